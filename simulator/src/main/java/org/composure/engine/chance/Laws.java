package org.composure.engine.chance;

import static org.composure.engine.arithmetic.Exponential.exp;

import java.util.List;
import org.apache.commons.rng.UniformRandomProvider;
import org.apache.commons.rng.sampling.distribution.AhrensDieterMarsagliaTsangGammaSampler;
import org.apache.commons.rng.sampling.distribution.ContinuousSampler;
import org.apache.commons.rng.sampling.distribution.SharedStateContinuousSampler;
import org.apache.commons.rng.sampling.distribution.ZigguratSampler;
import org.composure.engine.arithmetic.Power;
import org.composure.scenario.DayTable;
import org.composure.scenario.Distribution;

/**
 * Makes the scenario's distributions ready to be drawn from, for one run and its chance.
 *
 * <p>Exponential, lognormal and Weibull laws scale a standard draw, so two worlds that differ in a mean have the same luck,
 * larger by that factor. Exponential and normal draws use McFarland's modified ziggurat (Journal of Statistical Computation
 * and Simulation 86, 2016), gamma draws Ahrens–Dieter (1974) and Marsaglia–Tsang (2000), both as in Commons RNG; the rest
 * are by inversion.
 */
public final class Laws {

    private final UniformRandomProvider source;
    private final ContinuousSampler exponential;
    private final ContinuousSampler normal;

    /** Laws that draw from the given chance, whatever it is pointed at. */
    public Laws(Chance source) {
        this.source = source;
        this.exponential = ZigguratSampler.Exponential.of(source);
        this.normal = ZigguratSampler.NormalizedGaussian.of(source);
    }

    /** A draw from the standard exponential law; for gaps of a Poisson process. */
    public double unitExponential() {
        return exponential.sample();
    }

    /** A standard normal draw. */
    public double standardNormal() {
        return normal.sample();
    }

    /** Makes one distribution ready. */
    public Law of(Distribution distribution) {
        if (distribution instanceof Distribution.Exponential law) {
            return new Exponential(exponential, law.meanSeconds());
        }
        if (distribution instanceof Distribution.Lognormal law) {
            return new Lognormal(normal, law.mu(), law.sigma());
        }
        if (distribution instanceof Distribution.Gamma law) {
            double scale = law.meanSeconds() / law.shape();
            return new Gamma(AhrensDieterMarsagliaTsangGammaSampler.of(source, law.shape(), scale));
        }
        if (distribution instanceof Distribution.Weibull law) {
            return new Weibull(exponential, law.scaleSeconds(), 1 / law.shape());
        }
        if (distribution instanceof Distribution.Deterministic law) {
            return new Always(law.meanSeconds());
        }
        if (distribution instanceof Distribution.Uniform law) {
            return new Uniform(law.fromSeconds(), law.toSeconds() - law.fromSeconds());
        }
        if (distribution instanceof Distribution.Triangular law) {
            return new Triangular(law.fromSeconds(), law.likeliestSeconds(), law.toSeconds());
        }
        if (distribution instanceof Distribution.Empirical law) {
            return new Empirical(
                    law.quantilesSeconds().stream().mapToDouble(q -> q).toArray());
        }
        if (distribution instanceof Distribution.Mixture law) {
            return mixture(law);
        }
        if (distribution instanceof Distribution.ByTimeOfDay law) {
            return byTimeOfDay(law.laws());
        }
        if (distribution instanceof Distribution.Never) {
            return new Always(Double.POSITIVE_INFINITY);
        }
        throw new IllegalArgumentException("There is no way to draw from %s.".formatted(distribution));
    }

    private Law mixture(Distribution.Mixture mixture) {
        List<Distribution.Mixture.Part> parts =
                mixture.parts().stream().filter(part -> part.weight() > 0).toList();
        double[] upTo = new double[parts.size()];
        Law[] laws = new Law[parts.size()];
        double sum = 0;
        for (int i = 0; i < laws.length; i++) {
            sum += parts.get(i).weight();
            upTo[i] = sum;
            laws[i] = of(parts.get(i).law());
        }
        return new Mixture(upTo, laws);
    }

    private Law byTimeOfDay(DayTable<Distribution> table) {
        double[] from = new double[table.steps().size()];
        Law[] laws = new Law[from.length];
        for (int i = 0; i < from.length; i++) {
            from[i] = table.steps().get(i).fromSeconds();
            laws[i] = of(table.steps().get(i).value());
        }
        return new ByTimeOfDay(from, laws);
    }

    private record Exponential(ContinuousSampler standard, double mean) implements Law {
        @Override
        public double draw(Chance chance, double atSeconds) {
            return mean * standard.sample();
        }
    }

    private record Lognormal(ContinuousSampler standard, double mu, double sigma) implements Law {
        @Override
        public double draw(Chance chance, double atSeconds) {
            return exp(mu + sigma * standard.sample());
        }
    }

    private record Gamma(SharedStateContinuousSampler sampler) implements Law {
        @Override
        public double draw(Chance chance, double atSeconds) {
            return sampler.sample();
        }
    }

    private record Weibull(ContinuousSampler standard, double scale, double power) implements Law {
        @Override
        public double draw(Chance chance, double atSeconds) {
            return scale * Power.of(standard.sample(), power);
        }
    }

    private record Always(double seconds) implements Law {
        @Override
        public double draw(Chance chance, double atSeconds) {
            return seconds;
        }
    }

    private record Uniform(double from, double width) implements Law {
        @Override
        public double draw(Chance chance, double atSeconds) {
            return from + width * chance.open01();
        }
    }

    private record Triangular(double from, double likeliest, double to) implements Law {
        @Override
        public double draw(Chance chance, double atSeconds) {
            double u = chance.open01();
            double width = to - from;
            double left = likeliest - from;
            return u * width < left
                    ? from + Math.sqrt(u * width * left)
                    : to - Math.sqrt((1 - u) * width * (to - likeliest));
        }
    }

    // The arrays of the next three are made above and never handed out.

    @SuppressWarnings("ArrayRecordComponent")
    private record Empirical(double[] quantiles) implements Law {
        @Override
        public double draw(Chance chance, double atSeconds) {
            double position = chance.open01() * (quantiles.length - 1);
            int below = (int) position;
            double low = quantiles[below];
            return low + (position - below) * (quantiles[below + 1] - low);
        }
    }

    @SuppressWarnings("ArrayRecordComponent")
    private record Mixture(double[] upTo, Law[] laws) implements Law {
        @Override
        public double draw(Chance chance, double atSeconds) {
            double u = chance.open01();
            int part = 0;
            while (part < laws.length - 1 && u >= upTo[part]) {
                part++;
            }
            return laws[part].draw(chance, atSeconds);
        }
    }

    @SuppressWarnings("ArrayRecordComponent")
    private record ByTimeOfDay(double[] from, Law[] laws) implements Law {
        @Override
        public double draw(Chance chance, double atSeconds) {
            double secondOfDay = atSeconds % DayTable.DAY_SECONDS;
            int step = from.length - 1;
            while (from[step] > secondOfDay) {
                step--;
            }
            return laws[step].draw(chance, atSeconds);
        }
    }
}
