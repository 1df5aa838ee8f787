package org.composure.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.composure.chart.DifferenceChart.Meaning;
import org.composure.chart.IntervalChart.Line;
import org.composure.experiment.Difference;
import org.composure.experiment.Estimate;
import org.composure.experiment.Verdict;
import org.composure.measure.Indicator;
import org.composure.study.CompareAnswer;
import org.composure.study.CompareAnswer.Alternative;
import org.composure.study.Figures;
import org.composure.study.Highlights;
import org.composure.study.IntervalMetrics;
import org.composure.study.Metric;
import org.composure.study.World;

/** The pictures of an answer. */
public final class Pictures {

    private static final List<String> THROUGH_THE_DAY =
            List.of("serviceLevel", "waitMeanSeconds", "abandonmentRate", "occupancy");

    private static final double HOUR_SECONDS = 3600;

    private Pictures() {}

    /** How much the alternatives differ from the base, a picture for each indicator that people look at first. */
    public static List<Picture> differences(CompareAnswer answer) {
        List<Picture> pictures = new ArrayList<>();
        for (Indicator indicator : Highlights.of(worlds(answer))) {
            if (answer.alternatives().stream()
                    .allMatch(alternative -> alternative.differences().containsKey(indicator.key()))) {
                pictures.add(differences(answer, indicator, "difference-" + pictures.size()));
            }
        }
        return pictures;
    }

    /** How the day goes, a line for each scenario; none if the scenario has no times of day to tell. */
    public static List<Picture> day(CompareAnswer answer) {
        return day(worlds(answer));
    }

    /** How the day goes under one scenario. */
    public static List<Picture> day(World world) {
        return day(List.of(world));
    }

    private static List<World> worlds(CompareAnswer answer) {
        return Stream.concat(
                        Stream.of(answer.base()), answer.alternatives().stream().map(Alternative::world))
                .toList();
    }

    private static Picture differences(CompareAnswer answer, Indicator indicator, String id) {
        String currency = answer.base().scenario().currency();
        boolean share = Figures.isShare(indicator);
        List<DifferenceChart.Row> rows = new ArrayList<>();
        for (Alternative alternative : answer.alternatives()) {
            Difference difference = alternative.differences().get(indicator.key());
            if (difference != null) {
                Estimate estimate = difference.estimate();
                rows.add(new DifferenceChart.Row(
                        alternative.world().name(),
                        estimate.mean(),
                        estimate.halfWidth(),
                        meaning(answer, alternative, indicator, difference),
                        Figures.difference(indicator, estimate, currency)));
            }
        }
        Scale scale = share
                ? new Scale(100, "points", Double.POSITIVE_INFINITY)
                : Scale.plain(Figures.unit(indicator, currency));
        return new DifferenceChart(indicator.name(), scale, rows).draw(id);
    }

    /** By the goal's own rule for the goal; how many contacts come and how busy agents are is neither good nor bad. */
    private static Meaning meaning(
            CompareAnswer answer, Alternative alternative, Indicator indicator, Difference difference) {
        boolean goal = indicator.key().equals(answer.goal().key());
        if (indicator.key().equals("offered") || indicator.key().equals("occupancy")) {
            return Meaning.UNCLEAR;
        }
        Verdict verdict = goal ? alternative.verdict() : difference.verdict(indicator.higherIsBetter(), 0);
        return switch (verdict.finding()) {
            case BETTER -> Meaning.BETTER;
            case WORSE -> Meaning.WORSE;
            case TOO_CLOSE_TO_CALL, NO_DIFFERENCE_THAT_MATTERS -> Meaning.UNCLEAR;
        };
    }

    private static List<Picture> day(List<World> worlds) {
        World base = worlds.get(0);
        if (base.byInterval().size() < 2) {
            return List.of();
        }
        DayGrid grid = DayGrid.of(worlds);
        List<Picture> pictures = new ArrayList<>();
        for (String key : THROUGH_THE_DAY) {
            base.find(key)
                    .map(Metric::indicator)
                    .ifPresent(indicator -> pictures.add(through(worlds, grid, indicator, 1, "day-" + key)));
        }
        base.find("offered")
                .map(Metric::indicator)
                .ifPresent(
                        offered -> pictures.add(through(worlds, grid, offered, base.simulatedDays(), "day-offered")));
        pictures.add(grid.chart("Agents on duty", Scale.plain(""), grid.agents(worlds))
                .draw("day-agents"));
        return pictures;
    }

    private static Picture through(List<World> worlds, DayGrid grid, Indicator indicator, double dividedBy, String id) {
        List<Line> lines = worlds.stream()
                .map(world -> grid.line(
                        world.name(),
                        interval -> find(world, grid, interval, indicator.key())
                                .map(estimate -> new Estimate(
                                        estimate.mean() / dividedBy,
                                        estimate.halfWidth() / dividedBy,
                                        estimate.confidence(),
                                        estimate.n()))))
                .toList();
        String currency = worlds.get(0).scenario().currency();
        Scale scale = Figures.isShare(indicator) ? Scale.SHARE : Scale.plain(Figures.unit(indicator, currency));
        String title = indicator.key().equals("offered") ? "Contacts offered a day" : indicator.name();
        Scale shown = indicator.key().equals("offered") ? Scale.plain("") : scale;
        return grid.chart(title, shown, lines).draw(id);
    }

    private static Optional<Estimate> find(World world, DayGrid grid, int interval, String key) {
        double from = grid.fromSeconds(interval);
        for (IntervalMetrics metrics : world.byInterval()) {
            if (Math.abs(metrics.fromSeconds() - from) < 0.5) {
                return metrics.metrics().stream()
                        .filter(metric -> metric.key().equals(key))
                        .map(Metric::estimate)
                        .findFirst();
            }
        }
        return Optional.empty();
    }

    static double hours(double seconds) {
        return seconds / HOUR_SECONDS;
    }
}
