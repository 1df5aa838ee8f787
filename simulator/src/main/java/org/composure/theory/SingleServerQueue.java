package org.composure.theory;

/**
 * Pollaczek–Khinchine: Poisson arrivals, handle times of any law, one agent, customers who never hang up (M/G/1).
 *
 * <p>Do not believe it for a team: two agents pool their luck and one does not. Means hold for any order of service that
 * ignores how long a customer will take.
 *
 * <p><b>Source.</b> Pollaczek (1930) and Khinchine (1932); Kleinrock, "Queueing Systems", volume 1, 1975, section 5.6. The
 * wait is the mean remaining work of the customer in service, stretched by the share of time the agent is free.
 *
 * @param arrivalRate customers per unit of time
 * @param handleTimeMean mean handle time, in the same unit of time
 * @param handleTimeScv squared coefficient of variation of the handle time: 0 if constant, 1 if exponential
 */
public record SingleServerQueue(double arrivalRate, double handleTimeMean, double handleTimeScv) {

    public SingleServerQueue {
        Require.positive("arrivalRate", arrivalRate);
        Require.positive("handleTimeMean", handleTimeMean);
        Require.notNegative("handleTimeScv", handleTimeScv);
        if (arrivalRate * handleTimeMean >= 1) {
            throw new IllegalArgumentException("""
                    The offered load (%s erlangs) must be below 1 for a single agent, or the queue grows for ever.
                    Maybe use Erlang C with more agents, or Erlang A, which lets customers hang up.""".formatted(arrivalRate * handleTimeMean));
        }
    }

    /** Share of time the agent is busy, and the probability that a customer has to wait. */
    public double occupancy() {
        return arrivalRate * handleTimeMean;
    }

    /** Mean wait of all customers. */
    public double meanWait() {
        double remainingWork = arrivalRate * handleTimeMean * handleTimeMean * (1 + handleTimeScv) / 2;
        return remainingWork / (1 - occupancy());
    }

    /** Mean number of waiting customers, by Little's law. */
    public double meanQueue() {
        return arrivalRate * meanWait();
    }

    /** Mean number of customers waiting or in service. */
    public double meanInSystem() {
        return meanQueue() + occupancy();
    }
}
