package org.composure.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.composure.measure.Indicator;
import org.composure.study.Figures;
import org.composure.study.Highlights;
import org.composure.study.Ledger;
import org.composure.study.Metric;
import org.composure.study.RunAnswer;
import org.composure.study.World;

/** What happens under one scenario, on a terminal. */
public final class RunText {

    private RunText() {}

    /** The whole answer, each line ended by a line feed and at most {@value Prose#WIDTH} characters where words allow it. */
    public static String of(RunAnswer answer) {
        World world = answer.world();
        return Passages.unfinished(answer.provenance())
                + Passages.question(world.scenario())
                + "\n"
                + Prose.wrapped("  ", answer.sentence())
                + "\n"
                + metrics(world)
                + parts("By contact type", world.byContactType(), world)
                + parts("By team", world.byTeam(), world)
                + parts("By segment", world.people().bySegment(), world)
                + PeopleText.endings(world)
                + Passages.day(List.of(world))
                + money(world)
                + Passages.assumptions(world.scenario())
                + Passages.notes(List.of(world))
                + sure(answer)
                + Passages.again(answer.provenance(), List.of(world));
    }

    private static String metrics(World world) {
        Columns columns = Columns.ofNumbers();
        for (Metric metric : world.metrics()) {
            columns.row(metric.indicator().name(), figures(metric, world));
        }
        return columns.text();
    }

    private static String parts(String heading, Map<String, List<Metric>> parts, World world) {
        if (parts.size() < 2) {
            return "";
        }
        List<Indicator> shown = Highlights.of(List.of(world)).stream()
                .filter(indicator -> parts.values().stream().anyMatch(part -> tells(part, indicator)))
                .limit(4)
                .toList();
        Columns columns = Columns.ofNumbers();
        columns.row(headings(heading, shown));
        parts.forEach((name, metrics) -> columns.row(cells(name, metrics, shown, world)));
        return "\n" + columns.text().replaceFirst("^ {2}", "").replaceFirst("\n", "\n");
    }

    private static List<String> headings(String heading, List<Indicator> shown) {
        List<String> cells = new ArrayList<>(List.of(heading));
        shown.forEach(indicator -> cells.add(Prose.clipped(indicator.name(), 20)));
        return cells;
    }

    private static List<String> cells(String name, List<Metric> metrics, List<Indicator> shown, World world) {
        List<String> cells = new ArrayList<>(List.of(Prose.clipped(name, 22)));
        for (Indicator indicator : shown) {
            cells.add(metrics.stream()
                    .filter(metric -> metric.key().equals(indicator.key()))
                    .findFirst()
                    .map(metric -> figures(metric, world))
                    .orElse(""));
        }
        return cells;
    }

    private static boolean tells(List<Metric> metrics, Indicator indicator) {
        return metrics.stream().anyMatch(metric -> metric.key().equals(indicator.key()));
    }

    private static String money(World world) {
        boolean free =
                world.ledger().lines().stream().allMatch(line -> line.mean().signum() == 0);
        if (free) {
            return "";
        }
        Columns columns = Columns.ofNumbers();
        world.ledger()
                .lines()
                .forEach(line -> columns.row(
                        world.people().isThere() ? Ledger.words(line.name()) : line.name(),
                        line.mean().toPlainString()));
        return "\nMoney a run, %s%n%s".formatted(world.ledger().currency(), columns.text());
    }

    private static String sure(RunAnswer answer) {
        World world = answer.world();
        return "\nHow sure are we?\n"
                + Prose.wrapped(
                        "  ",
                        "%d runs of %s days each, with other luck every time; what follows ± is half the width of a 95 %% interval. It is the doubt of simulating, not that of the assumptions. Stopped because: %s."
                                .formatted(
                                        answer.provenance().replications(),
                                        Figures.plain(world.simulatedDays()),
                                        answer.provenance().endInWords()));
    }

    static String figures(Metric metric, World world) {
        return Figures.of(
                metric.indicator(), metric.estimate(), world.scenario().currency());
    }
}
