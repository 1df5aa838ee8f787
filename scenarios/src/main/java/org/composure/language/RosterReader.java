package org.composure.language;

import java.nio.file.Path;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.composure.language.document.Problems;
import org.composure.scenario.DayTable;
import org.composure.scenario.DayTable.Step;
import org.composure.scenario.Scenario;
import org.composure.scenario.Shrinkage;
import org.composure.scenario.Team;
import org.composure.scenario.Timetable;
import org.jspecify.annotations.Nullable;

/**
 * Reads a roster, a table with a row for each shift, and puts its agents on duty instead of the scenario's.
 *
 * <p>Columns: {@code agent, team, weekday, start, end} and, if there are breaks, {@code breakStart, breakEnd}; others are left
 * alone. CSV, or the first sheet of an Excel workbook. A shift that ends before it starts ends on the next day, Sunday's on
 * Monday. Times are those of the scenario's clock, local standard time, which has no daylight saving. Teams that the roster
 * does not name keep their agents; of the others nobody is there on weekdays without a shift. Where the roster has a column for
 * breaks, the team's planned breaks no longer count.
 */
public final class RosterReader {

    private static final List<String> COLUMNS = List.of("agent", "team", "weekday", "start", "end");
    private static final List<String> BREAKS = List.of("breakStart", "breakEnd");
    private static final int MINUTES_PER_DAY = Clock.MINUTES_PER_DAY;
    private static final int MINUTES_PER_WEEK = 7 * MINUTES_PER_DAY;
    private static final double SECONDS_PER_MINUTE = 60;

    private final Scenario scenario;
    private final Problems problems = new Problems();
    private final Rows table;
    private final Map<String, int[]> atWork = new LinkedHashMap<>();
    private final Map<String, List<Shift>> byAgent = new HashMap<>();

    private RosterReader(Path file, Scenario scenario) {
        this.scenario = scenario;
        this.table = Rows.read(file, "the roster", COLUMNS, BREAKS, problems);
    }

    /** Minutes after Monday's midnight; the end may lie in the next week. */
    private record Shift(int start, int end, int line) {

        boolean isOnTopOf(Shift other) {
            for (int week = -MINUTES_PER_WEEK; week <= MINUTES_PER_WEEK; week += MINUTES_PER_WEEK) {
                if (other.start + week < end && start < other.end + week) {
                    return true;
                }
            }
            return false;
        }
    }

    /**
     * The scenario with the agents of a roster.
     *
     * @throws BadScenarioException with every problem found
     */
    public static Scenario staffed(Scenario scenario, Path roster) {
        RosterReader reader = new RosterReader(roster, scenario);
        reader.table.rows().forEach(reader::readShift);
        if (reader.problems.count() > 0) {
            throw new BadScenarioException(reader.problems);
        }
        return reader.result();
    }

    private void readShift(Rows.One row) {
        String agent = table.cell(row, "agent");
        String team = table.cell(row, "team");
        if (agent.isEmpty()) {
            table.problem(row, "agent", "empty", "every shift must belong to somebody", null);
        }
        List<String> teams = scenario.teams().stream().map(Team::name).toList();
        boolean known = teams.contains(team);
        if (!known) {
            String rule = "it must be a team of the scenario: %s".formatted(String.join(", ", teams));
            table.problem(row, "team", Rows.quoted(team), rule, Rows.meant(teams, team));
        }
        DayOfWeek weekday = weekday(row);
        Integer start = time(row, "start");
        Integer end = time(row, "end");
        if (!known || weekday == null || start == null || end == null) {
            return;
        }
        if (end.equals(start)) {
            table.problem(
                    row,
                    "end",
                    Rows.quoted(table.cell(row, "end")),
                    "a shift must not end at the minute it starts",
                    "an end on the same day, or one earlier than the start for the next day");
            return;
        }
        int midnight = (weekday.getValue() - 1) * MINUTES_PER_DAY;
        int until = end < start ? end + MINUTES_PER_DAY : end;
        Shift shift = new Shift(midnight + start, midnight + until, row.line());
        if (!overlaps(agent, shift)) {
            enter(row, team, shift, midnight);
        }
    }

    private boolean overlaps(String agent, Shift shift) {
        List<Shift> others = byAgent.computeIfAbsent(agent, name -> new ArrayList<>());
        for (Shift other : others) {
            if (shift.isOnTopOf(other)) {
                table.problem(
                        shift.line(),
                        "the shift of %s".formatted(agent),
                        "on top of the one in line %d".formatted(other.line()),
                        "nobody works two shifts at the same time",
                        null);
                return true;
            }
        }
        others.add(shift);
        return false;
    }

    private void enter(Rows.One row, String team, Shift shift, int midnight) {
        int[] week = atWork.computeIfAbsent(team, name -> new int[MINUTES_PER_WEEK]);
        boolean hasBreak = !(table.cell(row, "breakStart").isEmpty()
                && table.cell(row, "breakEnd").isEmpty());
        Integer from = hasBreak ? time(row, "breakStart") : Integer.valueOf(shift.end() - midnight);
        Integer to = hasBreak ? time(row, "breakEnd") : Integer.valueOf(shift.end() - midnight);
        if (from == null || to == null) {
            return;
        }
        int breakStart = onThatNight(from, shift, midnight);
        int breakEnd = onThatNight(to, shift, midnight);
        if (breakStart < shift.start() || breakEnd > shift.end() || breakEnd < breakStart) {
            table.problem(
                    row,
                    "breakStart",
                    "%s, and breakEnd %s".formatted(table.cell(row, "breakStart"), table.cell(row, "breakEnd")),
                    "the break must lie within the shift",
                    null);
            return;
        }
        for (int minute = shift.start(); minute < shift.end(); minute++) {
            week[minute % MINUTES_PER_WEEK] += minute >= breakStart && minute < breakEnd ? 0 : 1;
        }
    }

    /** A time of a shift across midnight is on the next day if it is earlier than the start. */
    private static int onThatNight(int minutes, Shift shift, int midnight) {
        boolean next = shift.end() > midnight + MINUTES_PER_DAY && midnight + minutes < shift.start();
        return midnight + minutes + (next ? MINUTES_PER_DAY : 0);
    }

    private @Nullable DayOfWeek weekday(Rows.One row) {
        String word = table.cell(row, "weekday");
        DayOfWeek found = Clock.weekday(word);
        if (found == null) {
            String rule = "it must be one of: %s".formatted(String.join(", ", Clock.weekdays()));
            table.problem(row, "weekday", Rows.quoted(word), rule, meant(word));
        }
        return found;
    }

    private static @Nullable String meant(String word) {
        try {
            // A roster repeats every week; whoever writes dates means the weekday.
            return "\"%s\", as a roster repeats every week"
                    .formatted(Clock.weekdays()
                            .get(LocalDate.parse(word).getDayOfWeek().getValue() - 1));
        } catch (DateTimeParseException none) {
            return Rows.meant(Clock.weekdays(), word);
        }
    }

    private @Nullable Integer time(Rows.One row, String column) {
        String word = table.cell(row, column);
        Integer minutes = Clock.minutes(word);
        if (minutes == null) {
            table.problem(
                    row,
                    column,
                    Rows.quoted(word),
                    "it must be a time of the day such as 08:30, up to 24:00",
                    Clock.hint(word));
        }
        return minutes;
    }

    private Scenario result() {
        List<Team> teams = new ArrayList<>();
        for (Team team : scenario.teams()) {
            int[] week = atWork.get(team.name());
            if (week == null) {
                teams.add(team);
            } else {
                Team staffed = team.withAgents(timetable(week));
                teams.add(table.has(BREAKS.get(0)) ? withoutPlannedBreaks(staffed) : staffed);
            }
        }
        return scenario.withTeams(teams);
    }

    /** A team whose breaks stand in a roster. */
    public static Team withoutPlannedBreaks(Team team) {
        Shrinkage all = team.shrinkage();
        return team.withShrinkage(new Shrinkage(all.leave(), all.absence(), List.of(), all.away(), all.awaySeconds()));
    }

    private static Timetable<Integer> timetable(int[] week) {
        Map<DayOfWeek, DayTable<Integer>> byWeekday = new EnumMap<>(DayOfWeek.class);
        for (DayOfWeek weekday : DayOfWeek.values()) {
            byWeekday.put(weekday, day(week, (weekday.getValue() - 1) * MINUTES_PER_DAY));
        }
        return new Timetable<>(DayTable.always(0), new TreeMap<>(byWeekday), Map.of());
    }

    private static DayTable<Integer> day(int[] week, int midnight) {
        List<Step<Integer>> steps = new ArrayList<>();
        for (int minute = 0; minute < MINUTES_PER_DAY; minute++) {
            int agents = week[midnight + minute];
            if (minute == 0 || agents != week[midnight + minute - 1]) {
                steps.add(new Step<>(minute * SECONDS_PER_MINUTE, agents));
            }
        }
        return new DayTable<>(steps);
    }
}
