package org.composure.page;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.composure.event.Ending;
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

/** The sections of a page that only people have: endings, causes, feelings, bots, money, and whether a verdict holds. */
final class PeopleSections {

    private static final int FLOWS_SHOWN = 12;

    private static final List<String> FEELINGS = List.of(
            "frustrationMean",
            "impatientShare",
            "frustratedShare",
            "stressedShare",
            "drainedShare",
            "gratefulShare",
            "ruinedDayShare",
            "hostileContactShare",
            "agentLoadMean",
            "csatTrue",
            "csatSurveyed",
            "npsTrue",
            "npsSurveyed",
            "cesTrue");

    private static final List<String> BOTS = List.of(
            "botContainment", "botResolvedContainment", "botFalseContainment", "handoverRate", "selfServiceSuccess");

    private PeopleSections() {}

    /** Of one scenario. */
    static void into(Markup page, World world) {
        if (!world.people().isThere()) {
            return;
        }
        page.section("endings", "How issues end");
        one(world, "Share of the issues that ended so", world.people().endings())
                .into(page);
        one(world, "Where contacts end badly, per 1000 issues", world.people().stages())
                .into(page);
        one(
                        world,
                        "What bad endings are put down to, per 1000 issues",
                        world.people().causes())
                .into(page);
        page.close("section");
        page.section("money", "Money");
        Table money = Table.ofNumbers(
                "One run, %s; costs and losses are positive"
                        .formatted(world.ledger().currency()),
                List.of("Line", "Mean"));
        world.ledger()
                .lines()
                .forEach(line -> money.row(words(line.name()), line.mean().toPlainString()));
        money.into(page);
        page.close("section");
    }

    private static Table one(World world, String caption, List<Metric> metrics) {
        Table table = Table.ofNumbers(caption, List.of("", "Estimate"));
        metrics.forEach(metric -> table.row(metric.indicator().name(), Sections.figures(world, metric)));
        return table;
    }

    /** Of a comparison. */
    static void into(Markup page, CompareAnswer answer, PeopleFigures figures) {
        if (!answer.base().people().isThere()) {
            return;
        }
        page.section("endings", "How issues end");
        pictures(
                page,
                figures.causes(),
                "What the bad endings are put down to that there are more or fewer of, per 1000 issues. Filled: clear; hollow: not.");
        pictures(
                page,
                figures.stages(),
                "Where contacts end badly, per 1000 issues: how many more or fewer than in the base.");
        pictures(
                page,
                figures.shifts(),
                "The same issues in both: of 1000, how many end otherwise, and how: blue from bad to good, orange from good to bad, grey neither.");
        page.open("details").element("summary", "The same in numbers");
        reasons(
                        answer,
                        "Share of the issues that ended so",
                        answer.base().people().endings(),
                        Alternative::endings)
                .into(page);
        reasons(
                        answer,
                        "Where contacts end badly, per 1000 issues",
                        answer.base().people().stages(),
                        Alternative::stages)
                .into(page);
        reasons(
                        answer,
                        "What bad endings are put down to, per 1000 issues",
                        answer.base().people().causes(),
                        Alternative::causes)
                .into(page);
        flows(page, answer);
        page.close("details").close("section");
        page.section("feelings", "What people feel and say")
                .open("details")
                .element("summary", "Feelings, satisfaction and what surveys hear, in numbers");
        metrics(answer, "Of contacts; what is said to a survey and what is true stand side by side", FEELINGS)
                .into(page);
        page.close("details").close("section");
        page.section("bots", "Bot and self-service");
        metrics(answer, "Containment counts those who gave up and those told something wrong as successes", BOTS)
                .into(page);
        page.close("section");
        money(page, answer, figures.money());
        robustness(page, answer);
    }

    private interface Reasons {
        List<Reason> of(Alternative alternative);
    }

    private static List<String> heads(CompareAnswer answer, String first) {
        List<String> heads = new ArrayList<>(List.of(first, answer.base().name()));
        answer.alternatives()
                .forEach(alternative -> heads.add(alternative.world().name()));
        return heads;
    }

    private static Table reasons(CompareAnswer answer, String caption, List<Metric> metrics, Reasons reasons) {
        Table table = Table.ofNumbers(caption, heads(answer, ""));
        for (Metric metric : metrics) {
            List<String> cells =
                    new ArrayList<>(List.of(metric.indicator().name(), Sections.figures(answer.base(), metric)));
            for (Alternative alternative : answer.alternatives()) {
                cells.add(reasons.of(alternative).stream()
                        .filter(reason -> reason.what().key().equals(metric.key()))
                        .map(reason -> Figures.difference(
                                reason.what(), reason.difference().estimate(), ""))
                        .findFirst()
                        .orElse(""));
            }
            table.row(cells);
        }
        return table;
    }

    private static Table metrics(CompareAnswer answer, String caption, List<String> keys) {
        Table table = Table.ofNumbers(caption, heads(answer, "Metric"));
        String currency = answer.base().scenario().currency();
        for (String key : keys) {
            answer.base().find(key).ifPresent(metric -> {
                List<String> cells =
                        new ArrayList<>(List.of(metric.indicator().name(), Sections.figures(answer.base(), metric)));
                for (Alternative alternative : answer.alternatives()) {
                    var difference = alternative.differences().get(key);
                    cells.add(
                            difference == null
                                    ? ""
                                    : Figures.difference(metric.indicator(), difference.estimate(), currency));
                }
                table.row(cells);
            });
        }
        return table;
    }

    private static void flows(Markup page, CompareAnswer answer) {
        for (Alternative alternative : answer.alternatives()) {
            EndingFlows flows = alternative.people().flows();
            if (flows.isEmpty()) {
                continue;
            }
            Table table = Table.ofNumbers(
                    "The same issues in %s and in %s: of 1000 so many went from one ending to another"
                            .formatted(answer.base().name(), alternative.world().name()),
                    List.of("From", "To", "Of 1000"));
            long all = flows.episodes();
            flows.largestFirst().stream()
                    .filter(flow -> flow.from() != flow.to())
                    .sorted(Comparator.comparingLong(flow -> -flow.episodes()))
                    .limit(FLOWS_SHOWN)
                    .forEach(flow -> table.row(
                            label(flow.from()),
                            label(flow.to()),
                            String.format(Locale.ROOT, "%.1f", 1000.0 * flow.episodes() / all)));
            if (!table.isEmpty()) {
                table.into(page);
            }
        }
    }

    private static String label(@Nullable Ending ending) {
        return ending == null
                ? "still open"
                : ending.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    private static void pictures(Markup page, List<Figure> figures, String key) {
        if (!figures.isEmpty()) {
            page.element("p", "key", key).figures(figures);
        }
    }

    private static void money(Markup page, CompareAnswer answer, List<Figure> figures) {
        Table table = Table.ofNumbers(
                "One run, %s; costs and losses are positive, and more of them is worse; the lines add up to the net"
                        .formatted(answer.base().ledger().currency()),
                heads(answer, "Line"));
        for (Ledger.Line line : answer.base().ledger().lines()) {
            List<String> cells =
                    new ArrayList<>(List.of(words(line.name()), line.mean().toPlainString()));
            for (Alternative alternative : answer.alternatives()) {
                cells.add(alternative
                        .ledger()
                        .find(line.name())
                        .map(more -> Figures.difference(more.estimate(), ""))
                        .orElse(""));
            }
            table.row(cells);
        }
        page.section("money", "Money");
        pictures(
                page,
                figures,
                "What each line adds to the net of one run, %s; the bars add up. Filled: clear; hollow: not."
                        .formatted(answer.base().ledger().currency()));
        page.open("details").element("summary", "The same in numbers");
        table.into(page);
        page.close("details").close("section");
    }

    private static void robustness(Markup page, CompareAnswer answer) {
        if (answer.robustness().isEmpty()) {
            return;
        }
        page.section("robustness", "Does it hold if we are wrong about people?")
                .element(
                        "p",
                        "key",
                        "Nobody knows for certain how strongly events move feelings, nor how many of those who say they would leave do leave. Feelings are made weaker and stronger with as many bad endings in the base as before. Each line stands on fewer runs than the verdict itself. Where a cause is not felt, what is missing of the difference came from it.");
        for (int i = 0; i < answer.alternatives().size(); i++) {
            Table table = Table.ofNumbers(
                    answer.alternatives().get(i).world().name(),
                    List.of("Assumption", "Verdict", answer.goal().name(), "Customers lost because of service", "Net"));
            for (Variant variant : answer.robustness()) {
                Variant.Outcome outcome = variant.alternatives().get(i);
                table.row(
                        variant.name(),
                        outcome.verdict()
                                .finding()
                                .name()
                                .toLowerCase(Locale.ROOT)
                                .replace('_', ' '),
                        Figures.difference(answer.goal(), outcome.goal().estimate(), ""),
                        Figures.difference(outcome.lostCustomers().estimate(), ""),
                        Figures.difference(outcome.net().estimate(), ""));
            }
            table.into(page);
        }
        page.close("section");
    }

    private static String words(String line) {
        return Ledger.words(line);
    }
}
