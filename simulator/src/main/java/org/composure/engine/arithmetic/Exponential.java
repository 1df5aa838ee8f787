package org.composure.engine.arithmetic;

/**
 * e to the power of something, to about fifteen digits, with arithmetic alone: the same bits on every machine, as those of
 * {@code StrictMath}, and without its branches, because every look at a mood takes up to six of them.
 *
 * <p>x = n·(ln 2)/64 + r with |r| ≤ (ln 2)/128; e^r by its series up to the fifth power, whose rest is below 10⁻¹⁶; 2^(n/64) from
 * a table of 64 numbers and by the bits of the exponent. (ln 2)/64 is taken off in two parts, so that r keeps its digits.
 *
 * <p><b>Source.</b> Tang, "Table-driven implementation of the exponential function in IEEE floating-point arithmetic", ACM
 * Transactions on Mathematical Software 15, 1989; Muller, Elementary Functions, 3rd ed. 2016, section 3.8 (Estrin's order of
 * evaluation).
 */
public final class Exponential {

    private static final int PARTS_BITS = 6;
    private static final int PARTS = 1 << PARTS_BITS;
    private static final double PARTS_PER_LN2 = PARTS * 1.4426950408889634;
    private static final double LN2_HIGH = 0.6931471803691238 / PARTS;
    private static final double LN2_LOW = 1.9082149292705877e-10 / PARTS;
    /** Beyond these the result is no normal number any more. */
    private static final double LEAST = -708;

    private static final double MOST = 709;
    private static final int MANTISSA_BITS = 52;

    /** Bits of 2^(i/64). */
    private static final long[] ROOTS = roots();

    private Exponential() {}

    private static long[] roots() {
        long[] roots = new long[PARTS];
        for (int i = 0; i < PARTS; i++) {
            roots[i] = Double.doubleToRawLongBits(StrictMath.pow(2, (double) i / PARTS));
        }
        return roots;
    }

    /** e^x; zero below -708, infinite above 709. */
    public static double exp(double x) {
        if (!(x > LEAST && x < MOST)) {
            return beyond(x);
        }
        double n = Math.rint(x * PARTS_PER_LN2);
        double r = (x - n * LN2_HIGH) - n * LN2_LOW;
        double r2 = r * r;
        double series = r + r2 * ((1.0 / 2 + r * (1.0 / 6)) + r2 * (1.0 / 24 + r * (1.0 / 120)));
        int parts = (int) n;
        long exponent = (long) (parts >> PARTS_BITS) << MANTISSA_BITS;
        double power = Double.longBitsToDouble(ROOTS[parts & (PARTS - 1)] + exponent);
        return power + power * series;
    }

    private static double beyond(double x) {
        return Double.isNaN(x) ? x : x < 0 ? 0 : Double.POSITIVE_INFINITY;
    }
}
