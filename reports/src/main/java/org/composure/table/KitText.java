package org.composure.table;

import java.util.Locale;
import org.composure.experiment.Estimate;
import org.composure.study.KitAnswer;

/** Every rule of the kit on one scenario, as a table for a terminal. */
public final class KitText {

    private static final double PERCENT = 100;

    private KitText() {}

    public static String of(KitAnswer answer) {
        Columns columns = Columns.ofNumbers();
        columns.row("rule", "service level", "mean wait", "gave up", "gave up, against today");
        for (KitAnswer.Row row : answer.rows()) {
            columns.row(
                    row.words() + (row.yardstick() ? " *" : ""),
                    percent(row.serviceLevel().mean()),
                    number(row.waitMeanSeconds().mean(), "%.1f s"),
                    percent(row.abandonmentRate().mean()),
                    row.place().isEmpty() ? "" : against(row.abandonedMore()));
        }
        StringBuilder text = new StringBuilder();
        text.append("%s under every rule of the kit, %d runs of each, the same customers%n%n"
                .formatted(answer.scenario(), answer.replications()));
        text.append(columns.text());
        text.append("\n* a yardstick: chance decides, or what nobody can know.\n");
        for (KitAnswer.Bound bound : answer.bounds()) {
            text.append(sentence(bound)).append('\n');
        }
        return text.toString();
    }

    private static String sentence(KitAnswer.Bound bound) {
        String what = bound.metric().equals("abandonmentRate") ? "loses fewer customers" : "has shorter waits";
        if (bound.holds()) {
            return "No rule %s than \"%s\", which knows what nobody can know.".formatted(what, bound.yardstick());
        }
        return "Better than the yardstick \"%s\", which %s: %s."
                .formatted(
                        bound.yardstick(),
                        "knows one customer's future but not what the others need",
                        String.join(", ", bound.better()));
    }

    private static String against(Estimate more) {
        return Double.isNaN(more.mean())
                ? ""
                : String.format(Locale.ROOT, "%+.2f ± %.2f points", PERCENT * more.mean(), PERCENT * more.halfWidth());
    }

    private static String percent(double share) {
        return number(PERCENT * share, "%.1f %%");
    }

    private static String number(double value, String format) {
        return Double.isNaN(value) ? "-" : String.format(Locale.ROOT, format, value);
    }
}
