package org.composure.planner;

import java.time.DayOfWeek;
import java.util.List;

/**
 * Who works when, every week.
 *
 * @param shifts of all agents, by team, agent and weekday
 * @param agents people who work
 * @param paidHours a week
 * @param paidHoursAtLeast no set of shifts that covers the staffing needs fewer
 * @param staffedHours a week that the staffing asks for
 * @param gaps where there are fewer people than the staffing asks for, because nobody may work there
 * @param people what each named person works; empty if there are only numbers
 */
public record Roster(
        List<RosterShift> shifts,
        int agents,
        double paidHours,
        double paidHoursAtLeast,
        double staffedHours,
        List<Gap> gaps,
        List<Person> people) {
    public Roster {
        shifts = List.copyOf(shifts);
        gaps = List.copyOf(gaps);
        people = List.copyOf(people);
    }

    /**
     * A stretch of a day that is not covered.
     *
     * @param startMinute after midnight
     * @param endMinute after midnight, at most 1440
     * @param missing agents
     */
    public record Gap(String team, DayOfWeek weekday, int startMinute, int endMinute, int missing) {}

    /**
     * What somebody works a week.
     *
     * @param hours paid
     * @param contractHours agreed
     * @param unsocial shifts at night or on a weekend
     */
    public record Person(String agent, double hours, double contractHours, int unsocial) {}

    /** Agent hours a week that are not covered. */
    public double missingHours() {
        return gaps.stream()
                .mapToDouble(gap -> gap.missing() * (gap.endMinute() - gap.startMinute()) / 60.0)
                .sum();
    }
}
