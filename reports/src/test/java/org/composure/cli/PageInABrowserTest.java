package org.composure.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.composure.browser.Chromium;
import org.composure.browser.Tab;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Pages in a real browser: they can be read and operated on a desk and on a telephone, by day and by night. */
final class PageInABrowserTest {

    @TempDir
    private static Path folder = Path.of("");

    private static final List<AutoCloseable> OPEN = new ArrayList<>();
    private static final List<Tab> TABS = new ArrayList<>();

    @BeforeAll
    static void write() throws IOException {
        Chromium browser = Chromium.start(folder.resolve("profile"));
        OPEN.add(browser);
        TABS.add(browser.tab());
        String day = """
                title: A small centre
                question: Does one more help?
                horizon: { from: 2026-03-02, days: 1 }
                contactTypes:
                  - { name: calls, arrivals: { rate: 50 /h }, handleTime: { exponential: 5 min }, patience: { exponential: 3 min } }
                teams:
                  - { name: phones, skills: [calls], agents: 5, costs: 28 USD/h }
                """;
        compared("queue", day);
        compared("people", day + "customers: { number: 1000 }\n");
    }

    private static void compared(String name, String today) throws IOException {
        Path story = Files.createDirectory(folder.resolve(name));
        Files.writeString(story.resolve("today.yaml"), today);
        Files.writeString(
                story.resolve("more.yaml"),
                "extends: today.yaml\ntitle: Two more\nchange: { teams: { phones: { agents: 7 } } }\n");
        Typed typed = Typed.line(
                "compare", story.toString(), "--until=4", "--quiet", "--html=" + folder.resolve(name + ".html"));
        assertThat(typed.err()).isEmpty();
        Typed alone = Typed.line(
                "run",
                story.resolve("today.yaml").toString(),
                "--until=4",
                "--quiet",
                "--html=" + folder.resolve(name + "-alone.html"));
        assertThat(alone.err()).isEmpty();
    }

    @AfterAll
    static void leave() throws Exception {
        for (AutoCloseable one : OPEN) {
            one.close();
        }
    }

    private static Tab look(String page) {
        Tab tab = TABS.get(0);
        tab.size(1440, 900);
        tab.open(folder.resolve(page + ".html").toUri().toString());
        return tab;
    }

    @ParameterizedTest
    @ValueSource(strings = {"people", "queue", "people-alone", "queue-alone"})
    void everything_can_be_read_and_named_at_every_width_and_nothing_complains(String page) {
        Tab tab = look(page);
        tab.evaluate("document.querySelectorAll('details').forEach((one) => { one.open = true; })");
        for (int width : List.of(1440, 360)) {
            tab.size(width, 900);
            for (String theme : List.of("light", "dark")) {
                tab.prefer("prefers-color-scheme", theme);
                String where = "%s at %d, %s".formatted(page, width, theme);
                assertThat(tab.pale()).as(where).isEmpty();
                assertThat(tab.nameless()).as(where).isEmpty();
                assertThat(tab.tooWide()).as(where).isZero();
            }
        }
        assertThat(tab.complaints()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"people", "queue", "people-alone", "queue-alone"})
    void every_control_of_the_page_does_what_it_says(String page) {
        Tab tab = look(page);
        assertThat(tab.texts(
                        "[...new Set([...document.querySelectorAll('a[href], button, input, select, textarea, canvas')]"
                                + ".map((one) => one.tagName))]"))
                .containsExactlyInAnyOrder("BUTTON", "SELECT", "INPUT", "CANVAS");
        tab.await("!document.getElementById('replay').hidden");
        tab.choose("#replay select", "1800");
        tab.click("#replay button");
        tab.await("document.querySelector('#replay output').value > '10:10'");
        assertThat(tab.is("document.querySelector('#replay button').textContent === 'Pause'"))
                .isTrue();
        tab.click("#replay button");
        tab.evaluate("{ const time = document.querySelector('#replay input'); time.value = 700;"
                + " time.dispatchEvent(new Event('input')); }");
        assertThat(time(tab)).isEqualTo("11:40");
        tab.evaluate("document.querySelector('#replay canvas').focus()");
        tab.press("ArrowRight");
        assertThat(time(tab)).isEqualTo("11:50");
        tab.press("Home");
        assertThat(time(tab)).isEqualTo("00:00");
        tab.press(" ");
        assertThat(tab.is("document.querySelector('#replay button').textContent === 'Pause'"))
                .isTrue();
        for (int i = 0;
                i < tab.evaluate("document.querySelectorAll('summary').length").asInt();
                i++) {
            tab.evaluate("document.querySelectorAll('summary')[%d].focus()".formatted(i));
            tab.press("Enter");
            assertThat(tab.is("document.querySelectorAll('summary')[%d].parentElement.open".formatted(i)))
                    .isTrue();
        }
        assertThat(tab.complaints()).isEmpty();
    }

    private static String time(Tab tab) {
        return tab.evaluate("document.querySelector('#replay output').value").asString();
    }

    @Test
    void with_the_tab_key_alone_everything_is_reached_in_order_and_the_focus_is_seen() {
        Tab tab = look("people");
        tab.evaluate("document.body.tabIndex = -1; document.body.focus()");
        List<String> reached = new ArrayList<>();
        List<String> reachable = tab.texts("eyes.reachable()");
        for (int i = 0; i < reachable.size(); i++) {
            tab.press("Tab");
            assertThat(tab.is("eyes.focusShown()"))
                    .as("focus on %s is seen", tab.evaluate("eyes.focus()").asString())
                    .isTrue();
            reached.add(tab.evaluate("eyes.focus()").asString());
        }
        assertThat(reached).isEqualTo(reachable).isNotEmpty();
    }

    @Test
    void the_replay_draws_coloured_dots_and_the_page_stays_small() throws IOException {
        for (String page : List.of("people", "queue", "queue-alone")) {
            Tab tab = look(page);
            tab.await("!document.getElementById('replay').hidden");
            assertThat(tab.evaluate("""
                                    (() => {
                                      const canvas = document.querySelector('#replay canvas');
                                      const bytes = canvas.getContext('2d').getImageData(0, 0, canvas.width, canvas.height).data;
                                      let coloured = 0;
                                      for (let i = 0; i < bytes.length; i += 4) {
                                        if (bytes[i + 3] > 200 && Math.abs(bytes[i] - bytes[i + 2]) > 60) { coloured++; }
                                      }
                                      return coloured;
                                    })()
                                    """).asInt()).as("dots on %s", page).isGreaterThan(20);
            assertThat(Files.size(folder.resolve(page + ".html"))).isLessThan(3_000_000);
        }
    }

    @Test
    void the_verdict_says_what_would_flip_it_or_that_nobody_asked() throws IOException {
        assertThat(Files.readString(folder.resolve("people.html")))
                .containsPattern("<p class=\"flip\">(It would|None of the 6 assumptions tried)");
        Typed typed = Typed.line(
                "compare",
                folder.resolve("people").toString(),
                "--until=2",
                "--no-robust",
                "--quiet",
                "--html=" + folder.resolve("unasked.html"));
        assertThat(typed.err()).isEmpty();
        assertThat(Files.readString(folder.resolve("unasked.html")))
                .contains("What would flip the verdict was not asked (--no-robust).");
    }
}
