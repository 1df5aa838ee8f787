package org.composure.experiment;

import java.time.Duration;
import java.util.List;
import org.composure.scenario.Scenario;
import org.jspecify.annotations.Nullable;

/**
 * What is to be simulated, and for how long.
 *
 * @param scenarios the base first; all meet the same customers
 * @param seed of the customers' luck
 * @param rule when it is enough
 * @param threads how many at the same time; changes nothing but the time it takes
 * @param maxTime after which no further replication is begun, or null. The only thing here by which the speed of the
 *     machine can change the answer; the answer tells how many replications it stands on
 * @param contactsMax offered contacts of all scenarios and replications after which no further round is begun
 */
public record Plan(
        List<Scenario> scenarios,
        long seed,
        StopRule rule,
        int threads,
        @Nullable Duration maxTime,
        double contactsMax) {
    public Plan {
        scenarios = List.copyOf(scenarios);
        if (scenarios.isEmpty()) {
            throw new IllegalArgumentException("There must be at least one scenario to simulate.");
        }
        if (threads < 1) {
            throw new IllegalArgumentException("There must be at least one thread, not %d.".formatted(threads));
        }
    }

    /** A plan without limits of time or work. */
    public static Plan of(List<Scenario> scenarios, long seed, StopRule rule, int threads) {
        return new Plan(scenarios, seed, rule, threads, null, Double.POSITIVE_INFINITY);
    }
}
