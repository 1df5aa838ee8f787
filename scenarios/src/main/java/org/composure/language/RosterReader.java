package org.composure.language;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.IOException;
import java.nio.file.Path;
import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.composure.language.document.NearestName;
import org.composure.language.document.Place;
import org.composure.language.document.Problems;
import org.composure.scenario.DayTable;
import org.composure.scenario.DayTable.Step;
import org.composure.scenario.Scenario;
import org.composure.scenario.Team;
import org.composure.scenario.Timetable;
import org.jspecify.annotations.Nullable;

/**
 * Reads a roster, a CSV table with a row for each shift, and puts its agents on duty instead of the scenario's.
 *
 * <p>Columns: {@code agent, team, weekday, start, end} and, if there are breaks, {@code breakStart, breakEnd}; others are left
 * alone. Times are those of the scenario's clock, local standard time, which has no daylight saving. Teams that the roster does
 * not name keep their agents; of the others nobody is there on weekdays without a shift.
 */
public final class RosterReader {

    private static final List<String> COLUMNS = List.of("agent", "team", "weekday", "start", "end");
    private static final Pattern TIME = Pattern.compile("([0-9]{1,2}):([0-9]{2})");
    private static final Pattern ZONED =
            Pattern.compile("[0-9]{1,2}:[0-9]{2}(?::[0-9]{2})?\\s*(Z|UTC|[+-][0-9:]+|[A-Z]{3,4})");
    private static final int MINUTES_PER_HOUR = 60;
    private static final int MINUTES_PER_DAY = 1440;
    private static final double SECONDS_PER_MINUTE = 60;

    private final String file;
    private final Scenario scenario;
    private final Problems problems = new Problems();
    private final Map<String, Map<DayOfWeek, int[]>> atWork = new LinkedHashMap<>();
    private final Map<String, List<Shift>> byAgent = new HashMap<>();
    private final Map<String, Integer> columns = new HashMap<>();

    private RosterReader(String file, Scenario scenario) {
        this.file = file;
        this.scenario = scenario;
    }

    private record Shift(DayOfWeek weekday, int start, int end, long line) {}

    /**
     * The scenario with the agents of a roster.
     *
     * @throws BadScenarioException with every problem found
     */
    public static Scenario staffed(Scenario scenario, Path roster) {
        RosterReader reader = new RosterReader(roster.toString(), scenario);
        reader.read(roster);
        if (reader.problems.count() > 0) {
            throw new BadScenarioException(reader.problems);
        }
        return reader.result();
    }

    private void read(Path roster) {
        try (CsvReader<CsvRecord> rows = CsvReader.builder().ofCsvRecord(roster)) {
            boolean head = true;
            for (CsvRecord row : rows) {
                if (head) {
                    readHead(row);
                    head = false;
                } else if (problems.count() == 0 || columns.size() > 0) {
                    readShift(row);
                }
                if (columns.isEmpty()) {
                    return;
                }
            }
            if (head) {
                problem(1, "the roster", "empty", "it must have a line of headings and a row for each shift", null);
            }
        } catch (IOException | CsvParseException | java.io.UncheckedIOException unreadable) {
            problem(1, "the roster", "no table that can be read", "it must be a CSV file in UTF-8", null);
        }
    }

    private void readHead(CsvRecord row) {
        for (int field = 0; field < row.getFieldCount(); field++) {
            columns.put(row.getField(field).strip(), field);
        }
        List<String> missing =
                COLUMNS.stream().filter(column -> !columns.containsKey(column)).toList();
        if (!missing.isEmpty()) {
            problem(
                    1,
                    "the line of headings",
                    "\"%s\"".formatted(String.join(",", row.getFields())),
                    "it must name %s".formatted(String.join(", ", missing)),
                    "begin the file with %s,breakStart,breakEnd".formatted(String.join(",", COLUMNS)));
            columns.clear();
        }
    }

    private void readShift(CsvRecord row) {
        long line = row.getStartingLineNumber();
        if (row.getFieldCount() < columns.size()) {
            problem(
                    line,
                    "the row",
                    "%d fields".formatted(row.getFieldCount()),
                    "it must have %d".formatted(columns.size()),
                    null);
            return;
        }
        String agent = field(row, "agent");
        String team = field(row, "team");
        if (agent.isEmpty()) {
            problem(line, "agent", "empty", "every shift must belong to somebody", null);
        }
        boolean known = scenario.teams().stream().anyMatch(one -> one.name().equals(team));
        if (!known) {
            List<String> names = scenario.teams().stream().map(Team::name).toList();
            problem(
                    line,
                    "team",
                    quoted(team),
                    "it must be a team of the scenario: %s".formatted(String.join(", ", names)),
                    NearestName.among(names, team).map("\"%s\""::formatted).orElse(null));
        }
        DayOfWeek weekday = weekday(row, line);
        Integer start = time(row, "start", line);
        Integer end = time(row, "end", line);
        if (!known || weekday == null || start == null || end == null) {
            return;
        }
        if (end <= start) {
            problem(
                    line,
                    "end",
                    quoted(field(row, "end")),
                    "a shift must end after it starts, on the same day",
                    "two rows: one until 24:00, and one from 00:00 on the next day");
            return;
        }
        Shift shift = new Shift(weekday, start, end, line);
        if (overlaps(agent, shift)) {
            return;
        }
        enter(row, team, shift);
    }

    private boolean overlaps(String agent, Shift shift) {
        List<Shift> others = byAgent.computeIfAbsent(agent, name -> new ArrayList<>());
        for (Shift other : others) {
            if (other.weekday() == shift.weekday() && other.start() < shift.end() && shift.start() < other.end()) {
                problem(
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

    private void enter(CsvRecord row, String team, Shift shift) {
        int[] day = atWork.computeIfAbsent(team, name -> new EnumMap<>(DayOfWeek.class))
                .computeIfAbsent(shift.weekday(), name -> new int[MINUTES_PER_DAY]);
        boolean hasBreak = columns.containsKey("breakStart")
                && columns.containsKey("breakEnd")
                && !(field(row, "breakStart").isEmpty()
                        && field(row, "breakEnd").isEmpty());
        Integer breakStart = hasBreak ? time(row, "breakStart", shift.line()) : Integer.valueOf(shift.end());
        Integer breakEnd = hasBreak ? time(row, "breakEnd", shift.line()) : Integer.valueOf(shift.end());
        if (breakStart == null || breakEnd == null) {
            return;
        }
        if (breakStart < shift.start() || breakEnd > shift.end() || breakEnd < breakStart) {
            problem(
                    shift.line(),
                    "the break",
                    "from %s to %s".formatted(field(row, "breakStart"), field(row, "breakEnd")),
                    "it must lie within the shift",
                    null);
            return;
        }
        for (int minute = shift.start(); minute < shift.end(); minute++) {
            day[minute] += minute >= breakStart && minute < breakEnd ? 0 : 1;
        }
    }

    private @Nullable DayOfWeek weekday(CsvRecord row, long line) {
        String word = field(row, "weekday");
        List<String> names = java.util.Arrays.stream(DayOfWeek.values())
                .map(day -> day.name().toLowerCase(Locale.ROOT))
                .toList();
        int found = names.indexOf(word.toLowerCase(Locale.ROOT));
        if (found < 0) {
            problem(
                    line,
                    "weekday",
                    quoted(word),
                    "it must be one of: %s".formatted(String.join(", ", names)),
                    NearestName.among(names, word.toLowerCase(Locale.ROOT))
                            .map("\"%s\""::formatted)
                            .orElse(null));
            return null;
        }
        return DayOfWeek.of(found + 1);
    }

    private @Nullable Integer time(CsvRecord row, String column, long line) {
        String word = field(row, column);
        Matcher matcher = TIME.matcher(word);
        if (matcher.matches()) {
            int hours = Integer.parseInt(matcher.group(1));
            int minutes = Integer.parseInt(matcher.group(2));
            int all = hours * MINUTES_PER_HOUR + minutes;
            if (minutes < MINUTES_PER_HOUR && all <= MINUTES_PER_DAY) {
                return all;
            }
        }
        problem(
                line,
                column,
                quoted(word),
                "it must be a time of the day such as 08:30, up to 24:00",
                ZONED.matcher(word).matches()
                        ? "leave the time zone out: a scenario's clock is local standard time"
                        : null);
        return null;
    }

    private String field(CsvRecord row, String column) {
        return Optional.ofNullable(columns.get(column))
                .filter(at -> at < row.getFieldCount())
                .map(at -> row.getField(at).strip())
                .orElse("");
    }

    private static String quoted(String word) {
        return word.isEmpty() ? "empty" : "\"%s\"".formatted(word);
    }

    private void problem(long line, String what, String is, String rule, @Nullable String hint) {
        problems.add(new Place(file, (int) line, 1), what, is, rule, hint);
    }

    private Scenario result() {
        List<Team> teams = new ArrayList<>();
        for (Team team : scenario.teams()) {
            Map<DayOfWeek, int[]> week = atWork.get(team.name());
            teams.add(week == null ? team : team.withAgents(timetable(week)));
        }
        return scenario.withTeams(teams);
    }

    private static Timetable<Integer> timetable(Map<DayOfWeek, int[]> week) {
        Map<DayOfWeek, DayTable<Integer>> byWeekday = new EnumMap<>(DayOfWeek.class);
        week.forEach((weekday, minutes) -> byWeekday.put(weekday, day(minutes)));
        return new Timetable<>(DayTable.always(0), byWeekday, Map.of());
    }

    private static DayTable<Integer> day(int[] minutes) {
        List<Step<Integer>> steps = new ArrayList<>();
        for (int minute = 0; minute < minutes.length; minute++) {
            if (minute == 0 || minutes[minute] != minutes[minute - 1]) {
                steps.add(new Step<>(minute * SECONDS_PER_MINUTE, minutes[minute]));
            }
        }
        return new DayTable<>(steps);
    }
}
