package org.composure.language.shape;

import java.math.BigDecimal;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.composure.language.document.Node;
import org.jspecify.annotations.Nullable;

/** A time of day, {@code 08:00} or {@code 08:00:03}, in seconds since midnight. */
public final class ClockShape implements Shape<Double> {

    /** A time at which something begins: midnight is 00:00. */
    public static final ClockShape BEGIN = new ClockShape(false);

    /** A time at which something ends: midnight is 24:00. */
    public static final ClockShape END = new ClockShape(true);

    /** What a time of day looks like, for the schema. */
    public static final String PATTERN = "^[0-9]{1,2}:[0-9]{2}(:[0-9]{2}([.][0-9]+)?)?$";

    private static final String RULE = "a time of day is written like \"08:00\"";
    private static final Pattern CLOCK = Pattern.compile("(\\d{1,2}):(\\d{2})(?::(\\d{2}(?:\\.\\d{1,20})?))?");

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

    /** Whether a node looks like a time of day, right or wrong. */
    public static boolean isMeant(Node node) {
        return node instanceof Node.Scalar scalar && hasForm(scalar.text());
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
        BigDecimal seconds = parts.group(3) == null ? BigDecimal.ZERO : new BigDecimal(parts.group(3));
        double all =
                seconds.add(BigDecimal.valueOf(hours * 3600L + minutes * 60L)).doubleValue();
        boolean real = minutes < 60 && seconds.doubleValue() < 60 && (all < 86_400 || (end && all == 86_400));
        return real ? Double.valueOf(all) : null;
    }

    /** A second of the day as it is written. */
    public static String print(double secondOfDay) {
        BigDecimal all = new BigDecimal(Double.toString(secondOfDay));
        long minutes = (long) (secondOfDay / 60);
        BigDecimal rest = all.subtract(BigDecimal.valueOf(minutes * 60)).stripTrailingZeros();
        String clock = "%02d:%02d".formatted(minutes / 60, minutes % 60);
        if (rest.signum() == 0) {
            return clock;
        }
        String seconds = rest.toPlainString();
        return clock + ":" + (rest.compareTo(BigDecimal.TEN) < 0 ? "0" : "") + seconds;
    }

    @Override
    public Map<String, Object> schema(SchemaDefinitions definitions) {
        return definitions.refer(
                "clock", () -> SchemaDefinitions.object("type", "string", "pattern", PATTERN, "description", RULE));
    }
}
