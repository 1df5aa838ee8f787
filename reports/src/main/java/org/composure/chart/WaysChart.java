package org.composure.chart;

import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.composure.chart.Canvas.Anchor;
import org.composure.study.journeys.Journeys.Way;
import org.composure.study.journeys.Place;

/**
 * Through which places people went: ribbons from left to right, as thick as there are many. A Sankey diagram with fixed
 * columns; whoever comes again begins anew at the left.
 */
public final class WaysChart {

    private static final int WIDTH = 420;
    private static final int BAR = 8;
    private static final int TOP = 36;
    private static final int GAP = 30;
    private static final double HIGH = 190;
    private static final int LAST = 5;

    private final String title;
    private final Map<Way, Integer> ways;
    private final double each;

    /**
     * @param title of the world
     * @param ways with how often they were taken
     * @param greatest how many begin in the world that has most; the same for all that are to be compared
     */
    public WaysChart(String title, Map<Way, Integer> ways, int greatest) {
        this.title = title;
        this.ways = ways;
        this.each = HIGH / Math.max(1, greatest);
    }

    /** How many begin at the left. */
    public static int beginners(Map<Way, Integer> ways) {
        return ways.entrySet().stream()
                .filter(way -> way.getKey().from() == Place.NEED || way.getKey().from() == Place.LATER)
                .mapToInt(Map.Entry::getValue)
                .sum();
    }

    /** Where ribbons meet. */
    private static final class Node {
        private final String name;
        private final int column;
        private int in;
        private int out;
        private double top;
        private double nextIn;
        private double nextOut;

        Node(String name, int column) {
            this.name = name;
            this.column = column;
        }

        int amount() {
            return Math.max(in, out);
        }
    }

    private record Link(Node from, Node to, int amount, Place end) {}

    /**
     * Draws.
     *
     * @param id unique within a page, letters and digits
     */
    public Picture draw(String id) {
        Map<Place, Node> sources = new EnumMap<>(Place.class);
        Map<Place, Node> targets = new EnumMap<>(Place.class);
        for (Place place : Place.values()) {
            Node node = new Node(place.words(), column(place));
            targets.put(place, node);
            sources.put(place, place == Place.LATER ? new Node("come again", 0) : node);
        }
        List<Link> links = links(sources, targets);
        List<Node> nodes = new ArrayList<>(targets.values());
        Node again = sources.get(Place.LATER);
        if (again != null) {
            nodes.add(again);
        }
        int height = (int) layOut(nodes) + 6;
        Canvas canvas = new Canvas(id, WIDTH, height, new Rectangle2D.Double(0, 0, WIDTH, height));
        for (Link link : links) {
            double high = link.amount() * each;
            canvas.ribbon(
                    link.end() == Place.BADLY ? Ink.WORSE : link.end() == Place.WELL ? Ink.BETTER : Ink.AXIS,
                    x(link.from()) + BAR,
                    link.from().nextOut,
                    x(link.to()),
                    link.to().nextIn,
                    high,
                    words(link));
            link.from().nextOut += high;
            link.to().nextIn += high;
        }
        nodes.stream().filter(node -> node.amount() > 0).forEach(node -> draw(canvas, node));
        return new Picture(title, canvas.finish(inWords(links)));
    }

    private static int column(Place place) {
        return switch (place) {
            case NEED -> 0;
            case HELP -> 1;
            case BOT -> 2;
            case QUEUE -> 3;
            case AGENT -> 4;
            case WELL, LATER, BADLY -> LAST;
        };
    }

    private List<Link> links(Map<Place, Node> sources, Map<Place, Node> targets) {
        List<Link> links = new ArrayList<>();
        ways.entrySet().stream()
                .sorted(Comparator.comparing(
                                (Map.Entry<Way, Integer> way) -> way.getKey().to())
                        .thenComparing(way -> way.getKey().from()))
                .forEach(way -> {
                    Node from = sources.get(way.getKey().from());
                    Node to = targets.get(way.getKey().to());
                    // Who goes back, to the queue for example, is already counted in what follows.
                    if (from != null && to != null && to.column > from.column) {
                        from.out += way.getValue();
                        to.in += way.getValue();
                        links.add(
                                new Link(from, to, way.getValue(), way.getKey().to()));
                    }
                });
        return links;
    }

    private double layOut(List<Node> nodes) {
        double bottom = 0;
        for (int column = 0; column <= LAST; column++) {
            double y = TOP;
            for (Node node : nodes) {
                if (node.column == column && node.amount() > 0) {
                    node.top = y;
                    node.nextIn = y;
                    node.nextOut = y;
                    y += Math.max(2, node.amount() * each) + GAP;
                }
            }
            bottom = Math.max(bottom, y - GAP);
        }
        return bottom;
    }

    private static double x(Node node) {
        return node.column * (double) (WIDTH - BAR) / LAST;
    }

    private void draw(Canvas canvas, Node node) {
        canvas.box(Ink.MUTED, false, x(node), node.top, BAR, Math.max(1, node.amount() * each));
        // Names of neighbouring columns would run into each other at one height.
        double rise = node.top == TOP && node.column % 2 == 1 ? 20 : 6;
        Anchor anchor = node.column == 0 ? Anchor.START : node.column == LAST ? Anchor.END : Anchor.MIDDLE;
        double x = x(node) + (node.column == 0 ? 0 : node.column == LAST ? BAR : BAR / 2.0);
        canvas.write(Ink.TEXT, anchor, x, node.top - rise, node.name + " " + node.amount());
    }

    private static String words(Link link) {
        return "%d from %s to %s".formatted(link.amount(), link.from().name, link.to().name);
    }

    private String inWords(List<Link> links) {
        StringBuilder words = new StringBuilder(title).append(".");
        links.forEach(link -> words.append(' ').append(words(link)).append('.'));
        return words.toString();
    }
}
