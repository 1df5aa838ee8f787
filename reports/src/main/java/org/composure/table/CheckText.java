package org.composure.table;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.composure.study.check.CheckAnswer;
import org.composure.study.check.Finding;
import org.composure.study.check.Reference;
import org.composure.study.check.Reference.Status;
import org.composure.study.laws.LawFinding;
import org.composure.study.laws.LawText;
import org.composure.study.targets.TargetsStudy;

/** What a check found, for a terminal: a line for each model, every failure in full. */
public final class CheckText {

    private static final int NAME = 62;

    private CheckText() {}

    /** The whole answer. */
    public static String of(CheckAnswer answer) {
        StringBuilder text = new StringBuilder();
        models(answer, text);
        failures(answer, text);
        unsupported(answer, text);
        promises(answer.findings(), text);
        laws(answer.laws(), text);
        text.append(TargetsText.ofAnswers(answer.targets()));
        text.append(verdict(answer));
        return text.toString();
    }

    private static void models(CheckAnswer answer, StringBuilder text) {
        if (answer.references().isEmpty()) {
            return;
        }
        Map<String, int[]> counts = new LinkedHashMap<>();
        for (Reference reference : answer.references()) {
            counts.computeIfAbsent(reference.point().model(), any -> new int[Status.values().length])[
                    index(reference.status())]++;
        }
        text.append("%-62s %6s %6s %6s%n".formatted("Reference points by model", "pass", "fail", "not told"));
        counts.forEach((model, by) -> text.append("  %-60s %6s %6s %6s%n"
                .formatted(
                        shortened(model, NAME - 2),
                        number(by[index(Status.PASS)]),
                        number(by[index(Status.FAIL)]),
                        number(by[index(Status.UNSUPPORTED)]))));
        text.append('\n');
    }

    private static int index(Status status) {
        return List.of(Status.values()).indexOf(status);
    }

    private static String number(int count) {
        return count == 0 ? "" : String.valueOf(count);
    }

    private static String shortened(String name, int width) {
        return name.length() <= width ? name : name.substring(0, width - 1) + "…";
    }

    private static void failures(CheckAnswer answer, StringBuilder text) {
        for (Reference reference : answer.references()) {
            if (reference.status() == Status.FAIL) {
                text.append(String.format(
                        Locale.ROOT,
                        "FAIL  %s, %s, %s%n      reference %.6g, measured %.6g ± %.2g; %.1f standard errors apart%n      %s%n",
                        reference.point().id(),
                        reference.point().model(),
                        reference.point().metric(),
                        reference.point().value(),
                        reference.measured(),
                        reference.halfWidth(),
                        reference.z(),
                        reference.point().citation()));
            }
        }
    }

    private static void unsupported(CheckAnswer answer, StringBuilder text) {
        Map<String, Integer> reasons = new LinkedHashMap<>();
        for (Reference reference : answer.references()) {
            if (reference.status() == Status.UNSUPPORTED) {
                reasons.merge(reference.why(), 1, Integer::sum);
            }
        }
        if (!reasons.isEmpty()) {
            text.append("Not told, because the engine cannot express\n");
            reasons.forEach((why, count) -> text.append("  %4d  %s%n".formatted(count, shortened(why, 88))));
            text.append('\n');
        }
    }

    private static void promises(List<Finding> findings, StringBuilder text) {
        if (findings.isEmpty()) {
            return;
        }
        text.append("Promises\n");
        for (Finding finding : findings) {
            text.append("  %-6s %s; %s%n"
                    .formatted(finding.kept() ? "kept" : "BROKEN", finding.promise(), finding.detail()));
        }
        text.append('\n');
    }

    private static void laws(List<LawFinding> laws, StringBuilder text) {
        if (laws.isEmpty()) {
            return;
        }
        text.append("Laws of service\n");
        for (LawFinding finding : laws) {
            text.append("  %-6s %2d  %s%n"
                    .formatted(
                            word(finding), finding.law().number(), finding.law().sentence()));
            text.append("             %s%n".formatted(LawText.line(finding)));
        }
        text.append('\n');
    }

    private static String word(LawFinding finding) {
        return switch (finding.status()) {
            case HOLDS -> "holds";
            case FAILS -> "FAILED";
            case KNOWN_NOT_TO_HOLD -> "not so";
        };
    }

    private static String verdict(CheckAnswer answer) {
        List<String> parts = new ArrayList<>();
        if (!answer.references().isEmpty()) {
            parts.add("%d of %d reference points pass, %d fail, %d are not told"
                    .formatted(
                            answer.count(Status.PASS),
                            answer.references().size(),
                            answer.count(Status.FAIL),
                            answer.count(Status.UNSUPPORTED)));
        }
        if (!answer.findings().isEmpty()) {
            parts.add("%d of %d promises are kept"
                    .formatted(
                            answer.findings().stream().filter(Finding::kept).count(),
                            answer.findings().size()));
        }
        if (!answer.laws().isEmpty()) {
            parts.add("%d of %d laws hold, %d fail, %d are known not to hold"
                    .formatted(
                            answer.count(LawFinding.Status.HOLDS),
                            answer.laws().size(),
                            answer.count(LawFinding.Status.FAILS),
                            answer.count(LawFinding.Status.KNOWN_NOT_TO_HOLD)));
        }
        if (!answer.targets().isEmpty()) {
            parts.add("%d of %d shares of surveys are met, %d are not, %d are too close to call"
                    .formatted(
                            answer.count(TargetsStudy.Verdict.INSIDE),
                            answer.targets().size(),
                            answer.count(TargetsStudy.Verdict.OUTSIDE),
                            answer.count(TargetsStudy.Verdict.TOO_CLOSE_TO_CALL)));
        }
        String sentence = parts.isEmpty() ? "Nothing was checked." : String.join("; ", parts) + ".";
        return sentence + (answer.finished() ? "" : "  Unfinished: stopped before the end.") + "\n";
    }
}
