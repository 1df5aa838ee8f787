package org.composure.yardstick;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.function.ToDoubleFunction;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class BusyDayYardstickTest {
    private static final int RUNS = 24;
    private static final double STANDARD_ERRORS = 4.5;
    private static final BusyDay QUESTION = BusyDay.read();

    private static final List<Contestant> CONTESTANTS = List.of(
            new TightLoopBusyDay(QUESTION),
            new SsjBusyDay(QUESTION, SsjEventList.HENRIKSEN),
            new SsjBusyDay(QUESTION, SsjEventList.SPLAY_TREE));

    static List<Contestant> contestants() {
        return CONTESTANTS;
    }

    @Test
    void the_file_tells_of_fifty_thousand_calls_a_day() {
        assertThat(QUESTION.expectedCalls()).isEqualTo(50_000);
        assertThat(QUESTION.agents(3, 23)).isEqualTo(23);
        assertThat(QUESTION.calls(4, 0)).isEqualTo(153);
    }

    @Test
    void two_simulators_that_share_no_code_agree() {
        List<Result> tight = Spread.runs(CONTESTANTS.get(0), RUNS, 50_000);
        List<Result> ssj = Spread.runs(CONTESTANTS.get(1), RUNS, 50_000);
        assertAgree(tight, ssj, Result::withinThreshold);
        assertAgree(tight, ssj, Result::abandoned);
        assertAgree(tight, ssj, Result::meanWait);
        assertAgree(tight, ssj, Result::waited);
        assertAgree(tight, ssj, Result::simulated);
    }

    /** With exponential patience everybody who waits gives up at the same rate, whatever else changes over the day. */
    @ParameterizedTest
    @MethodSource("contestants")
    void the_share_that_gives_up_is_the_mean_wait_over_the_mean_patience(Contestant contestant) {
        List<Result> days = Spread.runs(contestant, RUNS, 50_000);
        Spread gap = Spread.of(days, day -> day.abandoned() - day.meanWait() / BusyDay.PATIENCE_MEAN);
        assertThat(gap.standardError()).isLessThan(0.001);
        assertThat(gap.mean()).isCloseTo(0, within(STANDARD_ERRORS * gap.standardError()));
    }

    @ParameterizedTest
    @MethodSource("contestants")
    void calls_come_as_expected_and_all_are_counted(Contestant contestant) {
        Result days = contestant.run(5, 200_000);
        assertThat((double) days.simulated()).isCloseTo(200_000, within(STANDARD_ERRORS * Math.sqrt(200_000)));
        assertThat(days.measured()).isEqualTo(days.simulated());
        assertThat(days.waitHistogram().stream().mapToLong(Long::longValue).sum())
                .isEqualTo(days.simulated());
    }

    /**
     * Agents who never rest could serve no more than their paid time and the contacts in hand when they leave (at most one
     * mean residual handle time each, Ross 2014, Introduction to Probability Models, section 7.7): this file leaves at least
     * 2.1 % of the calls unserved, whoever simulates it.
     */
    @ParameterizedTest
    @MethodSource("contestants")
    void no_simulator_serves_more_than_the_agents_have_time_for(Contestant contestant) {
        double residual = 300 * (1 + 0.64) / 2;
        double work = QUESTION.paidSeconds() + QUESTION.signIns() * residual;
        double leastAbandoned = 1 - work / (300 * QUESTION.expectedCalls());
        assertThat(leastAbandoned).isBetween(0.02, 0.025);
        Spread abandoned = Spread.of(Spread.runs(contestant, RUNS, 50_000), Result::abandoned);
        assertThat(abandoned.mean()).isGreaterThan(leastAbandoned + STANDARD_ERRORS * abandoned.standardError());
    }

    private static void assertAgree(List<Result> some, List<Result> others, ToDoubleFunction<Result> figure) {
        Spread one = Spread.of(some, figure);
        Spread other = Spread.of(others, figure);
        double error = Math.hypot(one.standardError(), other.standardError());
        assertThat(error).isPositive().isLessThan(0.1 * one.mean());
        assertThat(one.mean()).isCloseTo(other.mean(), within(STANDARD_ERRORS * error));
    }
}
