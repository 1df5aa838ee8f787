package org.composure.scenario.people;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The rules that numbers about people must obey, with messages that name the value and the rule. */
final class Domain {
    private Domain() {}

    /** How far sums of shares may be from 100 %: nobody writes a third in full. */
    private static final double ROUNDING = 0.0051;

    static void that(boolean condition, String rule) {
        if (!condition) {
            throw new IllegalArgumentException(rule);
        }
    }

    static void within(String name, double value, double least, double most) {
        that(value >= least && value <= most, "%s (%s) must be from %s to %s.".formatted(name, value, least, most));
    }

    static void within(String name, ByComplexity values, double least, double most) {
        for (int complexity = 0; complexity < 3; complexity++) {
            within(name, values.of(complexity), least, most);
        }
    }

    static void within(String name, Reaction reaction, double least, double most) {
        for (int feeling = 0; feeling < 6; feeling++) {
            within(name, reaction.of(feeling), least, most);
        }
    }

    static void positive(String name, double value) {
        that(value > 0 && value < Double.POSITIVE_INFINITY, "%s (%s) must be above zero.".formatted(name, value));
    }

    static void positive(String name, ByComplexity values) {
        for (int complexity = 0; complexity < 3; complexity++) {
            positive(name, values.of(complexity));
        }
    }

    static void positive(String name, Reaction reaction) {
        for (int feeling = 0; feeling < 6; feeling++) {
            positive(name, reaction.of(feeling));
        }
    }

    static void notNegative(String name, double value) {
        that(value >= 0 && value < Double.POSITIVE_INFINITY, "%s (%s) must be zero or above.".formatted(name, value));
    }

    static void finite(String name, LinearIn line) {
        that(
                Double.isFinite(line.start()) && Double.isFinite(line.slope()),
                "%s (%s) must be finite.".formatted(name, line));
    }

    static void named(String name, String value) {
        that(!value.isBlank(), "%s must not be blank.".formatted(name));
    }

    /** The same shares by name, in the order of the names. */
    static Map<String, Double> shares(String name, Map<String, Double> values) {
        values.forEach((key, value) -> within(name + " " + key, value, 0, 1));
        return inOrder(values);
    }

    /** The same numbers by name, in the order of the names. */
    static Map<String, Double> positives(String name, Map<String, Double> values) {
        values.forEach((key, value) -> positive(name + " " + key, value));
        return inOrder(values);
    }

    private static Map<String, Double> inOrder(Map<String, Double> values) {
        return java.util.Collections.unmodifiableMap(new LinkedHashMap<>(new TreeMap<>(values)));
    }

    static void adds100(String name, ByComplexity shares) {
        adds100(name, shares.simple() + shares.moderate() + shares.complex());
    }

    static void share100(String name, List<Segment> segments) {
        that(!segments.isEmpty(), "There must be at least one segment.");
        adds100(name, segments.stream().mapToDouble(Segment::share).sum());
    }

    private static void adds100(String name, double sum) {
        that(
                Math.abs(sum - 1) <= ROUNDING,
                "The shares of %s must add up to 100 %%, but they add up to %.2f %%."
                        .formatted(name, 100 * sum)
                        .replace(".00 %", " %"));
    }
}
