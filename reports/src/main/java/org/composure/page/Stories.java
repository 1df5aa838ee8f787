package org.composure.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.composure.study.journeys.JourneyOf;
import org.composure.study.journeys.Journeys;
import org.composure.study.journeys.Step;

/** What single people went through: the ways of a whole day, and some of them in both worlds side by side. */
final class Stories {

    private static final int GAINS = 3;
    private static final int LOSSES = 2;
    private static final int STEPS_MAX = 14;
    private static final double DAY = 86_400;

    private Stories() {}

    static void into(Markup page, Journeys journeys, List<Figure> ways) {
        if (!ways.isEmpty()) {
            page.section("ways", "Through which doors people go")
                    .element(
                            "p",
                            "key",
                            "Everybody whose issue began on one day of the first run, followed for some days. Blue ends solved, orange ends badly; whoever comes again begins anew at the left.")
                    .figures(ways)
                    .close("section");
        }
        List<Journeys.Pair> pairs = journeys.stories(GAINS, LOSSES, STEPS_MAX);
        if (pairs.isEmpty()) {
            return;
        }
        page.section("stories", "The same person, in both worlds")
                .element(
                        "p",
                        "key",
                        "Simulated people, chosen because their two stories differ most and are short: they show how a difference comes about, not how often. The dot is the mood, bad at the left, good at the right; from the thick line on the two stories differ.");
        for (Journeys.Pair pair : pairs) {
            page.element("h3", "Customer %d, %s".formatted(pair.base().customer(), changed(pair)))
                    .open("div", "pair");
            story(page, journeys.base(), pair.base(), pair.parting());
            story(page, journeys.other(), pair.other(), pair.parting());
            page.close("div");
        }
        page.close("section");
    }

    private static String changed(Journeys.Pair pair) {
        String from = ending(pair.base());
        String to = ending(pair.other());
        return from.equals(to) ? from + " in both, remembered otherwise" : "from %s to %s".formatted(from, to);
    }

    private static String ending(JourneyOf journey) {
        return journey.ending() == null
                ? "still open"
                : journey.ending().name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    private static void story(Markup page, String world, JourneyOf journey, int parting) {
        page.open("div", "story").element("p", "world", world).open("ol");
        List<Step> told = withMoodAfterwards(journey.steps());
        double begin = told.get(0).at();
        for (int i = 0; i < told.size(); i++) {
            Step step = told.get(i);
            page.raw(
                    "<li%s><span class=\"clock\">%s</span><span class=\"mood\" role=\"img\" aria-label=\"mood %s\"><i style=\"left:%d%%\"></i></span><span>%s</span></li>\n"
                            .formatted(
                                    i == parting ? " class=\"parting\"" : "",
                                    clock(step.at(), begin),
                                    String.format(Locale.ROOT, "%.2f", step.mood()),
                                    Math.round(50 + 50 * Math.max(-1, Math.min(1, step.mood()))),
                                    Markup.escaped(step.words())));
        }
        page.close("ol").close("div");
    }

    /** A step's own mood is the one before it is felt; the movements that follow it belong to it. */
    private static List<Step> withMoodAfterwards(List<Step> steps) {
        List<Step> told = new ArrayList<>();
        for (Step step : steps) {
            if (!step.words().isEmpty()) {
                told.add(step);
            } else if (!told.isEmpty()) {
                Step last = told.remove(told.size() - 1);
                told.add(new Step(last.at(), last.place(), last.words(), step.mood()));
            }
        }
        return told;
    }

    private static String clock(double at, double begin) {
        long minutes = (long) (at % DAY / 60);
        long days = (long) (Math.floor(at / DAY) - Math.floor(begin / DAY));
        String clock = String.format(Locale.ROOT, "%02d:%02d", minutes / 60, minutes % 60);
        return days == 0 ? clock : clock + " +" + days + "d";
    }
}
