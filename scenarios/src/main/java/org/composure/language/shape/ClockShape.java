package org.composure.language.shape;

import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** A time of day, {@code 08:00} or {@code 08:00:03}, in seconds since midnight. */
public final class ClockShape implements Shape<Double> {

    /** A time at which something begins: midnight is 00:00. */
    public static final ClockShape BEGIN = new ClockShape(false);

    /** A time at which something ends: midnight is 24:00. */
    public static final ClockShape END = new ClockShape(true);

    private static final String RULE = "a time of day is written like \"08:00\"";
    private static final Pattern CLOCK = Pattern.compile("(\\d{1,2}):(\\d{2})(?::(\\d{2}))?");

    private final boolean end;

    private ClockShape(boolean end) {
        this.end = end;
    }

    @Override
    public @Nullable Double read(Spot spot) {
        String text = spot.text(RULE);
        if (text == null) {
            return null;
        }
        Double seconds = parse(text, end);
        if (seconds == null) {
            spot.problem(hasForm(text) ? "the clock has no such time" + (end ? "" : " to begin at") : RULE);
        }
        return seconds;
    }

    /** Whether a text looks like a time of day, right or wrong. */
    static boolean hasForm(String text) {
        return CLOCK.matcher(text).matches();
    }

    /** Seconds since midnight of a time at which something begins, or null. */
    public static @Nullable Double seconds(String text) {
        return parse(text, false);
    }

    /** Seconds since midnight, or null. */
    static @Nullable Double parse(String text, boolean end) {
        Matcher parts = CLOCK.matcher(text);
        if (!parts.matches()) {
            return null;
        }
        int hours = Integer.parseInt(parts.group(1));
        int minutes = Integer.parseInt(parts.group(2));
        int seconds = parts.group(3) == null ? 0 : Integer.parseInt(parts.group(3));
        int all = hours * 3600 + minutes * 60 + seconds;
        boolean real = minutes < 60 && seconds < 60 && (all < 86_400 || (end && all == 86_400));
        return real ? Double.valueOf(all) : null;
    }

    @Override
    public Map<String, Object> schema(SchemaDefinitions definitions) {
        return definitions.refer(
                "clock",
                () -> SchemaDefinitions.object(
                        "type", "string", "pattern", "^" + CLOCK.pattern() + "$", "description", RULE));
    }
}
