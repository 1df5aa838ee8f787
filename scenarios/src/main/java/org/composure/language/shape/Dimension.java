package org.composure.language.shape;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What kind of thing a quantity measures, with its units. */
public enum Dimension {
    /** In seconds. */
    DURATION("a duration", "s", "s min h d", "250 s"),
    /** Per hour. */
    RATE("a rate", "/h", "/s /min /h /d", "96 /h"),
    /** From 0 to 1. */
    SHARE("a percentage", "%", "%", "65 %"),
    /** In the scenario's currency, per hour. */
    WAGE("an amount of money per hour", "USD/h", "", "28 USD/h"),
    /** In the scenario's currency. */
    MONEY("an amount of money", "USD", "", "15 USD");

    private static final String CODE = "[A-Z]{3}";
    private static final Pattern MONEY_UNIT = Pattern.compile(CODE);
    private static final Pattern WAGE_UNIT = Pattern.compile(CODE + "/h");

    private static final Pattern SPACE = Pattern.compile(" ");

    private static final Map<String, String> MEANT = Map.ofEntries(
            Map.entry("sec", "s"),
            Map.entry("secs", "s"),
            Map.entry("second", "s"),
            Map.entry("seconds", "s"),
            Map.entry("m", "min"),
            Map.entry("mins", "min"),
            Map.entry("minute", "min"),
            Map.entry("minutes", "min"),
            Map.entry("hr", "h"),
            Map.entry("hrs", "h"),
            Map.entry("hour", "h"),
            Map.entry("hours", "h"),
            Map.entry("day", "d"),
            Map.entry("days", "d"),
            Map.entry("per hour", "/h"),
            Map.entry("per minute", "/min"),
            Map.entry("per day", "/d"),
            Map.entry("/hour", "/h"),
            Map.entry("/hr", "/h"),
            Map.entry("/minute", "/min"),
            Map.entry("/day", "/d"),
            Map.entry("percent", "%"));

    private final String words;
    private final String usualUnit;
    private final String units;
    private final String example;

    Dimension(String words, String usualUnit, String units, String example) {
        this.words = words;
        this.usualUnit = usualUnit;
        this.units = units;
        this.example = example;
    }

    /** Whether it is counted in the scenario's currency. */
    boolean isMoney() {
        return this == WAGE || this == MONEY;
    }

    /** The unit of this dimension in a currency. */
    String unitIn(String currency) {
        return currency + (this == WAGE ? "/h" : "");
    }

    String words() {
        return words;
    }

    String example() {
        return example;
    }

    /** The unit to suggest where there is none. */
    String usualUnit() {
        return usualUnit;
    }

    /** How a quantity of this kind is written, for messages. */
    String rule() {
        return isMoney()
                ? "%s is written like %s".formatted(words, example)
                : "%s is written with its unit (%s), like %s".formatted(words, units.replace(" ", ", "), example);
    }

    boolean knows(String unit) {
        if (isMoney()) {
            return (this == WAGE ? WAGE_UNIT : MONEY_UNIT).matcher(unit).matches();
        }
        return SPACE.splitAsStream(units).anyMatch(unit::equals);
    }

    /** The known unit somebody had in mind, or null. */
    @Nullable
    String meant(String unit) {
        String known = MEANT.get(unit.toLowerCase(Locale.ROOT));
        if (known != null && knows(known)) {
            return known;
        }
        String lower = unit.toLowerCase(Locale.ROOT);
        return knows(lower) ? lower : null;
    }

    /** The number in this dimension's own unit. */
    BigDecimal convert(BigDecimal number, String unit) {
        return switch (unit) {
            case "min" -> number.multiply(BigDecimal.valueOf(60));
            case "h" -> number.multiply(BigDecimal.valueOf(3600));
            case "d" -> number.multiply(BigDecimal.valueOf(86_400));
            case "/s" -> number.multiply(BigDecimal.valueOf(3600));
            case "/min" -> number.multiply(BigDecimal.valueOf(60));
            case "/d" -> number.divide(BigDecimal.valueOf(24), MathContext.DECIMAL128);
            case "%" -> number.movePointLeft(2);
            default -> number;
        };
    }

    /** Matches every quantity of this kind, for the schema. */
    String pattern() {
        String unit = isMoney() ? CODE + (this == WAGE ? "/h" : "") : "(" + units.replace(' ', '|') + ")";
        return "^[-+]?([0-9]+[.]?[0-9]*|[.][0-9]+)([eE][-+]?[0-9]{1,3})? ?" + unit + "$";
    }
}
