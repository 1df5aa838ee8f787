package org.composure.study.check;

import java.util.List;
import java.util.OptionalDouble;
import org.apache.commons.statistics.distribution.TDistribution;
import org.composure.measure.WaitHistogram;

/**
 * Estimates from independent bundles of runs.
 *
 * <p>Functions of sums are taken at the pooled sums, with the delete-one jackknife over the bundles for bias and interval
 * (Miller, "The jackknife – a review", Biometrika 61, 1974). Quantiles are averaged over the bundles.
 */
final class Measurement {

    private Measurement() {}

    static Measured of(Reading reading, List<Facts> bundles) {
        Facts pooled = bundles.get(0);
        for (Facts bundle : bundles.subList(1, bundles.size())) {
            pooled = pooled.plus(bundle);
        }
        int n = bundles.size();
        double whole = reading.of(pooled);
        double[] pseudo = new double[n];
        int telling = 0;
        for (int i = 0; i < n; i++) {
            pseudo[i] = n * whole - (n - 1) * reading.of(pooled.minus(bundles.get(i)));
            if (reading.of(bundles.get(i)) != 0) {
                telling++;
            }
        }
        Measured measured = mean(pseudo);
        return telling < FEW
                ? careful(measured, whole, pooled.looks())
                : new Measured(measured.value(), measured.halfWidth());
    }

    /** Bundles that saw the thing at all, below which the normal interval is not to be trusted. */
    private static final int FEW = 10;

    /**
     * Of things so rare that few bundles saw them the interval reaches at least as far as three sightings more: the rule of
     * three (Hanley and Lippman-Hand, JAMA 249, 1983).
     */
    private static Measured careful(Measured measured, double whole, double looks) {
        return new Measured(whole, Math.max(measured.halfWidth(), 3 / looks));
    }

    static Measured quantile(double probability, List<WaitHistogram> bundles, double unitSeconds) {
        double[] values = new double[bundles.size()];
        for (int i = 0; i < values.length; i++) {
            values[i] = bundles.get(i).quantile(probability) / unitSeconds;
        }
        return mean(values);
    }

    private static Measured mean(double[] values) {
        double sum = 0;
        for (double value : values) {
            sum += value;
        }
        double mean = sum / values.length;
        double squares = 0;
        for (double value : values) {
            squares += (value - mean) * (value - mean);
        }
        double standardError = Math.sqrt(squares / (values.length - 1) / values.length);
        double t = TDistribution.of(values.length - 1).inverseSurvivalProbability(0.025);
        return new Measured(mean, t * standardError);
    }

    /** The quantile a metric asks for, such as 0.9 of {@code P90[W]}. */
    static OptionalDouble quantileAsked(String metric) {
        var matcher =
                java.util.regex.Pattern.compile("^p(\\d+)\\[w\\]").matcher(metric.toLowerCase(java.util.Locale.ROOT));
        return matcher.find() ? OptionalDouble.of(Double.parseDouble("0." + matcher.group(1))) : OptionalDouble.empty();
    }
}
