package org.composure.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.composure.chart.DifferenceChart.Meaning;
import org.composure.chart.DifferenceChart.Row;
import org.composure.chart.IntervalChart.Line;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.xml.sax.InputSource;

/** Pictures are well-formed, say the same twice, and may stand beside each other. */
class ChartTest {

    @Test
    void a_day_is_drawn_with_a_line_and_a_name_for_each_scenario() throws Exception {
        Document svg = parsed(day("one").svg());

        assertThat(svg.getDocumentElement().getAttribute("viewBox")).isEqualTo("0 0 420 242");
        assertThat(svg.getDocumentElement().getAttribute("aria-label"))
                .startsWith("Answered in time by time of day. today: from");
        assertThat(day("one").svg()).contains(">today</text>").contains(">no head start</text>");
        assertThat(day("one").title()).isEqualTo("Answered in time, %");
    }

    @Test
    void the_same_picture_has_the_same_bytes() {
        assertThat(day("one")).isEqualTo(day("one"));
        assertThat(differences("a", "plan")).isEqualTo(differences("a", "plan"));
    }

    @Test
    void pictures_on_one_page_share_no_id() {
        List<String> ids = new ArrayList<>();
        Matcher id = Pattern.compile(" id=\"([^\"]*)\"")
                .matcher(day("one").svg() + day("two").svg());
        while (id.find()) {
            ids.add(id.group(1));
        }

        assertThat(ids).doesNotHaveDuplicates();
    }

    @Test
    void every_colour_may_be_changed_by_the_page() {
        assertThat(day("one").svg() + differences("a", "plan").svg())
                .doesNotContain("rgb(")
                .contains("var(--line-1,#3b4249)", "var(--line-2,#0072b2)", "var(--better,#0072b3)");
    }

    @Test
    void names_are_text_and_never_markup() throws Exception {
        String svg = differences("a", "<script>alert(1)</script> & \"co\"").svg();

        assertThat(svg).doesNotContain("<script").contains("&lt;script&gt;");
        assertThat(parsed(svg).getElementsByTagName("script").getLength()).isZero();
    }

    @Test
    void a_line_breaks_where_there_was_nothing_to_tell() throws Exception {
        Line gap = new Line("today", List.of(1.0, 2.0, Double.NaN, 3.0, 4.0), List.of(0.0, 0.0, 0.0, 0.0, 0.0));

        String svg = new IntervalChart("Waits", Scale.plain("s"), 8, 0.5, List.of(gap))
                .draw("gap")
                .svg();

        assertThat(svg).doesNotContain("NaN");
        assertThat(svg.split("stroke-linejoin=\"round\"")).hasSize(3);
    }

    @Test
    void nothing_at_all_is_drawn_as_nothing() {
        Line empty = new Line("today", List.of(Double.NaN, Double.NaN), List.of(0.0, Double.POSITIVE_INFINITY));

        assertThat(new IntervalChart("Waits", Scale.plain("s"), 8, 0.5, List.of(empty))
                        .draw("x")
                        .svg())
                .contains("today: nothing to tell.");
        assertThat(new DifferenceChart(
                                "Waits",
                                Scale.plain("s"),
                                List.of(new Row("a", Double.NaN, Double.POSITIVE_INFINITY, Meaning.UNCLEAR, "–")))
                        .draw("y")
                        .svg())
                .doesNotContain("NaN");
    }

    private static Picture day(String id) {
        return new IntervalChart(
                        "Answered in time",
                        Scale.SHARE,
                        7,
                        0.5,
                        List.of(line("today", 0.65), line("no head start", 0.55)))
                .draw(id);
    }

    private static Line line(String name, double top) {
        List<Double> values = IntStream.range(0, 34)
                .mapToObj(i -> top - 0.3 * Math.sin(i / 6.0))
                .toList();
        List<Double> doubts =
                IntStream.range(0, 34).mapToObj(i -> 0.02 + i / 1000.0).toList();
        return new Line(name, values, doubts);
    }

    private static Picture differences(String id, String name) {
        return new DifferenceChart(
                        "Answered in time",
                        Scale.SHARE,
                        List.of(
                                new Row(name, 0.021, 0.004, Meaning.BETTER, "+2.1 ± 0.4 points"),
                                new Row("fewer", -0.031, 0.008, Meaning.WORSE, "−3.1 ± 0.8 points"),
                                new Row("same", 0.002, 0.004, Meaning.UNCLEAR, "+0.2 ± 0.4 points")))
                .draw(id);
    }

    private static Document parsed(String svg) throws Exception {
        return DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(new InputSource(new StringReader(svg)));
    }
}
