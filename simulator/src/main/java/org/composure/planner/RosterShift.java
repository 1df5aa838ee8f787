package org.composure.planner;

import java.time.DayOfWeek;

/**
 * One agent's working day.
 *
 * @param agent name within the roster
 * @param team of the scenario
 * @param weekday on which it begins, every week
 * @param startMinute after midnight
 * @param endMinute after the same midnight; beyond 1440 on the next day
 * @param breakStartMinute after the same midnight; equal to the end of the break if there is none
 * @param breakEndMinute after the same midnight
 */
public record RosterShift(
        String agent,
        String team,
        DayOfWeek weekday,
        int startMinute,
        int endMinute,
        int breakStartMinute,
        int breakEndMinute) {

    private static final double MINUTES_PER_HOUR = 60;
    private static final int MINUTES_PER_DAY = 1440;

    /** Hours that are paid. */
    public double paidHours() {
        return (endMinute - startMinute - (breakEndMinute - breakStartMinute)) / MINUTES_PER_HOUR;
    }

    /** Whether it ends on the next day. */
    public boolean isOvernight() {
        return endMinute > MINUTES_PER_DAY;
    }
}
