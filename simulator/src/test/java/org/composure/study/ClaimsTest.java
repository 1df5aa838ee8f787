package org.composure.study;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.composure.engine.Engine;
import org.composure.experiment.Sample;
import org.composure.measure.Conservation;
import org.composure.measure.Indicators;
import org.composure.measure.MetricDefinition;
import org.composure.scenario.Scenario;
import org.composure.study.targets.Target;
import org.composure.study.targets.Targets;
import org.composure.study.targets.TargetsStudy;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** Everything that is claimed of customer service has its place in the simulator, and CLAIMS.md says which. */
class ClaimsTest {

    private static final Path PAGE = Path.of("CLAIMS.md");
    private static final List<Claim> CLAIMS = claims();

    private static List<Claim> claims() {
        try (InputStream stream = Objects.requireNonNull(ClaimsTest.class.getResourceAsStream("claims.csv"))) {
            String text = new String(stream.readAllBytes(), StandardCharsets.UTF_8);
            return text.lines().skip(1).map(Claim::of).toList();
        } catch (IOException unreadable) {
            throw new IllegalStateException(unreadable);
        }
    }

    private static Stream<String> ids(String letter, int last) {
        return IntStream.rangeClosed(1, last).mapToObj(number -> "%s%02d".formatted(letter, number));
    }

    @Test
    void no_claim_is_left_out_and_none_is_told_twice() {
        assertThat(CLAIMS)
                .extracting(Claim::id)
                .containsExactlyElementsOf(Stream.of(ids("Q", 28), ids("F", 26), ids("R", 24), ids("C", 12))
                        .flatMap(id -> id)
                        .toList());
        assertThat(CLAIMS)
                .allSatisfy(claim -> assertThat(claim.shownBy()).as(claim.id()).isNotBlank());
    }

    @Test
    void every_lever_is_a_path_of_the_language() {
        LanguagePaths paths = new LanguagePaths();

        assertThat(paths.has("handover.afterLaughter")).isFalse();
        assertThat(CLAIMS.stream().flatMap(claim -> claim.levers().stream()))
                .allSatisfy(lever -> assertThat(paths.has(lever)).as(lever).isTrue());
    }

    @Test
    void every_remedy_has_a_lever_unless_it_is_an_outcome() {
        assertThat(CLAIMS)
                .filteredOn(
                        claim -> claim.id().startsWith("R") && claim.levers().isEmpty())
                .extracting(Claim::id)
                .containsExactly("R24");
    }

    @Test
    void every_story_is_in_the_library_with_its_alternative() {
        assertThat(CLAIMS).filteredOn(claim -> !claim.story().isEmpty()).allSatisfy(claim -> {
            Path story = StoryRuns.LIBRARY.resolve(claim.story());
            assertThat(story).isDirectory();
            if (!claim.alternative().isEmpty()) {
                assertThat(story.resolve(claim.alternative() + ".yaml")).isRegularFile();
            }
        });
    }

    @Test
    void every_claim_reads_a_metric_of_the_catalogue() {
        List<String> keys =
                Indicators.catalogue().stream().map(MetricDefinition::key).toList();
        assertThat(CLAIMS)
                .extracting(Claim::metric)
                .filteredOn(metric -> !metric.isEmpty())
                .isSubsetOf(keys);
    }

    @Test
    void a_direction_belongs_to_a_comparison() {
        assertThat(CLAIMS).filteredOn(claim -> !claim.direction().isEmpty()).allSatisfy(claim -> {
            assertThat(claim.direction()).isIn("+", "-");
            assertThat(claim.isCompared()).as(claim.id()).isTrue();
        });
    }

    @Test
    void every_target_belongs_to_a_claim_or_is_a_benchmark() {
        List<String> claimed =
                CLAIMS.stream().flatMap(claim -> claim.checks().stream()).toList();
        assertThat(Targets.ALL)
                .extracting(Target::id)
                .filteredOn(id -> !claimed.contains(id))
                .containsExactly("T20");
    }

    /** What needs runs; they serve all pages. Run with {@code -Dapprove=true} to bring the pages up to date. */
    @Nested
    class InShortRuns {

        private static final int THREADS = Runtime.getRuntime().availableProcessors();
        private static final StoryRuns RUNS = new StoryRuns(THREADS);

        @Test
        void the_page_of_claims_tells_what_the_stories_say() throws IOException {
            List<TargetsStudy.Answer> answers =
                    TargetsStudy.answers(TargetsStudy.Places.shipped(), 1, TargetsStudy.RUNS, THREADS);

            assertIsUpToDate(PAGE, new ClaimsPage(CLAIMS, RUNS, answers).text());
        }

        @Test
        void every_story_about_people_has_a_table_of_its_known_answer() throws IOException {
            assertThat(StoryRuns.storiesAboutPeople()).hasSizeGreaterThanOrEqualTo(14);
            for (String story : StoryRuns.storiesAboutPeople()) {
                Path readme = StoryRuns.LIBRARY.resolve(story).resolve("README.md");
                assertIsUpToDate(readme, StoryTable.into(Files.readString(readme), story, RUNS));
            }
        }

        @Test
        void the_ledger_of_every_story_adds_up_to_the_cent() {
            for (String story : StoryRuns.storiesAboutPeople()) {
                for (Sample sample : RUNS.findings(story).samples()) {
                    Ledger ledger = World.of(sample, "").ledger();
                    BigDecimal net = BigDecimal.ZERO;
                    for (Ledger.Line line :
                            ledger.lines().subList(0, ledger.lines().size() - 1)) {
                        net = line.isGain() ? net.add(line.mean()) : net.subtract(line.mean());
                    }
                    assertThat(ledger.find("net").orElseThrow().mean())
                            .as("%s: %s", story, sample.scenario().name())
                            .isEqualByComparingTo(net);
                }
            }
        }

        @Test
        void in_no_story_is_anybody_lost_and_every_episode_ends_once() {
            for (String story : StoryRuns.storiesAboutPeople()) {
                for (Sample sample : RUNS.findings(story).samples()) {
                    Scenario scenario =
                            StoryRuns.briefly(story, sample.scenario().name());
                    Conservation laws = new Conservation(scenario);
                    new Engine(scenario).open(1, 0, laws).toEnd();
                    assertThat(laws.episodes())
                            .as("%s: %s", story, scenario.name())
                            .isPositive();
                }
            }
        }

        private static void assertIsUpToDate(Path file, String text) throws IOException {
            if (Boolean.getBoolean("approve")) {
                Files.writeString(file, text);
            }
            assertThat(text)
                    .as("differs from %s; read the difference before accepting it", file)
                    .isEqualTo(Files.readString(file));
        }
    }
}
