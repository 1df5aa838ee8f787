package org.composure.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Whatever a scenario says is text. */
class MarkupTest {

    @Test
    void markup_in_a_text_is_shown_and_not_obeyed() {
        Markup markup = new Markup().element("h1", "<script>alert('x')</script> & \"y\"");

        assertThat(markup)
                .hasToString("<h1>&lt;script&gt;alert(&#39;x&#39;)&lt;/script&gt; &amp; &quot;y&quot;</h1>\n");
    }

    @Test
    void control_characters_are_replaced() {
        assertThat(Markup.escaped("a\u0000b\u001Bc\nd")).isEqualTo("a\uFFFDb\uFFFDc\nd");
    }

    @Test
    void a_table_has_a_caption_and_heads_and_escapes_its_cells() {
        Markup markup = new Markup();

        Table.ofWords("What & why", "Where", "From").row("teams[0]", "<b>").into(markup);

        assertThat(markup.toString())
                .contains("<caption>What &amp; why</caption>")
                .contains("<th scope=\"col\">Where</th>")
                .contains("<th scope=\"row\">teams[0]</th><td data-head=\"From\">&lt;b&gt;</td>");
    }

    @Test
    void a_page_may_fetch_nothing() {
        String page = Frame.around("A < B", new Markup().figures(List.of()));

        assertThat(page)
                .contains("<title>A &lt; B</title>")
                .contains("default-src 'none'")
                .doesNotContain("http://", "https://", "@import", "url(");
    }
}
