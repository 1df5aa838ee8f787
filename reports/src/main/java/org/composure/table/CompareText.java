package org.composure.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.composure.experiment.Difference;
import org.composure.measure.Fates;
import org.composure.measure.Indicator;
import org.composure.study.Cause;
import org.composure.study.Change;
import org.composure.study.CompareAnswer;
import org.composure.study.CompareAnswer.Alternative;
import org.composure.study.Figures;
import org.composure.study.Highlights;
import org.composure.study.World;

/** Which policy is better, on a terminal: the verdict first, then what it stands on. */
public final class CompareText {

    private static final int ALTERNATIVES_ABREAST = 3;
    private static final int CAUSES_SHOWN = 3;
    private static final int CHANGES_SHOWN = 4;
    private static final int VALUE_WIDTH = 60;

    private CompareText() {}

    /** The whole answer, each line ended by a line feed and at most {@value Prose#WIDTH} characters where words allow it. */
    public static String of(CompareAnswer answer) {
        List<World> worlds = worlds(answer);
        return Passages.unfinished(answer.provenance())
                + Passages.question(answer.base().scenario())
                + "\n"
                + verdicts(answer)
                + differences(answer, worlds)
                + PeopleText.endings(answer)
                + PeopleText.money(answer)
                + changes(answer)
                + Passages.day(worlds)
                + people(answer)
                + why(answer)
                + PeopleText.robustness(answer)
                + Passages.assumptions(answer.base().scenario())
                + Passages.notes(worlds)
                + sure(answer)
                + Passages.again(answer.provenance(), worlds);
    }

    private static List<World> worlds(CompareAnswer answer) {
        return Stream.concat(
                        Stream.of(answer.base()), answer.alternatives().stream().map(Alternative::world))
                .toList();
    }

    private static String verdicts(CompareAnswer answer) {
        StringBuilder text = new StringBuilder();
        for (Alternative alternative : answer.alternatives()) {
            text.append(Prose.wrapped("  " + sign(alternative) + " ", alternative.sentence()));
        }
        if (answer.alternatives().size() > 1) {
            text.append("\n").append(Prose.wrapped("  ", answer.best().sentence()));
        }
        return text.toString();
    }

    private static String sign(Alternative alternative) {
        return switch (alternative.verdict().finding()) {
            case BETTER -> "+";
            case WORSE -> "−";
            case TOO_CLOSE_TO_CALL -> "?";
            case NO_DIFFERENCE_THAT_MATTERS -> "=";
        };
    }

    private static String differences(CompareAnswer answer, List<World> worlds) {
        StringBuilder text = new StringBuilder();
        List<Indicator> shown = Highlights.of(worlds);
        List<Alternative> all = answer.alternatives();
        int from = 0;
        while (from < all.size()) {
            int to = Math.min(all.size(), from + ALTERNATIVES_ABREAST);
            Columns table = table(answer.base(), all.subList(from, to), shown);
            while (table.width() > Prose.WIDTH && to > from + 1) {
                to--;
                table = table(answer.base(), all.subList(from, to), shown);
            }
            text.append("\n").append(table.text());
            from = to;
        }
        return text.toString();
    }

    private static Columns table(World base, List<Alternative> abreast, List<Indicator> shown) {
        Columns columns = Columns.ofNumbers();
        List<String> heading = new ArrayList<>(List.of("", Prose.clipped(base.name(), 18)));
        abreast.forEach(
                alternative -> heading.add(Prose.clipped(alternative.world().name(), 20)));
        columns.row(heading);
        for (Indicator indicator : shown) {
            List<String> cells = new ArrayList<>(List.of(Prose.clipped(indicator.name(), 26)));
            cells.add(base.find(indicator.key())
                    .map(metric -> RunText.figures(metric, base))
                    .orElse(""));
            abreast.forEach(alternative -> cells.add(difference(alternative, indicator, base)));
            columns.row(cells);
        }
        List<String> hours = new ArrayList<>(List.of("Agent hours a day"));
        hours.add(Figures.plain(Math.round(base.agentHoursPerDay().mean() * 10) / 10.0));
        abreast.forEach(alternative -> hours.add(signed(alternative.agentHoursPerDay())));
        return columns.row(hours);
    }

    private static String difference(Alternative alternative, Indicator indicator, World base) {
        Difference difference = alternative.differences().get(indicator.key());
        return difference == null
                ? ""
                : Figures.difference(
                        indicator, difference.estimate(), base.scenario().currency());
    }

    private static String signed(Difference hours) {
        double rounded = Math.round(hours.estimate().mean() * 10) / 10.0;
        return (rounded > 0 ? "+" : "") + Figures.plain(rounded);
    }

    private static String changes(CompareAnswer answer) {
        StringBuilder text = new StringBuilder("\nWhat was changed\n");
        for (Alternative alternative : answer.alternatives()) {
            List<Change> changes = alternative.changes();
            text.append("  ").append(alternative.world().name()).append('\n');
            for (Change change : changes.subList(0, Math.min(changes.size(), CHANGES_SHOWN))) {
                text.append(Prose.wrapped(
                        "    ",
                        "%s: %s → %s"
                                .formatted(
                                        change.path(),
                                        Prose.clipped(change.from(), VALUE_WIDTH),
                                        Prose.clipped(change.to(), VALUE_WIDTH))));
            }
            if (changes.isEmpty()) {
                text.append("    nothing that its file says\n");
            }
            if (changes.size() > CHANGES_SHOWN) {
                text.append("    and %d more values; all are in --html and --json%n"
                        .formatted(changes.size() - CHANGES_SHOWN));
            }
        }
        return text.toString();
    }

    private static String people(CompareAnswer answer) {
        StringBuilder text = new StringBuilder();
        for (Alternative alternative : answer.alternatives()) {
            Fates.Comparison people = alternative.people();
            long all = people.betterOff() + people.worseOff() + people.same();
            if (all > 0) {
                text.append(Prose.wrapped(
                        "  ",
                        "%s: of 1000 %s better, %s worse, the others the same%s"
                                .formatted(
                                        alternative.world().name(),
                                        (people.flows().isEmpty() ? "customers %s fare" : "issues %s end")
                                                .formatted(perThousand(people.betterOff(), all)),
                                        perThousand(people.worseOff(), all),
                                        flows(alternative))));
            }
        }
        return text.isEmpty() ? "" : "\nThe same customers, one by one\n" + text;
    }

    private static String flows(Alternative alternative) {
        String flows = PeopleText.flows(alternative);
        return flows.isEmpty() ? "" : "; " + flows;
    }

    private static String perThousand(long part, long all) {
        return String.format(Locale.ROOT, part * 100 < all ? "%.1f" : "%.0f", 1000.0 * part / all);
    }

    private static String why(CompareAnswer answer) {
        StringBuilder text = new StringBuilder();
        for (Alternative alternative : answer.alternatives()) {
            List<String> causes = alternative.why().stream()
                    .limit(CAUSES_SHOWN)
                    .map(CompareText::cause)
                    .toList();
            if (!causes.isEmpty()) {
                text.append(Prose.wrapped("  ", alternative.world().name() + ": " + String.join(", ", causes)));
            }
            String blame = PeopleText.causes(alternative);
            if (!blame.isEmpty()) {
                text.append(Prose.wrapped(
                        "  ", alternative.world().name() + ", bad endings per 1000 issues by cause: " + blame));
            }
        }
        return text.isEmpty() ? "" : "\nWhere the difference comes from\n" + text;
    }

    private static String cause(Cause cause) {
        if (Double.isNaN(cause.share())) {
            return cause.cause();
        }
        return "%s %s %%".formatted(cause.cause(), Figures.plain((double) Math.round(100 * cause.share())));
    }

    private static String sure(CompareAnswer answer) {
        StringBuilder text = new StringBuilder("\nHow sure are we?\n");
        text.append(Prose.wrapped(
                "  ",
                "%d runs of %s days of every scenario, on the same customers with the same luck; what follows ± is half the width of a 95 %% interval. It is the doubt of simulating, not that of the assumptions. Stopped because: %s."
                        .formatted(
                                answer.provenance().replications(),
                                Figures.plain(answer.base().simulatedDays()),
                                answer.provenance().endInWords())));
        for (Alternative alternative : answer.alternatives()) {
            Difference goal = alternative.differences().get(answer.goal().key());
            if (goal != null && goal.varianceReduction() > 1 && Double.isFinite(goal.varianceReduction())) {
                text.append(Prose.wrapped(
                        "  ",
                        "%s: meeting the same customers did the work of %s times as many runs."
                                .formatted(
                                        alternative.world().name(),
                                        String.format(
                                                Locale.ROOT,
                                                goal.varianceReduction() < 10 ? "%.1f" : "%.0f",
                                                goal.varianceReduction()))));
            }
        }
        return text.toString();
    }
}
