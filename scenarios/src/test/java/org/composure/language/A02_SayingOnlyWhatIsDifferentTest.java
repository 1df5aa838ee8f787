package org.composure.language;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import org.composure.scenario.ArrivalProcess;
import org.composure.scenario.Distribution;
import org.composure.scenario.Scenario;
import org.composure.scenario.Team;
import org.composure.scenario.Timetable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class A02_SayingOnlyWhatIsDifferentTest {

    private static final String TODAY = """
            title: Today
            contactTypes:
              - { name: billing, arrivals: 60 /h, handleTime: { lognormal: { mean: 250 s, cv: 0.8 } }, patience: { exponential: 2 min } }
              - { name: repairs, arrivals: 30 /h, handleTime: 5 min }
            teams:
              - { name: day, agents: 10, skills: all }
              - { name: night, agents: 2, skills: [repairs] }
            """;

    @TempDir
    Path folder;

    @BeforeEach
    void there_is_a_story() throws IOException {
        Files.writeString(folder.resolve("today.yaml"), TODAY);
    }

    private Scenario with(String change) throws IOException {
        Path file = folder.resolve("other.yaml");
        Files.writeString(file, "extends: today.yaml\n" + change);
        return ScenarioReader.read(file, Map.of());
    }

    private Scenario set(String path, String value) {
        return ScenarioReader.read(folder.resolve("today.yaml"), Map.of(path, value));
    }

    @Test
    void lists_of_named_things_merge_by_name() throws IOException {
        Scenario eleven = with("title: One more\nchange:\n  teams: [ { name: day, agents: 11 } ]\n");

        assertThat(eleven.title()).isEqualTo("One more");
        assertThat(eleven.teams()).extracting(Team::name).containsExactly("day", "night");
        assertThat(eleven.teams().get(0).agents()).isEqualTo(Timetable.always(11));
        assertThat(eleven.teams().get(0).skills()).hasSize(2);
    }

    @Test
    void a_map_over_a_list_of_named_things_speaks_of_them_by_name_and_null_removes() throws IOException {
        Scenario one = with("change: { teams: { night: null, day: { agents: 12 } } }");

        assertThat(one.teams()).extracting(Team::name).containsExactly("day");
        assertThat(one.teams().get(0).agents()).isEqualTo(Timetable.always(12));
    }

    @Test
    void another_law_takes_the_place_of_the_old_one() throws IOException {
        Scenario other = with("change: { contactTypes: { billing: { handleTime: { exponential: 4 min } } } }");

        assertThat(other.contactTypes().get(0).handleTime()).isEqualTo(new Distribution.Exponential(240));
    }

    @Test
    void a_number_of_the_same_law_changes_alone() throws IOException {
        Scenario other = with("change: { contactTypes: { billing: { handleTime: { lognormal: { mean: 3 min } } } } }");

        assertThat(other.contactTypes().get(0).handleTime()).isEqualTo(new Distribution.Lognormal(180, 0.8));
    }

    @Test
    void overlays_may_extend_overlays() throws IOException {
        Files.writeString(
                folder.resolve("more.yaml"), "extends: today.yaml\nchange: { teams: { day: { agents: 11 } } }");
        Files.writeString(folder.resolve("most.yaml"), "extends: more.yaml\nchange: { lines: 40 }");
        Scenario most = ScenarioReader.read(folder.resolve("most.yaml"), Map.of());

        assertThat(most.lines()).isEqualTo(40);
        assertThat(most.teams().get(0).agents()).isEqualTo(Timetable.always(11));
    }

    @Test
    void a_problem_is_reported_where_the_offending_value_was_written() throws IOException {
        assertThatThrownBy(() -> with("change: { teams: { day: { agents: -1 } } }"))
                .isInstanceOf(BadScenarioException.class)
                .hasMessageContaining("other.yaml:2:35\n  teams[0].agents is -1\n");
        Files.writeString(folder.resolve("today.yaml"), TODAY.replace("60 /h", "60"));
        assertThatThrownBy(() -> with("change: { teams: { day: { agents: 11 } } }"))
                .isInstanceOf(BadScenarioException.class)
                .hasMessageContaining("today.yaml:3:32\n  contactTypes[0].arrivals is 60\n");
    }

    @Test
    void a_setting_changes_one_value_by_its_path() {
        assertThat(set("contactTypes.billing.patience.exponential", "3 min")
                        .contactTypes()
                        .get(0)
                        .patience()
                        .time())
                .isEqualTo(new Distribution.Exponential(180));
        assertThat(set("teams[0].agents", "11").teams().get(0).agents()).isEqualTo(Timetable.always(11));
        assertThat(set("contactTypes.billing.patience", "never")
                        .contactTypes()
                        .get(0)
                        .patience()
                        .time())
                .isEqualTo(new Distribution.Never());
        assertThat(set("contactTypes.repairs.arrivals", "{ \"08:00\": 20 /h }")
                        .contactTypes()
                        .get(1)
                        .arrivals())
                .isInstanceOf(ArrivalProcess.Poisson.class);
        assertThat(set("contactTypes.billing.handleTime.exponential", "1 min")
                        .contactTypes()
                        .get(0)
                        .handleTime())
                .isEqualTo(new Distribution.Exponential(60));
        assertThat(set("waitingPlaces", "0").waitingPlaces()).isZero();
        assertThat(set("teams.night", "null").teams()).hasSize(1);
    }

    @Test
    void a_wrong_setting_is_a_problem_of_the_command_line() {
        assertThatThrownBy(() -> set("contactTypes.billing.patience.exponential", "2"))
                .hasMessageContaining("""
                        --set contactTypes.billing.patience.exponential=2
                          contactTypes[0].patience.exponential is 2
                          but a duration needs its unit.
                          Maybe 2 s.""");
        assertThatThrownBy(() -> set("contactTypes.biling.patience", "never"))
                .hasMessageContaining("Maybe you meant \"billing\".");
        assertThatThrownBy(() -> set("teams[7].agents", "3")).hasMessageContaining("there is no [7] among day, night");
        assertThatThrownBy(() -> set("a..b", "3")).hasMessageContaining("a path is made of keys of the file");
        assertThatThrownBy(() -> set("title", "{ a: [")).isInstanceOf(BadScenarioException.class);
        assertThatThrownBy(() -> set("titel", "x")).hasMessageContaining("Maybe you meant \"title\".");
    }

    @Test
    void a_wrong_setting_of_a_whole_story_is_told_once() throws IOException {
        Files.writeString(folder.resolve("calm.yaml"), "extends: today.yaml\nchange: { lines: 50 }");
        Files.writeString(folder.resolve("late.yaml"), "extends: today.yaml\nchange: { lines: 60 }");
        Map<String, String> wrong = Map.of(
                "customers.number", "0",
                "bot.recognition", "150 %",
                "bot.preset", "oracle",
                "feelings.jumpFactor", "many",
                "teams.day.agents", "-1",
                "teams.day.speed", "fast",
                "contactTypes.billing.patience", "2",
                "contactTypes.billing.arrivals", "{ rate: 5 /h, incidents: { every: 5 } }",
                "horizon", "{ days: 0 }",
                "routing", "best");

        wrong.forEach((path, value) -> assertThatThrownBy(() -> StoryReader.read(folder, Map.of(path, value)))
                .as(path)
                .isInstanceOf(BadScenarioException.class)
                .satisfies(told ->
                        assertThat(told.getMessage().split("--set " + path, -1)).hasSizeBetween(2, 3)));
    }

    @Test
    void settings_are_laid_over_each_other_in_order() {
        Map<String, String> settings = new LinkedHashMap<>();
        settings.put("teams.day.agents", "11");
        settings.put("teams.day.agents.\"08:00\"", "12");
        assertThat(ScenarioReader.read(folder.resolve("today.yaml"), settings)
                        .teams()
                        .get(0)
                        .agents()
                        .usual()
                        .at(9 * 3600))
                .isEqualTo(12);
    }

    @Test
    void a_story_is_its_base_and_every_other_file_with_what_it_changes() throws IOException {
        Files.writeString(
                folder.resolve("eleven.yaml"),
                "extends: today.yaml\ntitle: One more\nchange: { teams: { day: { agents: 11 } } }");
        Files.writeString(
                folder.resolve("calm.yaml"),
                "extends: today.yaml\nchange: { contactTypes: { billing: { patience: never } }, teams: { night: null }, lines: 50 }");
        Files.writeString(folder.resolve("README.md"), "# Not a scenario");
        Story story = StoryReader.read(folder);

        assertThat(story.base().title()).isEqualTo("Today");
        assertThat(story.alternatives()).extracting(a -> a.scenario().name()).containsExactly("calm", "eleven");
        assertThat(story.alternatives().get(1).changes())
                .extracting(Story.Change::path, Story.Change::from, Story.Change::to)
                .containsExactly(tuple("teams.day.agents", "10", "11"));
        assertThat(story.alternatives().get(0).changes())
                .extracting(Story.Change::path, Story.Change::from, Story.Change::to)
                .containsExactly(
                        tuple("contactTypes.billing.patience", "{ exponential: 2 min }", "never"),
                        tuple(
                                "teams.night",
                                "{ name: \"night\", agents: 2, skills: [\"repairs\"] }",
                                Story.Change.SILENT),
                        tuple("lines", Story.Change.SILENT, "50"));
    }

    @Test
    void all_problems_of_all_files_of_a_story_are_told_at_once() throws IOException {
        Files.writeString(folder.resolve("a.yaml"), "extends: today.yaml\nchange: { lines: -1 }");
        Files.writeString(folder.resolve("b.yaml"), "extends: toda.yaml\n");
        assertThatThrownBy(() -> StoryReader.read(folder))
                .isInstanceOfSatisfying(
                        BadScenarioException.class,
                        bad -> assertThat(bad.problems()).hasSize(2))
                .hasMessageContaining("a.yaml:2:18")
                .hasMessageContaining("Maybe you meant \"today.yaml\".");
    }

    @Test
    void a_folder_without_today_is_no_story() {
        assertThatThrownBy(() -> StoryReader.read(folder.resolve("nowhere")))
                .isInstanceOf(BadScenarioException.class)
                .hasMessageContaining("a story is a folder with a file today.yaml");
    }
}
