package org.composure.study;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.composure.event.Blame;
import org.composure.event.Stage;
import org.composure.experiment.Estimate;
import org.composure.measure.Indicator;

/**
 * Numbers as people read them: no more digits than the doubt allows, always with a unit.
 *
 * <p>The doubt is given with one digit, or two if the first is a one; the number itself with as many decimals.
 */
public final class Figures {

    /** Pure numbers that are no share of anything. */
    private static final Set<String> PURE = pure(
            "contactsPerEpisode",
            "interruptionsPerContact",
            "roundsPerConversation",
            "badEndingsPerThousandEpisodes",
            "frustrationMean",
            "agentLoadMean");

    private static final String NOTHING = "–";
    private static final int DIGITS = 3;
    private static final int DECIMALS_MAX = 6;
    private static final double PERCENT = 100;

    private Figures() {}

    /** The given ones, and the stages and causes of bad endings, which are counted per 1000 episodes. */
    private static Set<String> pure(String... keys) {
        return Stream.concat(
                        Stream.of(keys),
                        Stream.concat(
                                Stream.concat(
                                        Stream.of("NOTHING"),
                                        Arrays.stream(Stage.values()).map(Stage::name)),
                                Arrays.stream(Blame.values()).map(Blame::name)))
                .collect(Collectors.toUnmodifiableSet());
    }

    /** {@code 73.4 ± 0.8 %}, {@code 41 ± 2 s}, {@code 1440 ± 8 contacts}. */
    public static String of(Indicator indicator, Estimate estimate, String currency) {
        return withUnit(withDoubt(scaled(indicator, estimate), false), unit(indicator, currency, "%"));
    }

    /** With its sign: {@code +4.1 ± 0.3 points}, {@code −12 ± 1 s}. */
    public static String difference(Indicator indicator, Estimate estimate, String currency) {
        return withUnit(withDoubt(scaled(indicator, estimate), true), unit(indicator, currency, "points"));
    }

    /** A plain number with its sign and unit: {@code +120 ± 30 USD}. */
    public static String difference(Estimate estimate, String unit) {
        return withUnit(withDoubt(estimate, true), unit);
    }

    /** Without sign: {@code 4.1 ± 0.3 points}. */
    static String size(Indicator indicator, Estimate estimate, String currency) {
        Estimate scaled = scaled(indicator, estimate);
        Estimate size = scaled.mean() < 0 ? scaled.negated() : scaled;
        return withUnit(withDoubt(size, false), unit(indicator, currency, "points"));
    }

    /** One value with a given number of useful digits, without doubt and sign: {@code 4.1 points}. */
    static String size(Indicator indicator, double value, String currency) {
        double scaled = isShare(indicator) ? PERCENT * value : value;
        return withUnit(significant(Math.abs(scaled), 2), unit(indicator, currency, "points"));
    }

    /** Whether it is shown in per cent. */
    public static boolean isShare(Indicator indicator) {
        return indicator.unit().equals("1") && !PURE.contains(indicator.key());
    }

    /** The unit in words of the scenario: the currency for money, nothing for a pure number. */
    public static String unit(Indicator indicator, String currency) {
        return unit(indicator, currency, "%");
    }

    /** A plain decimal number, without superfluous zeros. */
    public static String plain(double number) {
        BigDecimal exact = BigDecimal.valueOf(number);
        return minus(exact.signum() == 0 ? "0" : exact.stripTrailingZeros().toPlainString());
    }

    /** An amount of money to the cent. */
    static String money(BigDecimal amount, String currency) {
        return minus(amount.setScale(2, RoundingMode.HALF_UP).toPlainString()) + " " + currency;
    }

    /** So many useful digits: {@code 2.0}, {@code 12}, {@code 0.034}. */
    static String significant(double number, int digits) {
        if (Double.isNaN(number) || Double.isInfinite(number)) {
            return NOTHING;
        }
        if (number == 0) {
            return "0";
        }
        return rounded(number, digits - 1 - exponent(number));
    }

    private static String unit(Indicator indicator, String currency, String ofShares) {
        if (indicator.unit().equals("money")) {
            return currency;
        }
        if (indicator.unit().equals("1")) {
            return isShare(indicator) ? ofShares : "";
        }
        return indicator.unit();
    }

    private static Estimate scaled(Indicator indicator, Estimate estimate) {
        double factor = isShare(indicator) ? PERCENT : 1;
        return new Estimate(
                factor * estimate.mean(), factor * estimate.halfWidth(), estimate.confidence(), estimate.n());
    }

    private static String withDoubt(Estimate estimate, boolean signed) {
        double mean = estimate.mean();
        double halfWidth = estimate.halfWidth();
        String sign = signed && mean > 0 ? "+" : "";
        if (Double.isNaN(mean)) {
            return NOTHING;
        }
        if (halfWidth == 0 || Double.isInfinite(halfWidth)) {
            return sign + significant(mean, DIGITS);
        }
        int exponent = exponent(halfWidth);
        int digits = halfWidth / StrictMath.pow(10, exponent) < 2 ? 2 : 1;
        int decimals = Math.min(DECIMALS_MAX, digits - 1 - exponent);
        // Amounts in the thousands lose the digits that mean nothing; below a hundred nobody minds them.
        int places = decimals < 0 && exponent < 2 ? 0 : decimals;
        return sign + whole(mean, places) + " ± " + whole(halfWidth, places);
    }

    /** With so many decimals; with zeros in the place of digits if that is below zero. */
    private static String whole(double number, int decimals) {
        return minus(BigDecimal.valueOf(number)
                .setScale(decimals, RoundingMode.HALF_UP)
                .toPlainString());
    }

    private static String rounded(double number, int decimals) {
        int places = Math.max(0, Math.min(DECIMALS_MAX, decimals));
        return minus(BigDecimal.valueOf(number)
                .setScale(places, RoundingMode.HALF_UP)
                .toPlainString());
    }

    private static int exponent(double number) {
        return (int) Math.floor(StrictMath.log10(Math.abs(number)));
    }

    private static String minus(String number) {
        return number.replace('-', '−');
    }

    private static String withUnit(String number, String unit) {
        return unit.isEmpty() || number.equals(NOTHING) ? number : number + " " + unit;
    }
}
