package org.composure.theory;

import org.apache.commons.numbers.gamma.RegularizedGamma;

/** Memoryless patience with this mean; its cut mean by {@code expm1}, which keeps the digits of short waits. */
record ExponentialPatience(double mean) implements PatienceSurvival {

    ExponentialPatience {
        Require.positive("mean patience", mean);
    }

    @Override
    public double beyond(double time) {
        return StrictMath.exp(-time / mean);
    }

    @Override
    public double within(double time) {
        return -StrictMath.expm1(-time / mean);
    }

    @Override
    public double partialMean(double time) {
        return mean * RegularizedGamma.P.value(2, time / mean);
    }

    @Override
    public double meanUpTo(double time) {
        return mean * within(time);
    }
}
