package org.composure.scenario;

/** The rules that numbers of a scenario must obey, with messages that name the value and the rule. */
final class Check {
    private Check() {}

    static double positive(double value, String what) {
        if (!(value > 0) || Double.isInfinite(value)) {
            throw new IllegalArgumentException("The %s (%s) must be above zero.".formatted(what, value));
        }
        return value;
    }

    static double notNegative(double value, String what) {
        if (!(value >= 0) || Double.isInfinite(value)) {
            throw new IllegalArgumentException("The %s (%s) must be zero or above.".formatted(what, value));
        }
        return value;
    }

    static double probability(double value, String what) {
        if (!(value >= 0 && value <= 1)) {
            throw new IllegalArgumentException("The %s (%s) must be between 0 and 1.".formatted(what, value));
        }
        return value;
    }

    static String named(String name, String what) {
        if (name.isBlank()) {
            throw new IllegalArgumentException("The %s must have a name.".formatted(what));
        }
        return name;
    }

    static void that(boolean condition, String rule) {
        if (!condition) {
            throw new IllegalArgumentException(rule);
        }
    }
}
