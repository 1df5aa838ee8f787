package org.composure.chart;

import java.awt.BasicStroke;
import java.awt.Shape;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import java.util.Locale;
import org.composure.chart.Canvas.Anchor;
import org.jfree.chart.renderer.xy.XYErrorRenderer;
import org.jfree.data.xy.XIntervalSeries;
import org.jfree.data.xy.XIntervalSeriesCollection;

/** How much each alternative differs from the base: a dot for the estimate, a whisker for its doubt, a line for no change. */
public final class DifferenceChart {

    private static final int WIDTH = 420;
    private static final int SIDE = 26;
    private static final int TOP = 6;
    private static final int ROW = 44;

    private final String title;
    private final Scale scale;
    private final List<Row> rows;
    private final Ticks across;

    /** What a difference means to the centre. */
    public enum Meaning {
        BETTER,
        WORSE,
        UNCLEAR
    }

    /**
     * One alternative.
     *
     * @param label the estimate in words, e.g. {@code +2.1 ± 0.4 points}
     */
    public record Row(String name, double estimate, double halfWidth, Meaning meaning, String label) {}

    /**
     * @param title what differs
     * @param rows at least one
     */
    public DifferenceChart(String title, Scale scale, List<Row> rows) {
        this.title = title;
        this.scale = scale;
        this.rows = List.copyOf(rows);
        double least = 0;
        double greatest = 0;
        for (Row row : rows) {
            double doubt = Double.isFinite(row.halfWidth()) ? row.halfWidth() : 0;
            least = Double.isNaN(row.estimate()) ? least : Math.min(least, row.estimate() - doubt);
            greatest = Double.isNaN(row.estimate()) ? greatest : Math.max(greatest, row.estimate() + doubt);
        }
        this.across = greatest > least ? Ticks.covering(least, greatest, 4) : Ticks.covering(-1, 1, 4);
    }

    /**
     * Draws.
     *
     * @param id unique within a page, letters and digits
     */
    public Picture draw(String id) {
        int bottom = TOP + ROW * rows.size();
        Canvas canvas =
                new Canvas(id, WIDTH, bottom + 26, new Rectangle2D.Double(SIDE, TOP, WIDTH - 2.0 * SIDE, bottom - TOP));
        for (double value : across.values()) {
            double x = canvas.across(value, across);
            boolean zero = Math.abs(value) < across.step() / 1e6;
            for (int i = 0; i < rows.size(); i++) {
                // Only beside the whiskers: no line runs through words.
                double y = TOP + ROW * i;
                canvas.line(zero ? Ink.TEXT : Ink.GRID, "", x, y + 22, x, y + ROW - 4);
            }
            canvas.write(Ink.MUTED, Anchor.MIDDLE, x, bottom + 19, signed(value));
        }
        for (int i = 0; i < rows.size(); i++) {
            double y = TOP + ROW * i + 16;
            canvas.write(Ink.TEXT, Anchor.START, 0, y, rows.get(i).name());
            canvas.write(Ink.of(rows.get(i).meaning()), Anchor.END, WIDTH, y, shortly(rows.get(i)));
        }
        drawWhiskers(canvas);
        return new Picture(scale.sign().isEmpty() ? title : title + ", " + scale.sign(), canvas.finish(inWords()));
    }

    /** Without the unit that stands in the title. */
    private String shortly(Row row) {
        String unit = " " + scale.sign();
        return scale.sign().isEmpty() || !row.label().endsWith(unit)
                ? row.label()
                : row.label().substring(0, row.label().length() - unit.length());
    }

    private String signed(double value) {
        String label = across.label(value, scale);
        return label.startsWith("-")
                ? "−" + label.substring(1)
                : Math.abs(value) < across.step() / 1e6 ? "0" : "+" + label;
    }

    private void drawWhiskers(Canvas canvas) {
        XIntervalSeriesCollection data = new XIntervalSeriesCollection();
        XYErrorRenderer renderer = new XYErrorRenderer();
        renderer.setDrawYError(false);
        renderer.setCapLength(0);
        renderer.setErrorStroke(new BasicStroke(2f, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
        for (int i = 0; i < rows.size(); i++) {
            Row row = rows.get(i);
            XIntervalSeries series = new XIntervalSeries(i);
            if (!Double.isNaN(row.estimate())) {
                double doubt = Double.isFinite(row.halfWidth()) ? row.halfWidth() : 0;
                series.add(
                        row.estimate(), row.estimate() - doubt, row.estimate() + doubt, ROW * (rows.size() - i) - 31);
            }
            data.addSeries(series);
            renderer.setSeriesPaint(i, Ink.of(row.meaning()).color());
            renderer.setSeriesShape(i, shape(row.meaning()));
            renderer.setSeriesShapesFilled(i, row.meaning() != Meaning.UNCLEAR);
        }
        canvas.draw(data, renderer, across, new Ticks(0, (double) ROW * rows.size(), ROW));
    }

    /** Better is a disc, worse a diamond, unclear a ring: told apart without colour. */
    private static Shape shape(Meaning meaning) {
        if (meaning != Meaning.WORSE) {
            return new Ellipse2D.Double(-4.5, -4.5, 9, 9);
        }
        Path2D diamond = new Path2D.Double();
        diamond.moveTo(0, -6);
        diamond.lineTo(6, 0);
        diamond.lineTo(0, 6);
        diamond.lineTo(-6, 0);
        diamond.closePath();
        return diamond;
    }

    private String inWords() {
        StringBuilder words = new StringBuilder(title).append(", difference from the base.");
        for (Row row : rows) {
            words.append(" %s: %s, %s."
                    .formatted(row.name(), row.label(), row.meaning().name().toLowerCase(Locale.ROOT)));
        }
        return words.toString();
    }
}
