package org.composure.language;

import java.nio.file.Path;
import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.composure.language.document.Problems;
import org.composure.scenario.ContactType;
import org.composure.scenario.Contract;
import org.composure.scenario.Contract.Stretch;
import org.composure.scenario.Scenario;
import org.composure.scenario.Skill;
import org.composure.scenario.Team;
import org.jspecify.annotations.Nullable;

/**
 * Reads who may work when, a table with a row for each agent.
 *
 * <p>Columns: {@code agent, team, hoursPerWeek}; and, if wanted, {@code skills} (contact types, with semicolons; who has all
 * of another team's may work there too), {@code available} (such as {@code 08:00-18:00 Mon-Fri; 22:00-06:00 Sat}; empty for
 * always), {@code consecutiveDaysMax} (empty for 5) and {@code restHours} (empty for 11: directive 2003/88/EC, article 3).
 * CSV, or the first sheet of an Excel workbook.
 */
public final class ContractReader {

    private static final List<String> NEEDED = List.of("agent", "team", "hoursPerWeek");
    private static final List<String> ALLOWED = List.of("skills", "available", "consecutiveDaysMax", "restHours");
    private static final Pattern STRETCH = Pattern.compile("([0-9:]+)\\s*[-–]\\s*([0-9:]+)(?:\\s+(.+))?");
    private static final int MINUTES_PER_DAY = Clock.MINUTES_PER_DAY;
    private static final int CONSECUTIVE_DAYS_USUAL = 5;
    private static final double REST_USUAL = 11;
    private static final double HOURS_PER_WEEK = 168;
    private static final double HOURS_PER_DAY = 24;
    private static final int DAYS = 7;

    private final Scenario scenario;
    private final Problems problems = new Problems();
    private final Rows table;
    private final List<Contract> contracts = new ArrayList<>();
    private final Map<String, Integer> lines = new HashMap<>();

    private ContractReader(Path file, Scenario scenario) {
        this.scenario = scenario;
        this.table = Rows.read(file, "the list of people", NEEDED, ALLOWED, problems);
    }

    /**
     * The agents of a scenario, in the order of the table.
     *
     * @throws BadScenarioException with every problem found
     */
    public static List<Contract> read(Path file, Scenario scenario) {
        ContractReader reader = new ContractReader(file, scenario);
        reader.table.rows().forEach(reader::readAgent);
        if (reader.problems.count() == 0 && reader.contracts.isEmpty()) {
            reader.table.problem(1, "the list of people", "without anybody", "it must have a row for each agent", null);
        }
        if (reader.problems.count() > 0) {
            throw new BadScenarioException(reader.problems);
        }
        return List.copyOf(reader.contracts);
    }

    private void readAgent(Rows.One row) {
        int before = problems.count();
        String agent = table.cell(row, "agent");
        Integer first = lines.putIfAbsent(agent, row.line());
        if (agent.isEmpty()) {
            table.problem(row, "agent", "empty", "everybody needs a name", null);
        } else if (first != null) {
            String is = "\"%s\", as in line %d".formatted(agent, first);
            table.problem(row, "agent", is, "everybody stands in the list once", "two names that differ");
        }
        List<String> teams = teams(row);
        double hours = number(row, "hoursPerWeek", Double.NaN, 1, HOURS_PER_WEEK);
        Map<DayOfWeek, List<Stretch>> available = available(row);
        double days = number(row, "consecutiveDaysMax", CONSECUTIVE_DAYS_USUAL, 1, DAYS);
        double rest = number(row, "restHours", REST_USUAL, 0, HOURS_PER_DAY);
        if (problems.count() == before) {
            contracts.add(new Contract(agent, teams, hours, available, (int) days, rest));
        }
    }

    /** The own team, and those whose contact types the agent can all take. */
    private List<String> teams(Rows.One row) {
        String own = table.cell(row, "team");
        List<String> names = scenario.teams().stream().map(Team::name).toList();
        if (!names.contains(own)) {
            String rule = "it must be a team of the scenario: %s".formatted(String.join(", ", names));
            table.problem(row, "team", Rows.quoted(own), rule, Rows.meant(names, own));
        }
        Set<String> skills = skills(row);
        Set<String> teams = new LinkedHashSet<>(List.of(own));
        for (Team team : scenario.teams()) {
            List<String> needed = team.skills().stream().map(Skill::contactType).toList();
            boolean able = !needed.isEmpty() && skills.containsAll(needed);
            if (able) {
                teams.add(team.name());
            } else if (team.name().equals(own) && !skills.isEmpty()) {
                List<String> missing =
                        needed.stream().filter(skill -> !skills.contains(skill)).toList();
                table.problem(
                        row,
                        "skills",
                        Rows.quoted(table.cell(row, "skills")),
                        "agents of team %s take %s too".formatted(own, String.join(", ", missing)),
                        "a team of its own in the scenario, for those who do not");
            }
        }
        return List.copyOf(teams);
    }

    private Set<String> skills(Rows.One row) {
        List<String> types =
                scenario.contactTypes().stream().map(ContactType::name).toList();
        Set<String> skills = new HashSet<>();
        for (String word : words(table.cell(row, "skills"), ";")) {
            if (!types.contains(word)) {
                String rule = "it must name contact types of the scenario: %s".formatted(String.join(", ", types));
                table.problem(row, "skills", Rows.quoted(word), rule, Rows.meant(types, word));
            }
            skills.add(word);
        }
        return skills;
    }

    private double number(Rows.One row, String column, double usual, double least, double most) {
        String word = table.cell(row, column);
        if (word.isEmpty() && !Double.isNaN(usual)) {
            return usual;
        }
        try {
            double number = Double.parseDouble(word);
            if (number >= least && number <= most) {
                return number;
            }
        } catch (NumberFormatException none) {
            // Told below, as what is out of bounds.
        }
        String hint = word.matches("[0-9]+,[0-9]+") ? word.replace(',', '.') : null;
        String rule = "it must be a number from %.0f to %.0f".formatted(least, most);
        table.problem(row, column, Rows.quoted(word), rule, hint);
        return usual;
    }

    private Map<DayOfWeek, List<Stretch>> available(Rows.One row) {
        Map<DayOfWeek, List<Stretch>> available = new EnumMap<>(DayOfWeek.class);
        String text = table.cell(row, "available");
        if (text.isEmpty()) {
            for (DayOfWeek day : DayOfWeek.values()) {
                available.put(day, List.of(new Stretch(0, 2 * MINUTES_PER_DAY)));
            }
            return available;
        }
        for (String part : words(text, ";")) {
            Matcher matcher = STRETCH.matcher(part);
            Integer from = matcher.matches() ? Clock.minutes(matcher.group(1)) : null;
            Integer to = matcher.matches() ? Clock.minutes(matcher.group(2)) : null;
            if (from == null || to == null || from.equals(to)) {
                table.problem(
                        row,
                        "available",
                        Rows.quoted(part),
                        "it must be hours and weekdays, with semicolons between several",
                        "08:00-18:00 Mon-Fri; 22:00-06:00 Sat");
                continue;
            }
            Stretch stretch = new Stretch(from, to < from ? to + MINUTES_PER_DAY : to);
            for (DayOfWeek day : days(row, matcher.group(3))) {
                available.computeIfAbsent(day, any -> new ArrayList<>()).add(stretch);
            }
        }
        return available;
    }

    private List<DayOfWeek> days(Rows.One row, @Nullable String text) {
        if (text == null) {
            return List.of(DayOfWeek.values());
        }
        List<DayOfWeek> days = new ArrayList<>();
        for (String word : words(text, ",")) {
            List<String> ends = words(word, "-");
            boolean range = ends.size() == 1 || ends.size() == 2;
            DayOfWeek first = range ? Clock.weekday(ends.get(0)) : null;
            DayOfWeek last = range ? Clock.weekday(ends.get(ends.size() - 1)) : null;
            if (first == null || last == null) {
                table.problem(
                        row,
                        "available",
                        Rows.quoted(word),
                        "it must be weekdays such as Mon-Fri or Sat,Sun",
                        Rows.meant(Clock.weekdays(), word));
                continue;
            }
            for (DayOfWeek day = first; ; day = day.plus(1)) {
                days.add(day);
                if (day == last) {
                    break;
                }
            }
        }
        return days;
    }

    private static List<String> words(String text, String between) {
        return Arrays.stream(text.split(Pattern.quote(between), -1))
                .map(String::strip)
                .filter(word -> !word.isEmpty())
                .toList();
    }
}
