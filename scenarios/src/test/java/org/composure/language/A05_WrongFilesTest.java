package org.composure.language;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Every wrong file beside its message, word for word, because the words are the feature. After a deliberate change run
 * with {@code -Dapprove=true} and read the difference.
 */
class A05_WrongFilesTest {

    private static final Path CORPUS = Path.of("src/test/resources/corpus");

    /** The one sound file, which others extend. */
    private static final String SOUND = "sound.yaml";

    @TempDir
    Path folder;

    static List<String> names() {
        try (Stream<Path> files = Files.list(CORPUS)) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(".yaml") && !name.equals(SOUND))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    void there_are_many_ways_to_be_wrong() {
        assertThat(names()).hasSizeGreaterThanOrEqualTo(70);
        assertThat(ScenarioReader.read(CORPUS.resolve(SOUND), Map.of()).name()).isEqualTo("sound");
    }

    @ParameterizedTest
    @MethodSource("names")
    void a_wrong_file_gets_exactly_this_message(String name) throws IOException {
        String said = messageFor(CORPUS.resolve(name)).replace(CORPUS.toString().replace('\\', '/') + "/", "");
        Path expected = CORPUS.resolve(name.replace(".yaml", ".expected"));
        if (Boolean.getBoolean("approve")) {
            Files.writeString(expected, said);
        }
        assertThat(said).isEqualTo(Files.readString(expected));
    }

    private static String messageFor(Path file) {
        BadScenarioException bad =
                catchThrowableOfType(BadScenarioException.class, () -> ScenarioReader.read(file, Map.of()));
        assertThat(bad).as("%s should be refused", file).isNotNull();
        return String.valueOf(bad.getMessage());
    }

    private String messageFor(byte[] content) throws IOException {
        Path file = folder.resolve("wrong.yaml");
        Files.write(file, content);
        return messageFor(file).replace(folder.toString().replace('\\', '/') + "/", "");
    }

    @Test
    void a_huge_file_is_refused_at_once_and_with_little_memory() throws IOException {
        Path file = folder.resolve("wrong.yaml");
        try (RandomAccessFile sparse = new RandomAccessFile(file.toFile(), "rw")) {
            sparse.setLength(100_000_000);
        }
        String said = Assertions.assertTimeoutPreemptively(Duration.ofSeconds(2), () -> messageFor(file));
        assertThat(said).contains("wrong.yaml is larger than 5 MB\n  but it must be 5 MB at most.");
    }

    @Test
    void a_file_of_5_MB_of_values_is_refused_as_data() throws IOException {
        byte[] many = "- a\n".repeat(1_200_000).getBytes(StandardCharsets.US_ASCII);
        assertThat(messageFor(many)).contains("wrong.yaml is more than 400000 values");
    }

    @Test
    void binary_data_is_refused() throws IOException {
        assertThat(messageFor(new byte[] {'P', 'K', 3, 4, 0, 0, 9}))
                .contains("wrong.yaml is binary (a zero byte at position 4)\n  but it must be UTF-8 text.");
    }

    @Test
    void utf_16_is_explained() throws IOException {
        assertThat(messageFor("\uFEFFtitle: x".getBytes(StandardCharsets.UTF_16LE)))
                .contains("is UTF-16 text\n  but it must be UTF-8 text.\n  Maybe save it again as UTF-8.");
    }

    @Test
    void latin_1_is_refused_where_it_shows() throws IOException {
        assertThat(messageFor("title: x\nquestion: Grün?\n".getBytes(StandardCharsets.ISO_8859_1)))
                .contains("wrong.yaml:2:13\n  wrong.yaml is not UTF-8 text");
    }

    @Test
    void a_byte_order_mark_of_utf_8_is_tolerated() throws IOException {
        Path file = folder.resolve("marked.yaml");
        Files.writeString(file, "\uFEFF" + Files.readString(CORPUS.resolve(SOUND)));
        assertThat(ScenarioReader.read(file, Map.of()).name()).isEqualTo("marked");
    }

    @Test
    void windows_line_ends_are_tolerated() throws IOException {
        Path file = folder.resolve("windows.yaml");
        Files.writeString(file, Files.readString(CORPUS.resolve(SOUND)).replace("\n", "\r\n"));
        assertThat(ScenarioReader.read(file, Map.of()).name()).isEqualTo("windows");
    }

    @Test
    void deep_nesting_is_refused_before_it_hurts() throws IOException {
        byte[] deep = ("a: " + "[".repeat(1_000_000)).getBytes(StandardCharsets.US_ASCII);
        assertThat(messageFor(deep)).contains("wrong.yaml is nested more than 40 deep");
        byte[] indented = Stream.iterate(0, i -> i + 1)
                .limit(300)
                .map(i -> " ".repeat(i) + "a:\n")
                .reduce("", String::concat)
                .getBytes(StandardCharsets.US_ASCII);
        assertThat(messageFor(indented)).contains("nested more than 40 deep");
    }

    @Test
    void of_very_many_problems_the_first_are_shown_and_the_rest_counted() throws IOException {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < 5000; i++) {
            text.append("key").append(i).append(": 1\n");
        }
        String said = messageFor(text.toString().getBytes(StandardCharsets.US_ASCII));
        assertThat(said).startsWith("5002 problem(s)").contains("and 4802 more");
        assertThat(said.length()).isLessThan(200_000);
    }

    @Test
    void a_missing_file_and_a_folder_are_no_scenarios() {
        assertThat(messageFor(folder.resolve("nothing.yaml"))).contains("nothing.yaml is missing");
        assertThat(messageFor(folder)).contains("is a folder\n  but a file is needed here");
    }
}
