package org.composure.page;

import java.util.List;
import org.composure.scenario.Scenario;
import org.composure.study.Figures;
import org.composure.study.journeys.Film;
import org.composure.study.journeys.Journeys;

/** A day as moving dots, both worlds in step: coloured by mood, or by the time waited where nobody feels anything. */
final class Replay {

    private static final String SCRIPT = "replay.js";

    private Replay() {}

    static void into(Markup page, Journeys journeys, Scenario scenario) {
        if (journeys.ofBase().isEmpty()) {
            return;
        }
        List<Film> films = Film.of(journeys);
        boolean feels = scenario.people() != null;
        String promise = Figures.plain(scenario.target().withinSeconds());
        page.section("day-replayed", "One day, replayed")
                .element("p", "key", key(films, feels, promise))
                .raw("""
                        <div id="replay" hidden="hidden"%s>
                        <p class="controls"><button type="button">Play</button>
                        <label>Speed <select><option value="120">2 min/s</option><option value="600" selected="selected">10 min/s</option><option value="1800">30 min/s</option></select></label>
                        <label class="time">Time <input type="range" min="0" max="1439" step="1" value="600" /></label> <output>10:00</output></p>
                        <canvas tabindex="0" role="img" aria-label="%s"></canvas>
                        """.formatted(feels ? "" : " data-within=\"%s\"".formatted(promise), label(feels)));
        film(page, journeys.base(), films.get(0));
        if (films.size() > 1) {
            film(page, journeys.other(), films.get(1));
        }
        page.raw("</div>\n<noscript><p>The replay needs scripts to be allowed.</p></noscript>\n")
                .close("section");
    }

    private static String key(List<Film> films, boolean feels, String promise) {
        int oneIn = films.get(0).oneIn();
        return "One dot is one %s%s%s: %s. Space plays and pauses, arrow keys go ten minutes."
                .formatted(
                        feels ? "person" : "contact",
                        oneIn == 1 ? "" : " (one in %d is shown)".formatted(oneIn),
                        films.size() > 1 ? ", in both worlds at the same time of the day" : "",
                        feels
                                ? "orange feels bad, grey neither, blue good"
                                : "blue has not waited, grey has waited %1$s s, orange twice as long or longer"
                                        .formatted(promise));
    }

    private static String label(boolean feels) {
        return feels
                ? "People moving between need, own search, bot, queue, agent and the end"
                : "Contacts moving between queue, agents and the end";
    }

    private static void film(Markup page, String name, Film film) {
        page.raw("<div class=\"film\" hidden=\"hidden\" data-name=\"%s\">%s</div>\n"
                .formatted(Markup.escaped(name), film.text()));
    }

    /** What moves the dots: our own words only, nothing from a scenario; nothing if nobody came that day. */
    static String script(Journeys journeys) {
        return journeys.ofBase().isEmpty() ? "" : Frame.resource(SCRIPT);
    }
}
