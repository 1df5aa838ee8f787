package org.composure.engine.arithmetic;

/**
 * e to the power of something, to about fourteen digits, with arithmetic alone: the same bits on every machine, as those of
 * {@code StrictMath}, and without its branches or a table, because every look at a mood takes up to six of them.
 *
 * <p>x = n·ln 2 + r with |r| ≤ ln 2 / 2; e^r by its series up to the eleventh power, whose rest is below 10⁻¹⁴; 2^n by the
 * bits of the exponent. ln 2 is taken off in two parts, so that r keeps its digits.
 *
 * <p><b>Source.</b> Muller, Elementary Functions, 3rd ed. 2016, chapter 11 (range reduction by Cody and Waite), section 3.8
 * (Estrin's order of evaluation).
 */
public final class Exponential {

    private static final double PER_LN2 = 1.4426950408889634;
    private static final double LN2_HIGH = 0.6931471803691238;
    private static final double LN2_LOW = 1.9082149292705877e-10;
    /** Beyond these the result is no normal number any more. */
    private static final double LEAST = -708;

    private static final double MOST = 709;
    private static final int BIAS = 1023;
    private static final int MANTISSA_BITS = 52;

    private Exponential() {}

    /** e^x; zero below -708, infinite above 709. */
    public static double exp(double x) {
        if (!(x > LEAST && x < MOST)) {
            return beyond(x);
        }
        double n = Math.rint(x * PER_LN2);
        double r = (x - n * LN2_HIGH) - n * LN2_LOW;
        double r2 = r * r;
        double r4 = r2 * r2;
        double low = (1 + r) + (1.0 / 2 + r * (1.0 / 6)) * r2;
        double middle = (1.0 / 24 + r * (1.0 / 120)) + (1.0 / 720 + r * (1.0 / 5040)) * r2;
        double high = (1.0 / 40320 + r * (1.0 / 362880)) + (1.0 / 3628800 + r * (1.0 / 39916800)) * r2;
        double series = low + (middle + high * r4) * r4;
        return series * Double.longBitsToDouble(((long) n + BIAS) << MANTISSA_BITS);
    }

    private static double beyond(double x) {
        return Double.isNaN(x) ? x : x < 0 ? 0 : Double.POSITIVE_INFINITY;
    }
}
