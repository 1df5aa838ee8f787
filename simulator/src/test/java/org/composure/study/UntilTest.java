package org.composure.study;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.Map;
import org.composure.experiment.StopRule;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class UntilTest {

    @Test
    void people_may_say_clear_a_half_width_or_a_number() {
        assertThat(Until.parse("clear")).isEqualTo(new Until.Clear());
        assertThat(Until.parse("halfwidth=0.5%")).isEqualTo(new Until.HalfWidth(0.005));
        assertThat(Until.parse("Half-Width = 0.02")).isEqualTo(new Until.HalfWidth(0.02));
        assertThat(Until.parse("40")).isEqualTo(new Until.Runs(40));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "soon", "0", "-5", "halfwidth=0%", "halfwidth=200%", "halfwidth=", "99999999", "1e3"})
    void anything_else_is_refused_with_what_may_be_said(String text) {
        assertThatThrownBy(() -> Until.parse(text))
                .isInstanceOf(BadInputException.class)
                .hasMessageStartingWith("--until " + text + ": it must be \"clear\"")
                .hasMessageEndingWith("Maybe --until clear.");
    }

    @Test
    void what_was_said_is_said_again_the_same_way() {
        for (String text : new String[] {"clear", "halfwidth=0.5%", "40"}) {
            assertThat(Until.parse(text).text()).isEqualTo(text);
        }
    }

    @Test
    void a_number_of_runs_alone_means_just_that_many() {
        assertThat(rule(30, null)).isEqualTo(new StopRule.FixedNumber(30));
    }

    @Test
    void a_number_of_runs_beside_a_wish_is_its_bound() {
        assertThat(rule(30, new Until.Clear())).isEqualTo(new StopRule.ClearDifference(30));
        assertThat(rule(30, new Until.HalfWidth(0.01))).isEqualTo(new StopRule.NarrowEnough(0.01, 30));
        assertThat(rule(30, new Until.Runs(50))).isEqualTo(new StopRule.FixedNumber(30));
    }

    @Test
    void wishes_that_make_no_sense_are_refused() {
        assertThatThrownBy(() -> new Options(1, 0, null, null, 1, Map.of()))
                .hasMessage("--replications 0: it must be from 1 to 1000000.");
        assertThatThrownBy(() -> new Options(1, null, null, null, 0, Map.of()))
                .hasMessage("--threads 0: it must be at least 1.");
        assertThatThrownBy(() -> new Options(1, null, null, Duration.ZERO, 1, Map.of()))
                .hasMessage("--max-time: it must be longer than zero.");
    }

    private static StopRule rule(Integer replications, Until until) {
        Options options = new Options(1, replications, until, null, 1, Map.of());
        return Stopping.rule(options, Stopping.until(options, new Until.Clear()));
    }
}
