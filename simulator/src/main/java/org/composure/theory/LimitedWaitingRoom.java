package org.composure.theory;

import java.util.function.IntToDoubleFunction;
import org.apache.commons.numbers.gamma.RegularizedBeta;

/**
 * Erlang A with a full house: Poisson arrivals, exponential handle times, identical agents, first come first served,
 * exponential patience, and customers who are turned away when all waiting places are taken (M/M/n/n+k+M).
 *
 * <p>Do not believe it when those turned away call again, or when handle times are far from exponential and places few.
 *
 * <p><b>Source.</b> W. Whitt, "Engineering solution of a basic call-center model", Management Science 51(2), 2005, for the
 * model. Numbers in system come from {@link BirthDeath}. A customer with j ahead in queue who is served in the end has
 * passed j + 1 exponential stages with rates nμ + θ, …, nμ + (j + 1)θ, whose sum is minus the logarithm of a beta variable
 * divided by θ (Rényi, 1953); so service levels are incomplete beta functions and no integral is needed.
 *
 * @param agents number of agents, at least 1
 * @param waitingPlaces most customers who can wait at once, 0 or more
 * @param arrivalRate customers per unit of time
 * @param handleTimeMean mean handle time, in the same unit of time
 * @param patienceMean mean of the time a customer is willing to wait, in the same unit of time
 */
public record LimitedWaitingRoom(
        int agents, int waitingPlaces, double arrivalRate, double handleTimeMean, double patienceMean) {

    public LimitedWaitingRoom {
        Require.atLeast(1, "agents", agents);
        Require.atLeast(0, "waitingPlaces", waitingPlaces);
        Require.positive("arrivalRate", arrivalRate);
        Require.positive("handleTimeMean", handleTimeMean);
        Require.positive("patienceMean", patienceMean);
    }

    /** Long-run law of the number of customers in the system, waiting and in service. */
    public BirthDeath inSystem() {
        return BirthDeath.upTo(
                agents + waitingPlaces,
                i -> arrivalRate,
                i -> Math.min(i, agents) / handleTimeMean + waiting(i) / patienceMean);
    }

    /** Share of all customers who find no place and are turned away. */
    public double probabilityOfBlocking() {
        return inSystem().probability(agents + waitingPlaces);
    }

    /** Share of all customers who are served at once. */
    public double probabilityOfNoWait() {
        return inSystem().expectation(i -> i < agents ? 1 : 0);
    }

    /** Share of all customers who enter the queue and hang up. */
    public double abandonment() {
        return meanQueue() / (arrivalRate * patienceMean);
    }

    /** Share of all customers who are served in the end. */
    public double served() {
        return occupancy() * agents / (arrivalRate * handleTimeMean);
    }

    /** Mean number of waiting customers. */
    public double meanQueue() {
        return inSystem().expectation(this::waiting);
    }

    /** Variance over time of the number of waiting customers. */
    public double queueVariance() {
        var law = inSystem();
        double mean = law.expectation(this::waiting);
        return law.expectation(i -> (waiting(i) - mean) * (waiting(i) - mean));
    }

    /** Mean number of customers waiting or in service. */
    public double meanInSystem() {
        return inSystem().expectation(i -> i);
    }

    /** Share of the agents' time spent with customers, 0–1. */
    public double occupancy() {
        return inSystem().expectation(i -> Math.min(i, agents)) / agents;
    }

    /** Mean wait of those who are served, those served at once included. */
    public double meanWaitServed() {
        return meanOverQueued(j -> servedFrom(j) * stagesMean(j)) / served();
    }

    /** Mean wait of those who hang up; without waiting places there are none, and the answer is refused. */
    public double meanWaitAbandoned() {
        Require.atLeast(1, "waitingPlaces", waitingPlaces);
        double waitOfAll = meanQueue() / arrivalRate;
        return (waitOfAll - meanWaitServed() * served()) / abandonment();
    }

    /** Share of <em>all</em> customers, those turned away included, who are served after at most {@code threshold}. */
    public double serviceLevel(double threshold) {
        Require.notNegative("threshold", threshold);
        return probabilityOfNoWait() + meanOverQueued(j -> servedFrom(j) * stagesWithin(j, threshold));
    }

    /** Share of the <em>served</em> who waited at most {@code threshold}. */
    public double serviceLevelAmongServed(double threshold) {
        return serviceLevel(threshold) / served();
    }

    /** Share of all customers who are still waiting after {@code time}. */
    public double waitBeyond(double time) {
        Require.notNegative("time", time);
        return meanOverQueued(j -> stillWaiting(j, time));
    }

    /** Share of those who hang up who do so after at most {@code threshold}; refused without waiting places. */
    public double abandonedWithin(double threshold) {
        Require.atLeast(1, "waitingPlaces", waitingPlaces);
        return 1 - meanOverQueued(j -> abandonsAfter(j, threshold)) / abandonment();
    }

    /** Average over customers who enter the queue with j ahead of them; 0 for all others. */
    private double meanOverQueued(IntToDoubleFunction value) {
        return inSystem()
                .expectation(i -> i < agents || i == agents + waitingPlaces ? 0 : value.applyAsDouble(i - agents));
    }

    /** Probability that someone with {@code ahead} in front is served in the end. */
    private double servedFrom(int ahead) {
        return serviceRate() / (serviceRate() + (ahead + 1) / patienceMean);
    }

    private double stagesMean(int ahead) {
        double sum = 0;
        for (int i = ahead + 1; i >= 1; i--) {
            sum += 1 / (serviceRate() + i / patienceMean);
        }
        return sum;
    }

    private double stagesWithin(int ahead, double threshold) {
        double gone = -StrictMath.expm1(-threshold / patienceMean);
        return RegularizedBeta.value(gone, ahead + 1.0, serviceRate() * patienceMean + 1);
    }

    /** Neither has patience run out nor has the queue ahead, and one more, gone: the stages nμ, …, nμ + jθ. */
    private double stillWaiting(int ahead, double time) {
        double patient = StrictMath.exp(-time / patienceMean);
        return patient * RegularizedBeta.value(patient, serviceRate() * patienceMean, ahead + 1.0);
    }

    /** Those still waiting at {@code time} leave it served or not; the served of them are taken away. */
    private double abandonsAfter(int ahead, double time) {
        return stillWaiting(ahead, time) - servedFrom(ahead) * (1 - stagesWithin(ahead, time));
    }

    private double serviceRate() {
        return agents / handleTimeMean;
    }

    private double waiting(int inSystem) {
        return Math.max(0, inSystem - agents);
    }
}
