package org.composure.theory;

import org.apache.commons.numbers.gamma.RegularizedGamma;

/**
 * Infinite-server queue: Poisson arrivals, handle times of any law, and an agent for everyone (M/G/∞).
 *
 * <p>Do not believe it for what customers feel, for nobody waits; believe it for the load they would bring, whatever the
 * team, as long as few are lost.
 *
 * <p><b>Source.</b> The number in service is Poisson with the offered load as mean (Palm, 1938; Takács, "Introduction to
 * the Theory of Queues", 1962). Its tail is an incomplete gamma function, which is accurate where a sum of terms is not.
 *
 * @param arrivalRate customers per unit of time
 * @param handleTimeMean mean handle time, in the same unit of time
 */
public record InfiniteServerQueue(double arrivalRate, double handleTimeMean) {

    public InfiniteServerQueue {
        Require.positive("arrivalRate", arrivalRate);
        Require.positive("handleTimeMean", handleTimeMean);
    }

    /** Mean number of customers in service: the offered load in erlangs. */
    public double meanInService() {
        return arrivalRate * handleTimeMean;
    }

    /** Variance over time of the number in service. */
    public double varianceInService() {
        return meanInService();
    }

    /** Share of time in which more than {@code customers} are in service. */
    public double probabilityOfMoreThan(int customers) {
        Require.atLeast(0, "customers", customers);
        return RegularizedGamma.P.value(customers + 1.0, meanInService());
    }
}
