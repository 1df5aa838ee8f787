package org.composure.measure;

import org.composure.scenario.ServiceTarget;

/** The wait that a share of the answered and abandoned contacts did not exceed. */
final class WaitQuantile extends Ratio implements QuantileIndicator {

    private final double probability;

    WaitQuantile(String key, double probability, ServiceTarget target) {
        super(key, target);
        this.probability = probability;
    }

    @Override
    public double probability() {
        return probability;
    }

    @Override
    public double numerator(Sums sums) {
        return QuantileIndicator.super.numerator(sums);
    }

    @Override
    public double denominator(Sums sums) {
        return QuantileIndicator.super.denominator(sums);
    }

    @Override
    public double value(Sums sums) {
        return QuantileIndicator.super.value(sums);
    }
}
