package org.composure.language.shape;

import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** A whole number of things. */
public final class CountShape implements Shape<Integer> {

    private static final Pattern WHOLE = Pattern.compile("[-+]?\\d{1,12}");

    private final String what;
    private final int least;
    private final int most;

    /** @param what is counted, e.g. {@code a number of agents} */
    public CountShape(String what, int least, int most) {
        this.what = what;
        this.least = least;
        this.most = most;
    }

    @Override
    public @Nullable Integer read(Spot spot) {
        String rule = "%s is a whole number from %d to %d".formatted(what, least, most);
        String text = spot.text(rule);
        if (text == null) {
            return null;
        }
        if (!WHOLE.matcher(text).matches()) {
            spot.problem(rule);
            return null;
        }
        long value = Long.parseLong(text);
        if (value < least || value > most) {
            spot.problem(rule);
            return null;
        }
        return (int) value;
    }

    @Override
    public Map<String, Object> schema(SchemaDefinitions definitions) {
        return SchemaDefinitions.object("type", "integer", "minimum", least, "maximum", most);
    }
}
