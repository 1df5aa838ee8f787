package org.composure.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.composure.browser.Chromium;
import org.composure.browser.Tab;
import org.composure.studio.Studio;
import org.composure.study.live.LiveRequest;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The studio in a real browser: every control is pressed, by mouse and by keyboard, and everything can be read. */
final class StudioInABrowserTest {

    @TempDir
    private static Path folder = Path.of("");

    private static List<AutoCloseable> open = new ArrayList<>();
    private static Tab tab = null_();
    private static String address = "";

    @SuppressWarnings("NullAway") // Set before any test, or no test is run.
    private static Tab null_() {
        return null;
    }

    @BeforeAll
    static void enter() throws IOException {
        Chromium browser = Chromium.start(folder.resolve("profile"));
        open.add(browser);
        Path story = Files.createDirectory(folder.resolve("story"));
        Files.writeString(story.resolve("today.yaml"), """
                title: A bot and five people
                question: Is that enough?
                emotion: six feelings
                horizon: { from: 2026-03-02, days: 1 }
                customers: { number: 1000 }
                contactTypes:
                  - name: support
                    arrivals: { rate: 70 /h }
                    handleTime: { lognormal: { mean: 400 s, cv: 1 } }
                    patience: { exponential: 5 min }
                teams:
                  - { name: agents, skills: [support], agents: 7 }
                routing: first come first served
                """);
        Files.writeString(story.resolve("more.yaml"), """
                extends: today.yaml
                title: Two more
                change: { teams: { agents: { agents: 9 } } }
                """);
        Path queue = Files.writeString(folder.resolve("queue.yaml"), """
                title: A plain queue
                horizon: { from: 2026-03-02, days: 1 }
                contactTypes:
                  - { name: calls, arrivals: { rate: 60 /h }, handleTime: { exponential: 4 min }, patience: { exponential: 2 min } }
                teams:
                  - { name: phones, skills: [calls], agents: 5 }
                """);
        Map<String, Path> stories = new LinkedHashMap<>();
        stories.put("story", story);
        stories.put("queue", queue);
        Studio studio = new Studio(new Studio.Setup(
                null, 0, stories, "story", "", LiveRequest.of(story.resolve("today.yaml"), 1), 36_000, Pages::of));
        open.add(studio);
        address = studio.address();
        tab = browser.tab();
        tab.allowClipboard();
    }

    @AfterAll
    static void leave() throws Exception {
        for (AutoCloseable one : open) {
            one.close();
        }
    }

    @BeforeEach
    void visit() {
        tab.size(1440, 900);
        tab.open(address);
        tab.await("document.querySelector('.aim')");
    }

    @AfterEach
    void nothing_complained() {
        assertThat(tab.complaints()).isEmpty();
    }

    private static String text(String selector) {
        return tab.evaluate("document.querySelector('" + selector + "').textContent")
                .asString();
    }

    private static void title(String title) {
        tab.await("document.getElementById('story-title').textContent === '" + title + "'");
    }

    private static boolean isShown(String selector) {
        return tab.is("document.querySelector('" + selector + "').checkVisibility()");
    }

    /** What pressing each control is expected to do; a control that is not here has been forgotten. */
    private final Map<String, Runnable> controls = new LinkedHashMap<>();

    {
        controls.put("#play", () -> {
            tab.click("#play");
            tab.await("document.getElementById('play').textContent === 'Play'");
        });
        controls.put("#step", () -> {
            String before = text("#command").replaceAll(".*--at ", "");
            tab.click("#step");
            tab.await("document.getElementById('command').textContent.endsWith('--at %d')"
                    .formatted(Long.parseLong(before) + 60));
        });
        controls.put("#speed", () -> {
            tab.choose("#speed", "600");
            tab.await("document.getElementById('speed').value === '600'");
        });
        controls.put("#theme", () -> {
            tab.click("#theme");
            assertThat(text("#theme")).isEqualTo("Light");
            tab.click("#theme");
        });
        controls.put("#copy", () -> {
            tab.click("#copy");
            tab.await("document.getElementById('copy').textContent === 'Copied'");
        });
        controls.put("#export", () -> assertThat(fetched("#export")).contains("contactTypes:"));
        controls.put("#export-story", () -> assertThat(fetched("#export-story")).contains("story/more.yaml"));
        controls.put(".lever select", StudioInABrowserTest::everyLever);
        controls.put("#tab-levers", () -> tab("levers"));
        controls.put("#tab-who", () -> tab("who"));
        controls.put("#tab-compare", () -> tab("compare"));
        controls.put("#tab-plan", () -> tab("plan"));
        controls.put(".world canvas", StudioInABrowserTest::aPersonAndADesk);
        controls.put("#fork", () -> {
            tab.click("#fork");
            tab.await("document.querySelectorAll('.world').length === 2");
        });
        controls.put("#acts-on input", StudioInABrowserTest::bothWorlds);
        controls.put("#alone", () -> {
            tab.click("#alone");
            tab.await("document.querySelectorAll('.world').length === 1");
        });
        controls.put("#beside", () -> {
            tab.choose("#beside", "more.yaml");
            tab.await(
                    "[...document.querySelectorAll('.world h3')].some((one) => one.textContent.includes('Two more'))");
        });
        controls.put("#what", () -> {
            tab("compare");
            tab.choose("#what", "seen");
        });
        controls.put("#runs", () -> tab.choose("#runs", "4"));
        controls.put("#robust", () -> tab.click("#robust"));
        controls.put("#ask", () -> {
            tab.click("#ask");
            tab.await("document.querySelector('#answer h3')");
            assertThat(text("#answer")).contains("World B", "composure compare what-i-see-1");
        });
        controls.put("#answer a", StudioInABrowserTest::answersToKeep);
        controls.put("#enough", () -> {
            tab.choose("#what", "story");
            tab.choose("#runs", "100");
            tab.click("#ask");
            tab.await("document.getElementById('enough').checkVisibility()");
            tab.await("document.getElementById('answer').textContent.includes('roughly')");
            tab.click("#enough");
            tab.await("document.querySelector('#answer h3')");
        });
        controls.put(".aim", () -> {
            tab.click(".aim");
            assertThat(tab.evaluate("eyes.focus()").asString()).isEqualTo("input#target-serviceLevel");
        });
        controls.put("#target-serviceLevel", () -> type("#target-serviceLevel", "10"));
        controls.put("#target-within", () -> type("#target-within", "600"));
        controls.put("#target-abandonmentRate", () -> type("#target-abandonmentRate", "90"));
        controls.put("#target-waitMeanSeconds", () -> type("#target-waitMeanSeconds", "3000"));
        controls.put("#target-waitP90Seconds", () -> type("#target-waitP90Seconds", "5000"));
        controls.put(
                "#target-badEndingsPerThousandEpisodes", () -> type("#target-badEndingsPerThousandEpisodes", "999"));
        controls.put("#per-interval", () -> {
            tab.click("#per-interval");
            assertThat(tab.is("document.getElementById('per-interval').checked"))
                    .isTrue();
            tab.click("#per-interval");
        });
        controls.put("#with-roster", () -> tab.click("#with-roster"));
        controls.put("#effort", () -> tab.choose("#effort", "15"));
        controls.put("#plan-ask", () -> {
            tab.click("#plan-ask");
            tab.await("document.getElementById('plan-enough').checkVisibility()");
            tab.await("document.getElementById('plan-answer').textContent.includes('By formula')");
        });
        controls.put("#plan-enough", () -> {
            if (isShown("#plan-enough")) {
                tab.click("#plan-enough");
            }
            tab.await("document.getElementById('plan-show')");
            assertThat(text("#plan-answer"))
                    .contains("agent hours a day", "composure plan story", "--target 'waitMeanSeconds<=3000 s'");
        });
        controls.put("#plan-answer a", StudioInABrowserTest::plansToKeep);
        controls.put("#plan-answer summary", () -> {
            tab.click("#plan-answer summary");
            assertThat(isShown("#plan-answer pre")).isTrue();
        });
        controls.put("#plan-show", () -> {
            tab.click("#plan-show");
            tab.await(
                    "[...document.querySelectorAll('.world h3')].some((one) => one.textContent.includes('As planned'))");
        });
        controls.put(".skip", () -> {
            tab.evaluate("document.querySelector('.skip').click()");
            assertThat(tab.evaluate("eyes.focus()").asString()).isEqualTo("section#stage");
        });
        controls.put("#stories", () -> {
            tab.choose("#stories", "queue");
            title("A plain queue");
        });
        controls.put("#upload", () -> {
            tab.upload("#upload", folder.resolve("queue.yaml"));
            tab.await("document.getElementById('command').textContent.includes('my-scenario-')");
        });
        controls.put("#own-numbers", () -> {
            tab.click("#own-numbers");
            assertThat(isShown("#numbers")).isTrue();
        });
        controls.put("#numbers-cancel", () -> {
            tab.click("#numbers-cancel");
            assertThat(isShown("#numbers")).isFalse();
            tab.click("#own-numbers");
        });
        controls.put("dialog input", StudioInABrowserTest::fiveNumbers);
        controls.put("dialog [type=submit]", () -> {
            tab.click("dialog [type=submit]");
            title("Our own numbers");
        });
        controls.put("#just-look", () -> {
            tab.click("#just-look");
            title("A bot and five people");
        });
    }

    private static void tab(String name) {
        tab.click("#tab-" + name);
        assertThat(isShown("#panel-" + name)).isTrue();
    }

    private static void type(String selector, String number) {
        tab.evaluate(
                "{ const input = document.querySelector('%s'); input.focus(); input.select(); }".formatted(selector));
        tab.type(number);
        assertThat(tab.evaluate("document.querySelector('" + selector + "').value")
                        .asString())
                .isEqualTo(number);
    }

    private static String fetched(String selector) {
        return tab.evaluate(("fetch(document.querySelector('%s').href)"
                                + ".then((answer) => answer.ok ? answer.text() : 'status ' + answer.status)")
                        .formatted(selector))
                .asString();
    }

    private static void everyLever() {
        tab("levers");
        int levers = tab.evaluate("document.querySelectorAll('.lever select').length")
                .asInt();
        assertThat(levers).isGreaterThan(6);
        for (int i = 0; i < levers; i++) {
            // The last value that is not in force.
            String path = tab.evaluate("""
                            {
                              const list = document.querySelectorAll('.lever select')[%d];
                              const other = [...list.options].reverse().find((one) => one.value && one !== list.selectedOptions[0]);
                              list.value = other.value;
                              list.dispatchEvent(new Event('change'));
                              other.value;
                            }
                            """.formatted(i)).asString();
            tab.await("document.getElementById('pulled').textContent.includes('=' + " + quoted(path)
                    + ") && document.getElementById('pulled').children.length === " + (i + 1));
        }
        assertThat(isShown("#notice")).isFalse();
    }

    private static String quoted(String text) {
        return "'" + text.replace("'", "\\'") + "'";
    }

    private static void aPersonAndADesk() {
        tab.await("document.querySelector('.world canvas').floor.people.size > 0");
        tab.evaluate("document.querySelector('.world canvas').scrollIntoView({ block: 'center' })");
        double[] person = at("[...floor.people.values()].find((one) => !one.left && one.zone !== 3)"
                + " || [...floor.people.values()].find((one) => !one.left)");
        tab.click(person[0], person[1]);
        tab.await("document.querySelector('#who .steps li')");
        double[] desk = at("(() => { const desk = [...floor.desks.values()].find((one) => one.agent !== null);"
                + " return desk && { x: desk.x + 2, y: desk.y + 2 }; })()");
        tab.click(desk[0], desk[1]);
        tab.await("document.getElementById('who').textContent.includes('Agent ')");
    }

    private static double[] at(String which) {
        var place = tab.evaluate("""
                (() => {
                  const canvas = document.querySelector('.world canvas');
                  const floor = canvas.floor;
                  const box = canvas.getBoundingClientRect();
                  const one = %s;
                  return [box.left + one.x, box.top + one.y];
                })()
                """.formatted(which));
        return new double[] {place.get(0).asDouble(), place.get(1).asDouble()};
    }

    private static void bothWorlds() {
        tab("levers");
        tab.click("#acts-on input[value=both]");
        tab.choose(".lever select", "+1");
        tab.await(
                "[...document.querySelectorAll('#pulled li')].filter((one) => one.textContent.endsWith('=+1')).length === 2");
        tab.click("#acts-on input[value='1']");
        tab.choose(".lever select", "+3");
        tab.await("[...document.querySelectorAll('#pulled li')].some((one) => /^B.*=\\+3/.test(one.textContent))");
        tab.click("#acts-on input[value='0']");
    }

    private static void answersToKeep() {
        for (String address : tab.texts("[...document.querySelectorAll('#answer a')].map((one) => one.href)")) {
            assertThat(tab.is("fetch('" + address + "').then((answer) => answer.ok)"))
                    .as(address)
                    .isTrue();
        }
    }

    private static void plansToKeep() {
        assertThat(tab.texts("[...document.querySelectorAll('#plan-answer a')].map((one) => one.textContent)"))
                .containsExactly("Scenario as planned", "Roster as CSV");
        assertThat(fetched("#plan-answer a")).contains("name: planned");
        assertThat(fetched("#plan-answer a:last-child")).contains("agent");
    }

    private static void fiveNumbers() {
        type("dialog [name=perHour]", "40");
        type("dialog [name=minutes]", "5");
        type("dialog [name=agents]", "6");
        type("dialog [name=patience]", "3");
        tab.click("dialog [name=bot]");
        assertThat(tab.is("document.querySelector('dialog [name=bot]').checked"))
                .isTrue();
    }

    @Test
    void every_control_does_what_it_says() {
        List<String> there = new ArrayList<>(tab.texts("eyes.controls()"));
        for (Map.Entry<String, Runnable> control : controls.entrySet()) {
            control.getValue().run();
            tab.texts("eyes.controls()").stream()
                    .filter(one -> !there.contains(one))
                    .forEach(there::add);
        }
        assertThat(there).as("controls that no test presses, or that are gone").hasSameElementsAs(controls.keySet());
    }

    @Test
    void without_a_mouse_everything_is_reached_in_order_and_the_focus_is_seen() {
        for (String panel : List.of("levers", "compare", "plan")) {
            tab(panel);
            tab.evaluate("document.activeElement.blur(); window.getSelection().removeAllRanges();"
                    + " document.body.tabIndex = -1; document.body.focus()");
            List<String> reached = new ArrayList<>();
            for (int i = 0; i < 80; i++) {
                tab.press("Tab");
                String where = tab.evaluate("eyes.focus()").asString();
                if (where.isEmpty() || (!reached.isEmpty() && where.equals(reached.get(0)))) {
                    break;
                }
                assertThat(tab.is("eyes.focusShown()"))
                        .as("focus on %s is seen", where)
                        .isTrue();
                reached.add(where);
            }
            assertThat(reached).isEqualTo(tab.texts("eyes.reachable()"));
        }
    }

    @Test
    void keys_do_what_the_mouse_does() {
        focus("play");
        tab.press(" ");
        tab.await("document.getElementById('play').textContent === 'Play'");
        tab.evaluate("document.activeElement.blur()");
        tab.press(" ");
        tab.await("document.getElementById('play').textContent === 'Pause'");
        focus("own-numbers");
        tab.press("Enter");
        assertThat(isShown("#numbers")).isTrue();
        tab.press("Escape");
        assertThat(isShown("#numbers")).isFalse();
        assertThat(tab.evaluate("eyes.focus()").asString()).isEqualTo("button#own-numbers");
        focus("tab-levers");
        tab.press("ArrowRight");
        assertThat(isShown("#panel-who")).isTrue();
        tab.await("document.querySelector('.world canvas').floor.people.size > 0");
        tab.evaluate("document.querySelector('.world canvas').focus()");
        tab.press("ArrowRight");
        tab.press("Enter");
        tab.await("document.querySelector('#who .steps li')");
        tab.evaluate("document.activeElement.blur()");
        tab.press("f");
        tab.await("document.querySelectorAll('.world').length === 2");
    }

    private static void focus(String id) {
        tab.evaluate("document.getElementById('" + id + "').focus()");
    }

    @Test
    void everything_can_be_read_and_named_on_a_desk_and_on_a_telephone_by_day_and_by_night() {
        tab.click("#fork");
        tab.await("document.querySelectorAll('.world').length === 2");
        for (int width : List.of(1440, 360)) {
            tab.size(width, 900);
            for (String theme : List.of("light", "dark")) {
                if (!tab.evaluate("document.documentElement.dataset.theme")
                        .asString()
                        .equals(theme)) {
                    tab.click("#theme");
                }
                for (String panel : List.of("levers", "who", "compare", "plan")) {
                    tab(panel);
                    String where = "%s at %d, %s".formatted(panel, width, theme);
                    assertThat(tab.pale()).as(where).isEmpty();
                    assertThat(tab.nameless()).as(where).isEmpty();
                    assertThat(tab.tooWide()).as(where).isZero();
                }
            }
            tab.click("#own-numbers");
            assertThat(tab.pale()).isEmpty();
            assertThat(tab.nameless()).isEmpty();
            tab.press("Escape");
        }
    }
}
