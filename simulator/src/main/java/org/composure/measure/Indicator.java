package org.composure.measure;

/**
 * A number that people judge a centre by: always a ratio of two sums, never a mean of ratios.
 *
 * <p>So a rate over a day is not the average of its intervals' rates, and a rate over many runs is the sum of the
 * numerators over the sum of the denominators.
 */
public interface Indicator {

    /** Name in results and on the command line, e.g. {@code serviceLevel}. */
    String key();

    /** Unit of the value; {@code "1"} for a share or a pure number, {@code "money"} for the scenario's currency. */
    String unit();

    /** Name for people. */
    String name();

    /** In one line, with the thresholds in force: {@code SL-strict 20 s}. */
    String definition();

    /** Whether a centre would rather have more of it. */
    boolean higherIsBetter();

    /** What is counted. */
    double numerator(Sums sums);

    /** Out of what. */
    double denominator(Sums sums);

    /** The indicator's value, NaN as long as there is nothing to tell. */
    default double value(Sums sums) {
        return numerator(sums) / denominator(sums);
    }

    /** Whether it means something for a single contact type. */
    default boolean tellsOfTypes() {
        return true;
    }

    /** Whether it means something for the customers of a single segment. */
    default boolean tellsOfSegments() {
        return false;
    }

    /** Whether it means something for an interval of the day. */
    default boolean tellsOfIntervals() {
        return true;
    }

    /** Whether it means something for a single team. */
    default boolean tellsOfTeams() {
        return false;
    }
}
