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
                + "Dan,%s,monday,22:00,22:00,,\n".formatted(team())
                + "Eve,%s,monday,08:00,16:00,07:00,07:30\n".formatted(team())
                + "Eve,%s,monday,15:00,18:00,,\n".formatted(team()));
        assertThat(told)
                .contains("roster.csv:2:1\n  team is \"nobody\"")
                .contains("roster.csv:3:1\n  weekday is \"mondey\"")
                .contains("Maybe \"monday\".")
                .contains("roster.csv:4:1\n  start is \"08:00+02:00\"")
                .contains("leave the time zone out")
                .contains("roster.csv:5:1\n  end is \"22:00\"")
                .contains("Maybe an end on the same day")
                .contains("roster.csv:6:1\n  breakStart is 07:00, and breakEnd 07:30")
                .contains("roster.csv:7:1\n  the shift of Eve is on top of the one in line 6");
    }

    @Test
    void a_night_shift_ends_on_the_next_day_and_sunday_is_followed_by_monday() throws IOException {
        Scenario staffed = staffed(
                HEAD + "Ann,%1$s,monday,22:00,06:30,02:00,02:30\nBob,%1$s,sunday,23:00,07:00,,\n".formatted(team()));
        LocalDate monday = LocalDate.of(2026, 3, 2);
        assertThat(at(staffed, monday, 6)).isEqualTo(1);
        assertThat(at(staffed, monday, 7)).isZero();
        assertThat(at(staffed, monday, 22.5)).isEqualTo(1);
        assertThat(at(staffed, monday.plusDays(1), 1)).isEqualTo(1);
        assertThat(at(staffed, monday.plusDays(1), 2.25)).isZero();
        assertThat(at(staffed, monday.plusDays(1), 6.25)).isEqualTo(1);
        assertThat(at(staffed, monday.plusDays(1), 6.75)).isZero();
    }

    @Test
    void nobody_begins_the_morning_before_the_night_is_over() throws IOException {
        assertThat(problems(HEAD + "Ann,%1$s,sunday,22:00,06:00,,\nAnn,%1$s,monday,05:30,14:00,,\n".formatted(team())))
                .contains("roster.csv:3:1\n  the shift of Ann is on top of the one in line 2");
    }

    @Test
    void what_other_programs_write_is_refused_with_what_was_meant() throws IOException {
        String told = problems(HEAD
                + "Ann,%s,2026-03-29,08:00,16:00,,\n".formatted(team())
                + "Bob,%s,monday,8:00 AM,5:30 pm,,\n".formatted(team())
                + "Cyd,%s,monday,08:00 CET,16:00 Europe/Paris,,\n".formatted(team()));
        assertThat(told)
                .contains("Maybe \"sunday\", as a roster repeats every week.")
                .contains("Maybe 08:00.")
                .contains("Maybe 17:30.")
                .contains("roster.csv:4:1\n  start is \"08:00 CET\"")
                .contains("roster.csv:4:1\n  end is \"16:00 Europe/Paris\"");
    }

    @Test
    void a_roster_with_breaks_takes_the_place_of_the_team_s_planned_breaks() throws IOException {
        Scenario omnichannel = ScenarioReader.ofLibrary("omnichannel/today.yaml", Map.of());
        Scenario staffed =
                RosterReader.staffed(omnichannel, file(HEAD + "Ann,frontline,monday,08:00,16:30,12:00,12:30\n"));
        assertThat(staffed.teams().get(0).shrinkage().breaks()).isEmpty();
        assertThat(staffed.teams().get(0).shrinkage().absence()).isEqualTo(0.06);
        assertThat(staffed.teams().get(1).shrinkage().breaks()).isNotEmpty();
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

    /** Everything that can be wrong with a shift, and exactly what is said about it. */
    @Test
    void a_wrong_roster_gets_exactly_this_message() throws IOException {
        Path expected = Path.of("src/test/resources/rosters/wrong.expected");
        Path wrong = Path.of("src/test/resources/rosters/wrong.csv");
        BadScenarioException bad =
                catchThrowableOfType(BadScenarioException.class, () -> RosterReader.staffed(scenario(), wrong));
        String told =
                bad.getMessage().replace("src/test/resources/rosters/", "").replace('\\', '/') + "\n";
        if (Boolean.getBoolean("approve")) {
            Files.writeString(expected, told);
        }
        assertThat(told).isEqualTo(Files.readString(expected));
    }
}
