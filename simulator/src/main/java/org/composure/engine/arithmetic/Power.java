package org.composure.engine.arithmetic;

import org.apache.commons.math3.util.FastMath;

/**
 * Powers of positive numbers to about fourteen digits, and the natural logarithm they need, with arithmetic alone: the same bits
 * on every machine. {@code FastMath} gives the last digits too, and makes an array for each power; a wait takes up to six powers.
 *
 * <p>x = 2^k·m with √½ ≤ m ≤ √2; ln m = 2·artanh(s) with s = (m - 1) / (m + 1), by its series up to the nineteenth power, whose
 * rest is below 10⁻¹⁶ of it; k·ln 2 is added in two parts. The power is {@link Exponential#exp} of the product.
 *
 * <p><b>Source.</b> Muller, Elementary Functions, 3rd ed. 2016, chapter 11 (range reduction), section 3.8 (Estrin's order of
 * evaluation); the series is Abramowitz and Stegun, Handbook of Mathematical Functions, 1964, 4.1.27.
 */
public final class Power {

    private static final double LN2_HIGH = 0.6931471803691238;
    private static final double LN2_LOW = 1.9082149292705877e-10;
    private static final double ROOT_OF_TWO = 1.4142135623730951;
    private static final int BIAS = 1023;
    private static final int MANTISSA_BITS = 52;
    private static final long MANTISSA = (1L << MANTISSA_BITS) - 1;
    private static final long BITS_OF_ONE = (long) BIAS << MANTISSA_BITS;

    private Power() {}

    /** base^exponent; the base itself, to the last digit, if the exponent is one. */
    public static double of(double base, double exponent) {
        if (exponent == 1) {
            return base;
        }
        return isOrdinary(base) ? Exponential.exp(exponent * ordinaryLn(base)) : FastMath.pow(base, exponent);
    }

    /** Natural logarithm. */
    public static double ln(double x) {
        return isOrdinary(x) ? ordinaryLn(x) : FastMath.log(x);
    }

    /** Positive, and neither tiny beyond all measure nor endless. */
    private static boolean isOrdinary(double x) {
        return x >= Double.MIN_NORMAL && x < Double.POSITIVE_INFINITY;
    }

    private static double ordinaryLn(double x) {
        long bits = Double.doubleToRawLongBits(x);
        int k = (int) (bits >>> MANTISSA_BITS) - BIAS;
        double m = Double.longBitsToDouble((bits & MANTISSA) | BITS_OF_ONE);
        if (m > ROOT_OF_TWO) {
            m *= 0.5;
            k++;
        }
        double s = (m - 1) / (m + 1);
        double z = s * s;
        double z2 = z * z;
        double z4 = z2 * z2;
        double low = (1.0 / 3 + z * (1.0 / 5)) + (1.0 / 7 + z * (1.0 / 9)) * z2;
        double high = (1.0 / 11 + z * (1.0 / 13)) + (1.0 / 15 + z * (1.0 / 17)) * z2;
        double rest = low + (high + 1.0 / 19 * z4) * z4;
        return k * LN2_HIGH + (2 * s + (2 * s * z * rest + k * LN2_LOW));
    }
}
