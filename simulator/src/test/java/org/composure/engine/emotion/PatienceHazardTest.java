package org.composure.engine.emotion;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.SplittableRandom;
import org.apache.commons.statistics.distribution.WeibullDistribution;
import org.apache.commons.statistics.inference.KolmogorovSmirnovTest;
import org.composure.scenario.people.Patience;
import org.junit.jupiter.api.Test;

/** When people hang up. */
class PatienceHazardTest {

    private static final double SHAPE = 1.05;

    private final PatienceHazard hazard = new PatienceHazard(Patience.usual(), SHAPE);

    @Test
    void feelings_multiply_the_hazard_as_written() {
        assertThat(hazard.multiplier(0.3, 0, 0, 0.5)).isEqualTo(1);
        assertThat(hazard.multiplier(0.8, 0.6, 2, 0.9))
                .isCloseTo(Math.exp(1.1 * 0.5 - 0.5 * 0.6 - 0.15 * 2 - 0.5 * 0.4), within(1e-12));
    }

    @Test
    void without_a_change_the_base_law_holds_exactly() {
        assertThat(hazard.hangUp(hazard.budget(400), 1)).isCloseTo(400, within(1e-9));
        assertThat(new PatienceHazard(Patience.usual(), 1).hangUp(400, 2)).isEqualTo(200);
    }

    @Test
    void with_a_constant_multiplier_waits_are_weibull() {
        var random = new SplittableRandom(4);
        double m = 1.7;
        double[] waits = new double[20_000];
        for (int i = 0; i < waits.length; i++) {
            double patience = 620 * Math.pow(-Math.log(1 - random.nextDouble()), 1 / SHAPE);
            waits[i] = hazard.hangUp(hazard.budget(patience), m);
        }
        var law = WeibullDistribution.of(SHAPE, 620 * Math.pow(m, -1 / SHAPE));
        double p = KolmogorovSmirnovTest.withDefaults()
                .test(waits, law::cumulativeProbability)
                .getPValue();
        assertThat(p).isGreaterThan(0.01);
    }

    @Test
    void a_budget_can_be_spent_in_parts() {
        double budget = hazard.budget(500);
        double left = budget - hazard.spent(0, 120, 1.3) - hazard.spent(120, 200, 0.6);
        double hangUp = hazard.hangUpAfter(200, left, 2);
        assertThat(hazard.spent(0, 120, 1.3) + hazard.spent(120, 200, 0.6) + hazard.spent(200, hangUp, 2))
                .isCloseTo(budget, within(1e-9));
        assertThat(hazard.hangUpAfter(200, hazard.budget(500) - hazard.spent(0, 200, 1), 1))
                .isCloseTo(500, within(1e-9));
    }

    @Test
    void an_announced_wait_holds_people_until_it_has_passed() {
        double budget = hazard.budget(300);
        double untold = hazard.hangUp(budget, 1);
        double told = hazard.hangUpAfter(0, budget, 1, 600);
        assertThat(told).isGreaterThan(untold);
        double spent = hazard.spent(0, 15, 0.85 * 1.5) + hazard.spent(15, told, 0.85);
        assertThat(spent).isCloseTo(budget, within(1e-9));
    }

    @Test
    void an_announced_wait_that_has_passed_drives_people_away() {
        double budget = hazard.budget(300);
        double told = hazard.hangUpAfter(0, budget, 1, 60);
        assertThat(told).isLessThan(300);
        double used = hazard.spent(0, 15, 0.85 * 1.5) + hazard.spent(15, 60, 0.85);
        double from = 60;
        for (int step = 0; from < told; step++) {
            double to = Math.min(told, from + 30);
            used += hazard.spent(from, to, Math.exp(0.4187 * Math.min(5, step * 0.5)));
            from = to;
        }
        assertThat(used).isCloseTo(budget, within(1e-7));
    }

    @Test
    void after_five_minutes_the_anger_about_a_broken_promise_grows_no_more() {
        double budget = hazard.budget(20_000);
        double told = hazard.hangUpAfter(0, budget, 1, 0);
        double last = Math.exp(0.4187 * 5);
        assertThat(told).isGreaterThan(300);
        assertThat(hazard.hangUpAfter(0, budget * 2, 1, 0))
                .isCloseTo(hazard.hangUpAfter(told, budget, last), within(1e-6));
    }

    @Test
    void being_told_a_position_only_makes_a_short_peak() {
        double budget = hazard.budget(300);
        double told = hazard.hangUpAfter(0, budget, 1, Double.NaN);
        assertThat(hazard.spent(0, 15, 1.5) + hazard.spent(15, told, 1)).isCloseTo(budget, within(1e-9));
    }

    @Test
    void the_more_frustrated_never_wait_longer() {
        double budget = hazard.budget(300);
        double before = Double.POSITIVE_INFINITY;
        for (double frustration = 0; frustration <= 1; frustration += 0.05) {
            double now = hazard.hangUpAfter(0, budget, hazard.multiplier(frustration, 0.4, 1, 0.6), 90);
            assertThat(now).isLessThan(before);
            before = now;
        }
    }

    @Test
    void whoever_never_hangs_up_does_not_because_of_an_announcement() {
        assertThat(hazard.hangUpAfter(0, Double.POSITIVE_INFINITY, 1, 60)).isInfinite();
        assertThat(hazard.hangUpAfter(0, Double.POSITIVE_INFINITY, 1, Double.NaN))
                .isInfinite();
    }

    @Test
    void a_broken_promise_costs_up_to_21_seconds_a_minute_in_service() {
        assertThat(hazard.extraServiceSeconds(50, 60)).isZero();
        assertThat(hazard.extraServiceSeconds(180, 60)).isCloseTo(42, within(1e-12));
        assertThat(hazard.extraServiceSeconds(3600, 60)).isCloseTo(105, within(1e-12));
    }
}
