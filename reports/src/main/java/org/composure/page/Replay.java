package org.composure.page;

import java.util.List;
import org.composure.study.journeys.Film;
import org.composure.study.journeys.Journeys;

/** A day as moving people, both worlds in step. */
final class Replay {

    private static final String SCRIPT = "replay.js";

    private Replay() {}

    static void into(Markup page, Journeys journeys) {
        List<Film> films = Film.of(journeys);
        page.section("day-replayed", "One day, replayed")
                .element(
                        "p",
                        "key",
                        "One dot is one person%s, in both worlds at the same time of the day: orange feels bad, grey neither, blue good. Space plays and pauses, arrow keys go ten minutes."
                                .formatted(
                                        films.get(0).oneIn() == 1
                                                ? ""
                                                : " (one in %d is shown)"
                                                        .formatted(films.get(0).oneIn())))
                .raw("""
                        <div id="replay" hidden="hidden">
                        <p class="controls"><button type="button">Play</button>
                        <label>Speed <select><option value="120">2 min/s</option><option value="600" selected="selected">10 min/s</option><option value="1800">30 min/s</option></select></label>
                        <label class="time">Time <input type="range" min="0" max="1439" step="1" value="600" /></label> <output>10:00</output></p>
                        <canvas tabindex="0" role="img" aria-label="People moving between need, own search, bot, queue, agent and the end, in two worlds"></canvas>
                        """);
        film(page, journeys.base(), films.get(0));
        film(page, journeys.other(), films.get(1));
        page.raw("</div>\n<noscript><p>The replay needs scripts to be allowed.</p></noscript>\n")
                .close("section");
    }

    private static void film(Markup page, String name, Film film) {
        page.raw("<div class=\"film\" hidden=\"hidden\" data-name=\"%s\">%s</div>\n"
                .formatted(Markup.escaped(name), film.text()));
    }

    /** What moves the people: our own words only, nothing from a scenario. */
    static String script() {
        return Frame.resource(SCRIPT);
    }
}
