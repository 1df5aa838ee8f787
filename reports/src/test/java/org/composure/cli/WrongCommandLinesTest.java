package org.composure.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.composure.golden.Golden;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever is typed wrongly gets every problem at once in plain words, exit code 2, and nothing on standard output. */
class WrongCommandLinesTest {

    private static final String LINES = """

            comprae bank-1999
            --sed 3
            compare
            run
            compare bank-1999 --sed 3
            run bank-1999 --seed one
            run bank-1999 --seed
            run bank-1999 --replications 0
            run bank-1999 --replications ten
            run bank-1999 --until lunch
            run bank-1999 --until halfwidth=200%
            run bank-1999 --max-time 5
            run bank-1999 --max-time -2m
            run bank-1999 --threads 0
            run bank-1999 --seed 1 --seed 2
            run bank-1999 --set teams.core.agents
            run bank-1999 extra
            run bank-1999 --json pom.xml/result.json
            run bank-1999 --html src
            run bank-1999 --out pom.xml
            run bank-1999 --quite --threads no --until tomorrow
            explain servicelevle
            explain asa nonsense
            policies now
            check --laws --targets
            check --fit --laws --threads 0
            check --points mine.json --targets --fit
            check --points nowhere.json
            plan
            plan bank-1999 --target soon --target serviceLevel>=0.8
            plan bank-1999 --growth 5
            plan bank-1999 --weeks 0
            plan bank-1999 --people nowhere.csv --roster src
            run theory/erlang-a --roster nowhere.csv
            studio bank-1999 --pull soon
            studio bank-1999 --port 99999 --at -1
            studio bank-1999 --file ../today.yaml
            """;

    @Test
    void every_mistake_is_answered_in_plain_words() throws IOException {
        StringBuilder answers = new StringBuilder();
        for (String line : LINES.lines().toList()) {
            Typed typed = Typed.words(line);
            answers.append("$ composure %s%n%s(exit %d)%n%n".formatted(line, typed.err(), typed.exitCode()));
            assertThat(typed.exitCode()).as(line).isEqualTo(2);
            assertThat(typed.out()).as(line).isEmpty();
            assertThat(typed.err()).as(line).doesNotContain("Exception").doesNotContain("\tat ");
        }

        Golden.assertMatches("wrong-command-lines.txt", answers.toString());
    }

    @Test
    void nothing_is_written_when_the_command_line_is_wrong(@TempDir Path folder) throws IOException {
        Path page = folder.resolve("page.html");

        Typed.line("run", "bank-1999", "--html", page.toString(), "--threads", "none");

        try (var files = Files.list(folder)) {
            assertThat(files).isEmpty();
        }
    }

    @Test
    void a_story_that_is_nowhere_is_named() {
        Typed typed = Typed.words("compare no-such-story other/missing.yaml");

        assertThat(typed.exitCode()).isEqualTo(2);
        assertThat(typed.err())
                .contains("2 problem(s)")
                .contains("\"no-such-story\" is neither a file, nor a folder, nor a story of the library.")
                .contains("\"other/missing.yaml\" is neither");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "--help",
                "compare --help",
                "check --help",
                "run --help",
                "explain --help",
                "policies --help",
                "studio --help",
                "console --help",
                "schema --help",
                "--version"
            })
    void help_is_an_answer_and_no_mistake(String line) {
        Typed typed = Typed.words(line);

        assertThat(typed.exitCode()).isZero();
        assertThat(typed.err()).isEmpty();
        assertThat(typed.out()).isNotBlank();
        assertThat(typed.out().lines()).allMatch(text -> text.length() <= 100);
    }
}
