package org.composure.chart;

import java.awt.geom.Rectangle2D;
import java.util.List;
import java.util.Locale;
import org.composure.chart.Canvas.Anchor;

/** Two worlds side by side, stage by stage: a pair of bars for each, with its numbers. */
final class StageChart {

    private static final int WIDTH = 420;
    private static final int LEFT = 110;
    private static final int RIGHT = WIDTH - 46;
    private static final int TOP = 44;
    private static final int BAR = 13;
    private static final int ROW = 2 * BAR + 14;

    private final String title;
    private final String base;
    private final String other;
    private final List<Row> rows;

    /** A stage, and how much of it there is in both worlds. */
    record Row(String name, double base, double other) {}

    StageChart(String title, String base, String other, List<Row> rows) {
        this.title = title;
        this.base = base;
        this.other = other;
        this.rows = List.copyOf(rows);
    }

    Picture draw(String id) {
        int height = TOP + rows.size() * ROW;
        Canvas canvas = new Canvas(id, WIDTH, height, new Rectangle2D.Double(0, 0, WIDTH, height));
        canvas.box(Ink.LINE_1, false, 0, 4, 10, 10);
        canvas.write(Ink.TEXT, Anchor.START, 16, 13, base);
        canvas.box(Ink.LINE_2, false, 0, 22, 10, 10);
        canvas.write(Ink.TEXT, Anchor.START, 16, 31, other);
        double most = rows.stream()
                .mapToDouble(row -> Math.max(row.base(), row.other()))
                .max()
                .orElse(1);
        double each = (RIGHT - LEFT) / Math.max(most, Double.MIN_NORMAL);
        double y = TOP;
        for (Row row : rows) {
            canvas.write(Ink.TEXT, Anchor.END, LEFT - 8, y + BAR + 5, row.name());
            bar(canvas, Ink.LINE_1, y, row.base(), each);
            bar(canvas, Ink.LINE_2, y + BAR + 1, row.other(), each);
            y += ROW;
        }
        return new Picture(title, canvas.finish(inWords()));
    }

    private static void bar(Canvas canvas, Ink ink, double y, double amount, double each) {
        canvas.box(ink, false, LEFT, y, Math.max(1, amount * each), BAR);
        canvas.write(Ink.TEXT, Anchor.START, LEFT + amount * each + 5, y + BAR - 0.5, text(amount));
    }

    private static String text(double amount) {
        return String.format(Locale.ROOT, amount < 10 ? "%.1f" : "%.0f", amount);
    }

    private String inWords() {
        StringBuilder words = new StringBuilder(title).append('.');
        for (Row row : rows) {
            words.append(
                    " %s: %s in %s, %s in %s.".formatted(row.name(), text(row.base()), base, text(row.other()), other));
        }
        return words.toString();
    }
}
