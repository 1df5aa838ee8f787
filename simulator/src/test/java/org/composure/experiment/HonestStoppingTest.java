package org.composure.experiment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.random.RandomGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Looking again and again must not make anybody claim a difference that is not there. */
class HonestStoppingTest {

    private static final int EXPERIMENTS = 4_000;
    private final StopRule.ClearDifference untilClear = new StopRule.ClearDifference(1280);

    @Test
    void where_there_is_no_difference_at_most_five_in_a_hundred_claim_one() {
        double claimed =
                Tries.share(EXPERIMENTS, 21, random -> verdict(random, 0).isClear());

        System.out.printf("false claims when stopped at a clear difference: %.4f%n", claimed);
        assertThat(claimed).isBetween(0.01, 0.05);
    }

    @Test
    void without_the_stricter_looks_it_would_be_far_more() {
        double claimed = Tries.share(EXPERIMENTS, 21, random -> naiveClaim(random));

        System.out.printf("false claims with a plain 95 %% interval at every look: %.4f%n", claimed);
        assertThat(claimed).isGreaterThan(0.12);
    }

    @ParameterizedTest(name = "true difference of {0} standard deviations")
    @ValueSource(doubles = {0.05, 0.2, 1})
    void the_interval_at_the_time_of_stopping_holds_the_truth(double truth) {
        double covered = Tries.share(
                EXPERIMENTS, 22, random -> difference(random, truth).estimate().covers(truth));

        System.out.printf("coverage when stopped at a clear difference, truth %.2f sd: %.4f%n", truth, covered);
        assertThat(covered).isBetween(0.945, 1.0);
    }

    @Test
    void a_difference_nobody_would_act_on_ends_the_search_too() {
        double settled = Tries.share(500, 23, random -> {
            PseudoValues values = Looking.until(untilClear, random, 0.01, 0.3);
            return values.units() < 1280;
        });

        assertThat(settled).isGreaterThan(0.99);
    }

    @Test
    void the_chosen_of_five_is_within_what_matters_of_the_best_in_95_of_100_experiments() {
        double[] truths = {0, 0.1, 0.2, 0.25, 0.3};
        double kept = Tries.share(EXPERIMENTS, 24, random -> {
            Selection selection = Selection.of(paired(random, truths, 30), true, 0.05, Level.ONCE);
            return truths[selection.chosen()] + selection.shortfallAtMost() >= 0.3
                    && selection.candidates().contains(4);
        });

        System.out.printf("promises kept by best of five: %.4f%n", kept);
        assertThat(kept).isBetween(0.95, 1.0);
    }

    @Test
    void the_best_of_five_equals_is_not_called_the_best_more_often_than_five_in_a_hundred() {
        double called = Tries.share(
                EXPERIMENTS,
                25,
                random -> Selection.of(paired(random, new double[5], 30), true, 0, Level.ONCE)
                        .clear());

        System.out.printf("false best of five equals: %.4f%n", called);
        assertThat(called).isLessThan(0.05);
    }

    private Verdict verdict(RandomGenerator random, double truth) {
        return difference(random, truth).verdict(true, 0);
    }

    private Difference difference(RandomGenerator random, double truth) {
        PseudoValues values = Looking.until(untilClear, random, truth, 0);
        int look = Looking.lookOf(untilClear, values.units());
        return Difference.between(
                PseudoValues.ofObservations(new double[values.units()]), values, untilClear.level(look));
    }

    private static boolean naiveClaim(RandomGenerator random) {
        double[] seen =
                random.doubles(1280).map(ignored -> random.nextGaussian()).toArray();
        for (int n = 10; n <= 1280; n *= 2) {
            if (PseudoValues.ofObservations(java.util.Arrays.copyOf(seen, n))
                    .at(Level.ONCE)
                    .excludesZero()) {
                return true;
            }
        }
        return false;
    }

    /** Worlds that share most of their luck, unit by unit. */
    private static List<PseudoValues> paired(RandomGenerator random, double[] truths, int units) {
        double[] common =
                random.doubles(units).map(ignored -> random.nextGaussian()).toArray();
        List<PseudoValues> worlds = new ArrayList<>();
        for (double truth : truths) {
            double[] values = new double[units];
            for (int i = 0; i < units; i++) {
                values[i] = truth + common[i] + 0.3 * random.nextGaussian();
            }
            worlds.add(PseudoValues.ofObservations(values));
        }
        return worlds;
    }
}
