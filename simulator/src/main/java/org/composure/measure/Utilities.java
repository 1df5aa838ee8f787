package org.composure.measure;

import org.composure.event.ContactEnding;
import org.composure.event.Silence;
import org.composure.scenario.Scenario;

/**
 * What is remembered of all contacts with bot or humans that began in the measured window, in bins of 0.0005.
 *
 * <p>May hear several runs, one after the other.
 */
public final class Utilities extends Silence {

    private static final double LOWEST = -1.5;
    private static final double HIGHEST = 1.5;
    private static final double BINS_PER_UNIT = 2000;

    private final long[] bins = new long[(int) ((HIGHEST - LOWEST) * BINS_PER_UNIT) + 1];
    private final double warmUp;
    private final double length;
    private long contacts;

    /** Nobody was heard yet. */
    public Utilities(Scenario scenario) {
        warmUp = scenario.horizon().warmUpOrZero();
        length = scenario.horizon().lengthSeconds();
    }

    @Override
    public void contactEnded(double at, long customer, int type, ContactEnding ending) {
        boolean measured = ending.startedAt() >= warmUp && ending.startedAt() < length;
        if (measured && ending.kind() != ContactEnding.Kind.SELF_SERVICE) {
            double within = Math.max(LOWEST, Math.min(HIGHEST, ending.utility()));
            bins[(int) ((within - LOWEST) * BINS_PER_UNIT)]++;
            contacts++;
        }
    }

    /** How many contacts were heard of. */
    public long contacts() {
        return contacts;
    }

    /**
     * The value below which so large a share of the contacts is remembered, to the width of a bin.
     *
     * @param share from 0 to 1
     * @throws IllegalStateException if no contact was heard of
     */
    public double quantile(double share) {
        if (contacts == 0) {
            throw new IllegalStateException("Nothing is remembered of no contacts.");
        }
        long below = 0;
        int bin = 0;
        while (bin < bins.length - 1 && below + bins[bin] <= share * contacts) {
            below += bins[bin];
            bin++;
        }
        return LOWEST + bin / BINS_PER_UNIT;
    }
}
