package org.composure.page;

import java.util.ArrayList;
import java.util.List;

/** A table under construction: a caption, column heads, and rows that begin with their head. */
final class Table {

    /** So many columns fit a narrow screen side by side. */
    private static final int FEW = 3;

    private final String caption;
    private final List<String> heads;
    private final List<List<String>> rows = new ArrayList<>();
    private final boolean numbers;

    private Table(String caption, List<String> heads, boolean numbers) {
        this.caption = caption;
        this.heads = List.copyOf(heads);
        this.numbers = numbers;
    }

    /** All columns but the first to the right. */
    static Table ofNumbers(String caption, List<String> heads) {
        return new Table(caption, heads, true);
    }

    /** All columns to the left. */
    static Table ofWords(String caption, String... heads) {
        return new Table(caption, List.of(heads), false);
    }

    Table row(List<String> cells) {
        rows.add(List.copyOf(cells));
        return this;
    }

    Table row(String... cells) {
        return row(List.of(cells));
    }

    boolean isEmpty() {
        return rows.isEmpty();
    }

    int size() {
        return rows.size();
    }

    /** Wide tables are moved sideways on narrow screens, inside a frame that a keyboard can reach. */
    void into(Markup markup) {
        StringBuilder html = new StringBuilder();
        html.append(
                "<div class=\"wide\" role=\"region\" tabindex=\"0\" aria-label=\"%s\">\n<table%s>\n<caption>%s</caption>\n"
                        .formatted(
                                Markup.escaped(caption),
                                " class=\"%s\""
                                        .formatted(
                                                !numbers ? "words" : heads.size() > FEW ? "numbers many" : "numbers"),
                                Markup.escaped(caption)));
        html.append("<thead><tr>");
        heads.forEach(head ->
                html.append("<th scope=\"col\">").append(Markup.escaped(head)).append("</th>"));
        html.append("</tr></thead>\n<tbody>\n");
        for (List<String> row : rows) {
            html.append("<tr><th scope=\"row\">")
                    .append(Markup.escaped(row.get(0)))
                    .append("</th>");
            for (int i = 1; i < row.size(); i++) {
                // Narrow screens set the cells below each other, each with its column's head.
                html.append("<td data-head=\"%s\">%s</td>"
                        .formatted(Markup.escaped(heads.get(i)), Markup.escaped(row.get(i))));
            }
            html.append("</tr>\n");
        }
        html.append("</tbody>\n</table>\n</div>\n");
        markup.raw(html);
    }
}
