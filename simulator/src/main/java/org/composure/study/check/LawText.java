package org.composure.study.check;

import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.composure.scenario.Distribution;
import org.jspecify.annotations.Nullable;

/**
 * Laws of durations as papers write them: {@code E2 mean 1}, {@code LN(1,1)}, {@code Erlang-2, mean 1}, {@code Exp(100
 * s)}, {@code Uniform(3,5)}, {@code 0 w.p. 0.1 else Exp(1000 s)}.
 */
final class LawText {

    private static final String NUMBER = "([0-9]*\\.?[0-9]+(?:[eE][-+]?[0-9]+)?)";
    private static final Pattern FIRST_NUMBER = Pattern.compile(NUMBER);
    private static final Pattern MEAN = Pattern.compile("mean\\s*=?\\s*" + NUMBER + "\\s*(s|sec|min|h)?\\b");
    private static final Pattern LOGNORMAL =
            Pattern.compile("ln\\s*\\(\\s*" + NUMBER + "\\s*,\\s*" + NUMBER + "\\s*\\)");
    private static final Pattern ERLANG = Pattern.compile("(?:erlang-?|e)\\s*_?([0-9]+)\\b");
    private static final Pattern UNIFORM =
            Pattern.compile("u(?:niform)?\\s*(?:on\\s*)?[(\\[]\\s*" + NUMBER + "\\s*,\\s*" + NUMBER + "\\s*[)\\]]");
    private static final Pattern TRIANGULAR =
            Pattern.compile("triangular\\s*\\(\\s*" + NUMBER + "\\s*,\\s*" + NUMBER + "\\s*,\\s*" + NUMBER + "\\s*\\)");
    private static final Pattern SHAPE = Pattern.compile("\\bshape\\s*=?\\s*" + NUMBER);
    private static final Pattern VARIATION =
            Pattern.compile("\\b(scv|cv\\^?2|c\\^?2|cv|sd|variance|var)\\s*=?\\s*" + NUMBER);
    private static final Pattern EXPONENTIAL =
            Pattern.compile("exp(?:onential)?\\s*\\(\\s*(?:mean\\s*)?" + NUMBER + "\\s*(s|sec|min|h)?\\s*\\)");
    private static final Pattern FIXED =
            Pattern.compile("(?:deterministic|constant|d)\\s*[(,]?\\s*(?:mean\\s*)?" + NUMBER + "?");
    private static final Pattern ATOM_AT_ZERO =
            Pattern.compile("^0 (?:w\\.?p\\.?|with probability) " + NUMBER + ",? (?:else|otherwise) (.*)$");

    private final double unitSeconds;
    private final double meanByDefault;

    /**
     * @param unitSeconds length of the model's unit of time
     * @param meanByDefault in that unit, for texts that name a law without its mean
     */
    LawText(double unitSeconds, double meanByDefault) {
        this.unitSeconds = unitSeconds;
        this.meanByDefault = meanByDefault;
    }

    /** A law with a mean and a squared coefficient of variation, for models whose waits depend on no more. */
    static Distribution ofMoments(double meanSeconds, double scv) {
        if (scv < 1e-9) {
            return new Distribution.Deterministic(meanSeconds);
        }
        return Math.abs(scv - 1) < 1e-9
                ? new Distribution.Exponential(meanSeconds)
                : new Distribution.Gamma(meanSeconds, 1 / scv);
    }

    /** Reads a law; refuses what it does not know. */
    Distribution read(String text) {
        String law = text.toLowerCase(Locale.ROOT).trim();
        Matcher atom = ATOM_AT_ZERO.matcher(law);
        if (atom.find()) {
            double zero = Double.parseDouble(atom.group(1));
            return new Distribution.Mixture(List.of(
                    new Distribution.Mixture.Part(zero, new Distribution.Deterministic(0)),
                    new Distribution.Mixture.Part(1 - zero, read(atom.group(2)))));
        }
        if (law.isEmpty() || law.startsWith("infinite") || law.startsWith("none")) {
            return new Distribution.Never();
        }
        return plain(law, text);
    }

    private Distribution plain(String law, String text) {
        Matcher lognormal = LOGNORMAL.matcher(law);
        if (lognormal.find()) {
            double mean = Double.parseDouble(lognormal.group(1));
            double variance = Double.parseDouble(lognormal.group(2));
            return new Distribution.Lognormal(mean * unitSeconds, Math.sqrt(variance) / mean);
        }
        Distribution byShape = byMeanAndShape(law);
        if (byShape != null) {
            return byShape;
        }
        Matcher triangular = TRIANGULAR.matcher(law);
        if (triangular.find()) {
            return new Distribution.Triangular(
                    Double.parseDouble(triangular.group(1)) * unitSeconds,
                    Double.parseDouble(triangular.group(2)) * unitSeconds,
                    Double.parseDouble(triangular.group(3)) * unitSeconds);
        }
        Matcher uniform = UNIFORM.matcher(law);
        if (uniform.find()) {
            return new Distribution.Uniform(
                    Double.parseDouble(uniform.group(1)) * unitSeconds,
                    Double.parseDouble(uniform.group(2)) * unitSeconds);
        }
        Matcher exponential = EXPONENTIAL.matcher(law);
        if (exponential.find()) {
            return new Distribution.Exponential(seconds(exponential.group(1), exponential.group(2)));
        }
        if (law.startsWith("exp") || law.equals("m")) {
            return new Distribution.Exponential(meanSeconds(law));
        }
        Matcher erlang = ERLANG.matcher(law);
        if (erlang.lookingAt()) {
            return new Distribution.Gamma(meanSeconds(law), Integer.parseInt(erlang.group(1)));
        }
        if (law.startsWith("det") || law.startsWith("const") || law.matches("d\\b.*")) {
            return new Distribution.Deterministic(fixedSeconds(law));
        }
        throw new UnknownModel("the law \"%s\"".formatted(text));
    }

    /** Laws given by their mean and one more number; null if this is none of them. */
    private @Nullable Distribution byMeanAndShape(String law) {
        Matcher shape = SHAPE.matcher(law);
        if (law.startsWith("weibull") && shape.find()) {
            double k = Double.parseDouble(shape.group(1));
            double meanOfScaleOne = new Distribution.Weibull(1, k).meanSeconds();
            return new Distribution.Weibull(meanSeconds(law) / meanOfScaleOne, k);
        }
        if (law.startsWith("gamma") && shape.find()) {
            return new Distribution.Gamma(meanSeconds(law), Double.parseDouble(shape.group(1)));
        }
        Matcher variation = VARIATION.matcher(law);
        if (!variation.find()) {
            return null;
        }
        double scv = scv(variation.group(1), Double.parseDouble(variation.group(2)), meanSeconds(law) / unitSeconds);
        if (law.startsWith("lognormal")) {
            return new Distribution.Lognormal(meanSeconds(law), Math.sqrt(scv));
        }
        if (law.startsWith("gamma")) {
            return new Distribution.Gamma(meanSeconds(law), 1 / scv);
        }
        boolean isHyperexponential = law.startsWith("h2") || law.startsWith("hyperexp");
        return isHyperexponential && scv > 1 ? balanced(meanSeconds(law), scv) : null;
    }

    private static double scv(String kind, double value, double mean) {
        return switch (kind) {
            case "cv" -> value * value;
            case "sd" -> value * value / (mean * mean);
            case "variance", "var" -> value / (mean * mean);
            default -> value;
        };
    }

    /** Two exponentials that contribute the same to the mean: Whitt, Operations Research 30, 1982, "balanced means". */
    private static Distribution balanced(double meanSeconds, double scv) {
        double p = (1 + Math.sqrt((scv - 1) / (scv + 1))) / 2;
        return new Distribution.Mixture(List.of(
                new Distribution.Mixture.Part(p, new Distribution.Exponential(meanSeconds / (2 * p))),
                new Distribution.Mixture.Part(1 - p, new Distribution.Exponential(meanSeconds / (2 * (1 - p))))));
    }

    private double fixedSeconds(String law) {
        Matcher fixed = FIXED.matcher(law);
        Matcher number = FIRST_NUMBER.matcher(law);
        return fixed.find() && number.find() ? Double.parseDouble(number.group(1)) * unitSeconds : meanSeconds(law);
    }

    private double meanSeconds(String law) {
        Matcher mean = MEAN.matcher(law);
        return mean.find() ? seconds(mean.group(1), mean.group(2)) : meanByDefault * unitSeconds;
    }

    private double seconds(String number, @Nullable String unit) {
        double value = Double.parseDouble(number);
        if (unit == null) {
            return value * unitSeconds;
        }
        return switch (unit) {
            case "h" -> value * 3600;
            case "min" -> value * 60;
            default -> value;
        };
    }
}
