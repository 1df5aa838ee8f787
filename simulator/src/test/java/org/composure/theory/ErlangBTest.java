package org.composure.theory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.composure.theory.Digits.nineOf;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ErlangBTest {

    /** Erlang (1917); the recurrence evaluated with 30 digits (Python's mpmath). */
    @ParameterizedTest
    @CsvSource({
        "1, 0.8, 0.4444444444444445",
        "5, 3, 0.11005434782608696",
        "10, 8, 0.1216610642529515",
        "10, 20, 0.5379631686320729",
        "50, 60, 0.21611864782347698",
        "100, 95, 0.04880420617867782",
        "120, 100, 0.005690054606869933",
        "200, 200, 0.05435242283861035",
    })
    void the_share_turned_away_equals_the_exact_value(int agents, double load, double expected) {
        assertThat(new ErlangB(agents, load).probabilityOfBlocking()).isCloseTo(expected, nineOf(expected));
    }

    @Test
    void with_one_agent_the_odds_of_being_turned_away_are_the_load() {
        assertThat(new ErlangB(1, 0.37).probabilityOfBlocking()).isCloseTo(0.37 / 1.37, nineOf(0.27));
    }

    @Test
    void without_agents_everyone_is_turned_away() {
        assertThat(new ErlangB(0, 3).probabilityOfBlocking()).isEqualTo(1);
        assertThat(new ErlangB(0, 3).carriedLoadErlangs()).isZero();
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 10, 100, 1_000, 10_000})
    void one_more_agent_turns_fewer_away(int agents) {
        double load = 0.9 * agents;

        assertThat(new ErlangB(agents + 1, load).probabilityOfBlocking())
                .isLessThan(new ErlangB(agents, load).probabilityOfBlocking());
    }

    @Test
    void a_large_team_under_twofold_load_carries_what_it_can() {
        var overloaded = new ErlangB(10_000, 20_000);

        assertThat(overloaded.occupancy()).isBetween(0.999, 1.0);
        assertThat(overloaded.probabilityOfBlocking()).isBetween(0.5, 0.5002);
    }

    @ParameterizedTest
    @ValueSource(doubles = {0, -1, Double.NaN, Double.POSITIVE_INFINITY})
    void a_load_that_is_not_a_positive_number_is_refused(double load) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new ErlangB(1, load))
                .withMessageContaining("offeredLoadErlangs must be a positive, finite number, but is " + load)
                .withMessageContaining("Maybe");
    }

    @Test
    void a_team_without_agents_has_no_occupancy() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new ErlangB(0, 1).occupancy())
                .withMessageContaining("agents must be at least 1, but is 0");
    }
}
