package org.composure.study.check;

/**
 * When a simulated value agrees with a reference.
 *
 * <p>With an exact value: |m − v| ≤ 3.3 h / 1.96, about three and a third standard errors. With a simulated one: |m − x| ≤
 * 1.7 √(h² + hx²), the same for the difference of two estimates. What a printed value lost by rounding is allowed on top.
 */
final class Comparison {

    private static final double EXACT_FACTOR = 3.3 / 1.96;
    private static final double SIMULATED_FACTOR = 1.7;

    /** Sums over millions of contacts carry rounding errors of this relative size; no statistics can see less. */
    private static final double ARITHMETIC = 1e-9;

    private Comparison() {}

    static boolean agrees(ReferencePoint point, Measured measured) {
        return Math.abs(measured.value() - point.value()) <= allowance(point, measured);
    }

    private static double allowance(ReferencePoint point, Measured measured) {
        return tolerance(point, measured.halfWidth())
                + point.rounding()
                + ARITHMETIC * Math.max(1, Math.abs(point.value()));
    }

    private static double tolerance(ReferencePoint point, double halfWidth) {
        if (point.isExact()) {
            return EXACT_FACTOR * halfWidth;
        }
        return SIMULATED_FACTOR * StrictMath.hypot(halfWidth, halfWidthOf(point));
    }

    private static double halfWidthOf(ReferencePoint point) {
        Double halfWidth = point.halfWidth();
        return halfWidth == null ? 0 : halfWidth;
    }

    /** The difference in standard errors, after taking off what rounding may explain; never below zero in size. */
    static double z(ReferencePoint point, Measured measured) {
        double h = point.isExact() ? measured.halfWidth() : StrictMath.hypot(measured.halfWidth(), halfWidthOf(point));
        double difference = measured.value() - point.value();
        double left = Math.max(0, Math.abs(difference) - point.rounding());
        return h == 0 ? 0 : Math.copySign(1.96 * left / h, difference);
    }

    /**
     * The half-width worth simulating for: one percent of the value, or what the reference itself can tell; for shares and
     * numbers close to zero, one thousandth.
     */
    static double wanted(ReferencePoint point) {
        double relative = 0.01 * Math.abs(point.value());
        double worthwhile = Math.max(relative, 0.001);
        return point.isExact() ? worthwhile : Math.max(worthwhile, halfWidthOf(point));
    }
}
