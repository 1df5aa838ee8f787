package org.composure.theory;

import static org.assertj.core.api.Assertions.within;

import org.assertj.core.data.Offset;

/** Tolerances of this package's tests. */
final class Digits {

    private Digits() {}

    /** Nine significant digits of a reference value that was computed with thirty. */
    static Offset<Double> nineOf(double reference) {
        return within(1e-9 * Math.abs(reference));
    }

    /** Rounding of a published table: half a unit of the last printed digit. */
    static Offset<Double> roundedTo(int decimals) {
        return within(0.5000001 * Math.pow(10, -decimals));
    }
}
