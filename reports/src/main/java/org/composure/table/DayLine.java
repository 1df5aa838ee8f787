package org.composure.table;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.composure.measure.Indicator;
import org.composure.study.Figures;
import org.composure.study.Highlights;
import org.composure.study.IntervalMetrics;
import org.composure.study.Metric;
import org.composure.study.World;

/** How an indicator goes through the day, in one line of little bars. */
final class DayLine {

    private static final String BARS = "▁▂▃▄▅▆▇█";
    private static final int INTERVALS_MAX = 48;

    private DayLine() {}

    /** Bars from zero to {@code greatest}, a space where there was nothing to tell. */
    static String bars(List<Double> values, double greatest) {
        StringBuilder line = new StringBuilder();
        for (double value : values) {
            if (Double.isNaN(value)) {
                line.append(' ');
            } else {
                double share = greatest > 0 ? Math.max(0, Math.min(1, value / greatest)) : 0;
                line.append(BARS.charAt((int) Math.round(share * (BARS.length() - 1))));
            }
        }
        return line.toString();
    }

    /** Whether the day has few enough intervals for a line, and more than one. */
    static boolean fits(World world) {
        int intervals = Highlights.day(world).size();
        return intervals > 1 && intervals <= INTERVALS_MAX;
    }

    /** Values in the intervals of a day; NaN where there is nothing to tell. */
    static List<Double> values(World world, List<IntervalMetrics> day, Indicator indicator) {
        return day.stream()
                .map(interval -> find(world, interval.fromSeconds(), indicator.key())
                        .map(metric -> metric.estimate().mean())
                        .orElse(Double.NaN))
                .toList();
    }

    /** From the least to the greatest, in words. */
    static String range(World world, List<IntervalMetrics> day, Indicator indicator) {
        List<Metric> told = day.stream()
                .flatMap(interval -> find(world, interval.fromSeconds(), indicator.key()).stream())
                .filter(metric -> !Double.isNaN(metric.estimate().mean()))
                .sorted(Comparator.comparingDouble(metric -> metric.estimate().mean()))
                .toList();
        return told.isEmpty()
                ? ""
                : figures(told.get(0), world, false) + " to " + figures(told.get(told.size() - 1), world, true);
    }

    private static String figures(Metric metric, World world, boolean withUnit) {
        String currency = world.scenario().currency();
        String unit = Figures.unit(metric.indicator(), currency);
        String text = Figures.of(metric.indicator(), metric.estimate(), currency);
        String bare = (unit.isEmpty() ? text : text.replace(" " + unit, "")).replaceFirst(" ± .*", "");
        return withUnit && !unit.isEmpty() ? bare + " " + unit : bare;
    }

    private static Optional<Metric> find(World world, double fromSeconds, String key) {
        return world.byInterval().stream()
                .filter(interval -> interval.fromSeconds() == fromSeconds)
                .flatMap(interval -> interval.metrics().stream())
                .filter(metric -> metric.key().equals(key))
                .findFirst();
    }
}
