package org.composure.theory;

/**
 * Erlang A: Poisson arrivals, exponential handle times, identical agents, first come first served, customers who hang up
 * after an exponential patience (M/M/n+M).
 *
 * <p>Do not believe it when abandoners soon call again, when the load changes faster than a few handle times, or for the
 * <em>tails</em> of waits when patience is far from exponential; means and shares forgive that.
 *
 * <p><b>Source.</b> C. Palm, "Methods of judging the annoyance caused by congestion", Tele 2, 1953; Garnett, Mandelbaum
 * and Reiman, "Designing a call center with impatient customers", Manufacturing &amp; Service Operations Management 4(3),
 * 2002. Numbers in system come from {@link BirthDeath}, waits from {@link GeneralPatienceQueue}; both scale by their peak
 * and so hold for 10 000 agents and twofold overload, where the textbook sums overflow.
 *
 * <p>Each answer walks through all likely states; ask once and keep the number.
 *
 * @param agents number of agents, at least 1
 * @param arrivalRate customers per unit of time
 * @param handleTimeMean mean handle time, in the same unit of time
 * @param patienceMean mean of the time a customer is willing to wait, in the same unit of time
 */
public record ErlangA(int agents, double arrivalRate, double handleTimeMean, double patienceMean) {

    public ErlangA {
        Require.atLeast(1, "agents", agents);
        Require.positive("arrivalRate", arrivalRate);
        Require.positive("handleTimeMean", handleTimeMean);
        if (!(patienceMean > 0 && patienceMean < Double.POSITIVE_INFINITY)) {
            throw new IllegalArgumentException("""
                    patienceMean must be a positive, finite time, but is %s.
                    Maybe use Erlang C for customers who never hang up, or Erlang B for those who never wait.""".formatted(patienceMean));
        }
    }

    /** Probability that an arriving customer finds all agents busy. */
    public double probabilityOfWait() {
        return waits().probabilityOfWait();
    }

    /** Share of all customers who hang up: those in queue do so at the rate 1 / patienceMean each. */
    public double abandonment() {
        return meanWait() / patienceMean;
    }

    /** Mean time in queue of all customers, served or not, by Little's law. */
    public double meanWait() {
        return meanQueue() / arrivalRate;
    }

    /** Mean wait of those who are served, those served at once included. */
    public double meanWaitServed() {
        return waits().meanWaitServed();
    }

    /** Mean wait of those who hang up. */
    public double meanWaitAbandoned() {
        return waits().meanWaitAbandoned();
    }

    /** Share of <em>all</em> customers who are served after at most {@code threshold}. */
    public double serviceLevel(double threshold) {
        return waits().serviceLevel(threshold);
    }

    /** Share of the <em>served</em> who waited at most {@code threshold}. */
    public double serviceLevelAmongServed(double threshold) {
        return waits().serviceLevelAmongServed(threshold);
    }

    /** Share of those who hang up who do so after at most {@code threshold}. */
    public double abandonedWithin(double threshold) {
        return waits().abandonedWithin(threshold);
    }

    /** Share of all customers, served or not, who are still waiting after {@code time}. */
    public double waitBeyond(double time) {
        return waits().waitBeyond(time);
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

    /** Share of the agents' time spent with customers, 0–1. */
    public double occupancy() {
        return inSystem().expectation(i -> Math.min(i, agents)) / agents;
    }

    /** Long-run law of the number of customers in the system, waiting and in service. */
    public BirthDeath inSystem() {
        return BirthDeath.unbounded(
                agents, i -> arrivalRate, i -> Math.min(i, agents) / handleTimeMean + waiting(i) / patienceMean);
    }

    private double waiting(int inSystem) {
        return Math.max(0, inSystem - agents);
    }

    private GeneralPatienceQueue waits() {
        return new GeneralPatienceQueue(
                agents, arrivalRate, handleTimeMean, PatienceSurvival.exponential(patienceMean));
    }
}
