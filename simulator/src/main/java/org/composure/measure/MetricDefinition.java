package org.composure.measure;

import java.math.BigDecimal;
import org.composure.scenario.ServiceTarget;

/**
 * What a metric means, exactly.
 *
 * @param key name in results and on the command line
 * @param name name for people
 * @param unit {@code "1"} for a share or a pure number, {@code "money"} for the scenario's currency
 * @param higherIsBetter whether a centre would rather have more of it
 * @param brief in one line; {@code {T}} and {@code {s}} stand for the thresholds of the scenario
 * @param formula in words and sums
 * @param counting what is counted where
 * @param watch what it is easily mistaken for
 * @param source who defines it so
 * @param told who can tell it
 */
public record MetricDefinition(
        String key,
        String name,
        String unit,
        boolean higherIsBetter,
        String brief,
        String formula,
        String counting,
        String watch,
        String source,
        Told told) {

    /** What a scenario must model before the metric can be told. */
    public enum Told {
        /** Queues and agents: every scenario. */
        ALWAYS("every scenario"),
        /** Redials, returns, callbacks, limits and the like. */
        WHEN_MODELLED("scenarios that model it: redials, returns, callbacks, a voice menu, interruptions or limits"),
        /** Customers with feelings, memory and money. */
        WITH_PEOPLE("scenarios with people who feel, remember and decide; not those with emotion off"),
        /** Bots and self-service. */
        WITH_SELF_SERVICE("scenarios with bots or self-service; not those with queues and agents only");

        private final String by;

        Told(String by) {
            this.by = by;
        }

        /** In words. */
        public String by() {
            return by;
        }
    }

    /** The brief definition with the thresholds of a scenario in place: {@code SL-strict 20 s}. */
    public String brief(ServiceTarget target) {
        return brief.replace("{T}", seconds(target.withinSeconds()))
                .replace("{s}", seconds(target.shortAbandonSeconds()))
                .replace("{p}", percent(target.atLeast()));
    }

    /** Whether a run of queues and agents without feelings can tell it. */
    public boolean toldByQueueingRun() {
        return told == Told.ALWAYS || told == Told.WHEN_MODELLED;
    }

    private static String seconds(double seconds) {
        return plain(BigDecimal.valueOf(seconds)) + " s";
    }

    private static String percent(double share) {
        return plain(BigDecimal.valueOf(share).movePointRight(2)) + " %";
    }

    private static String plain(BigDecimal number) {
        return number.stripTrailingZeros().toPlainString();
    }
}
