package org.composure.study;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.composure.engine.Engine;
import org.composure.language.ScenarioReader;
import org.composure.measure.Indicator;
import org.composure.measure.Indicators;
import org.composure.measure.SlicedTally;
import org.composure.measure.Sums;
import org.composure.scenario.DayTable;
import org.composure.scenario.Scenario;
import org.composure.study.BankDays.Figure;
import org.composure.study.BankLog.Call;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * The real calls of each month, replayed against the story's agents. Who came is then known, who served is not: the agents
 * are those of an average day, while the bank's followed the calls, the more so in January.
 */
class BankReplayTest {

    private static final Path STORY = Path.of("../scenarios/library/bank-1999/today.yaml");
    private static final int RUNS = 10;

    @ParameterizedTest(name = "month {0}")
    @ValueSource(ints = {1, 2})
    void the_calls_that_really_came_meet_waits_like_the_real_ones(int month) {
        BankDays log = log(month);
        Map<Figure, double[]> simulated = replay(month, log);

        for (Figure figure : Figure.values()) {
            double mean = mean(simulated.get(figure), log);
            double alike = correlation(simulated.get(figure), log.daily(figure));
            System.out.printf(
                    "1999-%02d replayed, %d days, %s: simulated %s, measured %s; correlation over days %.2f%n",
                    month,
                    log.count(),
                    figure,
                    figure.shown(mean),
                    figure.shown(log.of(figure).estimate()),
                    alike);
            assertThat(figure.fits(log.of(figure), mean, 0, 1)).as("%s", figure).isTrue();
        }
    }

    @ParameterizedTest(name = "month {0}")
    @ValueSource(ints = {1, 2})
    void on_the_days_on_which_more_had_to_wait_more_have_to_wait(int month) {
        BankDays log = log(month);
        double alike = correlation(replay(month, log).get(Figure.DELAYED), log.daily(Figure.DELAYED));

        assertThat(alike).isGreaterThan(0.3);
    }

    private static BankDays log(int month) {
        Optional<List<Call>> calls = BankLog.month(month);
        assumeTrue(calls.isPresent(), BankLog.MISSING);
        return new BankDays(calls.orElseThrow());
    }

    /** The mean over runs of each figure on each day of the log. */
    private static Map<Figure, double[]> replay(int ofMonth, BankDays log) {
        Scenario month = BankReplay.of(ScenarioReader.read(STORY, Map.of()), ofMonth, log);
        Map<Figure, double[]> days = new EnumMap<>(Figure.class);
        for (Figure figure : Figure.values()) {
            days.put(figure, new double[log.count()]);
        }
        Engine engine = new Engine(month);
        for (int run = 0; run < RUNS; run++) {
            SlicedTally tally = new SlicedTally(month, DayTable.DAY_SECONDS);
            engine.open(1, run, tally).toEnd();
            List<Sums> slices = tally.slices();
            int day = 0;
            for (var date : log.byDate().keySet()) {
                Sums slice = slices.get(date.getDayOfMonth() - 1);
                for (Figure figure : Figure.values()) {
                    Indicator indicator = Indicators.find(month, figure.key).orElseThrow();
                    days.get(figure)[day] += indicator.value(slice) / RUNS;
                }
                day++;
            }
        }
        return days;
    }

    private static double mean(double[] daily, BankDays log) {
        double sum = 0;
        double calls = 0;
        int day = 0;
        for (List<Call> ofDay : log.byDate().values()) {
            sum += daily[day++] * ofDay.size();
            calls += ofDay.size();
        }
        return sum / calls;
    }

    private static double correlation(double[] a, double[] b) {
        double meanA = Arrays.stream(a).average().orElse(0);
        double meanB = Arrays.stream(b).average().orElse(0);
        double ab = 0;
        double aa = 0;
        double bb = 0;
        for (int i = 0; i < a.length; i++) {
            ab += (a[i] - meanA) * (b[i] - meanB);
            aa += (a[i] - meanA) * (a[i] - meanA);
            bb += (b[i] - meanB) * (b[i] - meanB);
        }
        return ab / Math.sqrt(aa * bb);
    }
}
