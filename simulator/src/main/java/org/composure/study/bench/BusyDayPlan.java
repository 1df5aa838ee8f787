package org.composure.study.bench;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.composure.scenario.ArrivalProcess;
import org.composure.scenario.ContactType;
import org.composure.scenario.DayTable;
import org.composure.scenario.DayTable.Step;
import org.composure.scenario.Distribution;
import org.composure.scenario.Horizon;
import org.composure.scenario.Opening;
import org.composure.scenario.Patience;
import org.composure.scenario.Routing;
import org.composure.scenario.Scenario;
import org.composure.scenario.Skill;
import org.composure.scenario.Team;
import org.composure.scenario.Timetable;

/**
 * A synthetic centre of five types and four teams, open from 08:00 to 20:00.
 *
 * @param calls expected calls by type and half hour
 * @param agents by team and half hour
 */
record BusyDayPlan(List<List<Double>> calls, List<List<Double>> agents) {

    private static final double OPENS = 8 * 3600.0;
    private static final double CLOSES = 20 * 3600.0;
    private static final double HALF_HOUR = 1800;

    /** The team that serves both its types alike; the others prefer the first. */
    private static final int EVEN_HANDED = 3;

    static BusyDayPlan shipped() {
        try (InputStream file =
                        Objects.requireNonNull(BusyDayPlan.class.getResourceAsStream("busy-day.csv"), "busy-day.csv");
                BufferedReader lines = new BufferedReader(new InputStreamReader(file, StandardCharsets.UTF_8))) {
            List<List<Double>> calls = new ArrayList<>();
            List<List<Double>> agents = new ArrayList<>();
            for (String line : lines.lines().toList()) {
                if (line.startsWith("lambda")) {
                    calls.add(numbers(line));
                } else if (line.startsWith("staff")) {
                    agents.add(numbers(line));
                }
            }
            return new BusyDayPlan(calls, agents);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static List<Double> numbers(String line) {
        List<String> cells = List.of(line.split(",", -1));
        return cells.stream().skip(2).map(Double::valueOf).toList();
    }

    double expectedCalls() {
        return calls.stream().flatMap(List::stream).mapToDouble(d -> d).sum();
    }

    Scenario scenario(int days) {
        List<ContactType> types = new ArrayList<>();
        for (int type = 0; type < calls.size(); type++) {
            types.add(ContactType.plain(
                    "type " + type,
                    new ArrivalProcess.Poisson(
                            Timetable.daily(duringTheDay(calls.get(type)).map(count -> count * 3600 / HALF_HOUR)),
                            null),
                    new Distribution.Lognormal(300, 0.8),
                    Patience.of(new Distribution.Exponential(180))));
        }
        List<Team> teams = new ArrayList<>();
        for (int team = 0; team < agents.size(); team++) {
            teams.add(Team.of(
                    "team " + team,
                    Timetable.daily(duringTheDay(agents.get(team)).map(Double::intValue)),
                    new Skill("type " + team, 1, 1),
                    new Skill("type " + (team + 1), 1, team == EVEN_HANDED ? 1 : 2)));
        }
        DayTable<Boolean> open =
                new DayTable<>(List.of(new Step<>(0, false), new Step<>(OPENS, true), new Step<>(CLOSES, false)));
        return Scenario.of("busy-day", Horizon.days(days), types, teams, Routing.PRIORITY)
                .withOpening(new Opening(Timetable.daily(open), Opening.Closing.SERVE_OUT));
    }

    private static DayTable<Double> duringTheDay(List<Double> byHalfHour) {
        List<Step<Double>> steps = new ArrayList<>();
        steps.add(new Step<>(0, 0.0));
        for (int i = 0; i < byHalfHour.size(); i++) {
            steps.add(new Step<>(OPENS + i * HALF_HOUR, byHalfHour.get(i)));
        }
        steps.add(new Step<>(CLOSES, 0.0));
        return new DayTable<>(steps);
    }
}
