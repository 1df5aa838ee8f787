package org.composure.chart;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.IntFunction;
import org.composure.chart.IntervalChart.Line;
import org.composure.experiment.Estimate;
import org.composure.scenario.DayTable;
import org.composure.scenario.Scenario;
import org.composure.scenario.Team;
import org.composure.study.Highlights;
import org.composure.study.IntervalMetrics;
import org.composure.study.World;

/**
 * The intervals of the day that pictures show: those in which something happens in the base.
 *
 * @param fromFirst seconds after midnight
 * @param intervalSeconds length of each
 */
record DayGrid(double fromFirst, double intervalSeconds, int intervals) {

    /** Days over which the agents on duty are averaged, at most. */
    private static final int DAYS_MAX = 28;

    static DayGrid of(List<World> worlds) {
        double length = worlds.get(0).scenario().intervalSeconds();
        List<IntervalMetrics> day = Highlights.day(worlds.get(0));
        double first = day.get(0).fromSeconds();
        double last = day.get(day.size() - 1).fromSeconds();
        return new DayGrid(first, length, (int) Math.round((last - first) / length) + 1);
    }

    double fromSeconds(int interval) {
        return fromFirst + interval * intervalSeconds;
    }

    IntervalChart chart(String title, Scale scale, List<Line> lines) {
        return new IntervalChart(title, scale, Pictures.hours(fromFirst), Pictures.hours(intervalSeconds), lines);
    }

    Line line(String name, IntFunction<Optional<Estimate>> estimates) {
        List<Double> values = new ArrayList<>();
        List<Double> halfWidths = new ArrayList<>();
        for (int i = 0; i < intervals; i++) {
            Optional<Estimate> estimate = estimates.apply(i);
            values.add(estimate.map(Estimate::mean).orElse(Double.NaN));
            halfWidths.add(estimate.map(Estimate::halfWidth).orElse(0.0));
        }
        return new Line(name, values, halfWidths);
    }

    /** Agents on duty by the timetable of each scenario, mean over its days. */
    List<Line> agents(List<World> worlds) {
        return worlds.stream()
                .map(world -> line(world.name(), interval -> Optional.of(onDuty(world.scenario(), interval))))
                .toList();
    }

    private Estimate onDuty(Scenario scenario, int interval) {
        int days = Math.min(DAYS_MAX, scenario.horizon().daysBegun());
        double middle = fromSeconds(interval) + intervalSeconds / 2;
        double sum = 0;
        for (int day = 0; day < days; day++) {
            LocalDate date = scenario.horizon().firstDay().plusDays(day);
            for (Team team : scenario.teams()) {
                sum += at(team.agents().on(date), middle);
            }
        }
        return new Estimate(sum / days, 0, 0.95, days);
    }

    private static int at(DayTable<Integer> table, double secondOfDay) {
        return table.at(secondOfDay);
    }
}
