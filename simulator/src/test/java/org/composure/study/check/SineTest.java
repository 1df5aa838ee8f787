package org.composure.study.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SineTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "lambda(t)=100+20 sin t, s(t) | 100 | 20 | 6.283185307179586 | 0",
                "lambda(t)=30+20 sin 5t, mu=1 | 30 | 20 | 1.2566370614359172 | 0",
                "lambda(t)=400+160 sin(2 pi (t-6)/24)/h, mu=12/h | 400 | 160 | 24 | 6",
            })
    void a_rate_is_read_out_of_the_name_of_a_model(
            String model, double mean, double amplitude, double period, double shift) {
        Sine sine = Sine.in(model);

        assertThat(sine.mean()).isEqualTo(mean);
        assertThat(sine.amplitude()).isEqualTo(amplitude);
        assertThat(sine.period()).isCloseTo(period, within(1e-9));
        assertThat(sine.shift()).isEqualTo(shift);
    }

    /** m(t) of the reference points TV-01 and TV-02, computed by their author with quadrature. */
    @ParameterizedTest
    @CsvSource({"100, 20, 1, 20.0, 105.04863188914236", "30, 20, 5, 16.0, 29.660036588670664"})
    void the_offered_load_is_that_of_infinitely_many_servers(
            double mean, double amplitude, double frequency, double t, double load) {
        assertThat(new Sine(mean, amplitude, frequency, 0).offeredLoad(t, 1)).isCloseTo(load, within(1e-3));
    }

    @Test
    void a_day_of_steps_brings_as_many_arrivals_as_a_period_of_the_curve() {
        Sine sine = new Sine(100, 20, 1, 0);
        double perDay = sine.ratePerHour().averageOverDay(rate -> rate) * 24;

        assertThat(perDay).isCloseTo(100 * sine.period(), within(1e-6));
    }

    @Test
    void the_staffing_at_an_instant_is_what_the_reference_says() {
        Sine sine = new Sine(100, 20, 1, 0);

        assertThat(sine.squareRootStaffing(-0.5, 1).at(sine.secondOfDay(20.0))).isEqualTo(100);
        assertThat(sine.squareRootStaffing(0.0, 1).at(sine.secondOfDay(24.5))).isEqualTo(87);
    }
}
