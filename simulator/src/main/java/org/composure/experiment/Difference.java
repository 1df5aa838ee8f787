package org.composure.experiment;

/**
 * How much one scenario differs from another on the same customers with the same luck.
 *
 * <p>Both scenarios were run with the same seeds, so most of the luck cancels in the difference, unit by unit.
 *
 * @param estimate alternative minus base, in the indicator's unit
 * @param varianceReduction how many times more runs would be needed without pairing: (Var base + Var alternative) /
 *     Var(difference); infinite when the two never differ, NaN when a single unit was observed
 * @param probabilityHigher chance that the alternative's true value is the higher one, never overstated by repeated looks
 */
public record Difference(Estimate estimate, double varianceReduction, double probabilityHigher) {

    /** Paired unit by unit. */
    public static Difference between(PseudoValues base, PseudoValues alternative, Level level) {
        PseudoValues difference = alternative.minus(base);
        double reduction = (base.variance() + alternative.variance()) / difference.variance();
        double higher =
                level.probabilityAboveZero(difference.estimate(), difference.standardError(), difference.units());
        return new Difference(difference.at(level), reduction, higher);
    }

    /** What this says about which is better. */
    public Verdict verdict(boolean higherIsBetter, double matters) {
        Estimate gain = higherIsBetter ? estimate : estimate.negated();
        double probability = higherIsBetter ? probabilityHigher : 1 - probabilityHigher;
        return Verdict.of(gain, probability, matters);
    }
}
