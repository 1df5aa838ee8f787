package org.composure.experiment;

import java.util.ArrayList;
import java.util.List;
import org.composure.measure.Indicator;
import org.composure.measure.QuantileIndicator;
import org.composure.measure.Sums;

/** What is kept of the slices of a steady run: two sums for every indicator, and the waits in short. */
final class Slices {

    private final double[][] numerators;
    private final double[][] denominators;
    private final List<BinnedWaits> waits;

    private Slices(double[][] numerators, double[][] denominators, List<BinnedWaits> waits) {
        this.numerators = numerators;
        this.denominators = denominators;
        this.waits = waits;
    }

    /** Those of a run after the first {@code dropped}. */
    static Slices of(Layout layout, List<Sums> all, int dropped) {
        List<Sums> kept = all.subList(dropped, all.size());
        List<Indicator> indicators = layout.indicators();
        double[][] numerators = new double[indicators.size()][kept.size()];
        double[][] denominators = new double[indicators.size()][kept.size()];
        for (int i = 0; i < indicators.size(); i++) {
            Indicator indicator = indicators.get(i);
            for (int slice = 0; slice < kept.size() && !(indicator instanceof QuantileIndicator); slice++) {
                numerators[i][slice] = indicator.numerator(kept.get(slice));
                denominators[i][slice] = indicator.denominator(kept.get(slice));
            }
        }
        List<BinnedWaits> waits =
                kept.stream().map(slice -> BinnedWaits.of(slice.waits())).toList();
        return new Slices(numerators, denominators, waits);
    }

    double[] numerators(int indicator) {
        return numerators[indicator];
    }

    double[] denominators(int indicator) {
        return denominators[indicator];
    }

    /** The waits in so many stretches; slices go to stretches as in {@link BatchMeans}. */
    List<BinnedWaits> waitsInBatches(int batches) {
        List<BinnedWaits> merged = new ArrayList<>();
        int from = 0;
        for (int batch = 0; batch < batches; batch++) {
            int to = from;
            while (to < waits.size() && BatchMeans.batchOf(to, batches, waits.size()) == batch) {
                to++;
            }
            merged.add(BinnedWaits.together(waits.subList(from, to)));
            from = to;
        }
        return merged;
    }
}
