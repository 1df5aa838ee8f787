package org.composure.theory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SmallestTeamTest {

    @ParameterizedTest
    @ValueSource(doubles = {0.3, 1, 10, 47.5, 200})
    void without_hang_ups_it_is_the_first_team_that_keeps_the_promise(double load) {
        int smallest = IntStream.iterate((int) load + 1, n -> n + 1)
                .filter(n -> new ErlangC(n, load, 1).serviceLevel(0.1) >= 0.8)
                .findFirst()
                .orElseThrow();

        assertThat(SmallestTeam.forEndlessPatience(load, 1).forServiceLevel(0.8, 0.1))
                .isEqualTo(smallest);
    }

    @ParameterizedTest
    @ValueSource(doubles = {0.3, 1, 10, 47.5, 200})
    void with_hang_ups_it_is_the_first_team_that_keeps_the_promise(double load) {
        int smallest = IntStream.iterate(1, n -> n + 1)
                .filter(n -> new ErlangA(n, load, 1, 2).abandonment() <= 0.03)
                .findFirst()
                .orElseThrow();

        assertThat(new SmallestTeam(load, 1, 2).forAbandonment(0.03)).isEqualTo(smallest);
    }

    @Test
    void a_stricter_promise_never_needs_fewer_agents() {
        var team = new SmallestTeam(48, 1, 2);

        assertThat(team.forServiceLevel(0.9, 0.1)).isGreaterThanOrEqualTo(team.forServiceLevel(0.8, 0.1));
        assertThat(team.forServiceLevel(0.8, 0.05)).isGreaterThanOrEqualTo(team.forServiceLevel(0.8, 0.1));
        assertThat(team.forMeanWait(0.01)).isGreaterThanOrEqualTo(team.forMeanWait(0.1));
        assertThat(team.forProbabilityOfWait(0.1)).isGreaterThanOrEqualTo(team.forProbabilityOfWait(0.5));
    }

    @Test
    void impatience_never_needs_more_agents_for_the_same_mean_wait() {
        assertThat(new SmallestTeam(48, 1, 1).forMeanWait(0.05))
                .isLessThanOrEqualTo(SmallestTeam.forEndlessPatience(48, 1).forMeanWait(0.05));
    }

    @Test
    void the_promise_is_kept_at_the_team_and_broken_with_one_less() {
        int agents = new SmallestTeam(500, 1, 1).forProbabilityOfWait(0.2);

        assertThat(new ErlangA(agents, 500, 1, 1).probabilityOfWait()).isLessThanOrEqualTo(0.2);
        assertThat(new ErlangA(agents - 1, 500, 1, 1).probabilityOfWait()).isGreaterThan(0.2);
    }

    @Test
    void nobody_calls_and_nobody_is_needed() {
        assertThat(new SmallestTeam(0, 1, 1).forServiceLevel(0.8, 20)).isZero();
    }

    @Test
    void a_promise_about_hang_ups_needs_people_who_hang_up() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> SmallestTeam.forEndlessPatience(10, 1).forAbandonment(0.05))
                .withMessageContaining("Nobody hangs up when patience is endless")
                .withMessageContaining("Maybe give a mean patience");
    }

    @Test
    void rates_per_second_with_handle_times_in_milliseconds_are_caught() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> SmallestTeam.forEndlessPatience(10, 250_000).forServiceLevel(0.8, 20))
                .withMessageContaining("more than 1000000 agents")
                .withMessageContaining("different units of time");
    }
}
