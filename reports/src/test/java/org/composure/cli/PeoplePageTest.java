package org.composure.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.Base64;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.w3c.dom.Document;
import org.xml.sax.InputSource;

/** The page of a comparison with people whose names would like to be markup. */
class PeoplePageTest {

    private static final String HOSTILE = "</div></script><script>document.title='owned'</script>";

    @TempDir
    private static Path folder;

    private static String page = "";

    @BeforeAll
    static void ask() throws IOException {
        Files.writeString(folder.resolve("today.yaml"), """
                name: "%1$s"
                title: "%1$s"
                horizon: { length: 2 d }
                contactTypes:
                  - { name: "%1$s", arrivals: 25 /h, handleTime: { exponential: 5 min }, patience: { exponential: 3 min } }
                teams:
                  - { name: "%1$s", agents: 3, skills: ["%1$s"], costs: 28 USD/h }
                customers: { number: 1000 }
                """.formatted(HOSTILE));
        Files.writeString(
                folder.resolve("more.yaml"),
                "extends: today.yaml\nname: \"%1$s 2\"\nchange:\n  teams: { \"%1$s\": { agents: 5 } }\n"
                        .formatted(HOSTILE));
        Typed typed = Typed.line(
                "compare",
                folder.toString(),
                "--until=3",
                "--no-robust",
                "--quiet",
                "--html=" + folder.resolve("page.html"));
        assertThat(typed.err()).isEmpty();
        page = Files.readString(folder.resolve("page.html"));
    }

    @Test
    void the_only_script_is_ours_and_the_browser_knows_it_by_its_fingerprint() throws Exception {
        Matcher script =
                Pattern.compile("<script>(.*?)</script>", Pattern.DOTALL).matcher(page);

        assertThat(script.find()).isTrue();
        byte[] hash =
                MessageDigest.getInstance("SHA-256").digest(script.group(1).getBytes(StandardCharsets.UTF_8));
        assertThat(page)
                .contains(
                        "script-src 'sha256-%s'\"".formatted(Base64.getEncoder().encodeToString(hash)))
                .containsOnlyOnce("<script");
        assertThat(script.find()).isFalse();
    }

    @Test
    void every_element_that_is_opened_is_closed() throws Exception {
        Document document = DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(new InputSource(new StringReader(page.replace("<!DOCTYPE html>", ""))));

        assertThat(document.getElementsByTagName("canvas").getLength()).isEqualTo(1);
    }

    @Test
    void it_shows_money_causes_ways_stories_and_the_day_and_stays_small() {
        assertThat(page)
                .contains("id=\"money\"", "id=\"endings\"", "id=\"ways\"", "id=\"stories\"", "id=\"day-replayed\"")
                .hasSizeLessThan(3_000_000);
    }

    @Test
    void the_page_alone_gives_its_numbers_again() {
        Typed typed = Typed.line("open", folder.resolve("page.html").toString(), "--quiet");

        assertThat(typed.err()).startsWith("The same numbers as in ");
        assertThat(typed.exitCode()).isZero();
    }

    @Test
    void in_a_browser_the_day_is_shown_and_nothing_else_runs() throws Exception {
        Optional<Path> browser = Stream.of("/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome")
                .map(Path::of)
                .filter(Files::isExecutable)
                .findFirst();
        assumeThat(browser)
                .as("no Chromium on this machine, so no page was opened in it")
                .isPresent();
        Path seen = folder.resolve("seen.html");
        Process process = new ProcessBuilder(
                        browser.orElseThrow().toString(),
                        "--headless",
                        "--no-sandbox",
                        "--disable-gpu",
                        "--disable-background-networking",
                        "--user-data-dir=" + folder.resolve("browser"),
                        "--window-size=1440,900",
                        "--dump-dom",
                        folder.resolve("page.html").toUri().toString())
                .redirectOutput(seen.toFile())
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        boolean over = process.waitFor(60, TimeUnit.SECONDS);
        process.destroyForcibly();
        assumeThat(over).as("the browser did not answer within a minute").isTrue();

        // Only the script knows how wide the canvas is, and shows the replay.
        assertThat(Files.readString(seen))
                .contains("<div id=\"replay\">", "<canvas")
                .containsPattern("<canvas[^>]* width=\"[1-9]")
                .doesNotContain("<title>owned");
    }
}
