package org.composure.chart;

import java.awt.geom.Rectangle2D;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.composure.chart.Canvas.Anchor;
import org.composure.chart.DifferenceChart.Meaning;

/** From what to what the same people moved: ribbons between two columns, as thick as there are many. */
public final class ShiftChart {

    private static final int WIDTH = 420;
    private static final int LEFT = 156;
    private static final int RIGHT = WIDTH - 156;
    private static final int BAR = 6;
    private static final int GAP = 20;
    private static final int TOP = 26;
    private static final double HIGH = 190;

    private final String title;
    private final String from;
    private final String to;
    private final List<Flow> flows;

    /**
     * Some people.
     *
     * @param amount how many, in whatever is counted
     * @param meaning of the move to them
     */
    public record Flow(String from, String to, double amount, Meaning meaning) {}

    /**
     * @param title what is counted
     * @param from name of the left column
     * @param to name of the right column
     * @param flows at least one, in the order in which they are laid from the top
     */
    public ShiftChart(String title, String from, String to, List<Flow> flows) {
        this.title = title;
        this.from = from;
        this.to = to;
        this.flows = List.copyOf(flows);
    }

    /** A place in a column: where its next ribbon begins. */
    private static final class Post {
        private final double top;
        private double next;
        private double amount;

        Post(double top, double amount) {
            this.top = top;
            this.next = top;
            this.amount = amount;
        }
    }

    /**
     * Draws.
     *
     * @param id unique within a page, letters and digits
     */
    public Picture draw(String id) {
        double all = flows.stream().mapToDouble(Flow::amount).sum();
        double each = HIGH / all;
        Map<String, Post> left = posts(true, each);
        Map<String, Post> right = posts(false, each);
        int height = (int) Math.max(bottom(left.values(), each), bottom(right.values(), each)) + 8;
        Canvas canvas = new Canvas(id, WIDTH, height, new Rectangle2D.Double(0, 0, WIDTH, height));
        canvas.write(Ink.MUTED, Anchor.START, 0, 13, from);
        canvas.write(Ink.MUTED, Anchor.END, WIDTH, 13, to);
        for (Flow flow : flows) {
            Post here = left.get(flow.from());
            Post there = right.get(flow.to());
            if (here != null && there != null) {
                double high = flow.amount() * each;
                canvas.ribbon(
                        Ink.of(flow.meaning()), LEFT + BAR, here.next, RIGHT - BAR, there.next, high, words(flow));
                here.next += high;
                there.next += high;
            }
        }
        names(canvas, left, each, true);
        names(canvas, right, each, false);
        return new Picture(title, canvas.finish(inWords()));
    }

    private Map<String, Post> posts(boolean left, double each) {
        Map<String, Double> sums = new LinkedHashMap<>();
        flows.forEach(flow -> sums.merge(left ? flow.from() : flow.to(), flow.amount(), Double::sum));
        Map<String, Post> posts = new LinkedHashMap<>();
        double y = TOP;
        for (Map.Entry<String, Double> sum : sums.entrySet()) {
            posts.put(sum.getKey(), new Post(y, sum.getValue()));
            y += Math.max(sum.getValue() * each, 14) + GAP / 2.0;
        }
        return posts;
    }

    private static double bottom(Collection<Post> posts, double each) {
        return posts.stream()
                .mapToDouble(post -> post.top + Math.max(14, post.amount * each))
                .max()
                .orElse(0);
    }

    private static void names(Canvas canvas, Map<String, Post> posts, double each, boolean left) {
        posts.forEach((name, post) -> {
            double high = Math.max(1, post.amount * each);
            canvas.box(Ink.MUTED, false, left ? LEFT : RIGHT - BAR, post.top, BAR, high);
            String text = String.format(Locale.ROOT, left ? "%2$s %1$s" : "%s %s", amount(post.amount), name);
            double y = post.top + Math.max(high, 8) / 2 + 4.5;
            canvas.write(Ink.TEXT, left ? Anchor.END : Anchor.START, left ? LEFT - 6 : RIGHT + 6, y, text);
        });
    }

    private static String amount(double amount) {
        return String.format(Locale.ROOT, amount < 10 ? "%.1f" : "%.0f", amount);
    }

    private static String words(Flow flow) {
        return "%s from %s to %s".formatted(amount(flow.amount()), flow.from(), flow.to());
    }

    private String inWords() {
        StringBuilder words = new StringBuilder(title).append(".");
        flows.forEach(flow -> words.append(' ').append(words(flow)).append('.'));
        return words.toString();
    }
}
