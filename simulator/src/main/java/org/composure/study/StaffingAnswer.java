package org.composure.study;

import java.util.List;
import java.util.Locale;
import org.composure.planner.DayPlan;
import org.composure.planner.Roster;
import org.composure.planner.StaffingTarget;
import org.composure.scenario.Scenario;
import org.jspecify.annotations.Nullable;

/**
 * The staffing that targets need.
 *
 * @param scenario as it was read, with the threshold asked for
 * @param hash of the whole scenario as it was read
 * @param targets that were asked
 * @param targetWords each as it would be typed
 * @param days one plan for each kind of day
 * @param staffed the scenario with the agents proposed
 * @param roster who works when, or null if nobody asked
 * @param command that gives this answer again
 * @param version of the program
 * @param seed of the customers' luck
 * @param finished whether every kind of day was searched to its end
 */
public record StaffingAnswer(
        Scenario scenario,
        String hash,
        List<StaffingTarget> targets,
        List<String> targetWords,
        List<DayPlan> days,
        Scenario staffed,
        @Nullable Roster roster,
        String command,
        String version,
        long seed,
        boolean finished) {
    private static final double SECONDS_PER_MINUTE = 60;
    private static final int MINUTES_PER_HOUR = 60;

    public StaffingAnswer {
        targets = List.copyOf(targets);
        targetWords = List.copyOf(targetWords);
        days = List.copyOf(days);
    }

    /** Whether every target can be met on every kind of day. */
    public boolean canBeMet() {
        return days.stream().noneMatch(day -> day.state() == DayPlan.State.CANNOT_BE_MET);
    }

    /** Whether every target is confirmed. */
    public boolean isConfirmed() {
        return days.stream().allMatch(day -> day.state() == DayPlan.State.CONFIRMED);
    }

    /** The command with another word for the scenario: the one that was typed. */
    public StaffingAnswer withCommand(String other) {
        return new StaffingAnswer(
                scenario, hash, targets, targetWords, days, staffed, roster, other, version, seed, finished);
    }

    /** When an interval begins, such as {@code 08:30}. */
    public static String clock(Scenario scenario, int interval) {
        int minutes = (int) Math.round(interval * scenario.intervalSeconds() / SECONDS_PER_MINUTE);
        return String.format(Locale.ROOT, "%02d:%02d", minutes / MINUTES_PER_HOUR, minutes % MINUTES_PER_HOUR);
    }
}
