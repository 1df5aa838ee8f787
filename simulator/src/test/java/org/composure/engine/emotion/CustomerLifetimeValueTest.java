package org.composure.engine.emotion;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.composure.scenario.people.Recovery;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What customers are worth, and what making good achieves. */
class CustomerLifetimeValueTest {

    private final CustomerLifetimeValue value = new CustomerLifetimeValue(0.1);

    @ParameterizedTest
    @CsvSource({"0.7, 2.80", "0.8, 3.77", "0.9, 5.76"})
    void one_percent_of_retention_is_worth_three_to_six(double retention, double elasticity) {
        assertThat(value.retentionElasticity(retention)).isCloseTo(elasticity, within(0.005));
    }

    @Test
    void yearly_margins_to_come_add_up() {
        double sum = 0;
        for (int year = 1; year < 200; year++) {
            sum += 240 * Math.pow(0.8 / 1.1, year);
        }
        assertThat(value.yearly(240, 0.8)).isCloseTo(sum, within(1e-9));
    }

    @Test
    void monthly_margins_to_come_add_up() {
        double sum = 0;
        for (int month = 1; month < 3000; month++) {
            sum += 20 * Math.exp(-0.021 * month) / Math.pow(1.1, month / 12.0);
        }
        assertThat(value.of(240, 0.021)).isCloseTo(sum, within(1e-9));
    }

    @Test
    void value_at_risk_is_the_share_driven_away() {
        assertThat(CustomerLifetimeValue.atRisk(700, 0.15)).isCloseTo(700 * (1 - Math.exp(-0.15)), within(1e-12));
        assertThat(CustomerLifetimeValue.atRisk(700, 0)).isZero();
    }

    @Test
    void making_good_has_diminishing_returns_works_best_matched_and_never_heals_all() {
        Goodwill goodwill = new Goodwill(Recovery.usual());
        assertThat(goodwill.strength(20)).isCloseTo(1 - 1 / Math.E, within(1e-12));
        assertThat(goodwill.strength(30) - goodwill.strength(15)).isLessThan(goodwill.strength(15));
        assertThat(goodwill.heals(15, true, 0.75)).isCloseTo(1.5 * goodwill.heals(15, false, 0.75), within(1e-12));
        assertThat(goodwill.heals(1000, true, 0.75)).isEqualTo(0.75);
    }
}
