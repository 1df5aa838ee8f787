package org.composure.language.shape;

import java.math.BigDecimal;
import java.math.MathContext;
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
    private final Sign sign;
    private final BigDecimal most;
    private final String usualUnit;

    /** Which signs a quantity may have. */
    private enum Sign {
        ABOVE_ZERO,
        ZERO_OR_ABOVE,
        ANY
    }

    private QuantityShape(Dimension dimension, Sign sign, double most) {
        this(dimension, sign, most, dimension.usualUnit());
    }

    /** @param usualUnit to suggest where there is none */
    private QuantityShape(Dimension dimension, Sign sign, double most, String usualUnit) {
        this.dimension = dimension;
        this.sign = sign;
        this.most = BigDecimal.valueOf(most);
        this.usualUnit = usualUnit;
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
            new QuantityShape(Dimension.RATE, Sign.ZERO_OR_ABOVE, RATE_MAX).map(BigDecimal::doubleValue);

    /** A probability or share, 0 to 1. */
    public static final Shape<Double> SHARE =
            new QuantityShape(Dimension.SHARE, Sign.ZERO_OR_ABOVE, 1).map(BigDecimal::doubleValue);

    /** A relative change, from -100 % to 1000 %. */
    public static final Shape<Double> CHANGE =
            new QuantityShape(Dimension.SHARE, Sign.ANY, 10).map(BigDecimal::doubleValue);

    /** A duration above zero, in days. */
    public static final Shape<Double> DAYS = durationIn("d", 86_400, Sign.ABOVE_ZERO);

    /** A duration, zero allowed, in days. */
    public static final Shape<Double> DAYS_OR_ZERO = durationIn("d", 86_400, Sign.ZERO_OR_ABOVE);

    /** A duration above zero, in hours. */
    public static final Shape<Double> HOURS = durationIn("h", 3600, Sign.ABOVE_ZERO);

    /** An amount of money, zero allowed, in the scenario's currency. */
    public static final Shape<Double> AMOUNT =
            new QuantityShape(Dimension.MONEY, Sign.ZERO_OR_ABOVE, 1e9).map(BigDecimal::doubleValue);

    /** An amount of money per hour, in the scenario's currency. */
    public static final Shape<BigDecimal> WAGE = new QuantityShape(Dimension.WAGE, Sign.ZERO_OR_ABOVE, 1e9);

    private static Shape<Double> seconds(boolean zeroAllowed) {
        return new QuantityShape(Dimension.DURATION, zeroAllowed ? Sign.ZERO_OR_ABOVE : Sign.ABOVE_ZERO, LONGEST)
                .map(BigDecimal::doubleValue);
    }

    private static Shape<Double> durationIn(String unitName, int secondsEach, Sign sign) {
        BigDecimal unit = BigDecimal.valueOf(secondsEach);
        return new QuantityShape(Dimension.DURATION, sign, LONGEST, unitName)
                .map(seconds -> seconds.divide(unit, MathContext.DECIMAL128).doubleValue());
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
        String currency = spot.reading().currency();
        if (dimension.isMoney() && !unit.equals(dimension.unitIn(currency))) {
            spot.problem(
                    "amounts are in the scenario's currency, %s".formatted(currency),
                    quotedHint(spaced(written, dimension.unitIn(currency))));
            return null;
        }
        BigDecimal value = dimension.convert(number, unit);
        return inRange(spot, value) ? value : null;
    }

    private String bare(Spot spot, BigDecimal number, String written) {
        if (dimension == Dimension.SHARE && number.abs().compareTo(BigDecimal.ONE) <= 0) {
            return number.movePointRight(2).stripTrailingZeros().toPlainString() + " %";
        }
        return spaced(
                written, dimension.isMoney() ? dimension.unitIn(spot.reading().currency()) : usualUnit);
    }

    private boolean inRange(Spot spot, BigDecimal value) {
        if (sign == Sign.ANY) {
            return isChange(spot, value);
        }
        boolean zeroAllowed = sign == Sign.ZERO_OR_ABOVE;
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

    private boolean isChange(Spot spot, BigDecimal value) {
        boolean possible = value.compareTo(BigDecimal.ONE.negate()) >= 0 && value.compareTo(most) <= 0;
        if (!possible) {
            spot.problem("a change is from -100 % to 1000 %");
        }
        return possible;
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
