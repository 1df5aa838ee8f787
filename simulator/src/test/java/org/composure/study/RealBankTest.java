package org.composure.study;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.composure.engine.Engine;
import org.composure.language.ScenarioReader;
import org.composure.measure.Indicator;
import org.composure.measure.Indicators;
import org.composure.measure.Tally;
import org.composure.scenario.Horizon;
import org.composure.scenario.Scenario;
import org.composure.study.BankDays.Figure;
import org.composure.study.BankLog.Call;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * The story bank-1999 beside the log it was fitted from. In-sample: the agents were calibrated on these very hours, so it
 * shows that the model can describe the centre, not that it can foretell another month.
 */
class RealBankTest {

    private static final Path STORY = Path.of("../scenarios/library/bank-1999");
    private static final int WEEKS = 100;
    private static final int WRONG_WEEKS = 40;
    private static final int DAYS_OF_A_WEEKDAY = 40;
    private static final int HOURS_AT_LEAST = 14;

    private static BankDays log = new BankDays(List.of());

    @BeforeAll
    static void readTheLog() {
        List<Call> calls = new ArrayList<>();
        for (int month = 1; month <= 2; month++) {
            Optional<List<Call>> read = BankLog.month(month);
            assumeTrue(read.isPresent(), BankLog.MISSING);
            calls.addAll(read.orElseThrow());
        }
        log = new BankDays(calls);
    }

    @Test
    void the_simulated_day_is_like_the_measured_one() {
        SideBySide both = new SideBySide(log, story(Map.of()), WEEKS);

        System.out.println(both.table("bank-1999, %d weeks simulated, %d days measured".formatted(WEEKS, log.count())));
        for (Figure figure : Figure.values()) {
            assertThat(both.fits(figure)).as("%s over the day", figure).isTrue();
            assertThat(both.hoursThatFit(figure))
                    .as("hours in which %s fits", figure)
                    .isGreaterThanOrEqualTo(HOURS_AT_LEAST);
        }
    }

    @Test
    void a_centre_whose_reserve_answers_at_once_would_be_found_out() {
        SideBySide both = new SideBySide(log, read("reserve-answers-at-once.yaml", Map.of()), WRONG_WEEKS);

        assertThat(both.fits(Figure.IN_TIME)).isFalse();
        assertThat(both.fits(Figure.DELAYED)).isFalse();
        assertThat(both.hoursThatFit(Figure.DELAYED)).isLessThan(HOURS_AT_LEAST);
    }

    @Test
    void one_reserve_agent_less_would_be_found_out() {
        SideBySide both = new SideBySide(
                log, story(Map.of("teams.reserve.agents", "{ \"08:00\": 1, \"17:30\": 0 }")), WRONG_WEEKS);

        assertThat(both.fits(Figure.IN_TIME)).isFalse();
        assertThat(both.fits(Figure.WAIT)).isFalse();
    }

    @Test
    void ten_percent_more_calls_would_be_found_out() {
        SideBySide both = new SideBySide(log, read("ten-percent-more-calls.yaml", Map.of()), WRONG_WEEKS);

        assertThat(both.fits(Figure.IN_TIME)).isFalse();
        assertThat(both.fits(Figure.WAIT)).isFalse();
    }

    @Test
    void days_differ_from_each_other_about_as_much_as_in_the_log() {
        double measured = deviation(log.daily(Figure.WAIT));
        double simulated = deviation(dailyWaits(story(Map.of())));

        System.out.printf(
                "standard deviation of a day's mean wait: simulated %.1f s, measured %.1f s%n", simulated, measured);
        assertThat(simulated / measured).isBetween(0.7, 1.3);
    }

    @Test
    void without_busy_days_the_days_would_be_too_much_alike() {
        double measured = deviation(log.daily(Figure.WAIT));
        Map<String, String> allAlike = new LinkedHashMap<>();
        for (String type :
                List.of("regular", "priority", "prospect", "stock", "stock priority", "returned call", "internet")) {
            allAlike.put("contactTypes." + type + ".arrivals.busyness.shape", "1000000");
        }
        double simulated = deviation(dailyWaits(story(allAlike)));

        System.out.printf("the same without busy and quiet days: %.1f s%n", simulated);
        assertThat(simulated / measured).isLessThan(0.7);
    }

    /** The mean wait of each of many days, one run a day. */
    private static double[] dailyWaits(Scenario week) {
        List<Double> waits = new ArrayList<>();
        for (int weekday = 0; weekday < 5; weekday++) {
            Scenario day = week.withHorizon(new Horizon(
                    week.horizon().firstDay().plusDays(weekday),
                    86_400,
                    0.0,
                    week.horizon().regime()));
            Engine engine = new Engine(day);
            Indicator wait = Indicators.find(day, Figure.WAIT.key).orElseThrow();
            for (int replication = 0; replication < DAYS_OF_A_WEEKDAY; replication++) {
                Tally tally = new Tally(day);
                engine.open(weekday + 1L, replication, tally).toEnd();
                waits.add(wait.value(tally.total()));
            }
        }
        return waits.stream().mapToDouble(Double::doubleValue).toArray();
    }

    private static double deviation(double[] values) {
        double mean = Arrays.stream(values).average().orElse(0);
        return Math.sqrt(Arrays.stream(values)
                        .map(value -> (value - mean) * (value - mean))
                        .sum()
                / (values.length - 1));
    }

    private static Scenario story(Map<String, String> settings) {
        return read("today.yaml", settings);
    }

    private static Scenario read(String file, Map<String, String> settings) {
        Map<String, String> all = new LinkedHashMap<>(settings);
        all.put("intervals", "60 min");
        return ScenarioReader.read(STORY.resolve(file), all);
    }
}
