package org.composure.chart;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;

/**
 * Round values along an axis: steps of 1, 2 or 5 times a power of ten.
 *
 * @param from first value, at or below the least one shown
 * @param to last value, at or above the greatest one shown
 */
record Ticks(double from, double to, double step) {

    private static final double THOUSAND = 1000;

    /** About so many steps that cover the stretch. */
    static Ticks covering(double least, double greatest, int about) {
        double span = greatest > least ? greatest - least : Math.max(Math.abs(greatest), 1);
        double step = roundStep(span / about);
        return new Ticks(Math.floor(least / step + 1e-9) * step, Math.ceil(greatest / step - 1e-9) * step, step)
                .notEmpty();
    }

    private Ticks notEmpty() {
        return to > from ? this : new Ticks(from, from + step, step);
    }

    private static double roundStep(double raw) {
        double power = StrictMath.pow(10, Math.floor(StrictMath.log10(raw)));
        double lead = raw / power;
        return power * (lead <= 1 ? 1 : lead <= 2 ? 2 : lead <= 5 ? 5 : 10);
    }

    List<Double> values() {
        List<Double> values = new ArrayList<>();
        long steps = Math.round((to - from) / step);
        for (long i = 0; i <= steps; i++) {
            values.add(from + i * step);
        }
        return values;
    }

    /** With just the decimals that tell the steps apart; in thousands ({@code 20k}) where every step is a full thousand. */
    String label(double value, Scale scale) {
        if (step * scale.factor() >= THOUSAND) {
            BigDecimal thousands =
                    BigDecimal.valueOf(value * scale.factor() / THOUSAND).setScale(0, RoundingMode.HALF_UP);
            return thousands.signum() == 0 ? "0" : thousands.toPlainString() + "k";
        }
        int decimals = Math.max(0, (int) Math.ceil(-StrictMath.log10(step * scale.factor()) - 1e-9));
        BigDecimal shown = BigDecimal.valueOf(value * scale.factor()).setScale(decimals, RoundingMode.HALF_UP);
        return (shown.signum() == 0 ? shown.abs() : shown).toPlainString();
    }
}
