package org.composure.experiment;

/**
 * A number found by simulation, with its doubt.
 *
 * <p>The doubt is the doubt of simulating for a limited time only; that the scenario's own numbers may be wrong is not in
 * it.
 *
 * @param mean the estimate, in the unit of its indicator; NaN when there was nothing to measure
 * @param halfWidth of the interval around it; infinite when a single unit was observed
 * @param confidence long-run share of such intervals that cover the truth
 * @param n independent units behind it: replications, or batches of a steady run
 */
public record Estimate(double mean, double halfWidth, double confidence, long n) {
    public Estimate {
        if (!(confidence > 0 && confidence < 1)) {
            throw new IllegalArgumentException("The confidence (%s) must be between 0 and 1.".formatted(confidence));
        }
        if (halfWidth < 0) {
            throw new IllegalArgumentException("The half-width (%s) must not be negative.".formatted(halfWidth));
        }
    }

    /** Lower end of the interval. */
    public double lower() {
        return mean - halfWidth;
    }

    /** Upper end of the interval. */
    public double upper() {
        return mean + halfWidth;
    }

    /** Whether the whole interval is on one side of zero. */
    public boolean excludesZero() {
        return lower() > 0 || upper() < 0;
    }

    /** Whether the whole interval is nearer to zero than {@code bound}. */
    public boolean isWithin(double bound) {
        return lower() > -bound && upper() < bound;
    }

    /** Whether {@code truth} is in the interval. */
    public boolean covers(double truth) {
        return lower() <= truth && truth <= upper();
    }

    /** The same estimate turned around, for indicators of which less is better. */
    public Estimate negated() {
        return new Estimate(-mean, halfWidth, confidence, n);
    }
}
