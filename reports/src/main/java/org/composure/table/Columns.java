package org.composure.table;

import java.util.ArrayList;
import java.util.List;

/** Rows of cells, set under each other: the first column to the left, the others to the right. */
final class Columns {

    private static final String GAP = "   ";

    private final List<List<String>> rows = new ArrayList<>();
    private final boolean wordsOnly;

    private Columns(boolean wordsOnly) {
        this.wordsOnly = wordsOnly;
    }

    /** A first column of words, then numbers. */
    static Columns ofNumbers() {
        return new Columns(false);
    }

    /** Columns of words, all to the left. */
    static Columns ofWords() {
        return new Columns(true);
    }

    Columns row(List<String> cells) {
        rows.add(List.copyOf(cells));
        return this;
    }

    Columns row(String... cells) {
        return row(List.of(cells));
    }

    /** Of the longest line. */
    int width() {
        return text().lines().mapToInt(Columns::length).max().orElse(0);
    }

    /** Lines with two spaces before and a line feed after each. */
    String text() {
        StringBuilder text = new StringBuilder();
        for (List<String> row : rows) {
            StringBuilder line = new StringBuilder("  ");
            for (int i = 0; i < row.size(); i++) {
                line.append(i == 0 ? "" : GAP).append(padded(row.get(i), width(i), wordsOnly || i == 0));
            }
            text.append(line.toString().stripTrailing()).append('\n');
        }
        return text.toString();
    }

    private int width(int column) {
        int width = 0;
        for (List<String> row : rows) {
            width = column < row.size() ? Math.max(width, length(row.get(column))) : width;
        }
        return width;
    }

    private static String padded(String cell, int width, boolean left) {
        String space = " ".repeat(Math.max(0, width - length(cell)));
        return left ? cell + space : space + cell;
    }

    private static int length(String cell) {
        return cell.codePointCount(0, cell.length());
    }
}
