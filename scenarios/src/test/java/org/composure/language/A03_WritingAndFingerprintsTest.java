package org.composure.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.composure.scenario.Assumption;
import org.composure.scenario.Careers;
import org.composure.scenario.Distribution;
import org.composure.scenario.FollowUp;
import org.composure.scenario.Partner;
import org.composure.scenario.Scenario;
import org.composure.scenario.Transfer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class A03_WritingAndFingerprintsTest {

    @TempDir
    Path folder;

    private Scenario read(String text) throws IOException {
        Path file = folder.resolve("scenario.yaml");
        Files.writeString(file, text);
        return ScenarioReader.read(file, Map.of());
    }

    private static Scenario withoutAssumptions(Scenario s) {
        return new Scenario(
                s.name(),
                s.title(),
                s.question(),
                s.currency(),
                s.horizon(),
                s.opening(),
                s.contactTypes(),
                s.teams(),
                s.routing(),
                s.lines(),
                s.waitingPlaces(),
                s.target(),
                s.goal(),
                s.intervalSeconds(),
                s.emotion(),
                s.people(),
                List.of());
    }

    static List<Path> files() {
        return Stream.concat(LibraryFiles.scenarios().stream(), Stream.of(LibraryFiles.PEOPLE))
                .toList();
    }

    @ParameterizedTest
    @MethodSource("files")
    void what_is_written_reads_back_as_the_same_scenario(Path file) throws IOException {
        Scenario scenario = ScenarioReader.read(file, Map.of());
        Scenario again = read(ScenarioWriter.yaml(scenario));

        assertThat(withoutAssumptions(again)).isEqualTo(withoutAssumptions(scenario));
        assertThat(ScenarioWriter.hash(again)).isEqualTo(ScenarioWriter.hash(scenario));
        assertThat(ScenarioWriter.yaml(again)).isEqualTo(ScenarioWriter.yaml(scenario));
    }

    @Test
    void sources_and_grades_are_written_too() throws IOException {
        Scenario scenario = read("""
                contactTypes:
                  - name: a
                    arrivals: { rate: 60 /h, source: "switch, \\"March\\"", grade: fitted }
                    handleTime: 2 min
                    headStart: { value: 90 s, source: a rule of the house, grade: borrowed }
                teams: [ { name: t, skills: all, agents: 4, costs: { value: 28 USD/h, grade: fitted } } ]
                """);
        Scenario again = read(ScenarioWriter.yaml(scenario));

        assertThat(again.assumptions())
                .filteredOn(assumption -> assumption.grade() == Assumption.Grade.FITTED)
                .extracting(Assumption::path, Assumption::source)
                .containsExactly(
                        org.assertj.core.api.Assertions.tuple("contactTypes[0].arrivals", "switch, \"March\""),
                        org.assertj.core.api.Assertions.tuple("teams[0].costs", ""));
        assertThat(again.assumptions())
                .filteredOn(assumption -> assumption.path().equals("contactTypes[0].headStart"))
                .extracting(Assumption::source)
                .containsExactly("a rule of the house");
    }

    private static final String PLAIN = """
            contactTypes: [ { name: a, arrivals: 120 /h, handleTime: { exponential: 2 min } } ]
            teams: [ { name: t, skills: [a], agents: 6 } ]
            """;

    @Test
    void work_between_agents_is_written_and_read_back() throws IOException {
        Scenario scenario = read("""
                contactTypes:
                  - name: a
                    arrivals: 60 /h
                    handleTime: 2 min
                    transfer: { share: 20 %, to: b, how: conference, settledBy: [t] }
                    followUp: { share: 30 %, task: b, after: { exponential: 2 h } }
                  - { name: b, arrivals: 0 /h, handleTime: 4 min }
                teams: [ { name: t, skills: all, agents: 4 }, { name: u, skills: all, agents: 4 } ]
                """);
        Scenario again = read(ScenarioWriter.yaml(scenario));

        assertThat(withoutAssumptions(again)).isEqualTo(withoutAssumptions(scenario));
        assertThat(scenario.contactTypes().get(0).course().transfer())
                .isEqualTo(new Transfer(0.2, "b", Transfer.Manner.CONFERENCE, 70, List.of("t")));
        assertThat(again.contactTypes().get(0).course().followUp())
                .isEqualTo(new FollowUp(0.3, "b", new Distribution.Exponential(7200)));
    }

    @Test
    void careers_of_agents_are_written_and_read_back() throws IOException {
        Scenario scenario = read("""
                contactTypes: [ { name: a, arrivals: 60 /h, handleTime: 2 min } ]
                teams:
                  - name: t
                    skills: all
                    agents: 4
                    careers: { learningGain: 0.6, carriedOver: 20 %, skillLoss: 1, training: 8 h, attritionPerYear: 0.4, hiringTime: 30 d }
                  - { name: u, skills: all, agents: 4 }
                """);
        Scenario again = read(ScenarioWriter.yaml(scenario));

        assertThat(withoutAssumptions(again)).isEqualTo(withoutAssumptions(scenario));
        assertThat(scenario.teams().get(0).careers())
                .isEqualTo(
                        new Careers(0.6, 720_000, 0.2, 1, 28_800, 0, 0.4, 30 * 86_400.0, 60 * 86_400.0, 1.5, 0.85, 4));
        assertThat(scenario.teams().get(1).careers()).isNull();
    }

    @Test
    void partners_are_written_and_read_back() throws IOException {
        Scenario scenario = read("""
                contactTypes: [ { name: a, arrivals: 60 /h, handleTime: 2 min } ]
                teams:
                  - { name: t, skills: all, agents: 4, partner: { knowledge: -1, seesHistory: yes } }
                  - { name: u, skills: all, agents: 4 }
                """);
        Scenario again = read(ScenarioWriter.yaml(scenario));

        assertThat(withoutAssumptions(again)).isEqualTo(withoutAssumptions(scenario));
        assertThat(scenario.teams().get(0).partner()).isEqualTo(new Partner(-1, false, 0.9, 1.2, true));
        assertThat(scenario.teams().get(1).partner()).isNull();
    }

    @Test
    void formatting_units_order_of_keys_and_written_defaults_do_not_change_the_fingerprint() throws IOException {
        String other = """
                # the same, said another way
                currency: USD
                teams:
                  - agents: 6
                    name: t
                    skills: all
                contactTypes:
                  - handleTime: { exponential: { mean: 120 s } }
                    arrivals: 2 /min
                    channel: phone
                    name: a
                title: scenario
                """;
        assertThat(ScenarioWriter.hash(read(other))).isEqualTo(ScenarioWriter.hash(read(PLAIN)));
    }

    @Test
    void any_number_changes_the_fingerprint() throws IOException {
        assertThat(ScenarioWriter.hash(read(PLAIN.replace("agents: 6", "agents: 7"))))
                .hasSize(64)
                .isNotEqualTo(ScenarioWriter.hash(read(PLAIN)));
        assertThat(ScenarioWriter.hash(read(PLAIN.replace("2 min", "120.000001 s"))))
                .isNotEqualTo(ScenarioWriter.hash(read(PLAIN)));
    }

    @Test
    void awkward_texts_survive() throws IOException {
        Scenario scenario = read("title: \"a: b # c \\\\ \\\"q\\\" \\n ü – 😀 null\"\nquestion: 'null'\n" + PLAIN);
        assertThat(read(ScenarioWriter.yaml(scenario)).title()).isEqualTo("a: b # c \\ \"q\" \n ü – 😀 null");
        assertThat(read(ScenarioWriter.yaml(scenario)).question()).isEqualTo("null");
    }
}
