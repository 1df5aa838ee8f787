package org.composure.theory;

import java.util.List;

/**
 * Priority in a team: Poisson arrivals in classes, exponential handle times with the <em>same</em> mean, identical agents
 * who finish every customer and then take the first of the highest class (non-preemptive M/M/n).
 *
 * <p>Do not believe it when classes differ in handle time, for impatient customers, or with a head start instead of strict
 * priority.
 *
 * <p><b>Source.</b> Cobham (1954); Kella and Yechiali, "Waiting times in the non-preemptive priority M/M/c queue",
 * Stochastic Models 1(2), 1985. Computed from Erlang C of all classes together: who waits at all does not depend on the
 * order of service.
 *
 * @param agents number of agents, more than the load of all classes
 * @param arrivalRates customers per unit of time of each class, highest priority first
 * @param handleTimeMean mean handle time of everyone, in the same unit of time
 */
public record TeamPriorityOrder(int agents, List<Double> arrivalRates, double handleTimeMean) {

    public TeamPriorityOrder {
        arrivalRates = List.copyOf(arrivalRates);
        Require.atLeast(1, "The number of classes", arrivalRates.size());
        arrivalRates.forEach(rate -> Require.positive("Each arrival rate", rate));
        ErlangC.requireStable(agents, sum(arrivalRates), handleTimeMean);
    }

    /** Probability that an arriving customer of any class has to wait. */
    public double probabilityOfWait() {
        return everyone().probabilityOfWait();
    }

    /** Mean wait of the class with this index, 0 being the highest. */
    public double meanWait(int index) {
        double higher = occupancyOf(index);
        double upToOwn = occupancyOf(index + 1);
        return probabilityOfWait() * handleTimeMean / (agents * (1 - higher) * (1 - upToOwn));
    }

    /** Mean number of waiting customers of the class with this index, by Little's law. */
    public double meanQueue(int index) {
        return arrivalRates.get(index) * meanWait(index);
    }

    private ErlangC everyone() {
        return new ErlangC(agents, sum(arrivalRates), handleTimeMean);
    }

    /** Share of the team's time taken by the first {@code count} classes. */
    private double occupancyOf(int count) {
        return sum(arrivalRates.subList(0, count)) * handleTimeMean / agents;
    }

    private static double sum(List<Double> rates) {
        return rates.stream().mapToDouble(Double::doubleValue).sum();
    }
}
