package org.composure.theory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;
import static org.composure.theory.Digits.nineOf;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OfferedLoadTest {

    /** Poisson with mean λ × mean handle time, for any law of the handle time. */
    @Test
    void the_number_in_service_is_poisson() {
        var small = new InfiniteServerQueue(5, 2);
        var large = new InfiniteServerQueue(100, 1);

        assertThat(small.meanInService()).isEqualTo(10);
        assertThat(small.varianceInService()).isEqualTo(10);
        assertThat(small.probabilityOfMoreThan(16)).isCloseTo(0.027041609784801086, nineOf(0.027));
        assertThat(large.probabilityOfMoreThan(120)).isCloseTo(0.022669329078352663, nineOf(0.0226));
    }

    /**
     * λ(t) = 30 + 20 sin 5t, μ = 1: the load of the sinusoid in closed form (Eick, Massey and Whitt, 1993), by a
     * thousand steps per period.
     */
    @ParameterizedTest
    @CsvSource({"16, 29.660036588670664", "16.25, 26.184585760009476", "17, 33.65062122847817"})
    void a_sinusoidal_day_in_small_steps_has_the_load_of_the_sinusoid(double time, double load) {
        double period = 2 * Math.PI / 5;
        int steps = 1_000;
        // The mean of the sine over each step, so that only the shape within a step is lost.
        var rates = IntStream.range(0, steps)
                .mapToObj(i -> 30
                        + 20
                                * steps
                                / (2 * Math.PI)
                                * (Math.cos(2 * Math.PI * i / steps) - Math.cos(2 * Math.PI * (i + 1) / steps)))
                .toList();

        var day = OfferedLoadOverTime.repeating(rates, period / steps, 1);

        assertThat(day.at(time % period)).isCloseTo(load, within(2e-3));
    }

    @Test
    void an_empty_start_fills_up_by_the_exponential_law() {
        var day = new OfferedLoadOverTime(List.of(2.0), 30, 5, 0);

        assertThat(day.at(0)).isZero();
        assertThat(day.at(5)).isCloseTo(10 * (1 - Math.exp(-1)), nineOf(6));
        assertThat(day.meanWithin(0)).isCloseTo(10 * (1 - (1 - Math.exp(-6)) / 6), nineOf(8));
    }

    @Test
    void load_lags_behind_arrivals() {
        var day = new OfferedLoadOverTime(List.of(4.0, 0.0), 10, 5, 0);

        assertThat(day.at(20)).isCloseTo(day.at(10) * Math.exp(-2), nineOf(2));
        assertThat(day.meanWithin(1)).isPositive();
    }

    @Test
    void a_constant_rate_repeated_for_ever_is_the_stationary_load() {
        var day = OfferedLoadOverTime.repeating(List.of(3.0, 3.0, 3.0), 10, 5);

        assertThat(day.loadAtStart()).isCloseTo(15, nineOf(15));
        assertThat(day.at(17)).isCloseTo(15, nineOf(15));
    }

    @Test
    void a_repeating_day_carries_as_much_work_as_arrives() {
        var day = OfferedLoadOverTime.repeating(List.of(1.0, 7.0, 2.0, 0.0), 6, 5);

        double mean =
                IntStream.range(0, 4).mapToDouble(day::meanWithin).average().orElseThrow();
        assertThat(mean).isCloseTo(2.5 * 5, nineOf(12.5));
        assertThat(day.at(24)).isCloseTo(day.at(0), nineOf(day.at(0)));
    }

    @Test
    void a_time_after_the_last_interval_is_refused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new OfferedLoadOverTime(List.of(2.0), 30, 5, 0).at(31))
                .withMessageContaining("from 0 to 30.0, but was asked for at 31.0")
                .withMessageContaining("Maybe add intervals");
    }

    @Test
    void an_interval_that_is_not_there_is_refused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new OfferedLoadOverTime(List.of(2.0), 30, 5, 0).meanWithin(1))
                .withMessageContaining("There is no interval 1; there are 1");
    }

    @Test
    void a_negative_rate_is_refused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new OfferedLoadOverTime(List.of(-2.0), 30, 5, 0))
                .withMessageContaining("Each arrival rate must be 0 or a positive, finite number, but is -2.0");
    }
}
