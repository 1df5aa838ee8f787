package org.composure.page;

import java.util.List;
import java.util.Locale;
import org.composure.measure.Fates;
import org.composure.study.Cause;
import org.composure.study.CompareAnswer;
import org.composure.study.CompareAnswer.Alternative;
import org.composure.study.Figures;

/** Why the alternatives differ, and how the same customers fare in them. */
final class Reasons {

    private static final int CAUSES_SHOWN = 5;
    private static final String CUSTOMERS =
            "The same customers, one by one: of 1000 so many are served instead of not, or at least a second sooner; or the other way round";
    private static final String EPISODES =
            "The same issues, one by one: of 1000 so many end well instead of badly, or are remembered noticeably better; or the other way round";

    private final CompareAnswer answer;

    Reasons(CompareAnswer answer) {
        this.answer = answer;
    }

    void into(Markup page) {
        Table causes = causes();
        Table people = people();
        if (causes.isEmpty() && people.isEmpty()) {
            return;
        }
        page.section("why", "Why");
        if (!causes.isEmpty()) {
            causes.into(page);
        }
        if (!people.isEmpty()) {
            people.into(page);
        }
        page.close("section");
    }

    private Table causes() {
        Table table = Table.ofWords(
                "Parts of the centre from which the difference in %s comes; a negative share pulls the other way"
                        .formatted(answer.goal().name()),
                "Alternative",
                "Part",
                "Adds",
                "Share");
        for (Alternative alternative : answer.alternatives()) {
            alternative.why().stream()
                    .limit(CAUSES_SHOWN)
                    .forEach(cause -> table.row(
                            alternative.world().name(), cause.cause(), adds(cause), ComparePage.share(cause)));
        }
        return table;
    }

    private String adds(Cause cause) {
        return Figures.difference(
                answer.goal(),
                cause.contribution().estimate(),
                answer.base().scenario().currency());
    }

    private Table people() {
        Table table = Table.ofNumbers(
                answer.base().people().isThere() ? EPISODES : CUSTOMERS,
                List.of("Alternative", "Better off", "Worse off", "The same"));
        for (Alternative alternative : answer.alternatives()) {
            Fates.Comparison people = alternative.people();
            long all = people.betterOff() + people.worseOff() + people.same();
            if (all > 0) {
                table.row(
                        alternative.world().name(),
                        perThousand(people.betterOff(), all),
                        perThousand(people.worseOff(), all),
                        perThousand(people.same(), all));
            }
        }
        return table;
    }

    private static String perThousand(long part, long all) {
        return String.format(Locale.ROOT, "%.1f", 1000.0 * part / all);
    }
}
