package org.composure.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import java.util.function.IntFunction;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;
import org.composure.event.Silence;
import org.composure.scenario.ArrivalProcess;
import org.composure.scenario.ContactType;
import org.composure.scenario.Distribution;
import org.composure.scenario.Patience;
import org.composure.scenario.Scenario;

/** Replications of a scenario held against exact values. One unit of time is 100 s. */
public final class ExactRuns {

    public static final double UNIT = 100;
    private static final double SIGMAS = 4;

    private ExactRuns() {}

    public static ContactType type(String name, double perUnit, double work, Patience patience) {
        return ContactType.plain(
                name,
                ArrivalProcess.Poisson.constant(perUnit * 3600 / UNIT),
                new Distribution.Exponential(work * UNIT),
                patience);
    }

    public static Patience patience(double mean) {
        return Patience.of(new Distribution.Exponential(mean * UNIT));
    }

    public static <T extends Silence> List<T> runs(Scenario scenario, int replications, IntFunction<T> witness) {
        Engine engine = new Engine(scenario);
        return IntStream.rangeClosed(1, replications)
                .mapToObj(replication -> {
                    T ear = witness.apply(replication);
                    engine.open(2026, replication, ear).toEnd();
                    return ear;
                })
                .toList();
    }

    /**
     * The mean is the exact one within four standard errors, the error is small, and the mean is far from what each planted fault would
     * give, so that a program with that fault would not pass.
     */
    public static <T> void assertMeets(List<T> runs, ToDoubleFunction<T> metric, double exact, double... faults) {
        double[] values = runs.stream().mapToDouble(metric).toArray();
        double mean = Arrays.stream(values).average().orElseThrow();
        double squares = Arrays.stream(values)
                .map(value -> (value - mean) * (value - mean))
                .sum();
        double error = Math.sqrt(squares / (values.length - 1) / values.length);
        assertThat(mean).isCloseTo(exact, within(SIGMAS * error));
        assertThat(error).as("sharp enough to tell").isLessThan(0.02 * Math.abs(exact));
        for (double fault : faults) {
            assertThat(Math.abs(fault - exact))
                    .as("%s instead of %s would be seen", fault, exact)
                    .isGreaterThan(2 * SIGMAS * error);
        }
    }
}
