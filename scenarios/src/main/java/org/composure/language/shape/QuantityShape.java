package org.composure.language.shape;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.composure.language.document.Flow;
import org.jspecify.annotations.Nullable;

/** A number with its unit, in the value: {@code 250 s}, {@code 65 %}, {@code 96 /h}, {@code 28 USD/h}. */
public final class QuantityShape implements Shape<BigDecimal> {

    private static final Pattern PARTS =
            Pattern.compile("([-+]?(?:\\d+\\.?\\d*|\\.\\d+)(?:[eE][-+]?\\d{1,3})?)\\s*(.*)", Pattern.DOTALL);
    private static final Pattern COMMA = Pattern.compile("[-+]?\\d+,\\d+(\\s*[^\\d,].*)?");
    private static final Pattern NO_NUMBER = Pattern.compile("[-+]?\\.?(?i:nan|inf|infinity|∞).*");
    /** Longest quantity anybody writes. */
    private static final int LENGTH_MAX = 60;

    private final Dimension dimension;
    private final boolean zeroAllowed;
    private final BigDecimal most;

    private QuantityShape(Dimension dimension, boolean zeroAllowed, double most) {
        this.dimension = dimension;
        this.zeroAllowed = zeroAllowed;
        this.most = BigDecimal.valueOf(most);
    }

    /** A thousand years, in seconds. */
    private static final double LONGEST = 1000 * 365.25 * 86_400;

    /** More contacts an hour than there are people to call. */
    public static final double RATE_MAX = 10_000_000;

    /** A duration above zero, in seconds. */
    public static final Shape<Double> DURATION = seconds(false);

    /** A duration, zero allowed, in seconds. */
    public static final Shape<Double> DURATION_OR_ZERO = seconds(true);

    /** A rate per hour, zero allowed. */
    public static final Shape<Double> RATE =
            new QuantityShape(Dimension.RATE, true, RATE_MAX).map(BigDecimal::doubleValue);

    /** A probability or share, 0 to 1. */
    public static final Shape<Double> SHARE = new QuantityShape(Dimension.SHARE, true, 1).map(BigDecimal::doubleValue);

    /** An amount of money per hour, in the scenario's currency. */
    public static final Shape<BigDecimal> WAGE = new QuantityShape(Dimension.WAGE, true, 1e9);

    private static Shape<Double> seconds(boolean zeroAllowed) {
        return new QuantityShape(Dimension.DURATION, zeroAllowed, LONGEST).map(BigDecimal::doubleValue);
    }

    @Override
    public @Nullable BigDecimal read(Spot spot) {
        String text = spot.text(dimension.rule());
        if (text == null) {
            return null;
        }
        if (NO_NUMBER.matcher(text).matches()) {
            spot.problem("it must be a finite number; " + dimension.rule());
            return null;
        }
        Matcher parts = PARTS.matcher(text);
        if (text.length() > LENGTH_MAX || COMMA.matcher(text).matches() || !parts.matches()) {
            refuseText(spot, text);
            return null;
        }
        return read(
                spot,
                new BigDecimal(parts.group(1)),
                parts.group(1),
                parts.group(2).strip());
    }

    private @Nullable BigDecimal read(Spot spot, BigDecimal number, String written, String unit) {
        if (unit.isEmpty()) {
            spot.problem("%s needs its unit".formatted(dimension.words()), quotedHint(bare(spot, number, written)));
            return null;
        }
        if (!dimension.knows(unit)) {
            String meant = dimension.meant(unit);
            spot.problem(dimension.rule(), meant == null ? null : quotedHint(spaced(written, meant)));
            return null;
        }
        if (dimension == Dimension.WAGE && !unit.startsWith(spot.reading().currency() + "/")) {
            spot.problem(
                    "amounts are in the scenario's currency, %s"
                            .formatted(spot.reading().currency()),
                    quotedHint("%s %s/h".formatted(written, spot.reading().currency())));
            return null;
        }
        BigDecimal value = dimension.convert(number, unit);
        return inRange(spot, value) ? value : null;
    }

    private String bare(Spot spot, BigDecimal number, String written) {
        if (dimension == Dimension.SHARE && number.abs().compareTo(BigDecimal.ONE) <= 0) {
            return number.movePointRight(2).stripTrailingZeros().toPlainString() + " %";
        }
        return dimension == Dimension.WAGE
                ? "%s %s/h".formatted(written, spot.reading().currency())
                : spaced(written, dimension.usualUnit());
    }

    private boolean inRange(Spot spot, BigDecimal value) {
        if (value.signum() < 0 || (value.signum() == 0 && !zeroAllowed)) {
            spot.problem(zeroAllowed ? "it must not be negative" : "it must be positive");
            return false;
        }
        if (value.compareTo(most) > 0) {
            spot.problem(dimension == Dimension.SHARE ? "a share is at most 100 %" : "it must be smaller than that");
            return false;
        }
        // below the smallest double, a positive quantity would become zero
        if (!zeroAllowed && value.doubleValue() <= 0) {
            spot.problem("it must be larger than that");
            return false;
        }
        return true;
    }

    private void refuseText(Spot spot, String text) {
        boolean comma = COMMA.matcher(text).matches();
        spot.problem(dimension.rule(), comma ? quotedHint(text.replace(',', '.')) : null);
    }

    private static String spaced(String number, String unit) {
        return number + " " + unit;
    }

    private static @Nullable String quotedHint(String quantity) {
        return quantity.length() > LENGTH_MAX ? null : Flow.quoted(quantity);
    }

    @Override
    public Map<String, Object> schema(SchemaDefinitions definitions) {
        String name = dimension.name().toLowerCase(Locale.ROOT);
        return definitions.refer(
                name,
                () -> SchemaDefinitions.object(
                        "type", "string",
                        "pattern", dimension.pattern(),
                        "description", dimension.rule(),
                        "examples", List.of(dimension.example())));
    }
}
