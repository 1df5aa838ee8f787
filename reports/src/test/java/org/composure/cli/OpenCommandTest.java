package org.composure.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A page alone is enough to get its numbers again. */
class OpenCommandTest {

    @TempDir
    private static Path folder;

    @BeforeAll
    static void make() throws IOException {
        Files.writeString(folder.resolve("desk.yaml"), """
                title: "A desk & its <b>\\"line\\"</b> 'now'"
                opening: "09:00-11:00"
                contactTypes:
                  - { name: "</pre><script>x</script>", arrivals: 70 /h, handleTime: { exponential: 4 min }, patience: { exponential: 2 min } }
                teams:
                  - { name: core, agents: 5, skills: ["</pre><script>x</script>"] }
                """);
        Files.writeString(
                folder.resolve("more.yaml"), "extends: desk.yaml\nchange:\n  teams: { core: { agents: 6 } }\n");
        assertThat(Typed.line("compare", path("desk.yaml"), path("more.yaml"), "--html", path("page.html"), "--quiet")
                        .exitCode())
                .isZero();
        assertThat(Typed.line(
                                "run",
                                path("desk.yaml"),
                                "--html",
                                path("run.html"),
                                "--set",
                                "teams.core.agents=7",
                                "--quiet")
                        .exitCode())
                .isZero();
    }

    @Test
    void a_comparison_comes_out_the_same_to_the_last_digit() {
        Typed typed = Typed.line("open", path("page.html"), "--quiet");

        assertThat(typed.err()).startsWith("The same numbers as in ");
        assertThat(typed.exitCode()).isZero();
        assertThat(typed.out()).contains("again:  composure open ");
    }

    @Test
    void one_scenario_comes_out_the_same_settings_included() {
        Typed typed = Typed.line("open", path("run.html"), "--quiet");

        assertThat(typed.err()).startsWith("The same numbers as in ");
        assertThat(typed.exitCode()).isZero();
    }

    @Test
    void a_page_whose_scenario_was_changed_by_hand_is_found_out() throws IOException {
        String page = Files.readString(folder.resolve("page.html"));
        Files.writeString(folder.resolve("changed.html"), page.replaceAll("(&quot;09:00&quot;: )5", "$14"));

        Typed typed = Typed.line("open", path("changed.html"), "--quiet");

        assertThat(typed.exitCode()).isEqualTo(1);
        assertThat(typed.err())
                .contains("These are not the numbers of")
                .contains("Maybe the page was changed by hand.");
    }

    @Test
    void a_page_cannot_make_this_machine_read_other_files() throws IOException {
        String page = Files.readString(folder.resolve("page.html"));
        Files.writeString(
                folder.resolve("hostile.html"),
                page.replaceFirst("class=\"scenario\">", "class=\"scenario\">extends: " + path("desk.yaml") + "\n"));

        Typed typed = Typed.line("open", path("hostile.html"), "--quiet");

        assertThat(typed.exitCode()).isEqualTo(2);
        assertThat(typed.err()).contains("scenarios are not whole");
    }

    @Test
    void its_scenarios_can_be_had_as_files() {
        Typed typed = Typed.line("open", path("page.html"), "--unpack", path("story"));

        assertThat(typed.exitCode()).isZero();
        assertThat(folder.resolve("story/today.yaml")).isNotEmptyFile();
        assertThat(folder.resolve("story/alternative-1.yaml")).isNotEmptyFile();
        assertThat(Typed.line("compare", path("story"), "--replications=2", "--quiet")
                        .exitCode())
                .isZero();
    }

    @Test
    void what_is_no_page_is_answered_in_plain_words() throws IOException {
        Files.writeString(folder.resolve("other.html"), "<p>Hello</p>");

        assertThat(Typed.line("open", path("other.html")).err()).contains("has no scenario inside");
        assertThat(Typed.line("open", path("nowhere.html")).err()).contains("is not there");
        assertThat(Typed.line("open", path("other.html")).exitCode()).isEqualTo(2);
    }

    private static String path(String name) {
        return folder.resolve(name).toString();
    }
}
