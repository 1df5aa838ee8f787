package org.composure.experiment;

import java.util.List;
import java.util.function.DoubleUnaryOperator;

/**
 * A quantile of all durations of all units together, with an interval that knows that the durations of one unit go
 * together.
 *
 * <p>First the share of durations up to the pooled quantile is estimated as a ratio of sums; then the doubt of that share
 * is carried over to seconds by asking the pooled distribution at both ends of the share's interval. Unlike a jackknife of
 * the quantile itself this does not depend on the smoothness of a quantile, and needs two passes only.
 *
 * <p><b>Source.</b> Woodruff, "Confidence intervals for medians and other position measures", JASA 47 (1952); the step to
 * numbers per unit is the linearisation of Francisco and Fuller, "Quantile estimation with a complex survey design",
 * Annals of Statistics 19 (1991).
 */
public final class PooledQuantile {
    private PooledQuantile() {}

    /**
     * The quantile, with one number per unit.
     *
     * @param probability between 0 and 1
     * @param pooled seconds that a share of all durations together did not exceed
     * @param units the same durations, unit by unit
     */
    public static PseudoValues of(double probability, DoubleUnaryOperator pooled, List<? extends Waits> units) {
        double quantile = pooled.applyAsDouble(probability);
        double[] atMost = new double[units.size()];
        double[] all = new double[units.size()];
        for (int i = 0; i < all.length; i++) {
            atMost[i] = units.get(i).atMost(quantile);
            all[i] = units.get(i).count();
        }
        PseudoValues share = RatioOfSums.byJackknife(atMost, all);
        double secondsPerShare =
                secondsPerShare(probability, pooled, share.at(Level.ONCE).halfWidth());
        double[] values = new double[all.length];
        for (int i = 0; i < values.length; i++) {
            // A unit with more short waits than usual pulls the quantile down.
            values[i] = quantile - (share.of(i) - share.estimate()) * secondsPerShare;
        }
        return new PseudoValues(quantile, values);
    }

    private static double secondsPerShare(double probability, DoubleUnaryOperator pooled, double halfWidth) {
        if (!(halfWidth > 0) || Double.isInfinite(halfWidth)) {
            return 0;
        }
        double low = Math.max(0, probability - halfWidth);
        double high = Math.min(1, probability + halfWidth);
        return (pooled.applyAsDouble(high) - pooled.applyAsDouble(low)) / (high - low);
    }
}
