package org.composure.theory;

/**
 * A class of customers in a priority queue with Poisson arrivals: how often they come and how long one takes.
 *
 * @param arrivalRate customers per unit of time
 * @param handleTimeMean mean handle time, in the same unit of time
 * @param handleTimeSecondMoment mean of the squared handle time: mean² if constant, 2 mean² if exponential
 */
public record PriorityClass(double arrivalRate, double handleTimeMean, double handleTimeSecondMoment) {

    public PriorityClass {
        Require.positive("arrivalRate", arrivalRate);
        Require.positive("handleTimeMean", handleTimeMean);
        Require.positive("handleTimeSecondMoment", handleTimeSecondMoment);
        // A whisker below mean² is rounding of a constant handle time.
        if (handleTimeSecondMoment < handleTimeMean * handleTimeMean * (1 - 1e-12)) {
            throw new IllegalArgumentException("""
                    The mean of the squared handle time (%s) cannot be below the square of its mean (%s).
                    Maybe the variance was given: add the squared mean to it.""".formatted(handleTimeSecondMoment, handleTimeMean * handleTimeMean));
        }
    }

    /** A class with exponential handle times. */
    public static PriorityClass exponential(double arrivalRate, double handleTimeMean) {
        return new PriorityClass(arrivalRate, handleTimeMean, 2 * handleTimeMean * handleTimeMean);
    }

    /** A class whose customers all take exactly the same time. */
    public static PriorityClass constant(double arrivalRate, double handleTime) {
        return new PriorityClass(arrivalRate, handleTime, handleTime * handleTime);
    }

    /** Load this class brings, in erlangs. */
    public double offeredLoadErlangs() {
        return arrivalRate * handleTimeMean;
    }

    /** Rate at which remaining work accumulates: arrival rate times half the second moment, in units of time. */
    double remainingWork() {
        return arrivalRate * handleTimeSecondMoment / 2;
    }
}
