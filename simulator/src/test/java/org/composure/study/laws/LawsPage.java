package org.composure.study.laws;

import java.util.List;
import java.util.Locale;

/** LAWS.md: every law with what was looked for and what came of it. */
final class LawsPage {

    private LawsPage() {}

    static String of(List<LawFinding> findings) {
        StringBuilder page = new StringBuilder("""
                # Laws of service

                What has to follow from how people feel, remember and decide, looked for with twenty seeds in small centres
                ([`scenarios/library/laws`](../scenarios/library/laws)). Written by `LawsTest`; run it with `-Dapprove=true` to bring it up to
                date. `composure check --laws` looks for them again.

                A figure that has to be above zero is, if 18 of 20 seeds or the whole 95 % interval are; a figure that has to stay
                within a band does, if the whole interval is inside.
                """);
        for (LawFinding finding : findings) {
            Law law = finding.law();
            page.append("\n## %s\n\nDirection %s. %s%s\n\n"
                    .formatted(
                            LawText.title(law),
                            law.evidence().name().toLowerCase(Locale.ROOT),
                            status(finding.status()),
                            law.isExpected() ? "" : ": " + law.exception() + "."));
            for (String line : LawText.lines(finding)) {
                page.append("* ").append(line).append('\n');
            }
        }
        return page.toString();
    }

    private static String status(LawFinding.Status status) {
        return switch (status) {
            case HOLDS -> "Holds.";
            case FAILS -> "**Fails.**";
            case KNOWN_NOT_TO_HOLD -> "A part does not hold";
        };
    }
}
