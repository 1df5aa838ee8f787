package org.composure.theory;

import org.apache.commons.numbers.gamma.Erfcx;

/**
 * Square-root staffing: a team of load plus a multiple of its square root, for Poisson arrivals and exponential handle
 * times in large teams (quality- and efficiency-driven regime).
 *
 * <p>Do not believe its probabilities below some twenty agents, nor far from full load; its team sizes are good to about one
 * agent.
 *
 * <p><b>Source.</b> Halfin and Whitt, "Heavy-traffic limits for queues with many exponential servers", Operations Research
 * 29(3), 1981, without hang-ups; Garnett, Mandelbaum and Reiman (2002), theorem 2, with exponential patience. The hazard
 * of the normal law is computed from the scaled error function, which stays accurate in both tails.
 *
 * @param offeredLoadErlangs arrival rate times mean handle time
 * @param quality spare agents per square root of the load; may be 0 or negative if customers hang up
 */
public record SquareRootStaffing(double offeredLoadErlangs, double quality) {

    /** Beyond this quality the probability of wait is below 1e-20 and nobody can tell. */
    private static final double QUALITY_MAX = 10;

    private static final int BISECTIONS = 60;

    public SquareRootStaffing {
        Require.positive("offeredLoadErlangs", offeredLoadErlangs);
        if (!(Math.abs(quality) < Double.POSITIVE_INFINITY)) {
            throw new IllegalArgumentException(
                    "quality must be a finite number, but is %s.\nMaybe −1 to 2 was meant.".formatted(quality));
        }
    }

    /** The staffing whose probability of wait without hang-ups is about this, strictly between 0 and 1. */
    public static SquareRootStaffing forProbabilityOfWait(double offeredLoadErlangs, double probabilityOfWait) {
        Require.share("probabilityOfWait", probabilityOfWait);
        double low = 0;
        double high = QUALITY_MAX;
        for (int i = 0; i < BISECTIONS; i++) {
            double middle = (low + high) / 2;
            if (new SquareRootStaffing(offeredLoadErlangs, middle).probabilityOfWait() > probabilityOfWait) {
                low = middle;
            } else {
                high = middle;
            }
        }
        return new SquareRootStaffing(offeredLoadErlangs, high);
    }

    /** The team, rounded up to whole agents, at least one. */
    public int agents() {
        return (int) Math.max(1, Math.ceil(offeredLoadErlangs + quality * Math.sqrt(offeredLoadErlangs)));
    }

    /** Limit of the probability of wait when nobody hangs up; one if the quality is not positive. */
    public double probabilityOfWait() {
        if (quality <= 0) {
            return 1;
        }
        return 1 / (1 + quality / normalHazard(-quality));
    }

    /**
     * Limit of the probability of wait when customers hang up.
     *
     * @param patienceInHandleTimes mean patience divided by mean handle time
     */
    public double probabilityOfWait(double patienceInHandleTimes) {
        Require.positive("patienceInHandleTimes", patienceInHandleTimes);
        double root = Math.sqrt(patienceInHandleTimes);
        return 1 / (1 + normalHazard(quality * root) / (root * normalHazard(-quality)));
    }

    private static double normalHazard(double x) {
        return Math.sqrt(2 / Math.PI) / Erfcx.value(x / Math.sqrt(2));
    }
}
