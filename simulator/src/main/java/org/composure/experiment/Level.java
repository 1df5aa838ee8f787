package org.composure.experiment;

import org.apache.commons.statistics.distribution.TDistribution;

/**
 * How sure an interval has to be, and how much of the allowed error this look at the data may spend.
 *
 * <p>Whoever looks again and again and stops when the picture is clear is wrong too often, unless every look is held to a
 * stricter rule. Look number <i>k</i> spends the share 1 / (k (k + 1)) of the allowed error; the shares of all looks,
 * however many, add up to one. By Bonferroni's inequality the intervals of all looks together hold with the stated
 * confidence, so they may be read at whatever look the experiment stops.
 *
 * <p><b>Source.</b> Repeated confidence intervals: Jennison and Turnbull, "Interim analyses: the repeated confidence
 * interval approach", JRSS B 51 (1989). Spending error over looks: Lan and DeMets, Biometrika 70 (1983). The shares, and
 * Bonferroni instead of the joint law of the looks, are our choice: simple, safe for any number of looks, and not much
 * wider when every look has twice the data of the one before.
 *
 * @param confidence as stated to the reader, e.g. 0.95
 * @param share of the allowed error that may be spent, above 0 and at most 1
 */
public record Level(double confidence, double share) {

    /** The usual one: 95 %, looked at once. */
    public static final Level ONCE = new Level(0.95, 1);

    public Level {
        if (!(confidence > 0 && confidence < 1)) {
            throw new IllegalArgumentException("The confidence (%s) must be between 0 and 1.".formatted(confidence));
        }
        if (!(share > 0 && share <= 1)) {
            throw new IllegalArgumentException(
                    "The share of the error (%s) must be above 0 and at most 1.".formatted(share));
        }
    }

    /** What the {@code look}-th look (from 1) at growing data may spend. */
    public Level atLook(int look) {
        if (look < 1) {
            throw new IllegalArgumentException("Looks are counted from 1, not %d.".formatted(look));
        }
        return new Level(confidence, share / ((double) look * (look + 1)));
    }

    /** The same error divided among so many claims that must all hold (Bonferroni). */
    public Level sharedBy(int claims) {
        return new Level(confidence, share / Math.max(1, claims));
    }

    /** Error that may be made here, both sides together. */
    public double error() {
        return (1 - confidence) * share;
    }

    /** Standard errors on either side of the mean, from {@code n} independent units; infinite for a single one. */
    public double halfWidthInStandardErrors(int n) {
        return quantile(n, error() / 2);
    }

    /** Standard errors on one side only, from {@code n} independent units; infinite for a single one. */
    public double oneSidedStandardErrors(int n) {
        return quantile(n, error());
    }

    private static double quantile(int n, double tail) {
        return n < 2 ? Double.POSITIVE_INFINITY : TDistribution.of(n - 1.0).inverseSurvivalProbability(tail);
    }

    /**
     * Chance that the truth is above zero, seeing this estimate: Student's law around it, the doubt multiplied by the
     * number of looks it has to answer for, so that it is never overstated. Our reading of it; one half means no idea.
     */
    double probabilityAboveZero(double mean, double standardError, int n) {
        if (n < 2 || Double.isNaN(mean)) {
            return 0.5;
        }
        if (standardError == 0) {
            return mean > 0 ? 1 : mean < 0 ? 0 : 0.5;
        }
        double doubt = TDistribution.of(n - 1.0).survivalProbability(Math.abs(mean) / standardError);
        double sure = 1 - Math.min(0.5, doubt / share);
        return mean >= 0 ? sure : 1 - sure;
    }
}
