package org.composure.language;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.composure.language.document.ScenarioProblem;
import org.composure.scenario.Scenario;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Whatever a file holds, it gives a scenario or located problems, soon, and never anything else. */
@Timeout(value = 5, unit = TimeUnit.MINUTES)
class A06_AnythingAtAllTest {

    /** Mutations of each kind; {@code -Dfuzz=100000} for a long night. */
    private static final int FILES_EACH = Integer.getInteger("fuzz", 1000);

    private static final long SLOWEST_NANOS = 3_000_000_000L;

    @TempDir
    Path folder;

    private int sound;
    private int refused;

    private static List<String> originals() throws IOException {
        List<String> texts = new ArrayList<>();
        texts.add(Files.readString(LibraryFiles.PEOPLE));
        for (Path file : LibraryFiles.scenarios()) {
            texts.add(Files.readString(file));
        }
        try (Stream<Path> corpus = Files.list(Path.of("src/test/resources/corpus"))) {
            for (Path file : corpus.filter(path -> path.toString().endsWith(".yaml"))
                    .sorted()
                    .toList()) {
                texts.add(Files.readString(file));
            }
        }
        return texts;
    }

    /** Reads what a mutation left; any other outcome than a scenario or located problems fails with the seed. */
    private void tryOut(byte[] content, String seed) throws IOException {
        Path file = folder.resolve("any.yaml");
        Files.write(file, content);
        long start = System.nanoTime();
        try {
            Scenario scenario = ScenarioReader.read(file, Map.of());
            sound++;
            readsBack(scenario, seed);
        } catch (BadScenarioException bad) {
            refused++;
            assertThat(bad.problems()).as(seed).isNotEmpty().allMatch(A06_AnythingAtAllTest::isLocated);
            assertThat(bad.getMessage())
                    .as(seed)
                    .doesNotContain("Exception", "java.lang", "java.util", "org.composure");
        } catch (RuntimeException | StackOverflowError e) {
            fail("%s gave %s:%n%s".formatted(seed, e, new String(content, StandardCharsets.UTF_8)), e);
        }
        assertThat(System.nanoTime() - start).as("time for " + seed).isLessThan(SLOWEST_NANOS);
    }

    private static boolean isLocated(ScenarioProblem problem) {
        return !problem.where().file().isBlank()
                && !problem.path().isBlank()
                && !problem.found().isBlank()
                && !problem.rule().isBlank()
                && problem.toString().length() < 5000;
    }

    private void readsBack(Scenario scenario, String seed) throws IOException {
        Path again = folder.resolve("again.yaml");
        Files.writeString(again, ScenarioWriter.yaml(scenario));
        assertThat(ScenarioWriter.hash(ScenarioReader.read(again, Map.of())))
                .as("fingerprint after writing and reading, " + seed)
                .isEqualTo(ScenarioWriter.hash(scenario));
    }

    @Test
    void bytes_changed_at_random() throws IOException {
        List<String> originals = originals();
        for (int seed = 0; seed < FILES_EACH; seed++) {
            SplittableRandom random = new SplittableRandom(seed);
            byte[] bytes = originals.get(random.nextInt(originals.size())).getBytes(StandardCharsets.UTF_8);
            for (int i = random.nextInt(1, 6); i > 0 && bytes.length > 0; i--) {
                bytes[random.nextInt(bytes.length)] =
                        (byte) (random.nextBoolean() ? random.nextInt(256) : random.nextInt(32, 127));
            }
            tryOut(bytes, "bytes, seed " + seed);
        }
        assertThat(refused).isGreaterThan(FILES_EACH / 4);
    }

    @Test
    void words_changed_at_random() throws IOException {
        List<String> originals = originals();
        for (int seed = 0; seed < FILES_EACH; seed++) {
            SplittableRandom random = new SplittableRandom(1_000_000 + seed);
            String text = originals.get(random.nextInt(originals.size()));
            for (int i = random.nextInt(1, 4); i > 0; i--) {
                text = Mutations.word(text, random);
            }
            tryOut(text.getBytes(StandardCharsets.UTF_8), "words, seed " + seed);
        }
        assertThat(refused).isGreaterThan(FILES_EACH / 4);
        assertThat(sound).isPositive();
    }

    @Test
    void lines_moved_at_random() throws IOException {
        List<String> originals = originals();
        for (int seed = 0; seed < FILES_EACH; seed++) {
            SplittableRandom random = new SplittableRandom(2_000_000 + seed);
            String text = originals.get(random.nextInt(originals.size()));
            for (int i = random.nextInt(1, 4); i > 0; i--) {
                text = Mutations.lines(text, originals.get(random.nextInt(originals.size())), random);
            }
            tryOut(text.getBytes(StandardCharsets.UTF_8), "lines, seed " + seed);
        }
        assertThat(refused).isGreaterThan(FILES_EACH / 4);
        assertThat(sound).isPositive();
    }

    @Test
    void trees_of_known_words_grown_at_random() throws IOException {
        List<String> words = Mutations.words(originals());
        for (int seed = 0; seed < FILES_EACH; seed++) {
            SplittableRandom random = new SplittableRandom(3_000_000 + seed);
            String text = Mutations.scenario(words, random);
            tryOut(text.getBytes(StandardCharsets.UTF_8), "trees, seed " + seed);
        }
        assertThat(refused).isGreaterThan(FILES_EACH / 4);
    }

    @Test
    void settings_made_at_random() throws IOException {
        List<Path> files = List.of(LibraryFiles.LIBRARY.resolve("theory/busy-days.yaml"), LibraryFiles.PEOPLE);
        List<String> words = Mutations.words(originals());
        for (int seed = 0; seed < FILES_EACH / 3; seed++) {
            SplittableRandom random = new SplittableRandom(4_000_000 + seed);
            // By chance alone hardly any setting makes sense, and a short night would see none that does.
            Map<String, String> settings = seed % 5 < 2
                    ? Mutations.sensible(random)
                    : Map.of(Mutations.path(words, random), Mutations.value(words, random, 2));
            try {
                ScenarioReader.read(files.get(seed % 2), settings);
                sound++;
            } catch (BadScenarioException bad) {
                refused++;
                assertThat(bad.problems()).isNotEmpty().allMatch(A06_AnythingAtAllTest::isLocated);
            } catch (RuntimeException | StackOverflowError e) {
                fail("%s gave %s".formatted(settings, e), e);
            }
        }
        assertThat(sound).isPositive();
        assertThat(refused).isPositive();
    }
}
