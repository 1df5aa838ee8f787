package org.composure.theory;

import java.util.List;

/**
 * Priority without interruption: Poisson arrivals in classes, handle times of any law, one agent who finishes every
 * customer and then takes the first of the highest class (non-preemptive M/G/1).
 *
 * <p>Do not believe it for teams (use {@link TeamPriorityOrder}), for impatient customers, or where waiting raises a
 * customer's priority.
 *
 * <p><b>Source.</b> A. Cobham, "Priority assignment in waiting line problems", Journal of the Operations Research Society of America 2(1), 1954. The wait is
 * the remaining work of the customer in service, stretched once by the load of the higher classes and once by that of the
 * higher classes and one's own.
 *
 * @param classes the classes, highest priority first
 */
public record PriorityOrder(List<PriorityClass> classes) {

    public PriorityOrder {
        classes = List.copyOf(classes);
        Require.atLeast(1, "The number of classes", classes.size());
        double load =
                classes.stream().mapToDouble(PriorityClass::offeredLoadErlangs).sum();
        if (load >= 1) {
            throw new IllegalArgumentException("""
                    The offered load of all classes (%s erlangs) must be below 1 for a single agent, or the lowest queue grows for ever.
                    Maybe drop the lowest class, or use PriorityInterruption, which the higher classes do not notice.""".formatted(load));
        }
    }

    /** Mean wait of the class with this index, 0 being the highest. */
    public double meanWait(int index) {
        double remaining =
                classes.stream().mapToDouble(PriorityClass::remainingWork).sum();
        double higher = loadAbove(index);
        return remaining / ((1 - higher) * (1 - higher - classes.get(index).offeredLoadErlangs()));
    }

    /** Mean number of waiting customers of the class with this index, by Little's law. */
    public double meanQueue(int index) {
        return classes.get(index).arrivalRate() * meanWait(index);
    }

    private double loadAbove(int index) {
        return classes.subList(0, index).stream()
                .mapToDouble(PriorityClass::offeredLoadErlangs)
                .sum();
    }
}
