package org.composure.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.composure.event.Ending;
import org.composure.experiment.Difference;
import org.composure.measure.EndingFlows;
import org.composure.study.CompareAnswer;
import org.composure.study.CompareAnswer.Alternative;
import org.composure.study.Figures;
import org.composure.study.Ledger;
import org.composure.study.Metric;
import org.composure.study.Reason;
import org.composure.study.Variant;
import org.composure.study.World;
import org.jspecify.annotations.Nullable;

/** What only people have, on a terminal: endings, causes, money, and whether a verdict holds under other assumptions. */
final class PeopleText {

    private static final int CAUSES_SHOWN = 5;
    private static final int FLOWS_SHOWN = 3;
    private static final int NAME_WIDTH = 34;

    private PeopleText() {}

    /** How the episodes of one scenario end, and what its bad endings are put down to. */
    static String endings(World world) {
        if (!world.people().isThere()) {
            return "";
        }
        return "\nHow issues end\n"
                + withBars(world, world.people().endings())
                + "\nWhere contacts end badly, per 1000 issues\n"
                + withBars(world, world.people().stages())
                + "\nWhat bad endings are put down to, per 1000 issues\n"
                + withBars(world, world.people().causes());
    }

    /** What is not nothing, each with a bar as long as its share of the greatest. */
    private static String withBars(World world, List<Metric> metrics) {
        double greatest = metrics.stream()
                .mapToDouble(metric -> metric.estimate().mean())
                .filter(mean -> !Double.isNaN(mean))
                .max()
                .orElse(0);
        Columns columns = Columns.ofNumbers();
        metrics.stream()
                .filter(metric -> metric.estimate().mean() != 0)
                .forEach(metric -> columns.row(
                        name(metric),
                        RunText.figures(metric, world),
                        SmallBar.of(metric.estimate().mean(), greatest)));
        return columns.text();
    }

    private static String name(Metric metric) {
        return Prose.clipped(metric.indicator().name(), 44);
    }

    /** The same for a comparison: the base, and how much the alternatives differ. */
    static String endings(CompareAnswer answer) {
        World base = answer.base();
        if (!base.people().isThere()) {
            return "";
        }
        return "\nHow issues end\n"
                + table(answer, base.people().endings(), Alternative::endings)
                + "\nWhere contacts end badly, per 1000 issues\n"
                + table(answer, base.people().stages(), Alternative::stages)
                + "\nWhat bad endings are put down to, per 1000 issues\n"
                + table(answer, base.people().causes(), Alternative::causes);
    }

    private interface Reasons {
        List<Reason> of(Alternative alternative);
    }

    private static String table(CompareAnswer answer, List<Metric> metrics, Reasons reasons) {
        return inColumns(answer, abreast -> {
            Columns columns = Columns.ofNumbers().row(heading(answer.base(), abreast));
            for (Metric metric : metrics) {
                boolean anything = metric.estimate().mean() != 0
                        || abreast.stream().anyMatch(one -> differs(find(reasons.of(one), metric)));
                if (anything) {
                    List<String> cells = new ArrayList<>(List.of(
                            Prose.clipped(metric.indicator().name(), NAME_WIDTH),
                            RunText.figures(metric, answer.base())));
                    abreast.forEach(one -> cells.add(difference(find(reasons.of(one), metric), answer.base())));
                    columns.row(cells);
                }
            }
            return columns;
        });
    }

    private interface Table {
        Columns of(List<Alternative> abreast);
    }

    /** As many alternatives beside each other as the width allows. */
    private static String inColumns(CompareAnswer answer, Table table) {
        StringBuilder text = new StringBuilder();
        List<Alternative> all = answer.alternatives();
        int from = 0;
        while (from < all.size()) {
            int to = Math.min(all.size(), from + 3);
            while (table.of(all.subList(from, to)).width() > Prose.WIDTH && to > from + 1) {
                to--;
            }
            text.append(text.isEmpty() ? "" : "\n")
                    .append(table.of(all.subList(from, to)).text());
            from = to;
        }
        return text.toString();
    }

    private static List<String> heading(World base, List<Alternative> abreast) {
        List<String> heading = new ArrayList<>(List.of("", Prose.clipped(base.name(), 18)));
        abreast.forEach(one -> heading.add(Prose.clipped(one.world().name(), 20)));
        return heading;
    }

    private static @Nullable Reason find(List<Reason> reasons, Metric metric) {
        return reasons.stream()
                .filter(reason -> reason.what().key().equals(metric.key()))
                .findFirst()
                .orElse(null);
    }

    private static boolean differs(@Nullable Reason reason) {
        return reason != null && reason.difference().estimate().mean() != 0;
    }

    private static String difference(@Nullable Reason reason, World base) {
        return reason == null
                ? ""
                : Figures.difference(
                        reason.what(),
                        reason.difference().estimate(),
                        base.scenario().currency());
    }

    /** The ledger of the base, and how much more each line is. */
    static String money(CompareAnswer answer) {
        World base = answer.base();
        if (!base.people().isThere()) {
            return "";
        }
        String heading = "%nMoney a run, %s; costs and losses are positive, more is worse but for revenue and net%n"
                .formatted(base.ledger().currency());
        return heading
                + inColumns(answer, abreast -> {
                    Columns columns = Columns.ofNumbers().row(heading(base, abreast));
                    for (Ledger.Line line : base.ledger().lines()) {
                        List<String> cells = new ArrayList<>(
                                List.of(Ledger.words(line.name()), line.mean().toPlainString()));
                        abreast.forEach(one -> cells.add(one.ledger()
                                .find(line.name())
                                .map(more -> Figures.difference(more.estimate(), ""))
                                .orElse("")));
                        columns.row(cells);
                    }
                    return columns;
                });
    }

    /** To what the difference in bad endings is put down, the largest first; what follows from it last. */
    static String causes(Alternative alternative) {
        return alternative.causes().stream()
                .filter(reason -> reason.difference().estimate().excludesZero())
                .limit(CAUSES_SHOWN)
                .map(reason -> "%s %s%s"
                        .formatted(
                                lower(reason.what().name()),
                                Figures.difference(
                                        reason.what(), reason.difference().estimate(), ""),
                                reason.consequence() ? " (follows)" : ""))
                .collect(Collectors.joining(", "));
    }

    private static String lower(String name) {
        return Character.toLowerCase(name.charAt(0)) + name.substring(1);
    }

    /** Between which endings the same issues went, the largest flows first. */
    static String flows(Alternative alternative) {
        EndingFlows flows = alternative.people().flows();
        long all = flows.episodes();
        return flows.largestFirst().stream()
                .filter(flow -> flow.from() != flow.to())
                .limit(FLOWS_SHOWN)
                .map(flow -> "%s of 1000 from %s to %s"
                        .formatted(
                                String.format(Locale.ROOT, "%.1f", 1000.0 * flow.episodes() / all),
                                label(flow.from()),
                                label(flow.to())))
                .collect(Collectors.joining(", "));
    }

    static String label(@Nullable Ending ending) {
        return ending == null
                ? "still open"
                : ending.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    /** The same verdict under assumptions that nobody knows for certain. */
    static String robustness(CompareAnswer answer) {
        if (answer.robustnessWanted() == 0) {
            return "";
        }
        StringBuilder text = new StringBuilder("\nDoes it hold if we are wrong about people?\n");
        for (Alternative alternative : answer.alternatives()) {
            int index = answer.alternatives().indexOf(alternative);
            Columns columns = Columns.ofNumbers()
                    .row(
                            Prose.clipped(alternative.world().name(), 24),
                            "verdict",
                            Prose.clipped(answer.goal().name(), 20),
                            "lost customers",
                            "net");
            for (Variant variant : answer.robustness()) {
                Variant.Outcome outcome = variant.alternatives().get(index);
                columns.row(
                        variant.name(),
                        verdict(outcome),
                        Figures.difference(answer.goal(), outcome.goal().estimate(), ""),
                        number(outcome.lostCustomers()),
                        number(outcome.net()));
            }
            text.append(columns.text());
        }
        int missing = answer.robustnessWanted() - answer.robustness().size();
        if (missing > 0) {
            text.append(Prose.wrapped(
                    "  ",
                    "%d of %d assumptions could not be asked before the time was up or somebody stopped."
                            .formatted(missing, answer.robustnessWanted())));
        }
        return text.append(
                        Prose.wrapped(
                                "  ",
                                "Feelings are made weaker and stronger with as many bad endings in the base as before; each line stands on fewer runs than the verdict itself. Where a cause is not felt, what is missing of the difference came from it."))
                .toString();
    }

    static String verdict(Variant.Outcome outcome) {
        return switch (outcome.verdict().finding()) {
            case BETTER -> "better";
            case WORSE -> "worse";
            case TOO_CLOSE_TO_CALL -> "too close";
            case NO_DIFFERENCE_THAT_MATTERS -> "no difference";
        };
    }

    private static String number(Difference difference) {
        return Figures.difference(difference.estimate(), "");
    }
}
