package org.composure.experiment;

/**
 * One number per independent unit, such that their spread is the doubt of an estimate made from all units together.
 *
 * <p>For a plain mean they are the observations themselves; for a ratio of sums or a quantile they say how much each unit
 * moved the estimate. Because they are numbers per unit, estimates from the same units can be subtracted unit by unit,
 * which is how paired comparison works for any indicator.
 *
 * <p><b>Source.</b> Tukey, "Bias and confidence in not-quite large samples", Annals of Mathematical Statistics 29 (1958);
 * Miller, "The jackknife: a review", Biometrika 61 (1974).
 */
public final class PseudoValues {

    private final double estimate;
    private final double[] values;

    /**
     * An estimate and what each unit says about it.
     *
     * @param estimate from all units together
     * @param values one per unit, in the units' order
     */
    PseudoValues(double estimate, double[] values) {
        this.estimate = estimate;
        this.values = values;
    }

    /** Independent observations, estimated by their mean. */
    public static PseudoValues ofObservations(double... observations) {
        return new PseudoValues(average(observations), observations.clone());
    }

    /** What all units together say; NaN when there was nothing to measure. */
    public double estimate() {
        return estimate;
    }

    /** Number of independent units. */
    public int units() {
        return values.length;
    }

    /** The number of one unit. */
    public double of(int unit) {
        return values[unit];
    }

    /** Spread of a single unit; NaN for fewer than two. */
    public double variance() {
        if (values.length < 2) {
            return Double.NaN;
        }
        double centre = average(values);
        double sum = 0;
        for (double value : values) {
            sum += (value - centre) * (value - centre);
        }
        return sum / (values.length - 1);
    }

    /** Standard error of the estimate; NaN for fewer than two units. */
    public double standardError() {
        return Math.sqrt(variance() / values.length);
    }

    /** The estimate with its interval. */
    public Estimate at(Level level) {
        double error = standardError();
        double halfWidth = Double.isNaN(error)
                ? Double.POSITIVE_INFINITY
                : error == 0 ? 0 : error * level.halfWidthInStandardErrors(values.length);
        return new Estimate(estimate, halfWidth, level.confidence(), values.length);
    }

    /** Unit by unit, this minus the other; both must come from the same units. */
    public PseudoValues minus(PseudoValues other) {
        if (values.length != other.values.length) {
            throw new IllegalArgumentException(
                    "Only the same units can be paired, not %d and %d.".formatted(values.length, other.values.length));
        }
        double[] difference = new double[values.length];
        for (int i = 0; i < difference.length; i++) {
            difference[i] = values[i] - other.values[i];
        }
        return new PseudoValues(estimate - other.estimate, difference);
    }

    /** The same estimate with every unit so many times as far from the others. */
    PseudoValues spreadBy(double factor) {
        double centre = average(values);
        double[] spread = new double[values.length];
        for (int i = 0; i < spread.length; i++) {
            spread[i] = centre + factor * (values[i] - centre);
        }
        return new PseudoValues(estimate, spread);
    }

    /** The same in another unit. */
    PseudoValues times(double factor) {
        double[] changed = new double[values.length];
        for (int i = 0; i < changed.length; i++) {
            changed[i] = factor * values[i];
        }
        return new PseudoValues(factor * estimate, changed);
    }

    private static double average(double[] numbers) {
        double sum = 0;
        for (double number : numbers) {
            sum += number;
        }
        return sum / numbers.length;
    }
}
