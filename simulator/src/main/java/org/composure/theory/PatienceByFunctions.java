package org.composure.theory;

import java.util.List;
import java.util.function.DoubleUnaryOperator;

/** A patience law given by functions; the factories of {@link PatienceSurvival} say which. */
record PatienceByFunctions(
        DoubleUnaryOperator survival, DoubleUnaryOperator distribution, DoubleUnaryOperator partial, List<Double> kinks)
        implements PatienceSurvival {

    @Override
    public double beyond(double time) {
        return survival.applyAsDouble(time);
    }

    @Override
    public double within(double time) {
        return distribution.applyAsDouble(time);
    }

    @Override
    public double partialMean(double time) {
        return partial.applyAsDouble(time);
    }
}
