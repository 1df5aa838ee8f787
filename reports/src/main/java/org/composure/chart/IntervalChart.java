package org.composure.chart;

import java.awt.BasicStroke;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.composure.chart.Canvas.Anchor;
import org.jfree.chart.renderer.xy.DeviationRenderer;
import org.jfree.data.xy.YIntervalSeries;
import org.jfree.data.xy.YIntervalSeriesCollection;

/** How something goes through the day: one line for each scenario, with a band for the doubt. */
public final class IntervalChart {

    private static final int WIDTH = 420;
    private static final int LEFT = 40;
    private static final int RIGHT = 22;
    private static final int PLOT_HEIGHT = 170;
    private static final int ROW = 18;
    private static final float LINE_WIDTH = 1.7f;

    private static final float[][] DASHES = {{}, {7, 3}, {2, 3}, {9, 3, 2, 3}, {12, 4}, {4, 2}};

    private final String title;
    private final Scale scale;
    private final double from;
    private final double hoursEach;
    private final List<Line> lines;
    private final Ticks across;
    private final Ticks up;

    /**
     * One line.
     *
     * @param name of the scenario
     * @param values by interval; NaN where there was nothing to tell
     * @param halfWidths of the band, as many
     */
    public record Line(String name, List<Double> values, List<Double> halfWidths) {
        public Line {
            values = List.copyOf(values);
            halfWidths = List.copyOf(halfWidths);
        }
    }

    /**
     * @param title what is shown
     * @param from when the first interval begins, in hours since midnight
     * @param hoursEach length of an interval
     * @param lines at least one, of at least one interval; the base first
     */
    public IntervalChart(String title, Scale scale, double from, double hoursEach, List<Line> lines) {
        this.title = title;
        this.scale = scale;
        this.from = from;
        this.hoursEach = hoursEach;
        this.lines = List.copyOf(lines);
        double length = lines.get(0).values().size() * hoursEach;
        this.across = new Ticks(from, from + length, length <= 5 ? 1 : length <= 10 ? 2 : length <= 18 ? 3 : 6);
        this.up = Ticks.covering(0, greatest(), 5);
    }

    /**
     * Draws.
     *
     * @param id unique within a page, letters and digits
     */
    public Picture draw(String id) {
        double top = 10 + (double) ROW * keyRows();
        Canvas canvas = new Canvas(
                id,
                WIDTH,
                (int) top + PLOT_HEIGHT + 26,
                new Rectangle2D.Double(LEFT, top, WIDTH - LEFT - RIGHT, PLOT_HEIGHT));
        writeKey(canvas);
        ruleHorizontally(canvas);
        writeHours(canvas, top + PLOT_HEIGHT);
        drawLines(canvas);
        return new Picture(scale.sign().isEmpty() ? title : title + ", " + scale.sign(), canvas.finish(inWords()));
    }

    private double greatest() {
        double greatest = 0;
        for (Line line : lines) {
            for (int i = 0; i < line.values().size(); i++) {
                double top = line.values().get(i) + finite(line.halfWidths().get(i));
                greatest = Math.max(greatest, Double.isNaN(top) ? 0 : top);
            }
        }
        return Math.min(scale.greatest(), greatest);
    }

    private static double finite(double halfWidth) {
        return Double.isFinite(halfWidth) ? halfWidth : 0;
    }

    /** The names of the lines, in two columns when there are many. */
    private void writeKey(Canvas canvas) {
        for (int i = 0; i < lines.size(); i++) {
            int column = i / keyRows();
            double x = LEFT + (WIDTH - LEFT) / 2.0 * column;
            double y = 14 + ROW * (i % keyRows());
            canvas.line(Ink.ofLine(i), dashes(i), x, y - 4, x + 22, y - 4);
            canvas.write(Ink.ofLine(i), Anchor.START, x + 28, y, lines.get(i).name());
        }
    }

    private int keyRows() {
        return lines.size() <= 2 ? lines.size() : (lines.size() + 1) / 2;
    }

    private void ruleHorizontally(Canvas canvas) {
        for (double value : up.values()) {
            double y = canvas.up(value, up);
            canvas.line(value == 0 ? Ink.AXIS : Ink.GRID, "", LEFT, y, WIDTH - RIGHT, y);
            canvas.write(Ink.MUTED, Anchor.END, LEFT - 6, y + 4.5, up.label(value, scale));
        }
    }

    private void writeHours(Canvas canvas, double bottom) {
        for (double hour = Math.ceil(from / across.step()) * across.step();
                hour <= across.to() + 1e-9;
                hour += across.step()) {
            double x = canvas.across(hour, across);
            canvas.line(Ink.AXIS, "", x, bottom, x, bottom + 4);
            canvas.write(Ink.MUTED, Anchor.MIDDLE, x, bottom + 19, clock(hour));
        }
    }

    private static String clock(double hour) {
        long minutes = Math.round(hour * 60);
        return String.format(Locale.ROOT, "%02d:%02d", minutes / 60, minutes % 60);
    }

    private void drawLines(Canvas canvas) {
        YIntervalSeriesCollection data = new YIntervalSeriesCollection();
        DeviationRenderer renderer = new DeviationRenderer(true, false);
        renderer.setAlpha(0.16f);
        // The base is drawn last, on top.
        for (int i = lines.size() - 1; i >= 0; i--) {
            for (YIntervalSeries stretch : stretches(lines.get(i))) {
                int series = data.getSeriesCount();
                data.addSeries(stretch);
                renderer.setSeriesPaint(series, Ink.ofLine(i).color());
                renderer.setSeriesFillPaint(series, Ink.ofLine(i).color());
                renderer.setSeriesStroke(series, stroke(i));
            }
        }
        canvas.draw(data, renderer, across, up);
    }

    /** The line without its gaps: one series for each stretch of intervals that have something to tell. */
    private List<YIntervalSeries> stretches(Line line) {
        List<YIntervalSeries> stretches = new ArrayList<>();
        YIntervalSeries current = null;
        for (int i = 0; i < line.values().size(); i++) {
            double value = line.values().get(i);
            if (Double.isNaN(value)) {
                current = null;
                continue;
            }
            if (current == null) {
                current = new YIntervalSeries(line.name() + "/" + i);
                stretches.add(current);
            }
            double doubt = finite(line.halfWidths().get(i));
            current.add(
                    from + (i + 0.5) * hoursEach,
                    value,
                    Math.max(up.from(), value - doubt),
                    Math.min(up.to(), value + doubt));
        }
        return stretches;
    }

    private static BasicStroke stroke(int position) {
        float[] dashes = DASHES[position % DASHES.length];
        return dashes.length == 0
                ? new BasicStroke(LINE_WIDTH, BasicStroke.CAP_BUTT, BasicStroke.JOIN_ROUND)
                : new BasicStroke(LINE_WIDTH, BasicStroke.CAP_BUTT, BasicStroke.JOIN_ROUND, 10, dashes, 0);
    }

    private static String dashes(int position) {
        StringBuilder text = new StringBuilder();
        for (float dash : DASHES[position % DASHES.length]) {
            text.append(text.isEmpty() ? "" : " ").append((int) dash);
        }
        return text.toString();
    }

    private String inWords() {
        StringBuilder words = new StringBuilder(title).append(" by time of day.");
        for (Line line : lines) {
            double least = Double.POSITIVE_INFINITY;
            double greatest = Double.NEGATIVE_INFINITY;
            for (double value : line.values()) {
                least = Double.isNaN(value) ? least : Math.min(least, value);
                greatest = Double.isNaN(value) ? greatest : Math.max(greatest, value);
            }
            words.append(
                    greatest < least
                            ? " %s: nothing to tell.".formatted(line.name())
                            : " %s: from %s to %s %s."
                                    .formatted(
                                            line.name(),
                                            up.label(least, scale),
                                            up.label(greatest, scale),
                                            scale.sign()));
        }
        return words.toString();
    }
}
