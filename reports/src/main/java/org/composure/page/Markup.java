package org.composure.page;

import java.util.List;

/** HTML under construction. Whatever is written is text; only what this class itself says is markup. */
final class Markup {

    private final StringBuilder html = new StringBuilder();

    /** Text as it must stand in HTML, in elements and in attributes. */
    static String escaped(String text) {
        StringBuilder safe = new StringBuilder(text.length() + 16);
        text.codePoints().forEach(point -> {
            switch (point) {
                case '&' -> safe.append("&amp;");
                case '<' -> safe.append("&lt;");
                case '>' -> safe.append("&gt;");
                case '"' -> safe.append("&quot;");
                case '\'' -> safe.append("&#39;");
                default -> safe.appendCodePoint(isAllowed(point) ? point : 0xFFFD);
            }
        });
        return safe.toString();
    }

    /** Control characters have no place in a page. */
    private static boolean isAllowed(int point) {
        return point == '\n' || point == '\t' || (point >= 0x20 && point != 0x7F && point < 0xFFFE) || point > 0xFFFF;
    }

    Markup open(String element) {
        html.append('<').append(element).append('>');
        return this;
    }

    Markup open(String element, String cssClass) {
        html.append('<')
                .append(element)
                .append(" class=\"")
                .append(escaped(cssClass))
                .append("\">");
        return this;
    }

    Markup close(String element) {
        html.append("</").append(element).append(">\n");
        return this;
    }

    Markup text(String text) {
        html.append(escaped(text));
        return this;
    }

    Markup element(String element, String text) {
        return open(element).text(text).close(element);
    }

    Markup element(String element, String cssClass, String text) {
        return open(element, cssClass).text(text).close(element);
    }

    /** A section with its heading and an anchor. */
    Markup section(String id, String heading) {
        html.append("<section id=\"%s\" aria-labelledby=\"%s-heading\">\n<h2 id=\"%s-heading\">".formatted(id, id, id))
                .append(escaped(heading))
                .append("</h2>\n");
        return this;
    }

    Markup figures(List<Figure> figures) {
        open("div", "figures");
        for (Figure figure : figures) {
            html.append("<figure><figcaption>")
                    .append(escaped(figure.title()))
                    .append("</figcaption>")
                    .append(figure.svg())
                    .append("</figure>\n");
        }
        return close("div");
    }

    /** Markup that a class of this room made of escaped text. */
    Markup raw(CharSequence markup) {
        html.append(markup);
        return this;
    }

    @Override
    public String toString() {
        return html.toString();
    }
}
