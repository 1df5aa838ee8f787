package org.composure.theory;

import java.util.function.DoubleUnaryOperator;

/**
 * Erlang A with any patience (M/M/n+G): Poisson arrivals, exponential handle times, identical agents, first come first
 * served, customers who hang up when their patience, drawn on arrival from any law, runs out.
 *
 * <p>Do not believe it when handle times are far from exponential and the team is small, when patience depends on what
 * customers are told, or when abandoners soon call again.
 *
 * <p><b>Source.</b> Baccelli and Hébuterne, "On queues with impatient customers", Performance '81; Zeltyn and Mandelbaum,
 * "Call centers with impatient customers: many-server asymptotics of the M/M/n+G queue", Queueing Systems 51, 2005,
 * section 3. Computed as integrals over the wait offered to an endlessly patient customer, relative to their peak, and
 * never as a difference of nearly equal numbers, so rare abandonment keeps its digits.
 *
 * @param agents number of agents, at least 1
 * @param arrivalRate customers per unit of time
 * @param handleTimeMean mean handle time, in the same unit of time
 * @param patience law of the time a customer is willing to wait, in the same unit of time
 */
public record GeneralPatienceQueue(int agents, double arrivalRate, double handleTimeMean, PatienceSurvival patience) {

    public GeneralPatienceQueue {
        Require.atLeast(1, "agents", agents);
        Require.positive("arrivalRate", arrivalRate);
        Require.positive("handleTimeMean", handleTimeMean);
    }

    /** Probability that an arriving customer finds all agents busy. */
    public double probabilityOfWait() {
        return probabilityOfWait(offeredWait());
    }

    /** Share of all customers who hang up. */
    public double abandonment() {
        return meanOverDelayed(patience::within);
    }

    /** Mean time in queue of all customers, whether served, at once or later, or not. */
    public double meanWait() {
        return meanOverDelayed(patience::meanUpTo);
    }

    /** Mean wait of those who are served, those served at once included. */
    public double meanWaitServed() {
        return meanOverDelayed(x -> x * patience.beyond(x)) / (1 - abandonment());
    }

    /** Mean wait of those who hang up; {@code NaN} if that is too rare for a double to hold its share. */
    public double meanWaitAbandoned() {
        var offered = offeredWait();
        return offered.integralFrom(0, patience::partialMean) / offered.integralFrom(0, patience::within);
    }

    /** Share of <em>all</em> customers who are served after at most {@code threshold}. */
    public double serviceLevel(double threshold) {
        Require.notNegative("threshold", threshold);
        var offered = offeredWait();
        double delayed = probabilityOfWait(offered);
        double inTime = offered.integralUpTo(threshold, patience::beyond);
        return probabilityOfNoWait(offered) + delayed * inTime / offered.integralFrom(0, x -> 1);
    }

    /** Share of the <em>served</em> who waited at most {@code threshold}. */
    public double serviceLevelAmongServed(double threshold) {
        return serviceLevel(threshold) / (1 - abandonment());
    }

    /**
     * Share of those who hang up who do so after at most {@code threshold}; {@code NaN} if that is too rare for a double
     * to hold its share.
     */
    public double abandonedWithin(double threshold) {
        Require.notNegative("threshold", threshold);
        var offered = offeredWait();
        // Split where the threshold bends the integrand.
        double sooner = offered.integralUpTo(threshold, patience::within);
        double later = patience.within(threshold) * offered.integralFrom(threshold, x -> 1);
        return (sooner + later) / offered.integralFrom(0, patience::within);
    }

    /** Share of all customers, served or not, who are still waiting after {@code time}. */
    public double waitBeyond(double time) {
        Require.notNegative("time", time);
        var offered = offeredWait();
        double offeredLonger = offered.integralFrom(time, x -> 1) / offered.integralFrom(0, x -> 1);
        return probabilityOfWait(offered) * offeredLonger * patience.beyond(time);
    }

    /** Mean number of waiting customers, by Little's law. */
    public double meanQueue() {
        return arrivalRate * meanWait();
    }

    /** Share of the agents' time spent with customers, 0–1. */
    public double occupancy() {
        return arrivalRate * handleTimeMean * (1 - abandonment()) / agents;
    }

    private OfferedWait offeredWait() {
        return new OfferedWait(arrivalRate, agents / handleTimeMean, patience);
    }

    private double meanOverDelayed(DoubleUnaryOperator value) {
        var offered = offeredWait();
        double mean = offered.integralFrom(0, value) / offered.integralFrom(0, x -> 1);
        return probabilityOfWait(offered) * mean;
    }

    private double probabilityOfWait(OfferedWait offered) {
        return 1 / (1 + StrictMath.exp(-logOddsOfWait(offered)));
    }

    /** Computed apart from its complement, so that service levels under overload keep their digits. */
    private double probabilityOfNoWait(OfferedWait offered) {
        return 1 / (1 + StrictMath.exp(logOddsOfWait(offered)));
    }

    /**
     * The odds of delay are the arrival rate times the integral, against the inverse of Erlang B with one agent less. The
     * peak of the integrand may reach beyond e^700, so the factors meet as logarithms.
     */
    private double logOddsOfWait(OfferedWait offered) {
        double blocked = new ErlangB(agents - 1, arrivalRate * handleTimeMean).probabilityOfBlocking();
        return StrictMath.log(blocked * arrivalRate * offered.integralFrom(0, x -> 1)) + offered.logPeak();
    }
}
