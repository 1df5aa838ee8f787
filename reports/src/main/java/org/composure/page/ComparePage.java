package org.composure.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.composure.experiment.Difference;
import org.composure.measure.Indicator;
import org.composure.study.Cause;
import org.composure.study.Change;
import org.composure.study.CompareAnswer;
import org.composure.study.CompareAnswer.Alternative;
import org.composure.study.Figures;
import org.composure.study.Flips;
import org.composure.study.Highlights;
import org.composure.study.Keepsake;
import org.composure.study.World;

/** Which policy is better, as a page: the verdict first, with both sides of the trade, then what it stands on. */
public final class ComparePage {

    private static final int CHANGES_AT_A_GLANCE = 8;

    private final CompareAnswer answer;
    private final List<World> worlds;
    private final List<Indicator> shown;
    private final List<Figure> differences;
    private final PeopleFigures people;
    private final List<Figure> day;

    /**
     * @param differences pictures of how much the alternatives differ from the base
     * @param people pictures of money, causes and endings
     * @param day pictures of how the day goes
     */
    public ComparePage(CompareAnswer answer, List<Figure> differences, PeopleFigures people, List<Figure> day) {
        this.people = people;
        this.answer = answer;
        this.worlds = Stream.concat(
                        Stream.of(answer.base()), answer.alternatives().stream().map(Alternative::world))
                .toList();
        this.shown = Highlights.of(worlds);
        this.differences = List.copyOf(differences);
        this.day = List.copyOf(day);
    }

    /** The whole page. */
    public String html() {
        Markup page = new Markup();
        Sections.header(page, "Composure · comparison", answer.base().scenario(), answer.provenance());
        verdicts(page);
        differences(page);
        PeopleSections.into(page, answer, people);
        if (people.journeys() != null) {
            Replay.into(page, people.journeys(), answer.base().scenario());
            if (answer.base().people().isThere()) {
                Stories.into(page, people.journeys(), people.ways());
            }
        }
        Sections.day(page, day);
        changes(page);
        new Reasons(answer).into(page);
        Sections.assumptions(page, answer.base().scenario());
        Sections.limits(page, worlds);
        sure(page);
        Sections.definitions(page, shown);
        Sections.again(page, answer.provenance(), worlds);
        Sections.inside(page, Keepsake.of(answer));
        String script = people.journeys() == null ? "" : Replay.script(people.journeys());
        return Frame.around(answer.base().scenario().title(), page, script);
    }

    private void verdicts(Markup page) {
        page.section("verdict", "The verdict");
        if (answer.alternatives().size() > 1) {
            page.element("p", "best", answer.best().sentence());
        }
        Flips flips = new Flips(answer);
        page.open("ul", "verdicts");
        for (Alternative alternative : answer.alternatives()) {
            page.open("li", "verdict " + cssClass(alternative))
                    .element("p", "finding", finding(alternative))
                    .element("h3", alternative.world().name())
                    .element("p", unbroken(alternative.sentence()));
            said(page, "flip", unbroken(flips.sentence(alternative)));
            page.close("li");
        }
        page.close("ul");
        said(page, "key", flips.missing());
        page.close("section");
    }

    /** A number stays on one line with its doubt and its percent sign. */
    private static String unbroken(String sentence) {
        return sentence.replace(" ± ", "\u00A0±\u00A0").replace(" %", "\u00A0%").replaceAll("(\\d) s\\b", "$1\u00A0s");
    }

    private static void said(Markup page, String kind, String sentence) {
        if (!sentence.isEmpty()) {
            page.element("p", kind, sentence);
        }
    }

    private static String cssClass(Alternative alternative) {
        return switch (alternative.verdict().finding()) {
            case BETTER -> "better";
            case WORSE -> "worse";
            case TOO_CLOSE_TO_CALL, NO_DIFFERENCE_THAT_MATTERS -> "unclear";
        };
    }

    private static String finding(Alternative alternative) {
        return switch (alternative.verdict().finding()) {
            case BETTER -> "● Better";
            case WORSE -> "◆ Worse";
            case TOO_CLOSE_TO_CALL -> "○ Too close to call";
            case NO_DIFFERENCE_THAT_MATTERS -> "○ No difference that matters";
        };
    }

    private void differences(Markup page) {
        page.section("differences", "What changes")
                .element(
                        "p",
                        "key",
                        "Difference from %s on the same customers, with its 95 %% interval. ● better, ◆ worse, ○ neither or unclear."
                                .formatted(answer.base().name()))
                .figures(differences);
        List<String> heads = new ArrayList<>(List.of("Metric", answer.base().name()));
        answer.alternatives()
                .forEach(alternative -> heads.add(alternative.world().name()));
        Table table = Table.ofNumbers("The base, and how much each alternative differs from it", heads);
        for (Indicator indicator : shown) {
            List<String> cells = new ArrayList<>(List.of(indicator.name(), Sections.figures(answer.base(), indicator)));
            answer.alternatives().forEach(alternative -> cells.add(difference(alternative, indicator)));
            table.row(cells);
        }
        table.row(hours());
        page.open("details").element("summary", "The same in numbers");
        table.into(page);
        page.close("details").close("section");
    }

    private String difference(Alternative alternative, Indicator indicator) {
        Difference difference = alternative.differences().get(indicator.key());
        return difference == null
                ? ""
                : Figures.difference(
                        indicator,
                        difference.estimate(),
                        answer.base().scenario().currency());
    }

    private List<String> hours() {
        List<String> cells = new ArrayList<>(List.of(
                "Agent hours a day", rounded(answer.base().agentHoursPerDay().mean(), false)));
        answer.alternatives()
                .forEach(alternative -> cells.add(
                        rounded(alternative.agentHoursPerDay().estimate().mean(), true)));
        return cells;
    }

    private static String rounded(double hours, boolean signed) {
        double rounded = Math.round(hours * 10) / 10.0;
        return (signed && rounded > 0 ? "+" : "") + Figures.plain(rounded);
    }

    private void changes(Markup page) {
        page.section("changes", "What was changed");
        for (Alternative alternative : answer.alternatives()) {
            Table table = Table.ofWords(
                    "%s, and what its file says otherwise than the base".formatted(title(alternative)),
                    "Where",
                    "From",
                    "To");
            for (Change change : alternative.changes()) {
                table.row(change.path(), change.from(), change.to());
            }
            if (table.size() > CHANGES_AT_A_GLANCE) {
                page.open("details").element("summary", "%s: %d values".formatted(title(alternative), table.size()));
                table.into(page);
                page.close("details");
            } else {
                table.into(page);
            }
        }
        page.close("section");
    }

    private static String title(Alternative alternative) {
        String title = alternative.world().scenario().title();
        String name = alternative.world().name();
        return title.isBlank() || title.equals(name) ? name : "%s (%s)".formatted(title, name);
    }

    private void sure(Markup page) {
        page.section("sure", "How sure are we?")
                .element(
                        "p",
                        "Every scenario was run %d times for %s days, each time with the same customers and the same luck as the others. No more was simulated because: %s."
                                .formatted(
                                        answer.provenance().replications(),
                                        Figures.plain(answer.base().simulatedDays()),
                                        answer.provenance().endInWords()));
        Table table = Table.ofNumbers(
                "How sure the verdict on " + answer.goal().name() + " is",
                List.of("Alternative", "Difference", "Chance that it is better", "Same customers saved"));
        for (Alternative alternative : answer.alternatives()) {
            Difference goal = alternative.differences().get(answer.goal().key());
            table.row(
                    alternative.world().name(),
                    difference(alternative, answer.goal()),
                    String.format(
                            Locale.ROOT, "%.1f %%", 100 * alternative.verdict().probability()),
                    goal == null || !Double.isFinite(goal.varianceReduction())
                            ? "–"
                            : String.format(Locale.ROOT, "%.1f × the runs", goal.varianceReduction()));
        }
        table.into(page);
        page.close("section");
    }

    static String share(Cause cause) {
        return Double.isNaN(cause.share())
                ? "too close to call"
                : Figures.plain((double) Math.round(100 * cause.share())) + " %";
    }
}
