package org.composure.theory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SquareRootStaffingTest {

    @ParameterizedTest
    @ValueSource(doubles = {0.2, 0.5, 1, 2})
    void the_limit_is_near_erlang_c_for_ten_thousand_agents(double quality) {
        var rule = new SquareRootStaffing(10_000, quality);

        assertThat(new ErlangC(rule.agents(), 10_000, 1).probabilityOfWait())
                .isCloseTo(rule.probabilityOfWait(), within(0.01));
    }

    @ParameterizedTest
    @CsvSource({"-1, 1", "0, 1", "1, 1", "0, 4", "0.5, 0.25", "-0.5, 10"})
    void the_limit_is_near_erlang_a_for_ten_thousand_agents(double quality, double patience) {
        var rule = new SquareRootStaffing(10_000, quality);

        assertThat(new ErlangA(rule.agents(), 10_000, 1, patience).probabilityOfWait())
                .isCloseTo(rule.probabilityOfWait(patience), within(0.01));
    }

    @Test
    void as_many_agents_as_load_and_patience_like_handle_times_make_every_second_customer_wait() {
        assertThat(new SquareRootStaffing(100, 0).probabilityOfWait(1)).isCloseTo(0.5, within(1e-12));
    }

    @Test
    void endless_patience_is_the_limit_of_long_patience() {
        var rule = new SquareRootStaffing(100, 0.7);

        assertThat(rule.probabilityOfWait(1e10)).isCloseTo(rule.probabilityOfWait(), within(1e-6));
    }

    @ParameterizedTest
    @ValueSource(doubles = {0.01, 0.2, 0.5, 0.9})
    void a_team_for_a_probability_of_wait_has_that_probability(double delayed) {
        assertThat(SquareRootStaffing.forProbabilityOfWait(400, delayed).probabilityOfWait())
                .isCloseTo(delayed, within(1e-9));
    }

    @Test
    void the_team_is_rounded_up() {
        assertThat(new SquareRootStaffing(100, 0.51).agents()).isEqualTo(106);
        assertThat(new SquareRootStaffing(0.1, -1).agents()).isEqualTo(1);
    }

    @Test
    void without_spare_agents_or_hang_ups_everyone_waits() {
        assertThat(new SquareRootStaffing(100, 0).probabilityOfWait()).isEqualTo(1);
    }

    @Test
    void a_quality_that_is_no_number_is_refused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new SquareRootStaffing(100, Double.NaN))
                .withMessageContaining("quality must be a finite number, but is NaN");
    }
}
