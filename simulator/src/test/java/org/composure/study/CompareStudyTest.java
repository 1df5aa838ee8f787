package org.composure.study;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.composure.experiment.Progress;
import org.composure.experiment.Verdict;
import org.composure.scenario.Goal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(120)
class CompareStudyTest {

    private static final Questions STORY =
            Centres.story(Centres.desk("today", 3), Centres.desk("one-more", 4), Centres.desk("the-same", 3));

    @Test
    void one_more_agent_is_better_and_the_sentence_says_its_price() {
        CompareAnswer answer = answer(Options.usual());
        CompareAnswer.Alternative oneMore = answer.alternatives().get(0);

        assertThat(oneMore.verdict().finding()).isEqualTo(Verdict.Finding.BETTER);
        assertThat(oneMore.sentence())
                .matches("One more answers [0-9.]+ ± [0-9.]+ points more within 20 s and costs 2\\.\\d more agent hours"
                        + " \\([0-9.]+ USD\\) a day; (9\\d|more than 99\\.9) % sure\\.");
        assertThat(answer.best().name()).isEqualTo("one-more");
        assertThat(answer.provenance().finished()).isTrue();
    }

    @Test
    void a_change_that_is_never_read_changes_nothing() {
        CompareAnswer.Alternative theSame =
                answer(Options.usual()).alternatives().get(1);

        assertThat(theSame.verdict().finding()).isEqualTo(Verdict.Finding.NO_DIFFERENCE_THAT_MATTERS);
        assertThat(theSame.differences().values())
                .allSatisfy(difference ->
                        assertThat(difference.estimate().halfWidth()).isZero());
        assertThat(theSame.people().betterOff() + theSame.people().worseOff()).isZero();
        assertThat(theSame.why()).isEmpty();
    }

    @Test
    void on_one_thread_or_four_the_result_file_is_the_same_bytes() {
        String one = Json.text(answer(Options.usual().withThreads(1)));
        String four = Json.text(answer(Options.usual().withThreads(4)));

        assertThat(four).isEqualTo(one);
    }

    @Test
    void another_seed_gives_another_result() {
        assertThat(Json.text(answer(Options.usual().withSeed(2)))).isNotEqualTo(Json.text(answer(Options.usual())));
    }

    @Test
    void the_ledger_balances_to_the_cent() {
        CompareAnswer answer = answer(Options.usual());
        for (World world : List.of(answer.base(), answer.alternatives().get(0).world())) {
            List<Ledger.Line> lines = world.ledger().lines();
            assertThat(lines.get(0).mean().add(lines.get(1).mean())).isEqualByComparingTo(BigDecimal.ZERO);
            assertThat(lines.get(0).mean().scale()).isEqualTo(2);
            assertThat(lines.get(0).mean().doubleValue())
                    .isCloseTo(world.find("cost").orElseThrow().estimate().mean(), within(0.02));
        }
        // Two hours of three agents at 28 USD, and a few minutes to finish the last contacts.
        assertThat(answer.base().ledger().lines().get(0).mean().doubleValue()).isBetween(168.0, 180.0);
    }

    @Test
    void where_a_difference_comes_from_adds_up() {
        CompareAnswer.Alternative oneMore =
                answer(Options.usual()).alternatives().get(0);

        assertThat(oneMore.why()).isNotEmpty();
        assertThat(oneMore.why()).allSatisfy(cause -> assertThat(cause.cause()).startsWith("0"));
        double shares = oneMore.why().stream().mapToDouble(Cause::share).sum();
        assertThat(shares).as("four half hours are all there are").isBetween(0.9, 1.0001);
    }

    @Test
    void the_command_at_the_end_repeats_the_answer() {
        CompareAnswer answer = answer(Options.usual().withSettings(Map.of("a b", "it's")));

        assertThat(answer.provenance().command())
                .isEqualTo("composure compare 'my story' --set 'a b=it'\\''s' --seed 1 --until clear");
    }

    @Test
    void a_stopped_comparison_says_so_and_how_to_have_its_numbers_again() {
        StudyListener impatient = new StudyListener() {
            private int done;

            @Override
            public void progress(Progress progress) {
                done = progress.done();
            }

            @Override
            public void rough(int runs, List<String> sentences) {}

            @Override
            public boolean wantsToStop() {
                return done >= 2;
            }
        };
        Options many = Options.usual().withUntil(new Until.Runs(100_000));

        CompareAnswer answer =
                new CompareStudy(new CompareRequest(List.of(Path.of("my story")), many), impatient).answer(STORY);

        assertThat(answer.provenance().finished()).isFalse();
        assertThat(answer.provenance().command())
                .endsWith("--until " + answer.provenance().replications());
        assertThat(Json.text(answer)).contains("\"finished\" : false");
    }

    @Test
    void the_result_file_has_the_keys_that_were_promised() {
        String json = Json.text(answer(Options.usual()));

        assertThat(json)
                .startsWith("{\n  \"format\" : \"composure-result/1\",\n  \"command\" : \"composure compare")
                .contains("\"varianceReduction\"", "\"verdict\"", "\"why\"", "\"people\"", "\"best\"", "\"guarantee\"")
                .contains("\"byContactType\"", "\"byChannel\"", "\"byTeam\"", "\"bySegment\"", "\"byInterval\"")
                .contains("\"from\" : \"08:00\"", "\"grade\" : \"guessed\"", "\"better\" : null")
                .doesNotContain("NaN", "Infinity");
    }

    @Test
    void a_goal_that_no_run_can_tell_is_refused() {
        Questions feelings =
                Centres.story(Centres.desk("today", 3, new Goal("npsTrue", true, 0)), Centres.desk("other", 4));

        assertThatThrownBy(() -> Asking.checked(feelings))
                .isInstanceOf(BadInputException.class)
                .hasMessageContaining("goal: runs of 'today' cannot tell 'npsTrue'.");
    }

    @Test
    void a_single_scenario_cannot_run_until_clear() {
        assertThatThrownBy(() -> new RunStudy(
                                new RunRequest(
                                        Path.of("today.yaml"), Options.usual().withUntil(new Until.Clear())),
                                StudyListener.NOBODY)
                        .answer(Centres.story(Centres.desk("today", 3))))
                .isInstanceOf(BadInputException.class)
                .hasMessageStartingWith("--until clear: a single scenario has nothing to differ from.");
    }

    @Test
    void a_single_scenario_is_told_in_one_line() {
        RunAnswer answer = new RunStudy(new RunRequest(Path.of("today.yaml"), Options.usual()), StudyListener.NOBODY)
                .answer(Centres.story(Centres.desk("today", 3)));

        assertThat(answer.provenance().replications()).isEqualTo(40);
        assertThat(answer.sentence()).matches("Service level: [0-9.]+ ± [0-9.]+ % \\(SL-strict 20 s\\)\\.");
        assertThat(answer.provenance().command()).isEqualTo("composure run today.yaml --seed 1 --until 40");
    }

    private static CompareAnswer answer(Options options) {
        return new CompareStudy(new CompareRequest(List.of(Path.of("my story")), options), StudyListener.NOBODY)
                .answer(STORY);
    }
}
