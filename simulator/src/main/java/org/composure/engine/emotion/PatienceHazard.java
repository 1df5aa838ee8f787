package org.composure.engine.emotion;

import static org.composure.engine.arithmetic.Exponential.exp;

import org.composure.engine.arithmetic.Power;
import org.composure.scenario.people.Patience;

/**
 * When people hang up, given what they feel and what they are told: one budget drawn on entering the queue, used up at a rate
 * that feelings and announcements change.
 *
 * <p>The base law gives a patience T with a hazard that grows as time to the power k - 1 (Weibull; exponential for k = 1). In
 * units of time to the power k the budget is T^k, and a hazard multiplier m uses m·(w^k - u^k) of it between u and w. With one
 * constant m the waits are Weibull again, T·m^(-1/k): proportional hazards (Cox, Journal of the Royal Statistical Society B 34,
 * 1972). One random number for each wait, so worlds stay paired.
 *
 * <p>What telling does: before an announced wait has passed the hazard is lower (size our assumption), afterwards it rises by up to
 * 52 % a minute and service gets up to 21 s a minute longer (Webb, Yu and Bretthauer, "Linking delay announcements, abandonment,
 * and service time", 2020). It is renewed every 30 seconds and rises for five minutes: our assumption. Just after any announcement
 * there is a peak (Mandelbaum and Zeltyn, 2007; size our assumption).
 */
public final class PatienceHazard {

    private static final double STEP_SECONDS = 30;
    private static final double SECONDS_PER_MINUTE = 60;

    /** Frustration at which the base law of patience holds. Our assumption. */
    private static final double USUAL_FRUSTRATION = 0.3;

    /** Trust at which the base law of patience holds. Our assumption. */
    private static final double USUAL_TRUST = 0.5;

    private final Patience patience;
    private final double shape;

    /**
     * For the parameters of a scenario.
     *
     * @param shape of the base law if it is Weibull; 1 if it is exponential or another (our assumption)
     */
    public PatienceHazard(Patience patience, double shape) {
        this.patience = patience;
        this.shape = shape;
    }

    /** The hazard's multiplier before anything is told. Form and sizes our assumption. */
    public double multiplier(double frustration, double severity, int failedSteps, double trust) {
        return exp(patience.perFrustration() * (frustration - USUAL_FRUSTRATION)
                + patience.perSeverity() * severity
                + patience.perFailedStep() * failedSteps
                + patience.perTrust() * (trust - USUAL_TRUST));
    }

    /** The budget of somebody with the given patience under the base law; in seconds to the power of the shape. */
    public double budget(double patienceSeconds) {
        return power(patienceSeconds);
    }

    /** How much of a budget a stretch of waiting uses up. */
    public double spent(double fromSeconds, double toSeconds, double multiplier) {
        return multiplier * (power(toSeconds) - power(fromSeconds));
    }

    /** Seconds of waiting after which a budget is used up if nothing is told. */
    public double hangUp(double budget, double multiplier) {
        return root(budget / multiplier);
    }

    /** As {@link #hangUp(double, double)}, from a wait under way with some of the budget left. */
    public double hangUpAfter(double waitedSeconds, double left, double multiplier) {
        return root(power(waitedSeconds) + left / multiplier);
    }

    /**
     * Seconds of waiting after which a budget is used up.
     *
     * @param waitedSeconds how long the wait has lasted when something is told; 0 on entering
     * @param left of the budget then
     * @param announcedSeconds the announced total wait; NaN if only a position is told
     */
    public double hangUpAfter(double waitedSeconds, double left, double multiplier, double announcedSeconds) {
        boolean eta = !Double.isNaN(announcedSeconds);
        double peakEnds = waitedSeconds + patience.announcementPeakSeconds();
        double from = waitedSeconds;
        double rest = left;
        while (true) {
            double to = stepEnd(from, peakEnds, eta ? announcedSeconds : Double.POSITIVE_INFINITY);
            double rate = multiplier * told(from, peakEnds, announcedSeconds);
            double needed = rate > 0 ? root(power(from) + rest / rate) : Double.POSITIVE_INFINITY;
            if (needed <= to || to == Double.POSITIVE_INFINITY) {
                return needed;
            }
            rest -= spent(from, to, rate);
            from = to;
        }
    }

    /** The multiplier an announcement brings, as it stands at a time of the wait. */
    private double told(double waited, double peakEnds, double announced) {
        double peak = waited < peakEnds ? patience.announcementPeakFactor() : 1;
        if (Double.isNaN(announced)) {
            return peak;
        }
        return peak * (waited < announced ? patience.beforeEtaFactor() : afterEta(waited - announced));
    }

    private double afterEta(double late) {
        double minutes = Math.floor(late / STEP_SECONDS) * STEP_SECONDS / SECONDS_PER_MINUTE;
        return exp(patience.perMinutePastEta() * Math.min(minutes, patience.pastEtaMinutesMost()));
    }

    /** Where the multiplier changes next. */
    private double stepEnd(double from, double peakEnds, double announced) {
        double next = from < peakEnds ? peakEnds : Double.POSITIVE_INFINITY;
        if (from < announced) {
            return Math.min(next, announced);
        }
        double late = from - announced;
        if (late >= patience.pastEtaMinutesMost() * SECONDS_PER_MINUTE) {
            return next;
        }
        double step = announced + (Math.floor(late / STEP_SECONDS) + 1) * STEP_SECONDS;
        return Math.min(next, step > from ? step : from + STEP_SECONDS);
    }

    /** Seconds a service takes longer because the wait was longer than announced. */
    public double extraServiceSeconds(double waitedSeconds, double announcedSeconds) {
        double minutes = Math.max(0, waitedSeconds - announcedSeconds) / SECONDS_PER_MINUTE;
        return patience.extraServicePerMinutePastEta() * Math.min(minutes, patience.pastEtaMinutesMost());
    }

    private double power(double seconds) {
        return shape == 1 ? seconds : Power.of(seconds, shape);
    }

    private double root(double power) {
        return shape == 1 ? power : Power.of(power, 1 / shape);
    }
}
