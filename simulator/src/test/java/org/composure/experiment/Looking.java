package org.composure.experiment;

import java.util.Arrays;
import java.util.List;
import java.util.random.RandomGenerator;
import org.composure.scenario.Goal;

/** A person who looks after every round and stops when the rule says so. */
final class Looking {
    private Looking() {}

    static final Goal GOAL = new Goal("serviceLevel", true, 0);

    /** Normal observations with standard deviation 1 and a mean; what the units said when the rule stopped. */
    static PseudoValues until(StopRule rule, RandomGenerator random, double mean, double matters) {
        Goal goal = new Goal("serviceLevel", true, matters);
        double[] seen = new double[rule.replicationsMax()];
        int n = 0;
        for (int look = 1; ; look++) {
            int end = rule.roundEnd(look);
            for (; n < end; n++) {
                seen[n] = mean + random.nextGaussian();
            }
            PseudoValues values = PseudoValues.ofObservations(Arrays.copyOf(seen, n));
            PseudoValues nothing = PseudoValues.ofObservations(new double[n]);
            boolean single = rule instanceof StopRule.NarrowEnough;
            List<PseudoValues> scenarios = single ? List.of(values) : List.of(nothing, values);
            if (n == rule.replicationsMax() || rule.enough(scenarios, goal, look)) {
                return values;
            }
        }
    }

    /** Number of the look at which {@code n} replications were reached. */
    static int lookOf(StopRule rule, int n) {
        int look = 1;
        while (rule.roundEnd(look) < n) {
            look++;
        }
        return look;
    }
}
