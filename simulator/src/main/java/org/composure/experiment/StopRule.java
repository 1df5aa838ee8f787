package org.composure.experiment;

import java.util.List;
import org.composure.scenario.Goal;

/**
 * When an experiment has run enough.
 *
 * <p>Rules are asked only when a whole round is over, and rounds are fixed beforehand: 10 replications, then 20, 40, 80 and
 * so on. So the answer depends neither on the number of threads nor on the speed of the machine.
 */
public sealed interface StopRule {

    /** First round of the rules that look more than once. */
    int FIRST_ROUND = 10;

    /** Replications of each scenario that are never exceeded. */
    int replicationsMax();

    /** Replications finished when round {@code round} (from 1) is over. */
    int roundEnd(int round);

    /** How sure intervals have to be at the {@code look}-th look (from 1). */
    Level level(int look);

    /**
     * Whether to stop after the {@code look}-th look.
     *
     * @param scenarios what each unit said about the goal; the base first
     */
    boolean enough(List<PseudoValues> scenarios, Goal goal, int look);

    /** So many replications, whatever comes out. */
    record FixedNumber(int replications) implements StopRule {
        public FixedNumber {
            atLeastOne(replications);
        }

        @Override
        public int replicationsMax() {
            return replications;
        }

        @Override
        public int roundEnd(int round) {
            return replications;
        }

        @Override
        public Level level(int look) {
            return Level.ONCE;
        }

        @Override
        public boolean enough(List<PseudoValues> scenarios, Goal goal, int look) {
            return true;
        }
    }

    /**
     * Until the goal is known to within a share of itself in every scenario.
     *
     * <p>Stopping at the first narrow interval makes intervals a little too hopeful; as the first round has ten units and
     * every round doubles them, the coverage lost is small (measured in {@code CoverageTest}; the limit theorem is Chow and
     * Robbins, Annals of Mathematical Statistics 36, 1965).
     *
     * @param relative half-width divided by the mean
     */
    record NarrowEnough(double relative, int replicationsMax) implements StopRule {
        public NarrowEnough {
            atLeastOne(replicationsMax);
            if (!(relative > 0)) {
                throw new IllegalArgumentException("The half-width (%s) must be above zero.".formatted(relative));
            }
        }

        @Override
        public int roundEnd(int round) {
            return doubling(round, replicationsMax);
        }

        @Override
        public Level level(int look) {
            return Level.ONCE;
        }

        @Override
        public boolean enough(List<PseudoValues> scenarios, Goal goal, int look) {
            return scenarios.stream().map(scenario -> scenario.at(Level.ONCE)).allMatch(this::isNarrow);
        }

        private boolean isNarrow(Estimate estimate) {
            return estimate.halfWidth() <= relative * Math.abs(estimate.mean());
        }
    }

    /** Until it is clear, for every alternative, whether it is better than the base; see {@link Level} on honesty. */
    record ClearDifference(int replicationsMax) implements StopRule {
        public ClearDifference {
            atLeastOne(replicationsMax);
        }

        @Override
        public int roundEnd(int round) {
            return doubling(round, replicationsMax);
        }

        @Override
        public Level level(int look) {
            return Level.ONCE.atLook(look);
        }

        @Override
        public boolean enough(List<PseudoValues> scenarios, Goal goal, int look) {
            PseudoValues base = scenarios.get(0);
            return scenarios.stream()
                    .skip(1)
                    .map(alternative -> Difference.between(base, alternative, level(look)))
                    .allMatch(difference -> difference
                            .verdict(goal.higherIsBetter(), goal.matters())
                            .isClear());
        }
    }

    private static int doubling(int round, int max) {
        return (int) Math.min(max, (long) FIRST_ROUND << Math.min(round - 1, 30));
    }

    private static void atLeastOne(int replications) {
        if (replications < 1) {
            throw new IllegalArgumentException(
                    "The number of replications (%d) must be at least 1.".formatted(replications));
        }
    }
}
