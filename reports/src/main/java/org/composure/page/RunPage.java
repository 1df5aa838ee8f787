package org.composure.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.composure.measure.Indicator;
import org.composure.study.Figures;
import org.composure.study.Highlights;
import org.composure.study.Keepsake;
import org.composure.study.Metric;
import org.composure.study.RunAnswer;
import org.composure.study.World;
import org.composure.study.journeys.Journeys;

/** What happens under one scenario, as a page. */
public final class RunPage {

    private final RunAnswer answer;
    private final World world;
    private final List<Figure> day;
    private final Journeys journeys;

    /**
     * @param day pictures of how the day goes
     * @param journeys of the first day, to be replayed
     */
    public RunPage(RunAnswer answer, List<Figure> day, Journeys journeys) {
        this.journeys = journeys;
        this.answer = answer;
        this.world = answer.world();
        this.day = List.copyOf(day);
    }

    /** The whole page. */
    public String html() {
        Markup page = new Markup();
        Sections.header(page, "Composure · one scenario", world.scenario(), answer.provenance());
        page.section("answer", "The answer")
                .element("p", "best", answer.sentence())
                .close("section");
        numbers(page);
        Sections.day(page, day);
        parts(page, "types", "By contact type", world.byContactType());
        parts(page, "teams", "By team", world.byTeam());
        parts(page, "segments", "By segment", world.people().bySegment());
        PeopleSections.into(page, world);
        Replay.into(page, journeys, world.scenario());
        Sections.assumptions(page, world.scenario());
        Sections.limits(page, List.of(world));
        sure(page);
        Sections.definitions(
                page, world.metrics().stream().map(Metric::indicator).toList());
        Sections.again(page, answer.provenance(), List.of(world));
        Sections.inside(page, Keepsake.of(answer));
        return Frame.around(world.scenario().title(), page, Replay.script(journeys));
    }

    private void numbers(Markup page) {
        page.section("numbers", "In numbers");
        Table table = Table.ofNumbers("The whole centre, over all runs", List.of("Metric", "Estimate"));
        world.metrics().forEach(metric -> table.row(metric.indicator().name(), Sections.figures(world, metric)));
        table.into(page);
        page.close("section");
    }

    private void parts(Markup page, String id, String heading, Map<String, List<Metric>> parts) {
        if (parts.size() < 2) {
            return;
        }
        List<Indicator> shown = Highlights.of(List.of(world)).stream()
                .filter(indicator -> parts.values().stream()
                        .anyMatch(part -> !figures(part, indicator).isEmpty()))
                .toList();
        List<String> heads = new ArrayList<>(List.of("Name"));
        shown.forEach(indicator -> heads.add(indicator.name()));
        Table table = Table.ofNumbers(heading, heads);
        parts.forEach((name, metrics) -> {
            List<String> cells = new ArrayList<>(List.of(name));
            shown.forEach(indicator -> cells.add(figures(metrics, indicator)));
            table.row(cells);
        });
        page.section(id, heading);
        table.into(page);
        page.close("section");
    }

    private String figures(List<Metric> metrics, Indicator indicator) {
        return metrics.stream()
                .filter(metric -> metric.key().equals(indicator.key()))
                .findFirst()
                .map(metric -> Sections.figures(world, metric))
                .orElse("");
    }

    private void sure(Markup page) {
        page.section("sure", "How sure are we?")
                .element(
                        "p",
                        "The numbers stand on %d runs of %s days each, with other luck every time. What follows ± is half the width of a 95 %% interval. No more was simulated because: %s."
                                .formatted(
                                        answer.provenance().replications(),
                                        Figures.plain(world.simulatedDays()),
                                        answer.provenance().endInWords()))
                .close("section");
    }
}
