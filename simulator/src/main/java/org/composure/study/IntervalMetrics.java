package org.composure.study;

import java.util.List;

/**
 * What came out for one interval of the day, of all days.
 *
 * @param fromSeconds start, in seconds after midnight
 * @param metrics in reading order
 */
public record IntervalMetrics(double fromSeconds, List<Metric> metrics) {
    public IntervalMetrics {
        metrics = List.copyOf(metrics);
    }

    /** Start as a clock shows it: {@code 08:30}, or {@code 08:30:15} if it is not a full minute. */
    public String from() {
        return clock(fromSeconds);
    }

    static String clock(double secondOfDay) {
        long seconds = Math.round(secondOfDay);
        long minutes = seconds / 60;
        String clock = "%02d:%02d".formatted(minutes / 60, minutes % 60);
        return seconds % 60 == 0 ? clock : clock + ":%02d".formatted(seconds % 60);
    }
}
