package org.composure.scenario;

/**
 * What a comparison is decided by.
 *
 * @param metric key of the indicator, e.g. {@code "waitMeanSeconds"}
 * @param higherIsBetter the direction
 * @param matters the smallest difference anybody would act on, in the metric's unit; zero if every difference counts
 */
public record Goal(String metric, boolean higherIsBetter, double matters) {

    /** Answer more contacts in time. */
    public static final Goal SERVICE_LEVEL = new Goal("serviceLevel", true, 0);

    public Goal {
        Check.named(metric, "metric of the goal");
        Check.notNegative(matters, "difference that matters");
    }
}
