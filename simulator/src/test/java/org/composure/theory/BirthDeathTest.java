package org.composure.theory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;
import static org.composure.theory.Digits.nineOf;

import org.junit.jupiter.api.Test;

class BirthDeathTest {

    @Test
    void three_states_are_weighed_by_hand() {
        // Weights 1, 2/1, 2/1 × 3/4.
        var law = BirthDeath.upTo(2, i -> i == 0 ? 2 : 3, i -> i == 1 ? 1 : 4);

        assertThat(law.probability(0)).isCloseTo(1 / 4.5, within(1e-15));
        assertThat(law.probability(1)).isCloseTo(2 / 4.5, within(1e-15));
        assertThat(law.probability(2)).isCloseTo(1.5 / 4.5, within(1e-15));
        assertThat(law.probabilityAtLeast(1)).isCloseTo(3.5 / 4.5, within(1e-15));
    }

    @Test
    void a_chain_of_one_state_stays_there() {
        assertThat(BirthDeath.upTo(0, i -> 1, i -> 1).probability(0)).isEqualTo(1);
    }

    @Test
    void a_single_server_queue_is_geometric() {
        var law = BirthDeath.unbounded(0, i -> 0.5, i -> 1);

        assertThat(law.probability(7)).isCloseTo(Math.pow(0.5, 8), nineOf(0.0039));
        assertThat(law.expectation(i -> i)).isCloseTo(1, nineOf(1));
    }

    @Test
    void no_waiting_room_is_erlang_b() {
        double blocked = new ErlangB(300, 280).probabilityOfBlocking();

        assertThat(BirthDeath.upTo(300, i -> 280, i -> i).probability(300)).isCloseTo(blocked, nineOf(blocked));
    }

    /** The likely states are at both ends; the way between them is less likely than a double can say. */
    @Test
    void a_valley_of_improbable_states_does_not_cut_off_what_lies_beyond() {
        var law = BirthDeath.upTo(4_000, i -> i < 2_000 ? 1 : 2, i -> i <= 2_000 ? 2 : 1);

        assertThat(law.probability(2_000)).isZero();
        assertThat(law.probability(4_000)).isCloseTo(law.probability(0), nineOf(0.25));
        assertThat(law.probability(0)).isCloseTo(0.25, within(1e-12));
    }

    @Test
    void shares_of_time_add_up_to_one_over_a_million_states() {
        var law = BirthDeath.unbounded(0, i -> 1_000_000, i -> i);

        assertThat(law.expectation(i -> 1)).isCloseTo(1, within(1e-12));
        assertThat(law.expectation(i -> i)).isCloseTo(1_000_000, nineOf(1_000_000));
        assertThat(law.probability(law.highestState() + 1)).isZero();
    }

    @Test
    void a_rate_of_zero_is_refused_and_the_message_says_where_to_end() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> BirthDeath.upTo(3, i -> i == 2 ? 0 : 1, i -> 1))
                .withMessageContaining("The rates up from state 2 (0.0) and back (1.0) must be positive")
                .withMessageContaining("Maybe end the chain there");
    }

    @Test
    void a_chain_that_never_comes_back_is_refused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> BirthDeath.unbounded(0, i -> 2, i -> 1))
                .withMessageContaining("Maybe customers are too patient for this overload");
    }
}
