package org.composure.measure;

/** Sums that no longer change. */
final class Totals implements Sums {

    private final double[] values;
    private final WaitHistogram waits;

    Totals(double[] values, WaitHistogram waits) {
        this.values = values;
        this.waits = waits;
    }

    @Override
    public double get(Quantity quantity) {
        return values[quantity.column()];
    }

    @Override
    public WaitHistogram waits() {
        return waits;
    }
}
