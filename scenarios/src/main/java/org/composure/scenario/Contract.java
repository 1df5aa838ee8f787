package org.composure.scenario;

import java.time.DayOfWeek;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * What is agreed with one agent about when to work.
 *
 * @param agent name within the roster
 * @param teams in which the agent may work, the own one first
 * @param hoursPerWeek paid, at most
 * @param available when shifts may lie; a weekday without a stretch is a day off
 * @param consecutiveDaysMax days in a row on which the agent works, at most
 * @param restHours between two shifts, at least
 */
public record Contract(
        String agent,
        List<String> teams,
        double hoursPerWeek,
        Map<DayOfWeek, List<Stretch>> available,
        int consecutiveDaysMax,
        double restHours) {

    private static final int MINUTES_PER_DAY = 1440;
    private static final int HOURS_PER_WEEK = 168;
    private static final int DAYS_PER_WEEK = 7;
    private static final int HOURS_PER_DAY = 24;

    /**
     * A stretch of time that begins on a weekday.
     *
     * @param startMinute after midnight
     * @param endMinute after the same midnight; beyond 1440 on the next day
     */
    public record Stretch(int startMinute, int endMinute) {
        public Stretch {
            Check.that(
                    startMinute >= 0 && startMinute < endMinute && endMinute <= 2 * MINUTES_PER_DAY,
                    "A stretch of time must end after it begins, on the next day at the latest.");
        }

        /** Whether all of another stretch lies within. */
        public boolean holds(int start, int end) {
            return startMinute <= start && end <= endMinute;
        }
    }

    public Contract {
        Check.named(agent, "agent");
        teams = List.copyOf(teams);
        Check.that(!teams.isEmpty(), "An agent must belong to a team.");
        Check.that(
                hoursPerWeek > 0 && hoursPerWeek <= HOURS_PER_WEEK,
                "The hours a week of '%s' must be above 0 and at most 168.".formatted(agent));
        Map<DayOfWeek, List<Stretch>> copy = new EnumMap<>(DayOfWeek.class);
        available.forEach((day, stretches) -> copy.put(day, List.copyOf(stretches)));
        available = java.util.Collections.unmodifiableMap(copy);
        Check.that(
                consecutiveDaysMax >= 1 && consecutiveDaysMax <= DAYS_PER_WEEK,
                "The days in a row of '%s' must be 1 to 7.".formatted(agent));
        Check.that(
                restHours >= 0 && restHours <= HOURS_PER_DAY,
                "The rest of '%s' must be 0 to 24 hours.".formatted(agent));
    }

    /** Whether a shift that begins on a weekday may lie there; minutes after that day's midnight. */
    public boolean allows(DayOfWeek weekday, int start, int end) {
        return available.getOrDefault(weekday, List.of()).stream().anyMatch(stretch -> stretch.holds(start, end))
                || available.getOrDefault(weekday.minus(1), List.of()).stream()
                        .anyMatch(stretch -> stretch.holds(start + MINUTES_PER_DAY, end + MINUTES_PER_DAY));
    }
}
