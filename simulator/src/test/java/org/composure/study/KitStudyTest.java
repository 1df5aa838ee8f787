package org.composure.study;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The kit's yardsticks bound every rule in every story; in what sense, decision 9 tells. */
class KitStudyTest {

    private static final Path LIBRARY = Path.of("../scenarios/library");

    static Stream<String> stories() {
        try (Stream<Path> folders = Files.list(LIBRARY)) {
            return folders
                    .filter(folder -> Files.exists(folder.resolve("today.yaml")))
                    .map(folder -> String.valueOf(folder.getFileName()))
                    .sorted()
                    .toList()
                    .stream();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static KitAnswer twoDays(String story) {
        Map<String, String> settings =
                story.equals("us-bank-17") ? Map.of("horizon.days", "1") : Map.of("horizon.days", "2", "warmUp", "0 d");
        Options options = new Options(1, 4, null, null, 1, settings);
        return new KitStudy(LIBRARY.resolve(story), options, StudyListener.NOBODY).answer();
    }

    @ParameterizedTest
    @MethodSource("stories")
    void no_rule_beats_who_knows_work_and_patience(String story) {
        KitAnswer answer = twoDays(story);
        assertThat(answer.bounds()).hasSize(2).allSatisfy(bound -> {
            assertThat(bound.better()).as(bound.metric()).isEmpty();
            assertThat(bound.holds()).isTrue();
        });
        assertThat(answer.rows()).hasSizeGreaterThanOrEqualTo(15);
    }

    /** Or the bound would say nothing: with a yardstick as weak as today's rule, today's rule would never be below it. */
    @Test
    void the_yardsticks_are_far_below_the_rules_where_there_is_something_to_gain() {
        KitAnswer answer = twoDays("bank-1999");
        double today = answer.rows().get(0).abandonmentRate().mean();
        double least = row(answer, "least patience").abandonmentRate().mean();
        assertThat(least).isLessThan(0.8 * today);
        double wait = row(answer, "least work").waitMeanSeconds().mean();
        assertThat(wait).isLessThan(0.9 * answer.rows().get(0).waitMeanSeconds().mean());
    }

    /** Who knows a customer's patience serves the urgent, not those who can still be answered in time. */
    @Test
    void in_the_service_level_the_yardstick_of_patience_is_no_bound() {
        KitAnswer answer = twoDays("us-bank-17");
        assertThat(row(answer, "c mu").serviceLevel().mean())
                .isGreaterThan(row(answer, "least patience").serviceLevel().mean());
    }

    private static KitAnswer.Row row(KitAnswer answer, String words) {
        return answer.rows().stream()
                .filter(row -> row.words().equals(words))
                .findFirst()
                .orElseThrow();
    }
}
