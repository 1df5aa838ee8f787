package org.composure.planner;

import java.util.List;

/**
 * Who works when, every week.
 *
 * @param shifts of all agents, by team, agent and weekday
 * @param agents people there must be
 * @param paidHours a week
 * @param paidHoursAtLeast no set of shifts that covers the staffing needs fewer
 * @param staffedHours a week that the staffing asks for
 */
public record Roster(
        List<RosterShift> shifts, int agents, double paidHours, double paidHoursAtLeast, double staffedHours) {
    public Roster {
        shifts = List.copyOf(shifts);
    }
}
