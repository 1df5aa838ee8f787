package org.composure.measure;

/** The wait that a given share of the answered and abandoned contacts did not exceed. */
public interface QuantileIndicator extends Indicator {

    /** The share, between 0 and 1. */
    double probability();

    /** Waits are ordered, not added: the value is not a ratio of sums. Returns the number of waits times the value. */
    @Override
    default double numerator(Sums sums) {
        return value(sums) * denominator(sums);
    }

    @Override
    default double denominator(Sums sums) {
        return sums.waits().count();
    }

    @Override
    default double value(Sums sums) {
        return sums.waits().quantile(probability());
    }
}
