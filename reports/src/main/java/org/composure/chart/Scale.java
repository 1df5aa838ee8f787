package org.composure.chart;

/**
 * How values of a unit are shown along an axis.
 *
 * @param factor from the value to what is shown
 * @param sign said after the title, e.g. {@code %}; empty for counts
 * @param greatest that a value can be, or infinity
 */
public record Scale(double factor, String sign, double greatest) {

    /** Shares, shown in per cent. */
    public static final Scale SHARE = new Scale(100, "%", 1);

    /** Any other unit, as it is. */
    public static Scale plain(String unit) {
        return new Scale(1, unit, Double.POSITIVE_INFINITY);
    }

    /** Seconds, or minutes when the values are long. */
    public static Scale time(double greatestSeconds) {
        return greatestSeconds >= 600 ? new Scale(1 / 60.0, "min", Double.POSITIVE_INFINITY) : plain("s");
    }
}
