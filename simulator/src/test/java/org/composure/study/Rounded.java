package org.composure.study;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Locale;
import org.composure.experiment.Estimate;

/** Estimates for pages that are kept: two digits of the doubt, and as many of the mean. */
final class Rounded {

    private static final int DIGITS_OF_DOUBT = 2;

    private Rounded() {}

    /** Mean and half-width; with a plus if a change is told and it goes up. */
    static String of(Estimate estimate, boolean isChange) {
        if (!Double.isFinite(estimate.mean()) || !Double.isFinite(estimate.halfWidth())) {
            return "nothing to tell";
        }
        if (estimate.halfWidth() == 0) {
            return String.format(Locale.ROOT, isChange ? "%+.4g" : "%.4g", estimate.mean());
        }
        int place = DIGITS_OF_DOUBT - 1 - (int) Math.floor(Math.log10(estimate.halfWidth()));
        String mean = decimal(estimate.mean(), place);
        return (isChange && estimate.mean() > 0 ? "+" : "") + mean + " ± " + decimal(estimate.halfWidth(), place);
    }

    private static String decimal(double value, int place) {
        return BigDecimal.valueOf(value).setScale(place, RoundingMode.HALF_EVEN).toPlainString();
    }
}
