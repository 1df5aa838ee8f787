package org.composure.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.jerolba.carpet.CarpetReader;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.w3c.dom.Document;
import org.w3c.dom.NamedNodeMap;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;

/** One whole answer, as a page and as tables: the page is safe to open anywhere, both kinds of table say the same. */
class WholeAnswerTest {

    private static final String TITLE = "Desk <script>alert('x')</script> & \"co\" <img src=x onerror=alert(1)>";

    @TempDir
    private static Path folder;

    @BeforeAll
    static void ask() throws IOException {
        Path base = folder.resolve("desk.yaml");
        Path more = folder.resolve("more.yaml");
        Files.writeString(base, """
                title: "%s"
                question: "%s"
                opening: "09:00-11:00"
                contactTypes:
                  - { name: "<script>type</script>", arrivals: 70 /h, handleTime: { exponential: 4 min }, patience: { exponential: 2 min } }
                teams:
                  - { name: "<script>team</script>", agents: 5, skills: ["<script>type</script>"] }
                """.formatted(TITLE.replace("\"", "\\\""), TITLE.replace("\"", "\\\"")));
        Files.writeString(more, """
                extends: desk.yaml
                title: "%s"
                change:
                  teams: { "<script>team</script>": { agents: 6 } }
                """.formatted(TITLE.replace("\"", "\\\"")));

        Typed typed = Typed.line(
                "compare",
                base.toString(),
                more.toString(),
                "--replications=4",
                "--quiet",
                "--html=" + folder.resolve("page.html"),
                "--out=" + folder.resolve("tables"));

        assertThat(typed.err()).isEmpty();
        assertThat(typed.exitCode()).isZero();
    }

    @Test
    void a_page_refers_to_nothing_outside_itself() throws IOException {
        assertThat(page().replaceAll("xmlns(:[a-z]+)?=\"[^\"]*\"", ""))
                .contains("Content-Security-Policy\" content=\"default-src 'none'")
                .contains("<svg")
                .doesNotContainPattern(
                        "(?i)https?:|(src|href)\\s*=\\s*[\"']?[^\"'#&]*//|@import|url\\(\\s*[\"']?[^#\"' ]");
    }

    @Test
    void a_title_cannot_bring_a_script_into_the_page() throws IOException {
        assertThat(page())
                .contains("<title>Desk &lt;script&gt;alert(&#39;x&#39;)&lt;/script&gt; &amp; &quot;co&quot;")
                // The only script is our own, which replays a day; PeoplePageTest holds it to its fingerprint.
                .containsOnlyOnce("<script")
                .doesNotContainPattern("(?i)alert\\('|<img|<iframe|<object|<link|<form|javascript:");
    }

    @Test
    void every_element_that_is_opened_is_closed_and_none_listens_for_anything() throws Exception {
        Document page = DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(new InputSource(new StringReader(page().replace("<!DOCTYPE html>", ""))));

        assertThat(page.getElementsByTagName("h1").getLength()).isEqualTo(1);
        NodeList elements = page.getElementsByTagName("*");
        for (int i = 0; i < elements.getLength(); i++) {
            NamedNodeMap attributes = elements.item(i).getAttributes();
            for (int j = 0; j < attributes.getLength(); j++) {
                assertThat(attributes.item(j).getNodeName()).doesNotStartWithIgnoringCase("on");
            }
        }
    }

    @Test
    void every_table_of_an_answer_reads_back_alike_from_csv_and_from_parquet() throws IOException {
        List<String> names = tables();

        assertThat(names).contains("metrics");
        for (String name : names) {
            List<Map<String, String>> csv = csv(name);
            assertThat(parquet(name)).as(name).isEqualTo(csv);
            assertThat(csv).as(name).isNotEmpty();
        }
    }

    private static String page() throws IOException {
        return Files.readString(folder.resolve("page.html"));
    }

    private static List<String> tables() throws IOException {
        try (Stream<Path> files = Files.list(folder.resolve("tables"))) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(".csv"))
                    .map(name -> name.substring(0, name.length() - ".csv".length()))
                    .sorted()
                    .toList();
        }
    }

    private static List<Map<String, String>> csv(String name) throws IOException {
        Path file = folder.resolve("tables").resolve(name + ".csv");
        try (CsvReader<NamedCsvRecord> csv = CsvReader.builder().ofNamedCsvRecord(file)) {
            return csv.stream().map(row -> alike(row.getFieldsAsMap())).toList();
        }
    }

    private static List<Map<String, String>> parquet(String name) throws IOException {
        Path file = folder.resolve("tables").resolve(name + ".parquet");
        return new CarpetReader<>(file.toFile(), Map.class)
                .toList().stream().map(WholeAnswerTest::alike).toList();
    }

    /** The cells as words: numbers by their value, however they are written; what is not there as nothing. */
    private static Map<String, String> alike(Map<?, ?> row) {
        Map<String, String> words = new TreeMap<>();
        row.forEach((column, cell) -> words.put(String.valueOf(column), word(cell == null ? "" : cell.toString())));
        return words;
    }

    private static String word(String cell) {
        return cell.matches("-?[0-9]+(\\.[0-9]+)?(E-?[0-9]+)?") ? Double.toString(Double.parseDouble(cell)) : cell;
    }
}
