package org.composure.theory;

import java.util.Arrays;
import java.util.List;
import java.util.function.DoubleUnaryOperator;
import java.util.stream.DoubleStream;
import org.apache.commons.numbers.gamma.Erfc;
import org.apache.commons.numbers.gamma.LogGamma;
import org.apache.commons.numbers.gamma.RegularizedGamma;

/**
 * How patient customers are: the probability that one is willing to wait longer than a given time, with its partial mean.
 *
 * <p>Patience is drawn once, on arrival, and does not react to announcements or to the queue; where it does, simulate.
 *
 * <p><b>Source.</b> The functions are those used by Baccelli and Hébuterne, "On queues with impatient customers",
 * Performance '81; the laws' partial means are the usual closed forms. Survival and its complement are both asked for,
 * because one minus the other loses the digits of rare abandonment.
 */
public interface PatienceSurvival {

    /** Probability that patience exceeds {@code time}; never rises, and falls towards 0 if everyone hangs up in the end. */
    double beyond(double time);

    /** Probability that patience is at most {@code time}: the complement of {@link #beyond}, without cancellation. */
    double within(double time);

    /** Mean of patience over those whose patience is at most {@code time}, times their share. */
    double partialMean(double time);

    /** Mean of patience cut at {@code time}: the integral of {@link #beyond} from 0. */
    default double meanUpTo(double time) {
        return time * beyond(time) + partialMean(time);
    }

    /** Times at which the survival function jumps or bends, in rising order: integrals are split there. */
    default List<Double> kinks() {
        return List.of();
    }

    /** Memoryless patience. */
    static PatienceSurvival exponential(double mean) {
        return new ExponentialPatience(mean);
    }

    /** Gamma patience; an Erlang law when {@code shape} is whole. */
    static PatienceSurvival gamma(double shape, double mean) {
        Require.positive("shape", shape);
        Require.positive("mean", mean);
        double rate = shape / mean;
        return of(
                t -> RegularizedGamma.Q.value(shape, rate * t),
                t -> RegularizedGamma.P.value(shape, rate * t),
                t -> mean * RegularizedGamma.P.value(shape + 1, rate * t));
    }

    /** Lognormal patience with this mean and standard deviation (of patience itself, not of its logarithm). */
    static PatienceSurvival logNormal(double mean, double standardDeviation) {
        Require.positive("mean", mean);
        Require.positive("standardDeviation", standardDeviation);
        double cv = standardDeviation / mean;
        double logVariance = StrictMath.log1p(cv * cv);
        double logMean = StrictMath.log(mean) - logVariance / 2;
        double scale = Math.sqrt(2 * logVariance);
        return of(
                t -> Erfc.value((StrictMath.log(t) - logMean) / scale) / 2,
                t -> Erfc.value((logMean - StrictMath.log(t)) / scale) / 2,
                t -> mean * Erfc.value((logMean + logVariance - StrictMath.log(t)) / scale) / 2);
    }

    /** Weibull patience; with {@code shape} below 1, those who have waited long become less likely to leave. */
    static PatienceSurvival weibull(double shape, double scale) {
        Require.positive("shape", shape);
        Require.positive("scale", scale);
        double mean = scale * StrictMath.exp(LogGamma.value(1 + 1 / shape));
        return of(
                t -> StrictMath.exp(-StrictMath.pow(t / scale, shape)),
                t -> -StrictMath.expm1(-StrictMath.pow(t / scale, shape)),
                t -> mean * RegularizedGamma.P.value(1 + 1 / shape, StrictMath.pow(t / scale, shape)));
    }

    /** Everybody waits exactly {@code time}. */
    static PatienceSurvival constant(double time) {
        Require.positive("time", time);
        return of(t -> t < time ? 1 : 0, t -> t < time ? 0 : 1, t -> t < time ? 0 : time, time);
    }

    /** Patience anywhere between two times with equal density. */
    static PatienceSurvival uniform(double shortest, double longest) {
        Require.notNegative("shortest", shortest);
        Require.positive("longest − shortest", longest - shortest);
        double width = longest - shortest;
        DoubleUnaryOperator inside = t -> Math.min(width, Math.max(0, t - shortest));
        return of(
                t -> Math.min(width, Math.max(0, longest - t)) / width,
                t -> inside.applyAsDouble(t) / width,
                t -> inside.applyAsDouble(t) * (shortest + inside.applyAsDouble(t) / 2) / width,
                shortest,
                longest);
    }

    /** A share {@code firstShare} of the customers has the first law, the others the second. */
    static PatienceSurvival mixture(double firstShare, PatienceSurvival first, PatienceSurvival second) {
        Require.share("firstShare", firstShare);
        double secondShare = 1 - firstShare;
        return of(
                t -> firstShare * first.beyond(t) + secondShare * second.beyond(t),
                t -> firstShare * first.within(t) + secondShare * second.within(t),
                t -> firstShare * first.partialMean(t) + secondShare * second.partialMean(t),
                DoubleStream.concat(
                                first.kinks().stream().mapToDouble(Double::doubleValue),
                                second.kinks().stream().mapToDouble(Double::doubleValue))
                        .sorted()
                        .toArray());
    }

    /** Any other law, by its three functions and the kinks of the first. */
    static PatienceSurvival of(
            DoubleUnaryOperator beyond, DoubleUnaryOperator within, DoubleUnaryOperator partialMean, double... kinks) {
        return new PatienceByFunctions(
                beyond, within, partialMean, Arrays.stream(kinks).boxed().toList());
    }
}
