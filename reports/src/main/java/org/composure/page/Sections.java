package org.composure.page;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.composure.measure.Indicator;
import org.composure.scenario.Assumption;
import org.composure.scenario.Scenario;
import org.composure.study.Figures;
import org.composure.study.Keepsake;
import org.composure.study.Metric;
import org.composure.study.Provenance;
import org.composure.study.World;

/** The sections that every page has. */
final class Sections {

    private Sections() {}

    static void header(Markup page, String kind, Scenario scenario, Provenance provenance) {
        page.open("header").element("p", "kind", kind).element("h1", scenario.title());
        if (!scenario.question().isBlank() && !scenario.question().equals(scenario.title())) {
            page.element("p", "question", scenario.question());
        }
        if (!provenance.finished()) {
            page.element(
                    "p",
                    "unfinished",
                    "Unfinished: stopped after %d runs. The answer stands on those."
                            .formatted(provenance.replications()));
        }
        page.close("header");
    }

    static void day(Markup page, List<Figure> figures) {
        if (figures.isEmpty()) {
            return;
        }
        page.section("day", "Through the day")
                .element(
                        "p",
                        "key",
                        "Each interval of the day, over all days and runs; the band around a line is its 95 % interval.")
                .figures(figures)
                .close("section");
    }

    static void assumptions(Markup page, Scenario scenario) {
        if (scenario.assumptions().isEmpty()) {
            return;
        }
        Table table = Table.ofWords(
                "What the scenario takes for granted, how each number was got, and from where",
                "Assumption",
                "Value",
                "Grade",
                "Source");
        Stream.of(Assumption.Grade.GUESSED, Assumption.Grade.BORROWED, Assumption.Grade.FITTED)
                .flatMap(grade -> scenario.assumptions().stream().filter(assumption -> assumption.grade() == grade))
                .forEach(assumption -> table.row(
                        assumption.path(),
                        assumption.value(),
                        assumption.grade().name().toLowerCase(Locale.ROOT),
                        assumption.source()));
        page.section("assumptions", "Assumptions");
        table.into(page);
        page.close("section");
    }

    static void definitions(Markup page, List<Indicator> indicators) {
        page.section("definitions", "What the numbers mean").open("dl");
        for (Indicator indicator : indicators) {
            page.element("dt", indicator.name())
                    .element("dd", "%s. In results: %s.".formatted(indicator.definition(), indicator.key()));
        }
        page.close("dl").close("section");
    }

    static void limits(Markup page, List<World> worlds) {
        page.section("limits", "What this cannot tell you").open("ul");
        Limits.of(worlds).forEach(limit -> page.element("li", limit));
        page.close("ul").close("section");
    }

    static void again(Markup page, Provenance provenance, List<World> worlds) {
        page.section("again", "See it again").element("pre", provenance.command());
        Table table = Table.ofWords(
                "Seed %d, version %s, %d runs; the same seed and version give the same numbers on any machine"
                        .formatted(provenance.seed(), provenance.version(), provenance.replications()),
                "Scenario",
                "Fingerprint");
        worlds.forEach(world -> table.row(world.name(), world.hash()));
        table.into(page);
        page.close("section");
    }

    /** The whole scenarios, for people to read and for {@code composure open} to run again. */
    static void inside(Markup page, Keepsake keepsake) {
        page.section("inside", "The whole scenario")
                .element(
                        "p",
                        "key",
                        "Every value that was simulated. With this page alone, composure open simulates it again, to the same numbers.");
        Inside.into(page, keepsake);
        page.close("section");
    }

    static String figures(World world, Indicator indicator) {
        return world.find(indicator.key()).map(metric -> figures(world, metric)).orElse("");
    }

    static String figures(World world, Metric metric) {
        return Figures.of(
                metric.indicator(), metric.estimate(), world.scenario().currency());
    }
}
