package org.composure.study.laws;

import java.util.List;
import java.util.Locale;

/** Laws and what came of them, in lines. */
public final class LawText {
    private LawText() {}

    /** Number and sentence. */
    public static String title(Law law) {
        return "Law %d: %s".formatted(law.number(), law.sentence());
    }

    /** Every claim with its figures, in one line. */
    public static String line(LawFinding finding) {
        String claims = String.join("; ", lines(finding));
        String exception = finding.law().exception();
        return exception.isEmpty() ? claims : claims + ". Known not to hold: " + exception;
    }

    /** Every claim with its figures, one by one. */
    public static List<String> lines(LawFinding finding) {
        return finding.claims().stream().map(LawText::claim).toList();
    }

    private static String claim(LawFinding.Found found) {
        String rule = found.claim().isNull()
                ? String.format(Locale.ROOT, "within ±%.3g", found.claim().band())
                : "above 0";
        return String.format(
                Locale.ROOT,
                "%s%s = %.3g ± %.2g, %s in %d of %d seeds",
                found.holds() ? "" : "NOT FOUND: ",
                found.claim().text(),
                found.estimate().mean(),
                found.estimate().halfWidth(),
                rule,
                found.agreeing(),
                found.seeds());
    }
}
