package org.composure.theory;

import java.util.List;

/**
 * Priority with interruption: Poisson arrivals in classes, handle times of any law, one agent who drops whoever is in
 * service for a higher class and later resumes where the work was left (preemptive-resume M/G/1).
 *
 * <p>Do not believe it for phone calls, which nobody interrupts, or where resuming costs time; it suits e-mail and back
 * office work.
 *
 * <p><b>Source.</b> White and Christie, "Queuing with preemptive priorities or with breakdown", Operations Research 6(1),
 * 1958, for M/M/1; Kleinrock, "Queueing Systems", volume 2, 1976, section 3.4 for any handle time. A class sees nothing of
 * the lower ones, so its answer stands even when those starve.
 *
 * @param classes the classes, highest priority first
 */
public record PriorityInterruption(List<PriorityClass> classes) {

    public PriorityInterruption {
        classes = List.copyOf(classes);
        Require.atLeast(1, "The number of classes", classes.size());
    }

    /** Mean time from arrival to end of service of the class with this index, 0 being the highest. */
    public double meanTimeInSystem(int index) {
        var own = classes.get(index);
        double higher = loadOf(index);
        double upToOwn = higher + own.offeredLoadErlangs();
        if (upToOwn >= 1) {
            throw new IllegalArgumentException("""
                    The offered load of class %d and those above it (%s erlangs) must be below 1 for a single agent, or its queue grows for ever.
                    Maybe ask for a higher class, or lower the load.""".formatted(index, upToOwn));
        }
        double remaining = classes.subList(0, index + 1).stream()
                .mapToDouble(PriorityClass::remainingWork)
                .sum();
        return own.handleTimeMean() / (1 - higher) + remaining / ((1 - higher) * (1 - upToOwn));
    }

    /** Mean number in the system, waiting, interrupted or in service, of the class with this index, by Little's law. */
    public double meanInSystem(int index) {
        return classes.get(index).arrivalRate() * meanTimeInSystem(index);
    }

    /** Load of the first {@code count} classes, in erlangs. */
    private double loadOf(int count) {
        return classes.subList(0, count).stream()
                .mapToDouble(PriorityClass::offeredLoadErlangs)
                .sum();
    }
}
