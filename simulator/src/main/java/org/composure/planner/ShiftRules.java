package org.composure.planner;

import java.util.List;

/**
 * What a working day may look like.
 *
 * @param hours lengths of shifts that may be worked, breaks included
 * @param startEveryMinutes shifts begin at whole multiples of this after midnight
 * @param breakMinutes unpaid, once in a shift of more than {@code breakAfterHours}
 * @param breakAfterHours shorter shifts have no break
 * @param daysPerWeekMax on which one agent works
 * @param restHours between two shifts of one agent
 */
public record ShiftRules(
        List<Double> hours,
        int startEveryMinutes,
        int breakMinutes,
        double breakAfterHours,
        int daysPerWeekMax,
        double restHours) {

    public ShiftRules {
        hours = List.copyOf(hours);
        if (hours.isEmpty() || hours.stream().anyMatch(length -> !(length > 0 && length <= 24))) {
            throw new IllegalArgumentException(
                    "Shifts must be longer than nothing and at most 24 hours: %s.".formatted(hours));
        }
        if (startEveryMinutes < 1 || breakMinutes < 0 || daysPerWeekMax < 1 || daysPerWeekMax > 7) {
            throw new IllegalArgumentException("These are no rules for shifts.");
        }
    }

    /** The break in a shift of that length. */
    int breakMinutes(double hours) {
        return hours <= breakAfterHours ? 0 : breakMinutes;
    }

    /** The same with another break. */
    public ShiftRules withBreak(int minutes, double afterHours) {
        return new ShiftRules(hours, startEveryMinutes, minutes, afterHours, daysPerWeekMax, restHours);
    }

    /**
     * Full and half days with half an hour's break after six hours, five days a week, eleven hours of rest: within the European
     * Working Time Directive (2003/88/EC, articles 3 to 5), which leaves the length of the break open; the half hour and the
     * lengths are our assumption.
     */
    public static ShiftRules usual() {
        return new ShiftRules(List.of(8.5, 6.0, 4.0), 30, 30, 6, 5, 11);
    }
}
