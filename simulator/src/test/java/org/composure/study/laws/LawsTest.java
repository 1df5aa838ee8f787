package org.composure.study.laws;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.composure.experiment.Estimate;
import org.composure.study.laws.LawFinding.Status;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** Every law of service, looked for with twenty seeds. */
class LawsTest {

    private static final Path PAGE = Path.of("LAWS.md");

    private static Outcomes outcomes(double... values) {
        return (arm, figure) -> values[Integer.parseInt(figure)];
    }

    private static List<Outcomes> seeds(double... values) {
        return IntStream.range(0, values.length)
                .mapToObj(seed -> outcomes(values[seed]))
                .toList();
    }

    private static LawFinding.Found found(double band, double... values) {
        return LawCheck.found(new Claim("figure", by -> by.of("today", "0"), band), seeds(values));
    }

    @Test
    void there_are_forty_five_laws_and_each_says_what_it_compares() {
        assertThat(Laws.all())
                .extracting(Law::number)
                .containsExactlyElementsOf(IntStream.rangeClosed(1, 45).boxed().toList());
        assertThat(Laws.all()).allSatisfy(law -> {
            assertThat(law.claims()).isNotEmpty();
            assertThat(law.arms()).isNotEmpty();
            assertThat(law.arms()).extracting(Arm::name).doesNotHaveDuplicates();
        });
    }

    @Test
    void a_sign_holds_if_eighteen_of_twenty_seeds_have_it() {
        double[] values = new double[20];
        java.util.Arrays.fill(values, 1);
        values[0] = -40;
        values[1] = -40;
        assertThat(found(0, values).holds()).isTrue();
        values[2] = -40;
        assertThat(found(0, values).holds()).isFalse();
    }

    @Test
    void a_sign_holds_if_the_interval_excludes_zero() {
        assertThat(found(0, 1, 1.1, 0.9, 1, -0.1, 1, 1.2, 0.8, -0.1, 1).holds()).isTrue();
        assertThat(found(0, 1, -1, 1, -1, 1, -1).holds()).isFalse();
    }

    @Test
    void nothing_happens_if_the_interval_lies_inside_the_band() {
        assertThat(found(0.2, 0.1, 0.11, 0.09, 0.1).holds()).isTrue();
        assertThat(found(0.2, 0.1, 0.5, -0.3, 0.1).holds()).isFalse();
    }

    @Test
    void what_no_run_can_tell_does_not_hold() {
        assertThat(found(0, Double.NaN, Double.NaN).holds()).isFalse();
    }

    @Nested
    class InTwentySeeds {

        private static final List<LawFinding> FINDINGS = new LawCheck(
                        1, Runtime.getRuntime().availableProcessors())
                .findings(Laws.all(), (done, all) -> {}, () -> false);

        @Test
        void the_laws_hold_but_for_what_is_known_not_to() {
            assertThat(FINDINGS).hasSameSizeAs(Laws.all());
            assertThat(FINDINGS)
                    .allSatisfy(finding -> assertThat(finding.status())
                            .as(LawText.line(finding))
                            .isEqualTo(finding.law().isExpected() ? Status.HOLDS : Status.KNOWN_NOT_TO_HOLD));
        }

        /** Run with {@code -Dapprove=true} to bring LAWS.md up to date. */
        @Test
        void the_page_of_laws_shows_these_figures() throws IOException {
            String page = LawsPage.of(FINDINGS);
            if (Boolean.getBoolean("approve")) {
                Files.writeString(PAGE, page);
            }
            assertThat(page)
                    .as("differs from %s; read the difference before accepting it", PAGE)
                    .isEqualTo(Files.readString(PAGE));
        }
    }

    @Test
    void stopped_early_only_laws_whose_runs_are_over_are_judged_and_as_ever() {
        List<Law> few = Laws.all().subList(0, 3);
        AtomicInteger told = new AtomicInteger();
        var whole = new LawCheck(1, 2).findings(few, (done, all) -> {}, () -> false);

        var stopped = new LawCheck(1, 2).findings(few, (done, all) -> told.set(done), () -> told.get() >= 20);

        assertThat(stopped).hasSizeBetween(1, 2);
        assertThat(stopped)
                .extracting(LawText::line)
                .isEqualTo(whole.subList(0, stopped.size()).stream()
                        .map(LawText::line)
                        .toList());
    }

    @Test
    void a_law_with_a_part_that_is_known_not_to_hold_still_fails_if_another_part_is_not_found() {
        Law law = Law.law(1, Evidence.ASSUMED, "It rises, and it rises more")
                .in("centre")
                .more("rises", by -> 1)
                .perhaps("rises more", by -> -1)
                .knownNotToHold("it rises as much")
                .done();

        assertThat(finding(law, true, false).status()).isEqualTo(Status.KNOWN_NOT_TO_HOLD);
        assertThat(finding(law, true, true).status()).isEqualTo(Status.HOLDS);
        assertThat(finding(law, false, false).status()).isEqualTo(Status.FAILS);
    }

    private static LawFinding finding(Law law, boolean first, boolean second) {
        Estimate any = new Estimate(1, 1, 0.95, 20);
        return new LawFinding(
                law,
                List.of(
                        new LawFinding.Found(law.claims().get(0), any, 20, 20, first),
                        new LawFinding.Found(law.claims().get(1), any, 20, 20, second)));
    }
}
