package org.composure.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.composure.event.Silence;
import org.composure.scenario.ArrivalProcess;
import org.composure.scenario.Busyness;
import org.composure.scenario.ContactType;
import org.composure.scenario.DayTable;
import org.composure.scenario.Distribution;
import org.composure.scenario.Incidents;
import org.composure.scenario.Opening.Closing;
import org.composure.scenario.Patience;
import org.composure.scenario.Timetable;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Chapter 13: when fresh contacts come. */
class A13_FreshArrivalsTest {

    /** Notes who came when. */
    private static final class Visitors extends Silence {
        final List<Double> times = new ArrayList<>();
        final List<Long> customers = new ArrayList<>();
        final int type;

        Visitors(int type) {
            this.type = type;
        }

        @Override
        public void offered(double at, long customer, int ofType, int attempt) {
            if (ofType == type) {
                times.add(at);
                customers.add(customer);
            }
        }

        List<Double> on(int day) {
            return times.stream()
                    .filter(at -> (int) (at / DayTable.DAY_SECONDS) == day)
                    .toList();
        }
    }

    private static ContactType type(ArrivalProcess process) {
        return ContactType.plain("calls", process, new Distribution.Exponential(60), Patience.endless());
    }

    private static ContactType poisson(Timetable<Double> perHour, @Nullable Busyness busyness) {
        return type(new ArrivalProcess.Poisson(perHour, busyness));
    }

    private static Timetable<Double> rates(double... fromAndRate) {
        List<DayTable.Step<Double>> steps = new ArrayList<>();
        for (int i = 0; i < fromAndRate.length; i += 2) {
            steps.add(new DayTable.Step<>(fromAndRate[i], fromAndRate[i + 1]));
        }
        return Timetable.daily(new DayTable<>(steps));
    }

    private static World world(ContactType... types) {
        return World.of(types).team("team", 5, "calls");
    }

    private static Visitors visitors(World world, int replication) {
        return visitors(world, replication, 0);
    }

    private static Visitors visitors(World world, int replication, int type) {
        Visitors visitors = new Visitors(type);
        new Engine(world.scenario()).open(7, replication, visitors).toEnd();
        return visitors;
    }

    @Test
    void as_many_come_as_the_rates_say() {
        // 24 h: 8 at 10/h, 8 at 100/h, 8 at none: 880 a day, so 100 days have a standard deviation of 297.
        Visitors seen = visitors(
                world(poisson(rates(0, 10, 28_800, 100, 57_600, 0), null)).days(100), 1);
        assertThat((double) seen.times.size()).isCloseTo(88_000, within(4 * 297.0));
        assertThat(seen.times).noneMatch(at -> at % DayTable.DAY_SECONDS >= 57_600);
        assertThat(seen.times).isSorted();
    }

    @Test
    void counts_have_the_variance_of_a_poisson_law() {
        Visitors seen = visitors(world(poisson(rates(0, 5), null)).days(400), 1);
        double[] counts = dailyCounts(seen, 400);
        // Mean 120; the variance of 400 daily counts has a standard error of 120 * sqrt(2 / 400) = 8.5.
        assertThat(mean(counts)).isCloseTo(120, within(4 * Math.sqrt(120 / 400.0)));
        assertThat(variance(counts)).isCloseTo(120, within(4 * 8.5));
    }

    @Test
    void doubling_the_rate_of_one_day_moves_nobody_on_another() {
        DayTable<Double> usual = DayTable.always(20.0);
        DayTable<Double> busy = DayTable.always(40.0);
        Visitors before = visitors(world(poisson(Timetable.daily(usual), null)).days(4), 1);
        Visitors after = visitors(
                world(poisson(new Timetable<>(usual, Map.of(DayOfWeek.TUESDAY, busy), Map.of()), null))
                        .days(4),
                1);

        assertThat(after.on(1)).hasSizeGreaterThan(before.on(1).size() * 3 / 2);
        for (int day : List.of(0, 2, 3)) {
            assertThat(after.on(day)).isEqualTo(before.on(day));
        }
        // Twice the rate halves every gap: the day's second hundred seconds hold whom the first two hundred held.
        assertThat(after.on(1).get(9) - DayTable.DAY_SECONDS)
                .isCloseTo((before.on(1).get(9) - DayTable.DAY_SECONDS) / 2, within(1e-6));
    }

    @Test
    void closed_doors_change_nobody_before_closing() {
        World open = world(poisson(rates(0, 60), null)).days(1);
        World shut = world(poisson(rates(0, 60), null)).days(1).opening(World.openFromTo(0, 50_000), Closing.SERVE_OUT);
        List<Double> all = visitors(open, 1).times;
        assertThat(visitors(shut, 1).times)
                .isEqualTo(all.stream().filter(at -> at < 50_000).toList());
    }

    @Test
    void another_type_changes_nobody() {
        ContactType calls = poisson(rates(0, 60), null);
        ContactType mails = ContactType.plain(
                "mails", ArrivalProcess.Poisson.constant(30), new Distribution.Exponential(60), Patience.endless());
        Visitors alone = visitors(world(calls).days(2), 1);
        Visitors together = visitors(
                World.of(calls, mails).team("team", 5, "calls", "mails").days(2), 1);
        assertThat(together.times).isEqualTo(alone.times);
        assertThat(together.customers).isEqualTo(alone.customers);
    }

    @Test
    void replications_and_days_differ() {
        World world = world(poisson(rates(0, 60), null)).days(2);
        Visitors first = visitors(world, 1);
        assertThat(visitors(world, 2).times).isNotEqualTo(first.times);
        assertThat(first.on(1).get(0) - DayTable.DAY_SECONDS)
                .isNotCloseTo(first.on(0).get(0), within(1e-9));
    }

    @Test
    void incidents_bring_as_many_more_as_stated_and_move_none_of_the_usual_customers() {
        int days = 2000;
        Incidents incidents = new Incidents(5 * DayTable.DAY_SECONDS, 6 * 3600.0, 4, 0);
        Visitors usual = visitors(world(poisson(rates(0, 10), null)).days(days), 1);
        Visitors seen = visitors(
                world(type(new ArrivalProcess.Poisson(rates(0, 10), null, incidents)))
                        .days(days),
                1);

        // About 390 rushes of 6 h with 30 more an hour; the time under a rush has a standard deviation of about 5 %.
        double more = (double) seen.times.size() / usual.times.size();
        assertThat(more).isCloseTo(incidents.factor(), within(4 * 0.05 * (incidents.factor() - 1)));
        assertThat(seen.customers).containsAll(usual.customers.subList(0, 10_000));
        assertThat(seen.times).containsAll(usual.times.subList(0, 10_000)).isSorted();
    }

    @Test
    void those_whom_incidents_bring_come_while_one_lasts() {
        Incidents incidents = new Incidents(20 * DayTable.DAY_SECONDS, 3600, 50, 0);
        Visitors usual = visitors(world(poisson(rates(0, 10), null)).days(400), 1);
        Visitors seen = visitors(
                world(type(new ArrivalProcess.Poisson(rates(0, 10), null, incidents)))
                        .days(400),
                1);
        Set<Long> known = Set.copyOf(usual.customers);
        List<Double> rush = IntStream.range(0, seen.times.size())
                .filter(i -> !known.contains(seen.customers.get(i)))
                .mapToObj(seen.times::get)
                .toList();
        List<Double> beginnings = new ArrayList<>();
        for (double at : rush) {
            if (beginnings.isEmpty() || at - beginnings.get(beginnings.size() - 1) > 2 * 3600) {
                beginnings.add(at);
            }
        }

        assertThat(rush).hasSizeGreaterThan(5000);
        // Some twenty rushes, each over after an hour; two that overlap last two hours at most.
        assertThat(beginnings).hasSizeBetween(10, 32);
        assertThat(rush).allMatch(at -> beginnings.stream().anyMatch(began -> at >= began && at < began + 2 * 3600));
    }

    @Test
    void busy_days_have_the_mean_and_the_variance_of_their_gamma_factor() {
        // Mean 480, variance 480 + 480² / 10 = 23 520; over 2 000 days the mean has a standard error of 3.4.
        double[] counts = dailyCounts(
                visitors(world(poisson(rates(0, 20), Busyness.ofDay(10))).days(2000), 1), 2000);
        assertThat(mean(counts)).isCloseTo(480, within(4 * 3.4));
        // Kurtosis of that mixture is about 3.6: standard error of the variance 23 520 * sqrt(2.6 / 2000) = 850.
        assertThat(variance(counts)).isCloseTo(23_520, within(4 * 850.0));
    }

    @Test
    void neighbouring_hours_of_a_busy_day_are_correlated_as_stated() {
        int days = 3000;
        Busyness hourly = new Busyness(4, 0.8, 3600, true);
        Visitors seen = visitors(world(poisson(rates(0, 400, 7200, 0), hourly)).days(days), 1);
        double[] first = new double[days];
        double[] second = new double[days];
        for (double at : seen.times) {
            int day = (int) (at / DayTable.DAY_SECONDS);
            (at % DayTable.DAY_SECONDS < 3600 ? first : second)[day]++;
        }
        // The factors' correlation is a little below that of the normal scores (0.79 for shape 4), the counts' a little
        // below that (by 40 000 / 40 400). Standard error about (1 - 0.62) / sqrt(3000) = 0.007.
        assertThat(correlation(first, second)).isBetween(0.74, 0.81);
        assertThat(variance(first)).isCloseTo(40_400, within(8_000.0));
    }

    @Test
    void types_that_share_the_busyness_have_their_busy_days_together() {
        ContactType a = poisson(rates(0, 100), Busyness.ofDay(4));
        ContactType b = ContactType.plain(
                "b",
                new ArrivalProcess.Poisson(rates(0, 100), Busyness.ofDay(4)),
                new Distribution.Exponential(60),
                Patience.endless());
        ContactType c = ContactType.plain(
                "c",
                new ArrivalProcess.Poisson(rates(0, 100), new Busyness(4, 1, DayTable.DAY_SECONDS, false)),
                new Distribution.Exponential(60),
                Patience.endless());
        World world = World.of(a, b, c).team("team", 5, "calls", "b", "c").days(200);
        double[] ofA = dailyCounts(visitors(world, 1, 0), 200);
        double[] ofB = dailyCounts(visitors(world, 1, 1), 200);
        double[] ofC = dailyCounts(visitors(world, 1, 2), 200);
        assertThat(correlation(ofA, ofB)).isGreaterThan(0.95);
        assertThat(correlation(ofA, ofC)).isBetween(-0.3, 0.3);
    }

    @Test
    void renewal_arrivals_are_as_far_apart_as_stated_and_skip_closed_hours() {
        ContactType clockwork = type(new ArrivalProcess.Renewal(World.fixed(3000)));
        assertThat(visitors(world(clockwork), 1).times).containsExactly(3000.0, 6000.0, 9000.0);
        assertThat(visitors(world(clockwork).opening(World.openFromTo(0, 5000), Closing.SERVE_OUT), 1).times)
                .containsExactly(3000.0);
    }

    @Test
    void nobody_comes_at_or_after_the_end_of_the_horizon() {
        ContactType recorded = type(new ArrivalProcess.Replay(List.of(0.0, 9999.0, 10_000.0, 10_001.0)));
        assertThat(visitors(world(recorded), 1).times).containsExactly(0.0, 9999.0);
    }

    private static double[] dailyCounts(Visitors seen, int days) {
        double[] counts = new double[days];
        seen.times.forEach(at -> counts[(int) (at / DayTable.DAY_SECONDS)]++);
        return counts;
    }

    private static double mean(double[] values) {
        double sum = 0;
        for (double value : values) {
            sum += value;
        }
        return sum / values.length;
    }

    private static double variance(double[] values) {
        double mean = mean(values);
        double sum = 0;
        for (double value : values) {
            sum += (value - mean) * (value - mean);
        }
        return sum / (values.length - 1);
    }

    private static double correlation(double[] a, double[] b) {
        double meanA = mean(a);
        double meanB = mean(b);
        double sum = 0;
        for (int i = 0; i < a.length; i++) {
            sum += (a[i] - meanA) * (b[i] - meanB) / (a.length - 1);
        }
        return sum / Math.sqrt(variance(a) * variance(b));
    }
}
