package org.composure.language.shape;

import java.math.BigDecimal;

/** Numbers as the program writes them: exact, without needless zeros. */
public final class Written {
    private Written() {}

    /** Longer numbers are written with an exponent. */
    private static final int LENGTH_MAX = 25;

    /** A plain number. */
    public static String number(double value) {
        return plain(new BigDecimal(Double.toString(value)));
    }

    /** A share in per cent. */
    public static String share(double value) {
        return plain(new BigDecimal(Double.toString(value)).movePointRight(2)) + " %";
    }

    private static String plain(BigDecimal value) {
        BigDecimal exact = value.stripTrailingZeros();
        String plain = exact.signum() == 0 ? "0" : exact.toPlainString();
        return plain.length() <= LENGTH_MAX ? plain : exact.toString();
    }
}
