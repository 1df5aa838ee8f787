package org.composure.study;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.composure.experiment.Estimate;
import org.composure.measure.Indicators;
import org.composure.measure.MetricDefinition;
import org.composure.study.laws.Law;
import org.composure.study.laws.Laws;
import org.composure.study.targets.Target;
import org.composure.study.targets.Targets;
import org.composure.study.targets.TargetsStudy;
import org.junit.jupiter.api.Test;

/** Everything that is claimed of customer service has its place in the simulator, and CLAIMS.md says which. */
class ClaimsTest {

    private static final Path PAGE = Path.of("CLAIMS.md");
    private static final List<Claim> CLAIMS = claims();
    private static final int DIGITS_OF_DOUBT = 2;

    private static List<Claim> claims() {
        try (InputStream stream = Objects.requireNonNull(ClaimsTest.class.getResourceAsStream("claims.csv"))) {
            String text = new String(stream.readAllBytes(), StandardCharsets.UTF_8);
            return text.lines().skip(1).map(Claim::of).toList();
        } catch (IOException unreadable) {
            throw new IllegalStateException(unreadable);
        }
    }

    @Test
    void every_claim_is_represented_and_none_is_told_twice() {
        assertThat(CLAIMS).extracting(Claim::id).doesNotHaveDuplicates();
        assertThat(CLAIMS).allSatisfy(claim -> assertThat(claim.lever()).isNotBlank());
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
    void every_target_belongs_to_a_claim_or_is_a_benchmark() {
        List<String> claimed =
                CLAIMS.stream().flatMap(claim -> claim.checks().stream()).toList();
        assertThat(Targets.ALL)
                .extracting(Target::id)
                .filteredOn(id -> !claimed.contains(id))
                .containsExactly("T20");
    }

    /** Run with {@code -Dapprove=true} to bring CLAIMS.md up to date. */
    @Test
    void the_page_tells_what_the_stories_say() throws IOException {
        String page = page(Runtime.getRuntime().availableProcessors());
        if (Boolean.getBoolean("approve")) {
            Files.writeString(PAGE, page);
        }
        assertThat(page)
                .as("differs from %s; read the difference before accepting it", PAGE)
                .isEqualTo(Files.readString(PAGE));
    }

    private static String page(int threads) {
        ClaimRuns runs = new ClaimRuns(CLAIMS, threads);
        List<TargetsStudy.Answer> answers =
                TargetsStudy.answers(TargetsStudy.Places.shipped(), 1, ClaimRuns.RUNS, threads);
        StringBuilder page = new StringBuilder(head());
        for (Claim claim : CLAIMS) {
            page.append("| %s | %s | %s | %s | %s | %s |\n"
                    .formatted(
                            claim.id(),
                            claim.says(),
                            claim.lever(),
                            story(claim),
                            measured(claim, runs),
                            checks(claim, answers)));
        }
        return page.toString();
    }

    private static String head() {
        return """
                # Claims

                What is said of customer service, and where it is found here. Written by `ClaimsTest`; run it with `-Dapprove=true` to
                bring it up to date.

                * **Measured** is the metric in the story's `today`, or, where an alternative is named, by how much the alternative
                  changes it for the same people: %d runs of %d days, of which %d warm up, seed 1, 95 %% intervals. That is shorter
                  than the stories themselves; what takes months, like leaving, has hardly begun. Ask `composure compare` for more.
                * **Target** is what a survey reports, and what simulated people say when they are asked the same. *Fitted*: parameters
                  were chosen for it, so meeting it proves nothing. *Predicted*: nothing was.
                * **Law** is a direction that `composure check --laws` looks for in twenty seeds.
                * A change whose interval includes zero is *not seen* here, which is not to say that there is none.

                | | claim | lever or output | story | measured | target or law |
                |---|---|---|---|---|---|
                """.formatted(ClaimRuns.RUNS, ClaimRuns.DAYS, ClaimRuns.WARM_UP_DAYS);
    }

    private static String story(Claim claim) {
        if (claim.story().isEmpty()) {
            return "";
        }
        String link = "[%s](../scenarios/library/%s)".formatted(claim.story(), claim.story());
        return claim.alternative().isEmpty() ? link : link + ": " + claim.alternative();
    }

    private static String measured(Claim claim, ClaimRuns runs) {
        if (!claim.isMeasured()) {
            return "";
        }
        Estimate estimate = runs.of(claim);
        String numbers = rounded(estimate, claim.isCompared()) + runs.unit(claim);
        boolean unseen = claim.isCompared() && !estimate.excludesZero();
        return "`%s` %s%s".formatted(claim.metric(), numbers, unseen ? " (not seen)" : "");
    }

    /** Two digits of the doubt, and as many of the mean. */
    private static String rounded(Estimate estimate, boolean signed) {
        if (!Double.isFinite(estimate.mean()) || !Double.isFinite(estimate.halfWidth())) {
            return "nothing to tell";
        }
        if (estimate.halfWidth() == 0) {
            return String.format(Locale.ROOT, signed ? "%+.4g" : "%.4g", estimate.mean());
        }
        int place = DIGITS_OF_DOUBT - 1 - (int) Math.floor(Math.log10(estimate.halfWidth()));
        String mean = decimal(estimate.mean(), place);
        return (signed && estimate.mean() > 0 ? "+" : "") + mean + " ± " + decimal(estimate.halfWidth(), place);
    }

    private static String decimal(double value, int place) {
        return BigDecimal.valueOf(value).setScale(place, RoundingMode.HALF_EVEN).toPlainString();
    }

    private static String checks(Claim claim, List<TargetsStudy.Answer> answers) {
        List<String> words = new ArrayList<>();
        for (String check : claim.checks()) {
            words.add(check.startsWith("T") ? target(check, answers) : law(Integer.parseInt(check)));
        }
        return String.join("<br>", words);
    }

    private static String target(String id, List<TargetsStudy.Answer> answers) {
        TargetsStudy.Answer answer = answers.stream()
                .filter(one -> one.target().id().equals(id))
                .findFirst()
                .orElseThrow();
        Target target = answer.target();
        return String.format(
                Locale.ROOT,
                "%s, %s: survey %.1f ± %.1f %%, simulated %.1f ± %.1f %%: %s",
                id,
                target.kind().name().toLowerCase(Locale.ROOT),
                100 * target.share(),
                100 * target.tolerance(),
                100 * answer.simulated().mean(),
                100 * answer.simulated().halfWidth(),
                answer.verdict().word());
    }

    private static String law(int number) {
        Law law = Laws.all().stream()
                .filter(one -> one.number() == number)
                .findFirst()
                .orElseThrow();
        String known = law.isExpected() ? "" : " (known not to hold here)";
        return "law %d: %s%s".formatted(number, law.sentence(), known);
    }
}
