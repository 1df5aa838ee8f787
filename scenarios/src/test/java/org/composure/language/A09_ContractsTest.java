package org.composure.language;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DayOfWeek;
import java.util.List;
import java.util.Map;
import org.composure.scenario.Contract;
import org.composure.scenario.Scenario;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Who may work when: names, hours, days. */
class A09_ContractsTest {

    private static final String HEAD = "agent,team,hoursPerWeek,skills,available,consecutiveDaysMax,restHours\n";

    @TempDir
    private Path folder;

    private static Scenario scenario() {
        return ScenarioReader.ofLibrary("omnichannel/today.yaml", Map.of());
    }

    private List<Contract> read(String rows) throws IOException {
        return ContractReader.read(Files.writeString(folder.resolve("people.csv"), HEAD + rows), scenario());
    }

    private String problems(String rows) {
        BadScenarioException bad = catchThrowableOfType(BadScenarioException.class, () -> read(rows));
        assertThat(bad).isNotNull();
        return String.join("\n", bad.problems().stream().map(Object::toString).toList())
                .replace(folder + java.io.File.separator, "");
    }

    @Test
    void who_says_nothing_more_is_always_available_with_usual_rests() throws IOException {
        Contract ann = read("Ann,frontline,38.5,,,,\n").get(0);
        assertThat(ann.hoursPerWeek()).isEqualTo(38.5);
        assertThat(ann.teams()).containsExactly("frontline");
        assertThat(ann.consecutiveDaysMax()).isEqualTo(5);
        assertThat(ann.restHours()).isEqualTo(11);
        assertThat(ann.allows(DayOfWeek.SUNDAY, 22 * 60, 30 * 60)).isTrue();
    }

    @Test
    void availability_is_by_weekday_and_may_go_past_midnight() throws IOException {
        Contract bob = read("Bob,frontline,20,,08:00-14:00 Mon-Wed; 22:00-06:00 Sat,6,12\n")
                .get(0);
        assertThat(bob.allows(DayOfWeek.TUESDAY, 8 * 60, 14 * 60)).isTrue();
        assertThat(bob.allows(DayOfWeek.TUESDAY, 8 * 60, 14 * 60 + 30)).isFalse();
        assertThat(bob.allows(DayOfWeek.THURSDAY, 8 * 60, 12 * 60)).isFalse();
        assertThat(bob.allows(DayOfWeek.SATURDAY, 22 * 60, 30 * 60)).isTrue();
        assertThat(bob.allows(DayOfWeek.SUNDAY, 0, 6 * 60))
                .as("the second half of Saturday's night")
                .isTrue();
    }

    @Test
    void who_has_all_skills_of_another_team_may_work_there_too() throws IOException {
        Contract cyd =
                read("Cyd,frontline,40,calls;whatsapp;mail;second tier,,,\n").get(0);
        assertThat(cyd.teams()).containsExactly("frontline", "experts");
    }

    @Test
    void every_problem_is_told_with_its_line_and_a_repair() {
        String told = problems("""
                Ann,frontlin,40,,,,
                Bob,frontline,"38,5",,,,
                Bob,frontline,40,,,,
                Cyd,frontline,40,calls;chats,,,
                Dan,frontline,40,,8-16 Mon,,
                Eve,frontline,40,,08:00-16:00 Mon-Fry,9,
                ,frontline,200,,,,
                """);
        assertThat(told)
                .contains("people.csv:2:1\n  team is \"frontlin\"")
                .contains("Maybe \"frontline\".")
                .contains("people.csv:3:1\n  hoursPerWeek is \"38,5\"")
                .contains("Maybe 38.5.")
                .contains("people.csv:4:1\n  agent is \"Bob\", as in line 3")
                .contains("people.csv:5:1\n  skills is \"chats\"")
                .contains("Maybe \"chat\".")
                .contains("agents of team frontline take whatsapp, mail too")
                .contains("people.csv:6:1\n  available is \"8-16 Mon\"")
                .contains("people.csv:7:1\n  available is \"Mon-Fry\"")
                .contains("people.csv:7:1\n  consecutiveDaysMax is \"9\"")
                .contains("people.csv:8:1\n  agent is empty")
                .contains("people.csv:8:1\n  hoursPerWeek is \"200\"");
    }

    @Test
    void a_list_without_anybody_is_none() {
        assertThat(problems("")).contains("the list of people is without anybody");
    }
}
