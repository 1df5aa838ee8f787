package org.composure.study;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.composure.measure.Indicator;

/** The few indicators that a first look shows; all others are a question away. */
public final class Highlights {

    private static final List<String> USUAL = List.of(
            "serviceLevel",
            "waitMeanSeconds",
            "waitP90Seconds",
            "abandonmentRate",
            "blockingRate",
            "occupancy",
            "offered",
            "costPerContact");

    /** In a scenario with people. The plain rate of bad endings is never shown without the other two. */
    private static final List<String> WITH_PEOPLE = List.of(
            "badEndingsPerThousandEpisodes",
            "badEndingRateRetrospective",
            "badEndingRate",
            "firstContactResolution",
            "csatTrue",
            "csatSurveyed",
            "waitMeanSeconds",
            "abandonmentRate",
            "serviceLevel",
            "occupancy",
            "offered",
            "botContainment",
            "botResolvedContainment",
            "churnedCustomers",
            "churnedBecauseOfService",
            "revenueAtRisk",
            "costPerContact",
            "costPerResolution",
            "net");

    /** Zero in most centres, and not worth a line there. */
    private static final Set<String> ONLY_IF_NOT_ZERO = Set.of("blockingRate", "costPerContact");

    /** Of the busiest interval's contacts; below it an interval at the edge of the day is not worth a picture. */
    private static final double QUIET_SHARE = 0.02;

    private Highlights() {}

    /** Of one or more worlds with the same indicators: the goal first, and what all of them can tell. */
    public static List<Indicator> of(List<World> worlds) {
        Set<String> keys = new LinkedHashSet<>();
        keys.add(worlds.get(0).scenario().goal().metric());
        keys.addAll(worlds.get(0).people().isThere() ? WITH_PEOPLE : USUAL);
        List<Indicator> chosen = new ArrayList<>();
        for (String key : keys) {
            boolean told = worlds.stream().allMatch(world -> world.find(key).isPresent());
            if (told && (!ONLY_IF_NOT_ZERO.contains(key) || worlds.stream().anyMatch(world -> isNotZero(world, key)))) {
                worlds.get(0).find(key).map(Metric::indicator).ifPresent(chosen::add);
            }
        }
        return chosen;
    }

    private static boolean isNotZero(World world, String key) {
        return world.find(key).map(metric -> metric.estimate().mean() != 0).orElse(false);
    }

    /** The part of the day that pictures show: from the first to the last interval with a share of the busiest one's contacts. */
    public static List<IntervalMetrics> day(World world) {
        List<IntervalMetrics> all = world.byInterval();
        double worthwhile = QUIET_SHARE
                * all.stream().mapToDouble(Highlights::offered).max().orElse(0);
        int first = 0;
        int last = all.size() - 1;
        while (first < last && offered(all.get(first)) < worthwhile) {
            first++;
        }
        while (last > first && offered(all.get(last)) < worthwhile) {
            last--;
        }
        return all.isEmpty() ? all : all.subList(first, last + 1);
    }

    private static double offered(IntervalMetrics interval) {
        return interval.metrics().stream()
                .filter(metric -> metric.key().equals("offered"))
                .mapToDouble(metric -> metric.estimate().mean())
                .sum();
    }
}
