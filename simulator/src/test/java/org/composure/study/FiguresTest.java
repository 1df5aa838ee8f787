package org.composure.study;

import static org.assertj.core.api.Assertions.assertThat;

import org.composure.experiment.Estimate;
import org.composure.measure.Indicator;
import org.composure.measure.Indicators;
import org.junit.jupiter.api.Test;

class FiguresTest {

    private final Indicator serviceLevel = indicator("serviceLevel");
    private final Indicator wait = indicator("waitMeanSeconds");

    @Test
    void no_more_digits_than_the_doubt_allows() {
        assertThat(Figures.of(serviceLevel, estimate(0.73429, 0.0081), "USD")).isEqualTo("73.4 ± 0.8 %");
        assertThat(Figures.of(wait, estimate(41.22, 2.3), "USD")).isEqualTo("41 ± 2 s");
        assertThat(Figures.of(indicator("offered"), estimate(1440.4, 23), "USD"))
                .isEqualTo("1440 ± 23 contacts");
    }

    @Test
    void a_doubt_that_begins_with_a_one_keeps_two_digits() {
        assertThat(Figures.of(wait, estimate(41.22, 1.26), "USD")).isEqualTo("41.2 ± 1.3 s");
    }

    @Test
    void differences_have_a_sign_and_shares_differ_by_points() {
        assertThat(Figures.difference(serviceLevel, estimate(0.041, 0.003), "USD"))
                .isEqualTo("+4.1 ± 0.3 points");
        assertThat(Figures.difference(wait, estimate(-12, 1), "USD")).isEqualTo("−12.0 ± 1.0 s");
    }

    @Test
    void money_is_in_the_currency_of_the_scenario() {
        assertThat(Figures.of(indicator("cost"), estimate(1234.5, 20), "EUR")).isEqualTo("1235 ± 20 EUR");
    }

    @Test
    void a_pure_number_is_no_percentage() {
        assertThat(Figures.of(indicator("occupancy"), estimate(0.875, 0.01), "USD"))
                .isEqualTo("87.5 ± 1.0 %");
        assertThat(Figures.isShare(indicator("queueLengthMean"))).isFalse();
    }

    @Test
    void without_a_known_doubt_three_digits_stand_alone() {
        assertThat(Figures.of(wait, estimate(41.22, Double.POSITIVE_INFINITY), "USD"))
                .isEqualTo("41.2 s");
        assertThat(Figures.of(wait, estimate(0, 0), "USD")).isEqualTo("0 s");
    }

    @Test
    void nothing_to_measure_is_a_dash() {
        assertThat(Figures.of(wait, estimate(Double.NaN, Double.POSITIVE_INFINITY), "USD"))
                .isEqualTo("–");
    }

    private static Estimate estimate(double mean, double halfWidth) {
        return new Estimate(mean, halfWidth, 0.95, 40);
    }

    private static Indicator indicator(String key) {
        return Indicators.find(Centres.desk("desk", 3), key).orElseThrow();
    }
}
