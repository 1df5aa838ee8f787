package org.composure.experiment;

/**
 * A rate over many units, as the ratio of two sums, with an honest interval.
 *
 * <p>The rate is &Sigma;num / &Sigma;den, never the mean of the units' own rates: a busy day counts more than a quiet
 * one. Numerator and denominator vary together from unit to unit, which both methods here take into account. Their
 * coverage is measured in {@code CoverageTest}; the jackknife is the one used everywhere, because it is the more careful
 * of the two when there are few units.
 */
public final class RatioOfSums {
    private RatioOfSums() {}

    /**
     * By leaving out one unit at a time. Where that is impossible, because only one unit has anything in the denominator,
     * by the delta method.
     *
     * <p><b>Source.</b> Miller, "The jackknife: a review", Biometrika 61 (1974), section 3; Law, <i>Simulation Modeling
     * and Analysis</i>, 5th ed. (2015), section 9.5.3, in the version for ratios.
     */
    public static PseudoValues byJackknife(double[] numerators, double[] denominators) {
        int n = sameLength(numerators, denominators);
        double numerator = sum(numerators);
        double denominator = sum(denominators);
        double ratio = numerator / denominator;
        double[] values = new double[n];
        for (int i = 0; i < n; i++) {
            double rest = denominator - denominators[i];
            if (n > 1 && isNothing(rest, denominator)) {
                return byDelta(numerators, denominators);
            }
            values[i] = n == 1 ? ratio : n * ratio - (n - 1) * ((numerator - numerators[i]) / rest);
        }
        return new PseudoValues(ratio, values);
    }

    /**
     * By the tangent at the ratio of means: unit <i>i</i> counts R + (num<sub>i</sub> − R den<sub>i</sub>) / mean den.
     *
     * <p><b>Source.</b> Cochran, <i>Sampling Techniques</i>, 3rd ed. (1977), section 6.4.
     */
    public static PseudoValues byDelta(double[] numerators, double[] denominators) {
        int n = sameLength(numerators, denominators);
        double denominator = sum(denominators);
        double ratio = sum(numerators) / denominator;
        double[] values = new double[n];
        for (int i = 0; i < n; i++) {
            values[i] = ratio + (numerators[i] - ratio * denominators[i]) / (denominator / n);
        }
        return new PseudoValues(ratio, values);
    }

    private static boolean isNothing(double rest, double whole) {
        // A sum of doubles minus its only summand may leave rounding dust instead of zero.
        return Math.abs(rest) <= 1e-12 * Math.abs(whole);
    }

    private static int sameLength(double[] numerators, double[] denominators) {
        if (numerators.length != denominators.length) {
            throw new IllegalArgumentException("Every numerator needs its denominator: %d and %d given."
                    .formatted(numerators.length, denominators.length));
        }
        return numerators.length;
    }

    private static double sum(double[] numbers) {
        double sum = 0;
        for (double number : numbers) {
            sum += number;
        }
        return sum;
    }
}
