package org.composure.engine.emotion;

import static org.apache.commons.math3.util.FastMath.log;
import static org.apache.commons.math3.util.FastMath.pow;
import static org.composure.engine.arithmetic.Exponential.exp;

import org.composure.scenario.people.Loyalty;

/**
 * When customers leave for good. Each has a budget -ln U; they leave when their cumulative hazard has reached it.
 *
 * <p>There is a background hazard for everybody, lower for the satisfied: h·exp(-1.2 Q) (fitted so that with those driven away by
 * bad endings 6 % leave in a quarter: Ascarza, Iyengar and Schleicher, Journal of Marketing Research, 2016; its slope our
 * assumption). Each bad ending adds an excess
 * φ·a·κ·(1 + σ)^n, n the bad endings still in mind, which comes into effect over about thirty days. That earlier failures
 * aggravate and that this passes: Knox and van Oest, Journal of Marketing 78(5), 2014. φ is a person's frailty, Gamma with mean 1
 * (Vaupel, Manton and Stallard, Demography 16, 1979); κ turns words into deeds, because intentions overstate behaviour (Chandon, Morwitz
 * and Reinartz, Journal of Marketing 69(2), 2005). a, σ and the variance of φ reproduce what customers say: 54 % would leave after one bad
 * experience, 73 % after three (Zendesk, CX Trends 2023). Sizes otherwise, κ above all, are <em>our assumption</em>.
 */
public final class LeavingHazard {

    private static final double SECONDS_PER_DAY = 86_400;

    /** A twelfth of 365.25 days. */
    private static final double SECONDS_PER_MONTH = 365.25 / 12 * SECONDS_PER_DAY;

    /** Times of leaving are solved to a second. */
    private static final double EXACT_SECONDS = 1;

    private final Loyalty loyalty;
    private final double basePerSecond;
    private final double releaseSeconds;
    private final double memoryPerSecond;
    private final Frailty frailty;

    /** For the parameters of a scenario. */
    public LeavingHazard(Loyalty loyalty) {
        this.loyalty = loyalty;
        this.basePerSecond = loyalty.basePerMonth() / SECONDS_PER_MONTH;
        this.releaseSeconds = loyalty.excessDays() * SECONDS_PER_DAY;
        this.memoryPerSecond = log(2) / (loyalty.memoryHalfLifeDays() * SECONDS_PER_DAY);
        this.frailty = Frailty.withVariance(loyalty.frailtyVariance());
    }

    /** How easily a person is driven away, mean 1, from a uniform number. */
    public double frailty(double uniform) {
        return frailty.quantile(uniform);
    }

    /** Background hazard per second of somebody with the given satisfaction. */
    public double background(double satisfaction, double factor) {
        return basePerSecond * factor * exp(loyalty.perSatisfaction() * satisfaction);
    }

    /**
     * Lets time pass with the satisfaction and the factor of the stretch that ends now.
     *
     * @param factor on the background hazard: segment, education, word of mouth
     */
    public void advance(Ties ties, double now, double satisfaction, double factor) {
        double elapsed = now - ties.at;
        if (elapsed <= 0) {
            return;
        }
        double background = background(satisfaction, factor) * elapsed;
        double released = ties.pending > 0 ? ties.pending * (1 - exp(-elapsed / releaseSeconds)) : 0;
        ties.hazard += background + released;
        ties.hazardWithoutBad += background;
        ties.pending -= released;
        if (ties.remembered > 0) {
            ties.remembered *= exp(-elapsed * memoryPerSecond);
        }
        ties.at = now;
    }

    /** A contact ended badly; {@link #advance} first. Gives the excess hazard this adds in the long run. */
    public double badEnding(Ties ties, double personsFrailty) {
        double excess = personsFrailty
                * loyalty.scale()
                * loyalty.wordsToDeeds()
                * pow(1 + loyalty.sensitisation(), ties.remembered);
        ties.pending += excess;
        ties.remembered += 1;
        return excess;
    }

    /** What happened is made good: a share of what is still to come is gone, never more than the scenario's most. */
    public double recover(Ties ties, double share) {
        double removed = ties.pending * Math.max(0, Math.min(loyalty.recoveryMost(), share));
        ties.pending -= removed;
        return removed;
    }

    /**
     * When a budget is reached if nothing else happens, seconds; infinite if not before the given time. {@link #advance} first. The
     * hazard still to come grows with h·x + R(1 - e^(-x/τ)), concave, so that Newton's steps from the left stay left of the root.
     */
    public double leavesAt(Ties ties, double budget, double satisfaction, double factor, double until) {
        double rest = budget - ties.hazard;
        if (rest <= 0) {
            return ties.at;
        }
        double h = background(satisfaction, factor);
        double span = until - ties.at;
        if (h * span + ties.pending * (1 - exp(-span / releaseSeconds)) < rest) {
            return Double.POSITIVE_INFINITY;
        }
        double x = 0;
        double step = span;
        while (step > EXACT_SECONDS) {
            double fading = exp(-x / releaseSeconds);
            double missing = rest - h * x - ties.pending * (1 - fading);
            step = missing / (h + ties.pending / releaseSeconds * fading);
            x += step;
        }
        return ties.at + Math.min(x, span);
    }

    /** Whether somebody who has reached the budget would have stayed without bad endings. */
    public boolean becauseOfBad(Ties ties, double budget) {
        return ties.hazard >= budget && ties.hazardWithoutBad < budget;
    }

    /** Share of customers who say they would leave after n bad endings. */
    public double statedShare(int bad) {
        return share(bad, 1);
    }

    /** Share of customers who leave because of n bad endings close together. */
    public double actualShare(int bad) {
        return share(bad, loyalty.wordsToDeeds());
    }

    private double share(int bad, double kappa) {
        double nu = loyalty.frailtyVariance();
        double excess = loyalty.scale() * kappa * sensitised(bad);
        return nu == 0 ? 1 - exp(-excess) : 1 - pow(1 + nu * excess, -1 / nu);
    }

    private double sensitised(int bad) {
        double sum = 0;
        double term = 1;
        for (int n = 0; n < bad; n++) {
            sum += term;
            term *= 1 + loyalty.sensitisation();
        }
        return sum;
    }

    /** Whether a person says they would leave after n bad endings: the same hazard, at the face value of words. */
    public boolean saysWouldLeave(int bad, double personsFrailty, double uniform) {
        return uniform >= exp(-personsFrailty * loyalty.scale() * sensitised(bad));
    }
}
