package org.composure.chart;

import java.awt.Color;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The colours of every picture. Each has a name that a page may give another colour, for dark rooms for example; without a
 * page the light colours hold.
 *
 * <p>The colours of the lines are told apart with every common kind of colour blindness: Okabe and Ito, "Color Universal
 * Design", 2008. Each line has its own pattern of dashes besides.
 */
enum Ink {
    TEXT("ink", 0x1F2328),
    MUTED("ink-muted", 0x59636E),
    GRID("grid", 0xE3E6EA),
    AXIS("axis", 0x8C959F),
    LINE_1("line-1", 0x3B4249),
    LINE_2("line-2", 0x0072B2),
    LINE_3("line-3", 0xC44E00),
    LINE_4("line-4", 0x00805F),
    LINE_5("line-5", 0xA8467E),
    LINE_6("line-6", 0x8A6D00),
    BETTER("better", 0x0072B3),
    WORSE("worse", 0xC44E01),
    UNCLEAR("unclear", 0x6E7781);

    private static final Ink[] LINES = {LINE_1, LINE_2, LINE_3, LINE_4, LINE_5, LINE_6};
    private static final Pattern PAINT = Pattern.compile("(fill|stroke)=\"rgb\\((\\d+),(\\d+),(\\d+)\\)\"");

    private final String variable;
    private final int rgb;

    Ink(String variable, int rgb) {
        this.variable = variable;
        this.rgb = rgb;
    }

    /** Of the scenario at this position, the base first. */
    static Ink ofLine(int position) {
        return LINES[position % LINES.length];
    }

    static Ink of(DifferenceChart.Meaning meaning) {
        return switch (meaning) {
            case BETTER -> BETTER;
            case WORSE -> WORSE;
            case UNCLEAR -> UNCLEAR;
        };
    }

    Color color() {
        return new Color(rgb);
    }

    /** A veil of this colour, for bands. */
    Color veil() {
        return new Color(rgb >> 16, rgb >> 8 & 0xFF, rgb & 0xFF, 41);
    }

    /** As a value of a style: the page's colour if it names one, else ours. */
    String css() {
        return String.format(Locale.ROOT, "var(--%s,#%06x)", variable, rgb);
    }

    /** The same drawing with the names of our colours instead of the colours. */
    static String named(String svg) {
        Matcher matcher = PAINT.matcher(svg);
        StringBuilder named = new StringBuilder(svg.length());
        while (matcher.find()) {
            int found = Integer.parseInt(matcher.group(2)) << 16
                    | Integer.parseInt(matcher.group(3)) << 8
                    | Integer.parseInt(matcher.group(4));
            matcher.appendReplacement(
                    named, Matcher.quoteReplacement("%s=\"%s\"".formatted(matcher.group(1), cssOf(found))));
        }
        return matcher.appendTail(named).toString();
    }

    private static String cssOf(int rgb) {
        for (Ink ink : values()) {
            if (ink.rgb == rgb) {
                return ink.css();
            }
        }
        return String.format(Locale.ROOT, "#%06x", rgb);
    }
}
