package org.composure.study;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AskingTest {

    private static final String TODAY = """
            title: Today
            horizon: { length: 1 d }
            contactTypes:
              - name: calls
                arrivals: { rate: 60 /h }
                handleTime: { exponential: { mean: 3 min } }
                patience: { exponential: { mean: 2 min } }
            teams:
              - name: desk
                skills: [calls]
                agents: 3
            """;

    private static final String ONE_MORE = """
            extends: today.yaml
            title: One more agent
            change:
              teams:
                - { name: desk, agents: 4 }
            """;

    @TempDir
    Path folder;

    @Test
    void a_story_is_compared_from_its_folder() throws IOException {
        write("today.yaml", TODAY);
        write("one-more.yaml", ONE_MORE);

        CompareAnswer answer =
                new CompareStudy(new CompareRequest(List.of(folder), Options.usual()), StudyListener.NOBODY).answer();
        CompareAnswer.Alternative oneMore = answer.alternatives().get(0);

        assertThat(oneMore.sentence()).startsWith("One more agent answers ");
        assertThat(oneMore.changes()).extracting(Change::to).contains("4");
        assertThat(answer.base().hash())
                .hasSize(64)
                .isNotEqualTo(oneMore.world().hash());
    }

    @Test
    void files_are_compared_with_the_first_and_settings_hold_for_all() throws IOException {
        Path base = write("today.yaml", TODAY);
        Path other = write("one-more.yaml", ONE_MORE);

        Questions questions =
                Asking.comparing(List.of(base, other), Map.of("contactTypes.calls.arrivals.rate", "30 /h"));

        assertThat(questions.scenarios())
                .allSatisfy(scenario -> assertThat(
                                scenario.contactTypes().get(0).arrivals().toString())
                        .contains("30.0"));
    }

    @Test
    void every_problem_of_a_scenario_is_told_at_once() throws IOException {
        Path bad = write("bad.yaml", TODAY.replace("60 /h", "60").replace("3 min", "-3 min"));

        assertThatThrownBy(() -> Asking.about(bad, Map.of()))
                .isInstanceOfSatisfying(
                        BadInputException.class,
                        problems -> assertThat(problems.problems()).hasSizeGreaterThanOrEqualTo(2));
    }

    @Test
    void one_scenario_has_nothing_to_be_compared_with() throws IOException {
        Path only = write("today.yaml", TODAY);

        assertThatThrownBy(() -> Asking.comparing(List.of(only), Map.of()))
                .hasMessageContaining("one scenario has nothing to be compared with. Maybe give the folder of a story");
        assertThatThrownBy(() -> Asking.comparing(List.of(folder), Map.of()))
                .hasMessageContaining("the story has no alternative. Maybe put a second .yaml file beside today.yaml.");
    }

    private Path write(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text);
    }
}
