package org.composure.study;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.composure.experiment.Estimate;
import org.composure.study.laws.Law;
import org.composure.study.laws.Laws;
import org.composure.study.targets.Target;
import org.composure.study.targets.TargetsStudy;

/** CLAIMS.md: every claim with what represents it, what it comes to, and a verdict. */
final class ClaimsPage {

    private final List<Claim> claims;
    private final StoryRuns runs;
    private final List<TargetsStudy.Answer> answers;

    ClaimsPage(List<Claim> claims, StoryRuns runs, List<TargetsStudy.Answer> answers) {
        this.claims = claims;
        this.runs = runs;
        this.answers = answers;
    }

    String text() {
        StringBuilder page = new StringBuilder(head());
        for (Claim claim : claims) {
            page.append("| %s | %s | %s | %s | %s | %s | %s |\n"
                    .formatted(
                            claim.id(),
                            claim.says(),
                            represented(claim),
                            story(claim),
                            measured(claim),
                            compared(claim),
                            verdict(claim)));
        }
        return page.toString();
    }

    private static String head() {
        return """
                # Claims

                What is said of customer service, and where it is found here: what surveys count (Q), failures (F), remedies (R) and
                conclusions (C). Written by `ClaimsTest`; run it with `-Dapprove=true` to bring it up to date.

                * **Measured** is a metric in the story's `today`, or, where an alternative is named, by how much the alternative changes
                  it for the same people: %d runs of %d days, %d of them warm-up (%s: %d and %d), seed 1, 95 %% intervals. That is
                  shorter than the stories themselves, and what takes months, like leaving, has hardly begun. `composure compare`
                  tells more.
                * **Target** is what a survey reports, beside what simulated people answer. *Fitted*: parameters were chosen for it, so
                  meeting it proves nothing. *Predicted*: nothing was. Inside and outside: the whole interval is; too close to call: it
                  reaches over an edge of what the survey allows.
                * **Law** is a direction that is looked for in twenty seeds; [LAWS.md](LAWS.md) has the figures.
                * **As claimed**: the interval of a change lies on the side that the claim says. No number to compare: the claim gives
                  neither a number nor a direction, or nothing here stands for it.

                | | claim | lever or output | story | measured | target or law | verdict |
                |---|---|---|---|---|---|---|
                """.formatted(
                        StoryRuns.RUNS,
                        StoryRuns.DAYS,
                        StoryRuns.WARM_UP_DAYS,
                        StoryRuns.SLOW_STORIES.stream().sorted().collect(Collectors.joining(", ")),
                        StoryRuns.MORE_DAYS,
                        StoryRuns.MORE_WARM_UP_DAYS);
    }

    private static String represented(Claim claim) {
        String levers = claim.levers().stream().map(path -> "`" + path + "`").collect(Collectors.joining(", "));
        return levers.isEmpty() ? claim.shownBy() : levers + ": " + claim.shownBy();
    }

    private static String story(Claim claim) {
        if (claim.story().isEmpty()) {
            return "";
        }
        String link = "[%s](../scenarios/library/%s)".formatted(claim.story(), claim.story());
        return claim.alternative().isEmpty() ? link : link + ": " + claim.alternative();
    }

    private String measured(Claim claim) {
        return claim.isMeasured()
                ? "`%s` %s%s"
                        .formatted(
                                claim.metric(),
                                Rounded.of(runs.of(claim), claim.isCompared()),
                                runs.unit(claim.story(), claim.metric()))
                : "";
    }

    private String compared(Claim claim) {
        return claim.checks().stream()
                .map(check -> check.startsWith("T") ? target(answer(check)) : law(check))
                .collect(Collectors.joining("<br>"));
    }

    private static String target(TargetsStudy.Answer answer) {
        Target target = answer.target();
        return String.format(
                Locale.ROOT,
                "%s, %s: survey %.1f ± %.1f %%, simulated %.1f ± %.1f %%",
                target.id(),
                target.kind().name().toLowerCase(Locale.ROOT),
                100 * target.share(),
                100 * target.tolerance(),
                100 * answer.simulated().mean(),
                100 * answer.simulated().halfWidth());
    }

    private static String law(String number) {
        return "law %s: %s".formatted(number, lawOf(number).sentence());
    }

    private String verdict(Claim claim) {
        List<String> words = new ArrayList<>();
        if (!claim.direction().isEmpty()) {
            words.add(direction(claim));
        }
        for (String check : claim.checks()) {
            words.add(
                    check.startsWith("T")
                            ? check + " " + answer(check).verdict().word()
                            : "law " + check + (lawOf(check).isExpected() ? " holds" : " holds in part"));
        }
        return words.isEmpty() ? "no number to compare" : String.join("<br>", words);
    }

    private String direction(Claim claim) {
        Estimate change = runs.of(claim);
        if (!change.excludesZero()) {
            return "too close to call";
        }
        return change.mean() > 0 == claim.direction().equals("+") ? "as claimed" : "the other way";
    }

    private TargetsStudy.Answer answer(String id) {
        return answers.stream()
                .filter(one -> one.target().id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    static Law lawOf(String number) {
        return Laws.all().get(Integer.parseInt(number) - 1);
    }
}
