package org.composure.planner;

import java.time.DayOfWeek;

/**
 * One agent's working day.
 *
 * @param agent name within the roster
 * @param team of the scenario
 * @param weekday on which it is worked, every week
 * @param startMinute after midnight
 * @param endMinute after midnight; at most 1440
 * @param breakStartMinute after midnight; equal to the end of the break if there is none
 * @param breakEndMinute after midnight
 */
public record RosterShift(
        String agent,
        String team,
        DayOfWeek weekday,
        int startMinute,
        int endMinute,
        int breakStartMinute,
        int breakEndMinute) {

    /** Hours that are paid. */
    public double paidHours() {
        return (endMinute - startMinute - (breakEndMinute - breakStartMinute)) / 60.0;
    }
}
