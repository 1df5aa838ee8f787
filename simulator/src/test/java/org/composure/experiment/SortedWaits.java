package org.composure.experiment;

import java.util.Arrays;
import java.util.List;

/** Exact waits, for comparison. */
final class SortedWaits implements Waits {

    private final double[] sorted;

    SortedWaits(double... waits) {
        sorted = waits.clone();
        Arrays.sort(sorted);
    }

    static SortedWaits pooled(List<SortedWaits> units) {
        return new SortedWaits(units.stream()
                .flatMapToDouble(unit -> Arrays.stream(unit.sorted))
                .toArray());
    }

    @Override
    public double count() {
        return sorted.length;
    }

    @Override
    public double atMost(double seconds) {
        int low = 0;
        int high = sorted.length;
        while (low < high) {
            int middle = (low + high) / 2;
            if (sorted[middle] <= seconds) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    double quantile(double probability) {
        if (sorted.length == 0) {
            return Double.NaN;
        }
        int rank = (int) Math.ceil(probability * sorted.length);
        return sorted[Math.max(0, Math.min(sorted.length, rank) - 1)];
    }
}
