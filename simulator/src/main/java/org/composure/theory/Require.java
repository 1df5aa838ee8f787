package org.composure.theory;

/** The domains of the parameters of this package, with refusals that name the value, the rule, and a way out. */
final class Require {

    private Require() {}

    static void positive(String name, double value) {
        if (!(value > 0 && value < Double.POSITIVE_INFINITY)) {
            throw new IllegalArgumentException(
                    "%s must be a positive, finite number, but is %s.\n".formatted(name, value)
                            + "Maybe a rate was given where a mean time is meant, or an interval has no arrivals.");
        }
    }

    static void notNegative(String name, double value) {
        if (!(value >= 0 && value < Double.POSITIVE_INFINITY)) {
            throw new IllegalArgumentException(
                    "%s must be 0 or a positive, finite number, but is %s.\n".formatted(name, value)
                            + "Maybe the sign or the unit is wrong.");
        }
    }

    static void atLeast(int least, String name, int value) {
        if (value < least) {
            throw new IllegalArgumentException("%s must be at least %d, but is %d.\n".formatted(name, least, value)
                    + "Maybe give a whole number of people or places.");
        }
    }

    /** A share strictly between 0 and 1: the ends are either free or unreachable with random arrivals. */
    static void share(String name, double value) {
        if (!(value > 0 && value < 1)) {
            throw new IllegalArgumentException(
                    "%s must lie strictly between 0 and 1, but is %s.\n".formatted(name, value)
                            + "Maybe a percentage was meant: write 0.8 for 80 %.");
        }
    }
}
