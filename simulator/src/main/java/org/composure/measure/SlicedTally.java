package org.composure.measure;

import java.util.List;
import java.util.stream.IntStream;
import org.composure.scenario.Scenario;

/**
 * All sums of one run by slices of its time, the warm-up included: what warm-up detection and batch means need.
 *
 * <p>Contacts count in the slice of their offer. The last slice is shorter if the slices do not divide the horizon.
 */
public final class SlicedTally extends Bookkeeping {

    /**
     * An empty tally.
     *
     * @throws IllegalArgumentException unless there are between one and a million slices
     */
    public SlicedTally(Scenario scenario, double sliceSeconds) {
        super(scenario, Slots.ofRun(scenario, sliceSeconds));
    }

    /** The slices in order of time; waits are binned coarsely. */
    public List<Sums> slices() {
        Books books = settled();
        return IntStream.range(0, slots().count())
                .<Sums>mapToObj(slice -> new Totals(
                        books.floor(slice, slice + 1), peopleBetween(slice, slice + 1), waits().ofSlot(slice)))
                .toList();
    }
}
