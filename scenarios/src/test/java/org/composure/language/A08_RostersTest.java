package org.composure.language;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Map;
import org.composure.scenario.Scenario;
import org.composure.scenario.Timetable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Rosters: shifts with names instead of numbers of agents. */
class A08_RostersTest {

    private static final String HEAD = "agent,team,weekday,start,end,breakStart,breakEnd\n";

    @TempDir
    private Path folder;

    private static Scenario scenario() {
        return ScenarioReader.ofLibrary("theory/erlang-a.yaml", Map.of());
    }

    private Scenario staffed(String rows) throws IOException {
        return RosterReader.staffed(scenario(), file(rows));
    }

    private Path file(String rows) throws IOException {
        return Files.writeString(folder.resolve("roster.csv"), rows);
    }

    private String problems(String rows) throws IOException {
        Path file = file(rows);
        BadScenarioException bad =
                catchThrowableOfType(BadScenarioException.class, () -> RosterReader.staffed(scenario(), file));
        assertThat(bad).isNotNull();
        return String.join("\n", bad.problems().stream().map(Object::toString).toList())
                .replace(folder + java.io.File.separator, "");
    }

    private static String team() {
        return scenario().teams().get(0).name();
    }

    private static int at(Scenario scenario, LocalDate date, double hour) {
        Timetable<Integer> agents = scenario.teams().get(0).agents();
        return agents.on(date).at(hour * 3600);
    }

    @Test
    void people_are_there_between_start_and_end_and_not_during_their_break() throws IOException {
        Scenario staffed = staffed(
                HEAD + "Ann,%1$s,monday,08:00,16:30,12:00,12:30\nBob,%1$s,monday,12:00,18:00,,\n".formatted(team()));
        LocalDate monday = LocalDate.of(2026, 3, 2);
        assertThat(at(staffed, monday, 7.9)).isZero();
        assertThat(at(staffed, monday, 8)).isEqualTo(1);
        assertThat(at(staffed, monday, 12.25)).isEqualTo(1);
        assertThat(at(staffed, monday, 13)).isEqualTo(2);
        assertThat(at(staffed, monday, 17)).isEqualTo(1);
        assertThat(at(staffed, monday, 18)).isZero();
        assertThat(at(staffed, monday.plusDays(1), 13)).isZero();
    }

    @Test
    void a_shift_may_end_at_midnight() throws IOException {
        Scenario staffed = staffed(HEAD + "Ann,%s,sunday,16:00,24:00,,\n".formatted(team()));
        assertThat(at(staffed, LocalDate.of(2026, 3, 8), 23.9)).isEqualTo(1);
    }

    @Test
    void every_problem_is_told_with_its_line_and_a_repair() throws IOException {
        String told = problems(HEAD
                + "Ann,nobody,monday,08:00,16:00,,\n"
                + "Bob,%s,mondey,08:00,16:00,,\n".formatted(team())
                + "Cyd,%s,monday,08:00+02:00,16:00,,\n".formatted(team())
                + "Dan,%s,monday,22:00,06:00,,\n".formatted(team())
                + "Eve,%s,monday,08:00,16:00,07:00,07:30\n".formatted(team())
                + "Eve,%s,monday,15:00,18:00,,\n".formatted(team()));
        assertThat(told)
                .contains("roster.csv:2:1\n  team is \"nobody\"")
                .contains("roster.csv:3:1\n  weekday is \"mondey\"")
                .contains("Maybe \"monday\".")
                .contains("roster.csv:4:1\n  start is \"08:00+02:00\"")
                .contains("leave the time zone out")
                .contains("roster.csv:5:1\n  end is \"06:00\"")
                .contains("Maybe two rows: one until 24:00")
                .contains("roster.csv:6:1\n  the break is from 07:00 to 07:30")
                .contains("roster.csv:7:1\n  the shift of Eve is on top of the one in line 6");
    }

    @Test
    void an_hour_that_daylight_saving_would_skip_is_there_like_any_other() throws IOException {
        Scenario staffed = staffed(HEAD + "Ann,%s,sunday,01:00,05:00,,\n".formatted(team()));
        assertThat(at(staffed, LocalDate.of(2026, 3, 29), 2.5)).isEqualTo(1);
    }

    @Test
    void what_is_no_roster_is_said_to_be_none() throws IOException {
        assertThat(problems("")).contains("the roster is empty");
        assertThat(problems("name,hours\nAnn,8\n")).contains("it must name agent, team, weekday, start, end");
        assertThat(problems(new String(new byte[] {(byte) 0x50, 0x4b, 3, 4, 0, 0}, StandardCharsets.ISO_8859_1)))
                .contains("but it must");
    }
}
