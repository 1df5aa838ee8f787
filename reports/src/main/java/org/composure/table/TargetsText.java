package org.composure.table;

import java.util.List;
import java.util.Locale;
import org.composure.study.targets.Fitting;
import org.composure.study.targets.Fitting.Fitted;
import org.composure.study.targets.Target;
import org.composure.study.targets.TargetsStudy;

/** What surveys found beside what simulated people say, for a terminal. */
public final class TargetsText {

    private TargetsText() {}

    /** The targets, the fitted ones first told apart from the foretold; nothing if nobody was asked. */
    public static String ofAnswers(List<TargetsStudy.Answer> answers) {
        if (answers.isEmpty()) {
            return "";
        }
        StringBuilder text = new StringBuilder("What surveys found, and what simulated people say, in percent\n");
        for (Target.Kind kind : Target.Kind.values()) {
            text.append(
                    kind == Target.Kind.FITTED
                            ? "\nFitted: parameters were chosen for these, so meeting them proves nothing\n"
                            : "\nForetold: nothing was chosen for these\n");
            text.append("  %-50s %12s %16s%n".formatted("", "survey", "simulated"));
            answers.stream()
                    .filter(answer -> answer.target().kind() == kind)
                    .forEach(answer -> text.append(line(answer)));
        }
        return text.append("""

                  Inside or outside: the whole 95 % interval is, of what the survey allows; too close to call: it reaches over an edge.

                """).toString();
    }

    private static String line(TargetsStudy.Answer answer) {
        return String.format(
                Locale.ROOT,
                "  %-4s%-46s %5.1f ± %4.1f %7.1f ± %5.2f  %s%n",
                answer.target().id(),
                answer.target().says(),
                100 * answer.target().share(),
                100 * answer.target().tolerance(),
                100 * answer.simulated().mean(),
                100 * answer.simulated().halfWidth(),
                answer.verdict().word());
    }

    /** The thresholds that meet the fitted targets in the usual month. */
    public static String ofFit(Fitting.Fit fit) {
        StringBuilder text = new StringBuilder("Numbers that make the usual month answer as the surveys did\n\n");
        text.append("  %-38s %8s %8s   %s%n".formatted("path", "now", "fitted", "share"));
        for (Fitted one : fit.thresholds()) {
            String share = Double.isNaN(one.share()) ? "not tried" : String.format(Locale.ROOT, "%.3f", one.share());
            text.append(String.format(
                    Locale.ROOT,
                    "  %-38s %8.3f %8.3f   %s for %.3f (%s)%n",
                    one.path(),
                    one.before(),
                    one.after(),
                    share,
                    one.target().share(),
                    one.target().says()));
        }
        return text.append(fit.finished() ? "" : "\nUnfinished: stopped before the end; they are on their way.\n")
                .toString();
    }
}
