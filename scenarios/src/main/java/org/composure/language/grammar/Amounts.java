package org.composure.language.grammar;

import java.math.BigDecimal;
import java.math.MathContext;

/** Prints numbers for messages. */
final class Amounts {
    private Amounts() {}

    /** Six significant digits, without needless zeros. */
    static String tidy(double number) {
        if (!Double.isFinite(number)) {
            return String.valueOf(number);
        }
        BigDecimal rounded = new BigDecimal(number).round(new MathContext(6)).stripTrailingZeros();
        return rounded.signum() == 0 ? "0" : rounded.toPlainString();
    }
}
