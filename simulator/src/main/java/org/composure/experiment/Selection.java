package org.composure.experiment;

import java.util.ArrayList;
import java.util.List;

/**
 * The best of several scenarios, with what may be promised about the choice.
 *
 * <p>All scenarios met the same customers, so they are compared pair by pair. With the stated confidence, whatever the
 * truth is: the true best is among the {@link #candidates}, and the one chosen is at most {@link #shortfallAtMost} behind
 * it. When that shortfall is zero the choice is the best; when it is not more than what matters to the author, it is the
 * best or as good as the best.
 *
 * <p><b>Source.</b> Multiple comparisons with the best: Hsu, "Constrained simultaneous confidence intervals for multiple
 * comparisons with the best", Annals of Statistics 12 (1984); with common random numbers by pairing and Bonferroni: Yang
 * and Nelson, "Using common random numbers and control variates in multiple-comparison procedures", Operations Research 39
 * (1991); with an indifference zone: Nelson and Matejcik, Management Science 41 (1995).
 *
 * @param chosen position of the scenario with the best estimate; of equals, the first
 * @param shortfallAtMost by which a better one may beat it, in the goal's unit; infinite when a single unit was observed
 * @param candidates positions of all scenarios that may still be the best
 * @param clear whether the promise is as strong as the author asked for
 * @param confidence of both statements together
 */
public record Selection(
        int chosen, double shortfallAtMost, List<Integer> candidates, boolean clear, double confidence) {
    public Selection {
        candidates = List.copyOf(candidates);
    }

    /**
     * Chooses by the estimates, and promises by their doubt.
     *
     * @param scenarios what each unit said about the goal, for two scenarios or more
     * @param higherIsBetter direction of the goal
     * @param matters the smallest difference anybody would act on
     */
    public static Selection of(List<PseudoValues> scenarios, boolean higherIsBetter, double matters, Level level) {
        if (scenarios.size() < 2) {
            throw new IllegalArgumentException("There must be at least two scenarios to choose from.");
        }
        int chosen = best(scenarios, higherIsBetter);
        double shortfall = 0;
        List<Integer> candidates = new ArrayList<>();
        for (int i = 0; i < scenarios.size(); i++) {
            double mayLeadBy = mayLeadAllOthersBy(i, scenarios, higherIsBetter, level);
            if (i == chosen || mayLeadBy >= 0) {
                candidates.add(i);
            }
            if (i != chosen) {
                shortfall = Math.max(shortfall, mayLeadBy(i, chosen, scenarios, higherIsBetter, level));
            }
        }
        boolean clear = shortfall == 0 || shortfall <= matters;
        return new Selection(chosen, shortfall, candidates, clear, level.confidence());
    }

    private static int best(List<PseudoValues> scenarios, boolean higherIsBetter) {
        int best = 0;
        for (int i = 1; i < scenarios.size(); i++) {
            double lead = scenarios.get(i).estimate() - scenarios.get(best).estimate();
            if (higherIsBetter ? lead > 0 : lead < 0) {
                best = i;
            }
        }
        return best;
    }

    private static double mayLeadAllOthersBy(
            int one, List<PseudoValues> scenarios, boolean higherIsBetter, Level level) {
        double least = Double.POSITIVE_INFINITY;
        for (int other = 0; other < scenarios.size(); other++) {
            if (other != one) {
                least = Math.min(least, mayLeadBy(one, other, scenarios, higherIsBetter, level));
            }
        }
        return least;
    }

    /** The most by which one may truly be ahead of the other; one-sided, shared by all rivals of the true best. */
    private static double mayLeadBy(
            int one, int other, List<PseudoValues> scenarios, boolean higherIsBetter, Level level) {
        PseudoValues lead = higherIsBetter
                ? scenarios.get(one).minus(scenarios.get(other))
                : scenarios.get(other).minus(scenarios.get(one));
        double error = lead.standardError();
        if (error == 0) {
            return lead.estimate();
        }
        Level shared = level.sharedBy(scenarios.size() - 1);
        double allowance = shared.oneSidedStandardErrors(lead.units()) * error;
        return Double.isNaN(allowance) ? Double.POSITIVE_INFINITY : lead.estimate() + allowance;
    }
}
