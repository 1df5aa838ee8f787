package org.composure.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.composure.golden.Golden;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * The gallery shows what the program says about small questions; here it is made again, on one thread and on two, and
 * compared byte for byte. The README's own example is one of them.
 */
class GalleryTest {

    private static final Path GALLERY = Path.of("gallery");

    @ParameterizedTest
    @CsvSource({
        "erlang-a.txt, run theory/erlang-a --replications 2",
        "two-skills.txt, run theory/two-skills --replications 20",
        "bank-1999.txt, compare bank-1999 --replications 4",
        "help-desk.txt, run gallery/help-desk.yaml --replications 20",
        "help-desk.json, run gallery/help-desk.yaml --replications 20 --json -",
        "one-more.txt, compare gallery/help-desk.yaml gallery/one-more.yaml"
    })
    void the_program_says_today_what_the_gallery_shows_on_one_thread_and_on_two(String file, String line)
            throws IOException {
        Typed alone = Typed.words(line + " --quiet --threads 1");
        Typed together = Typed.words(line + " --quiet --threads 2");

        assertThat(alone.err()).isEmpty();
        assertThat(alone.exitCode()).isZero();
        assertThat(together).isEqualTo(alone);
        Golden.assertMatches(GALLERY.resolve(file), asTypedAtTheTop(alone.out()));
    }

    @Test
    void the_readme_shows_the_example_that_the_gallery_answers() throws IOException {
        String readme = Files.readString(Path.of("../README.md"));

        assertThat(readme)
                .contains(Files.readString(GALLERY.resolve("help-desk.yaml")))
                .contains(Files.readString(GALLERY.resolve("one-more.yaml")));
    }

    @Test
    void the_readme_quotes_the_answer_to_its_example() throws IOException {
        String answer = Files.readString(GALLERY.resolve("one-more.txt")).replaceAll("\\s+", " ");

        assertThat(Files.readAllLines(Path.of("../README.md")).stream().filter(line -> line.startsWith("> ")))
                .isNotEmpty()
                .allSatisfy(quote -> assertThat(answer).contains(quote.substring(2)));
    }

    @Test
    void nothing_in_the_gallery_is_large() throws IOException {
        try (var files = Files.list(GALLERY)) {
            assertThat(files.filter(file -> !file.toString().endsWith(".png")))
                    .isNotEmpty()
                    .allSatisfy(file -> assertThat(Files.size(file)).isLessThan(60_000));
        }
    }

    /** Tests are run in the folder of their module, people are one floor further up. */
    private static String asTypedAtTheTop(String answer) {
        return answer.replace(" gallery/", " reports/gallery/");
    }
}
