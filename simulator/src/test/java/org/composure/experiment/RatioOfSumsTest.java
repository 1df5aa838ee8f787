package org.composure.experiment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class RatioOfSumsTest {

    @Test
    void a_busy_day_counts_more_than_a_quiet_one() {
        PseudoValues rate = RatioOfSums.byJackknife(new double[] {10, 50}, new double[] {10, 100});

        assertThat(rate.estimate()).isEqualTo(60.0 / 110);
    }

    @Test
    void leaving_out_each_day_in_turn_gives_the_jackknife_numbers() {
        // Two days: J = 2 · 60/110 − (what the other day says alone).
        PseudoValues rate = RatioOfSums.byJackknife(new double[] {10, 50}, new double[] {10, 100});

        assertThat(rate.of(0)).isCloseTo(120.0 / 110 - 0.5, within(1e-15));
        assertThat(rate.of(1)).isCloseTo(120.0 / 110 - 1.0, within(1e-15));
    }

    @Test
    void with_equal_denominators_both_methods_are_the_interval_of_a_plain_mean() {
        // 1, 2, 3, 4: mean 2.5, variance 5/3, t(3, 0.975) = 3.182446.
        double[] counts = {1, 2, 3, 4};
        double[] days = {1, 1, 1, 1};
        double halfWidth = 3.182446 * Math.sqrt(5.0 / 3 / 4);

        assertThat(RatioOfSums.byJackknife(counts, days).at(Level.ONCE).halfWidth())
                .isCloseTo(halfWidth, within(1e-6));
        assertThat(RatioOfSums.byDelta(counts, days).at(Level.ONCE).halfWidth()).isCloseTo(halfWidth, within(1e-6));
    }

    @Test
    void when_all_contacts_came_on_one_day_the_interval_is_still_finite() {
        PseudoValues rate = RatioOfSums.byJackknife(new double[] {3, 0, 0}, new double[] {10, 0, 0});

        assertThat(rate.at(Level.ONCE)).isEqualTo(new Estimate(0.3, 0, 0.95, 3));
    }

    @Test
    void a_single_day_tells_nothing_about_doubt() {
        PseudoValues rate = RatioOfSums.byJackknife(new double[] {3}, new double[] {10});

        assertThat(rate.at(Level.ONCE)).isEqualTo(new Estimate(0.3, Double.POSITIVE_INFINITY, 0.95, 1));
    }

    @Test
    void a_numerator_without_denominator_is_refused() {
        assertThatThrownBy(() -> RatioOfSums.byDelta(new double[2], new double[1]))
                .hasMessage("Every numerator needs its denominator: 2 and 1 given.");
    }
}
