package org.composure.theory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;
import static org.composure.theory.Digits.nineOf;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class GeneralPatienceQueueTest {

    /** Baccelli and Hébuterne (1981), Zeltyn and Mandelbaum (2005), integrated with 30 digits (Python's mpmath). */
    static Stream<Arguments> exactAnswersFor102ArrivalsPerHandleTime() {
        return Stream.of(
                Arguments.of("Erlang-2, mean 1", PatienceSurvival.gamma(2, 1), new double[] {
                    0.24548509769758436, 0.037832250509423224, 0.1152869632777405, 11.75927025432953,
                    0.11342250420853561, 0.16270477116594245, 0.5194168360152439, 0.2731798749200055,
                    0.7753563634451219, 0.9814111044803883
                }),
                Arguments.of("lognormal, mean 1, standard deviation 1", PatienceSurvival.logNormal(1, 1), new double[] {
                    0.24299658999899465, 0.03764750781639122, 0.1120274559154005, 11.42680050337085,
                    0.10940731027192181, 0.17900409888957147, 0.5184206842849183, 0.140051048653543,
                    0.7921814844360411, 0.9815995420272808
                }),
                Arguments.of("Erlang-2, mean 4", PatienceSurvival.gamma(2, 4), new double[] {
                    0.07585797975520445, 0.02523941400837808, 0.413688710425623, 42.196248463413546,
                    0.41295992376212054, 0.44183486765980756, 0.1601617359985174, 0.041781046166083725,
                    0.2590347104291723, 0.9942557977114543
                }));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("exactAnswersFor102ArrivalsPerHandleTime")
    void every_answer_equals_the_exact_value(String law, PatienceSurvival patience, double[] exact) {
        var queue = new GeneralPatienceQueue(100, 102, 1, patience);

        double[] answers = {
            1 - queue.probabilityOfWait(),
            queue.abandonment(),
            queue.meanWait(),
            queue.meanQueue(),
            queue.meanWaitServed(),
            queue.meanWaitAbandoned(),
            queue.serviceLevelAmongServed(0.1),
            queue.abandonedWithin(0.1),
            queue.serviceLevelAmongServed(0.2),
            queue.occupancy()
        };
        for (int i = 0; i < exact.length; i++) {
            assertThat(answers[i]).as("%s, answer %d", law, i).isCloseTo(exact[i], nineOf(exact[i]));
        }
    }

    /** The same sources; nobody hangs up before three handle times, so the queue grows to hundreds. */
    @Test
    void uniform_patience_under_overload_equals_the_exact_values() {
        var queue = new GeneralPatienceQueue(100, 110, 1, PatienceSurvival.uniform(3, 5));

        assertThat(queue.abandonment()).isCloseTo(0.09090909090909126, nineOf(0.09));
        assertThat(queue.meanWait()).isCloseTo(3.157966105467755, nineOf(3.2));
        assertThat(queue.meanQueue()).isCloseTo(347.376271601453, nineOf(347));
        assertThat(queue.meanWaitServed()).isCloseTo(3.160250205728126, nineOf(3.2));
        assertThat(queue.meanWaitAbandoned()).isCloseTo(3.135125102864045, nineOf(3.1));
        assertThat(queue.occupancy()).isCloseTo(0.9999999999999996, nineOf(1));
    }

    /**
     * One agent, everyone waits exactly d: with r = 1 − load, the integral of the offered wait is
     * (1 − exp(−r d)) / r + exp(−r d), in units of the handle time (Baccelli and Hébuterne, 1981).
     */
    @Test
    void constant_patience_at_one_agent_is_the_textbook_closed_form() {
        double load = 0.8;
        double integral = (1 - Math.exp(-0.2 * 3)) / 0.2 + Math.exp(-0.2 * 3);
        double delayed = load * integral / (1 + load * integral);

        var queue = new GeneralPatienceQueue(1, load, 1, PatienceSurvival.constant(3));

        assertThat(queue.probabilityOfWait()).isCloseTo(delayed, nineOf(delayed));
        double abandoned = delayed * Math.exp(-0.2 * 3) / integral;
        assertThat(queue.abandonment()).isCloseTo(abandoned, nineOf(abandoned));
        assertThat(queue.meanWaitAbandoned()).isCloseTo(3, nineOf(3));
    }

    /** One minus the probability of wait would be rounding noise here. */
    @Test
    void a_tiny_service_level_under_overload_keeps_its_digits() {
        double found = new ErlangA(1_000, 1_500, 1, 1).inSystem().expectation(i -> i < 1_000 ? 1 : 0);

        double atOnce = new ErlangA(1_000, 1_500, 1, 1).serviceLevel(0);

        assertThat(atOnce).isBetween(1e-60, 1e-20).isCloseTo(found, nineOf(found));
    }

    static Stream<PatienceSurvival> laws() {
        return Stream.of(
                PatienceSurvival.exponential(2),
                PatienceSurvival.gamma(0.5, 2),
                PatienceSurvival.gamma(3, 2),
                PatienceSurvival.logNormal(2, 4),
                PatienceSurvival.weibull(0.7, 2),
                PatienceSurvival.weibull(2, 2),
                PatienceSurvival.constant(2),
                PatienceSurvival.uniform(1, 3),
                PatienceSurvival.logNormal(2, 60),
                PatienceSurvival.mixture(0.1, PatienceSurvival.exponential(1e-4), PatienceSurvival.exponential(2)),
                PatienceSurvival.mixture(0.1, PatienceSurvival.constant(0.05), PatienceSurvival.exponential(3)));
    }

    @ParameterizedTest
    @MethodSource("laws")
    void what_arrives_is_served_or_hangs_up(PatienceSurvival patience) {
        for (double load : new double[] {5, 9.5, 10, 20}) {
            var queue = new GeneralPatienceQueue(10, load, 1, patience);

            // Busy agents by the other way: all of them when customers wait, fewer than ten otherwise.
            double freeToOne = new ErlangB(9, load).carriedLoadErlangs();
            double delayed = queue.probabilityOfWait();
            double busy = delayed * 10 + (1 - delayed) * freeToOne;
            assertThat(queue.occupancy() * 10).isCloseTo(busy, nineOf(busy));
        }
    }

    @ParameterizedTest
    @MethodSource("laws")
    void someone_is_served_in_time_has_hung_up_in_time_or_still_waits(PatienceSurvival patience) {
        var queue = new GeneralPatienceQueue(10, 11, 1, patience);

        for (double time : new double[] {0, 0.03, 0.5, 1.7, 4}) {
            double hungUp = queue.abandonedWithin(time) * queue.abandonment();
            assertThat(queue.serviceLevel(time) + hungUp + queue.waitBeyond(time))
                    .isCloseTo(1, within(1e-12));
        }
    }

    @ParameterizedTest
    @MethodSource("laws")
    void a_patience_law_is_consistent_with_itself(PatienceSurvival patience) {
        double sum = 0;
        int steps = 40_000;
        for (int i = 0; i < steps; i++) {
            sum += patience.beyond((i + 0.5) * 2.5 / steps) * 2.5 / steps;
        }

        assertThat(patience.meanUpTo(2.5)).isCloseTo(sum, within(1e-4));
        assertThat(patience.beyond(1.3) + patience.within(1.3)).isCloseTo(1, within(1e-14));
        assertThat(patience.beyond(0)).isEqualTo(1);
    }

    @Test
    void rare_abandonment_keeps_its_digits() {
        double once = new GeneralPatienceQueue(20, 10, 1, PatienceSurvival.exponential(1e9)).abandonment();
        double chain = new ErlangA(20, 10, 1, 1e9).abandonment();

        assertThat(once).isPositive().isCloseTo(chain, nineOf(chain));
    }

    /** Offered waits are nearly exponential with rate 3000 − 150, and so are the waits of those who hang up. */
    @Test
    void the_few_who_hang_up_in_an_idle_team_still_have_a_mean_wait() {
        var idle = new GeneralPatienceQueue(3_000, 150, 1, PatienceSurvival.exponential(1));

        assertThat(idle.probabilityOfWait()).isZero();
        assertThat(idle.meanWaitAbandoned()).isCloseTo(1 / 2_850.0, within(1e-6));
        assertThat(idle.abandonedWithin(1)).isCloseTo(1, within(1e-12));
    }

    @Test
    void ten_thousand_agents_in_twofold_overload_have_the_fluid_limit() {
        var queue = new GeneralPatienceQueue(10_000, 20_000, 1, PatienceSurvival.gamma(2, 1));

        assertThat(queue.probabilityOfWait()).isCloseTo(1, within(1e-12));
        assertThat(queue.abandonment()).isCloseTo(0.5, within(1e-9));
    }

    @Test
    void people_who_never_leave_and_are_too_many_are_refused() {
        var saints = PatienceSurvival.of(t -> 1, t -> 0, t -> 0);

        assertThatIllegalArgumentException()
                .isThrownBy(() -> new GeneralPatienceQueue(10, 11, 1, saints).meanWait())
                .withMessageContaining("the queue grows for ever")
                .withMessageContaining("Maybe add agents");
    }

    @Test
    void people_who_never_leave_and_are_few_are_erlang_c() {
        var saints = PatienceSurvival.of(t -> 1, t -> 0, t -> 0);
        double wait = new ErlangC(10, 9, 1).meanWait();

        assertThat(new GeneralPatienceQueue(10, 9, 1, saints).meanWait()).isCloseTo(wait, nineOf(wait));
    }
}
