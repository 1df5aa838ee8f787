package org.composure.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Map;
import org.composure.scenario.Horizon;
import org.composure.scenario.Scenario;
import org.composure.scenario.ServiceTarget;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ServiceLevelsTest {

    private static final Scenario SCENARIO = Worlds.over(Horizon.days(1)).withTarget(new ServiceTarget(20, 0.8, 10));

    /**
     * ICMI's worked example: 1000 answered, 860 of them in time; 60 abandoned, 20 of them before the threshold, 10 of those
     * short.
     */
    @ParameterizedTest
    @CsvSource({
        "serviceLevel, 0.8113",
        "serviceLevelNeutral, 0.8269",
        "serviceLevelGenerous, 0.8302",
        "serviceLevelAnswered, 0.8600",
        "serviceLevelShortCredit, 0.8208",
        "serviceLevelShortOut, 0.8190",
        "abandonmentRate, 0.0566",
        "abandonmentRateAdjusted, 0.0476"
    })
    void each_definition_reproduces_the_published_example(String key, double published) {
        Tally tally = new Tally(SCENARIO);
        long customer = 0;
        for (int i = 0; i < 860; i++) {
            Worlds.served(tally, customer++, 30 * i, 15, 0);
        }
        for (int i = 0; i < 140; i++) {
            Worlds.served(tally, customer++, 30_000 + 30 * i, 21, 0);
        }
        for (int i = 0; i < 60; i++) {
            Worlds.lost(tally, customer++, 40_000 + 30 * i, i < 10 ? 10 : i < 20 ? 20 : 20.5);
        }
        tally.ended(86_400);

        assertThat(Worlds.value(SCENARIO, key, tally.total())).isCloseTo(published, within(0.00005));
    }

    @Test
    void an_abandoned_contact_counts_against_the_service_level() {
        Tally tally = new Tally(SCENARIO);
        Worlds.served(tally, 1, 0, 0, 60);
        Worlds.served(tally, 2, 100, 50, 30);
        Worlds.lost(tally, 3, 200, 25);

        assertThat(Worlds.value(SCENARIO, "serviceLevel", tally.total())).isEqualTo(1.0 / 3);
    }

    @Test
    void a_wait_of_exactly_the_threshold_still_counts_as_in_time() {
        Tally tally = new Tally(SCENARIO);
        Worlds.served(tally, 1, 0, 20, 60);
        Worlds.served(tally, 2, 100, 20.001, 60);

        assertThat(Worlds.value(SCENARIO, "serviceLevel", tally.total())).isEqualTo(0.5);
    }

    @Test
    void a_contact_still_waiting_counts_neither_way_but_is_shown() {
        Tally tally = new Tally(SCENARIO);
        Worlds.served(tally, 1, 0, 0, 60);
        tally.offered(100, 2, Worlds.BILLING, 1);
        tally.queued(100, 2, Worlds.BILLING);
        tally.ended(3600);

        assertThat(Worlds.value(SCENARIO, "serviceLevel", tally.total())).isEqualTo(1);
        assertThat(Worlds.value(SCENARIO, "stillWaiting", tally.total())).isEqualTo(1);
    }

    @Test
    void before_anything_is_decided_there_is_no_service_level() {
        Tally tally = new Tally(SCENARIO);
        tally.offered(0, 1, Worlds.BILLING, 1);
        tally.queued(0, 1, Worlds.BILLING);

        assertThat(Worlds.value(SCENARIO, "serviceLevel", tally.total())).isNaN();
    }

    @Test
    void every_definition_prints_its_thresholds() {
        assertThat(Indicators.find(SCENARIO, "serviceLevel").orElseThrow().definition())
                .isEqualTo("SL-strict 20 s");
        assertThat(Indicators.find(SCENARIO.withTarget(new ServiceTarget(2.5, 0.9, 1)), "serviceLevelShortOut")
                        .orElseThrow()
                        .definition())
                .isEqualTo("SL-short-out 2.5 s, short up to 1 s");
    }

    @Test
    void attainment_judges_the_intervals_of_single_days_and_not_the_day() {
        Tally tally = new Tally(SCENARIO);
        for (int i = 0; i < 98; i++) {
            Worlds.served(tally, i, 10 * i, 0, 5);
        }
        Worlds.served(tally, 98, 1900, 60, 5);
        Worlds.served(tally, 99, 2000, 60, 5);
        tally.ended(3600);

        assertThat(Worlds.value(SCENARIO, "serviceLevel", tally.total())).isEqualTo(0.98);
        assertThat(Worlds.value(SCENARIO, "serviceLevelAttainment", tally.total()))
                .isEqualTo(0.5);
        assertThat(Worlds.value(SCENARIO, "serviceLevelAttainment", tally.ofInterval(1)))
                .isZero();
    }

    @Test
    void rates_of_a_period_are_ratios_of_sums() {
        Sums busy = Sums.of(Map.of(Quantity.ANSWERED, 90.0, Quantity.ANSWERED_IN_TIME, 90.0));
        Sums quiet = Sums.of(Map.of(Quantity.ANSWERED, 10.0, Quantity.ANSWERED_IN_TIME, 0.0));

        assertThat(Worlds.value(SCENARIO, "serviceLevel", Sums.together(List.of(busy, quiet))))
                .isEqualTo(0.9);
    }
}
