package org.composure.chart;

import java.awt.geom.Rectangle2D;
import java.util.List;
import org.composure.chart.Canvas.Anchor;
import org.composure.chart.DifferenceChart.Meaning;

/** How the parts of a difference add up to the whole: each bar begins where the one before it ended. */
public final class Waterfall {

    private static final int WIDTH = 420;
    private static final int TOP = 6;
    private static final int ROW = 40;
    private static final int BAR = 11;

    private final String title;
    private final List<Step> steps;
    private final Ticks across;

    /**
     * One part.
     *
     * @param amount what it adds; of the last step, what all add up to
     * @param label in words, with its doubt
     * @param meaning whether it is clearly good or bad
     */
    public record Step(String name, double amount, String label, Meaning meaning) {}

    /**
     * @param title what is added up
     * @param steps the parts, and their sum at the end
     */
    public Waterfall(String title, List<Step> steps) {
        this.title = title;
        this.steps = List.copyOf(steps);
        double sum = 0;
        double least = 0;
        double greatest = 0;
        for (Step step : steps.subList(0, steps.size() - 1)) {
            sum += step.amount();
            least = Math.min(least, sum);
            greatest = Math.max(greatest, sum);
        }
        this.across = greatest > least ? Ticks.covering(least, greatest, 4) : Ticks.covering(-1, 1, 4);
    }

    /**
     * Draws.
     *
     * @param id unique within a page, letters and digits
     */
    public Picture draw(String id) {
        int bottom = TOP + ROW * steps.size();
        Canvas canvas = new Canvas(id, WIDTH, bottom + 26, new Rectangle2D.Double(14, TOP, WIDTH - 28.0, bottom - TOP));
        for (double value : across.values()) {
            double x = canvas.across(value, across);
            boolean zero = Math.abs(value) < across.step() / 1e6;
            for (int i = 0; i < steps.size(); i++) {
                double y = TOP + ROW * i;
                canvas.line(zero ? Ink.TEXT : Ink.GRID, "", x, y + 20, x, y + ROW - 3);
            }
            canvas.write(
                    Ink.MUTED,
                    Anchor.MIDDLE,
                    x,
                    bottom + 17,
                    zero ? "0" : signed(across.label(value, Scale.plain(""))));
        }
        double before = 0;
        for (int i = 0; i < steps.size(); i++) {
            boolean last = i == steps.size() - 1;
            double from = last ? 0 : before;
            before = from + steps.get(i).amount();
            bar(canvas, steps.get(i), from, before, TOP + ROW * i);
        }
        return new Picture(title, canvas.finish(inWords()));
    }

    private void bar(Canvas canvas, Step step, double from, double to, double y) {
        Ink ink = Ink.of(step.meaning());
        double x1 = canvas.across(Math.min(from, to), across);
        double x2 = canvas.across(Math.max(from, to), across);
        canvas.write(Ink.TEXT, Anchor.START, 0, y + 15, step.name());
        canvas.write(ink, Anchor.END, WIDTH, y + 15, step.label());
        canvas.box(ink, step.meaning() == Meaning.UNCLEAR, x1, y + 22, Math.max(1.5, x2 - x1), BAR);
    }

    private static String signed(String label) {
        return label.startsWith("-") ? "−" + label.substring(1) : "+" + label;
    }

    private String inWords() {
        StringBuilder words = new StringBuilder(title).append(".");
        steps.forEach(step -> words.append(" %s: %s.".formatted(step.name(), step.label())));
        return words.toString();
    }
}
