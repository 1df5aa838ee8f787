package org.composure.engine.emotion;

import static org.apache.commons.math3.util.FastMath.abs;
import static org.apache.commons.math3.util.FastMath.log;
import static org.apache.commons.math3.util.FastMath.pow;
import static org.composure.engine.arithmetic.Exponential.exp;

import org.apache.commons.math3.special.Gamma;
import org.apache.commons.statistics.distribution.NormalDistribution;
import org.composure.engine.arithmetic.Power;

/**
 * Quantiles of the Gamma law with mean 1, from a table over t = -ln(1 - u): among millions of persons nobody wants to solve for
 * each. Between its entries the power x^shape, which is linear in t where x is small, is interpolated; mean and variance are right to
 * one in a thousand.
 *
 * <p>Where people hardly differ, the cube root of the quantile is taken to be normal: Wilson and Hilferty, PNAS 17 (1931), 684-688.
 */
final class Frailty {

    private static final int ENTRIES = 800;
    private static final double STEP = 0.05;
    private static final int TRIES = 60;
    private static final double EXACT = 1e-12;

    /** Below this variance the table's powers grow too large, and the approximation is right to one in a thousand. */
    private static final double HARDLY = 0.3;

    private static final NormalDistribution STANDARD_NORMAL = NormalDistribution.of(0, 1);

    private final double[] table;
    private final double shape;
    private final double scale;

    private Frailty(double variance) {
        this.shape = 1 / variance;
        this.scale = variance;
        this.table = new double[ENTRIES + 1];
        if (variance >= HARDLY) {
            fill();
        }
    }

    private void fill() {
        double x = 0;
        for (int i = 1; i <= ENTRIES; i++) {
            double t = i * STEP;
            x = solved(t, t < 1 ? small(t) : x + STEP / hazard(x));
            table[i] = pow(x, shape);
        }
    }

    /** The law with mean 1 and the given variance; for 0 everybody is alike. */
    static Frailty withVariance(double variance) {
        return new Frailty(variance);
    }

    /** For small x the distribution function is (x / scale)^shape / Γ(shape + 1). */
    private double small(double t) {
        return scale * pow((1 - exp(-t)) * exp(Gamma.logGamma(shape + 1)), 1 / shape);
    }

    /** Where the survival function is exp(-t), by Newton's method on its logarithm. */
    private double solved(double t, double guess) {
        double x = guess;
        for (int i = 0; i < TRIES; i++) {
            double step = (t + log(survival(x))) / hazard(x);
            x = Math.max(x + step, x / 10);
            if (abs(step) < EXACT * x) {
                break;
            }
        }
        return x;
    }

    private double survival(double x) {
        return Gamma.regularizedGammaQ(shape, x / scale);
    }

    private double hazard(double x) {
        double logDensity = (shape - 1) * log(x / scale) - x / scale - Gamma.logGamma(shape) - log(scale);
        return exp(logDensity) / survival(x);
    }

    /** The quantile of a uniform number strictly between 0 and 1. */
    double quantile(double uniform) {
        if (scale < HARDLY) {
            double ninth = scale / 9;
            double root = 1 - ninth + Math.sqrt(ninth) * STANDARD_NORMAL.inverseCumulativeProbability(uniform);
            return root <= 0 ? 0 : root * root * root;
        }
        double place = Math.min(ENTRIES, -Power.ln(1 - uniform) / STEP);
        int below = Math.min(ENTRIES - 1, (int) place);
        return Power.of(table[below] + (place - below) * (table[below + 1] - table[below]), scale);
    }
}
