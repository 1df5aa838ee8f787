package org.composure.language.shape;

import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** A number without a unit: a ratio, a shape, a factor. */
public final class NumberShape implements Shape<Double> {

    static final Pattern NUMBER = Pattern.compile("[-+]?(?:\\d+\\.?\\d*|\\.\\d+)(?:[eE][-+]?\\d{1,3})?");

    /** Longest number anybody writes. */
    static final int LENGTH_MAX = 40;

    private final String what;
    private final double least;
    private final double greatest;

    /**
     * @param what the number is
     * @param least smallest it may be; numbers that must be above zero have {@link Double#MIN_VALUE}
     */
    public NumberShape(String what, double least, double greatest) {
        this.what = what;
        this.least = least;
        this.greatest = greatest;
    }

    /** Any number above zero. */
    public static NumberShape positive(String what) {
        return new NumberShape(what, Double.MIN_VALUE, 1e12);
    }

    @Override
    public @Nullable Double read(Spot spot) {
        String rule = "%s is a plain number%s".formatted(what, range());
        String text = spot.text(rule);
        if (text == null) {
            return null;
        }
        if (text.length() > LENGTH_MAX || !NUMBER.matcher(text).matches()) {
            spot.problem(
                    rule,
                    text.indexOf(',') > 0 ? "a decimal point is meant: %s".formatted(text.replace(',', '.')) : null);
            return null;
        }
        double value = Double.parseDouble(text);
        if (!(value >= least && value <= greatest)) {
            spot.problem(rule);
            return null;
        }
        return value;
    }

    private String range() {
        if (least == Double.MIN_VALUE) {
            return " above zero";
        }
        return least == 0 && greatest >= 1e12
                ? ", zero or above"
                : " from %s to %s".formatted(tidy(least), tidy(greatest));
    }

    private static String tidy(double number) {
        return number == Math.rint(number) && Math.abs(number) < 1e15
                ? String.valueOf((long) number)
                : String.valueOf(number);
    }

    @Override
    public Map<String, Object> schema(SchemaDefinitions definitions) {
        Map<String, Object> schema = SchemaDefinitions.object("type", "number", "maximum", greatest);
        schema.put(least == Double.MIN_VALUE ? "exclusiveMinimum" : "minimum", least == Double.MIN_VALUE ? 0 : least);
        return schema;
    }
}
