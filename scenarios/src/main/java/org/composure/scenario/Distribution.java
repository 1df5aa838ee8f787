package org.composure.scenario;

import java.util.List;

/**
 * A law of durations, in seconds.
 *
 * <p>Every law is described by what a practitioner knows (a mean, a coefficient of variation), and knows its own first
 * two moments. How it is drawn is the engine's business.
 */
public sealed interface Distribution {

    /** Expected duration in seconds; infinite for {@link Never}. */
    double meanSeconds();

    /** Variance divided by the squared mean; zero for a constant, one for an exponential law. */
    double squaredCoefficientOfVariation();

    /** Memoryless: the law behind Erlang A and C. */
    record Exponential(double meanSeconds) implements Distribution {
        public Exponential {
            Check.positive(meanSeconds, "mean of the exponential law");
        }

        @Override
        public double squaredCoefficientOfVariation() {
            return 1;
        }
    }

    /** The usual law of handle times (Brown et al., JASA 100, 2005). {@code cv} is standard deviation / mean. */
    record Lognormal(double meanSeconds, double cv) implements Distribution {
        public Lognormal {
            Check.positive(meanSeconds, "mean of the lognormal law");
            Check.positive(cv, "coefficient of variation of the lognormal law");
        }

        /** Standard deviation of the logarithm. */
        public double sigma() {
            return Math.sqrt(StrictMath.log1p(cv * cv));
        }

        /** Mean of the logarithm of the duration in seconds. */
        public double mu() {
            return StrictMath.log(meanSeconds) - sigma() * sigma() / 2;
        }

        @Override
        public double squaredCoefficientOfVariation() {
            return cv * cv;
        }
    }

    /** Gamma law by mean and shape; an Erlang law when the shape is a whole number. */
    record Gamma(double meanSeconds, double shape) implements Distribution {
        public Gamma {
            Check.positive(meanSeconds, "mean of the gamma law");
            Check.positive(shape, "shape of the gamma law");
        }

        @Override
        public double squaredCoefficientOfVariation() {
            return 1 / shape;
        }
    }

    /** Weibull law by scale and shape; a shape below one means that those who stayed long stay longer. */
    record Weibull(double scaleSeconds, double shape) implements Distribution {
        public Weibull {
            Check.positive(scaleSeconds, "scale of the Weibull law");
            Check.positive(shape, "shape of the Weibull law");
        }

        @Override
        public double meanSeconds() {
            return scaleSeconds * gamma(1 + 1 / shape);
        }

        @Override
        public double squaredCoefficientOfVariation() {
            double first = gamma(1 + 1 / shape);
            return gamma(1 + 2 / shape) / (first * first) - 1;
        }

        /** Gamma function by Lanczos's approximation (SIAM J. Numer. Anal. 1, 1964), good to 1e-13 above one. */
        private static double gamma(double x) {
            double[] c = {
                676.5203681218851,
                -1259.1392167224028,
                771.32342877765313,
                -176.61502916214059,
                12.507343278686905,
                -0.13857109526572012,
                9.9843695780195716e-6,
                1.5056327351493116e-7
            };
            double y = x - 1;
            double sum = 0.99999999999980993;
            for (int i = 0; i < c.length; i++) {
                sum += c[i] / (y + i + 1);
            }
            double t = y + c.length - 0.5;
            return Math.sqrt(2 * Math.PI) * StrictMath.pow(t, y + 0.5) * StrictMath.exp(-t) * sum;
        }
    }

    /** Always the same duration, zero included. */
    record Deterministic(double meanSeconds) implements Distribution {
        public Deterministic {
            Check.notNegative(meanSeconds, "fixed duration");
        }

        @Override
        public double squaredCoefficientOfVariation() {
            return 0;
        }
    }

    /** Any duration between two bounds, all equally likely. */
    record Uniform(double fromSeconds, double toSeconds) implements Distribution {
        public Uniform {
            Check.notNegative(fromSeconds, "lower bound of the uniform law");
            Check.that(
                    toSeconds > fromSeconds && Double.isFinite(toSeconds),
                    "The upper bound of the uniform law (%s) must be above its lower bound (%s)."
                            .formatted(toSeconds, fromSeconds));
        }

        @Override
        public double meanSeconds() {
            return (fromSeconds + toSeconds) / 2;
        }

        @Override
        public double squaredCoefficientOfVariation() {
            double width = toSeconds - fromSeconds;
            return width * width / 12 / (meanSeconds() * meanSeconds());
        }
    }

    /** Least, likeliest and greatest duration: what an expert can guess. */
    record Triangular(double fromSeconds, double likeliestSeconds, double toSeconds) implements Distribution {
        public Triangular {
            Check.notNegative(fromSeconds, "least value of the triangular law");
            Check.that(
                    fromSeconds <= likeliestSeconds
                            && likeliestSeconds <= toSeconds
                            && fromSeconds < toSeconds
                            && Double.isFinite(toSeconds),
                    "The triangular law must have least (%s) <= likeliest (%s) <= greatest (%s)."
                            .formatted(fromSeconds, likeliestSeconds, toSeconds));
        }

        @Override
        public double meanSeconds() {
            return (fromSeconds + likeliestSeconds + toSeconds) / 3;
        }

        @Override
        public double squaredCoefficientOfVariation() {
            double a = fromSeconds;
            double b = toSeconds;
            double c = likeliestSeconds;
            return (a * a + b * b + c * c - a * b - a * c - b * c) / 18 / (meanSeconds() * meanSeconds());
        }
    }

    /**
     * Values somebody measured: quantiles at equally spaced probabilities from 0 to 1, joined by straight lines.
     *
     * @param quantilesSeconds at least two values, none below the one before
     */
    record Empirical(List<Double> quantilesSeconds) implements Distribution {
        public Empirical {
            quantilesSeconds = List.copyOf(quantilesSeconds);
            Check.that(quantilesSeconds.size() >= 2, "An empirical law needs at least two values.");
            double last = 0;
            for (double value : quantilesSeconds) {
                Check.notNegative(value, "value of the empirical law");
                Check.that(
                        value >= last,
                        "The values of an empirical law must not fall (%s after %s).".formatted(value, last));
                last = value;
            }
        }

        @Override
        public double meanSeconds() {
            double sum = 0;
            for (int i = 1; i < quantilesSeconds.size(); i++) {
                sum += (quantilesSeconds.get(i - 1) + quantilesSeconds.get(i)) / 2;
            }
            return sum / (quantilesSeconds.size() - 1);
        }

        @Override
        public double squaredCoefficientOfVariation() {
            double second = 0;
            for (int i = 1; i < quantilesSeconds.size(); i++) {
                double a = quantilesSeconds.get(i - 1);
                double b = quantilesSeconds.get(i);
                second += (a * a + a * b + b * b) / 3;
            }
            double mean = meanSeconds();
            return mean == 0 ? 0 : second / (quantilesSeconds.size() - 1) / (mean * mean) - 1;
        }
    }

    /** One of several laws, chosen by weight. A hyperexponential law is a mixture of exponential ones. */
    record Mixture(List<Part> parts) implements Distribution {
        public Mixture {
            parts = List.copyOf(parts);
            Check.that(!parts.isEmpty(), "A mixture needs at least one part.");
            double sum = 0;
            for (Part part : parts) {
                sum += part.weight();
            }
            Check.that(
                    Math.abs(sum - 1) < 1e-9,
                    "The weights of a mixture must add up to 1, they add up to %s.".formatted(sum));
        }

        /** A law and the share of cases that follow it. */
        public record Part(double weight, Distribution law) {
            public Part {
                Check.probability(weight, "weight of a part of the mixture");
            }
        }

        @Override
        public double meanSeconds() {
            double mean = 0;
            for (Part part : parts) {
                mean += part.weight() == 0 ? 0 : part.weight() * part.law().meanSeconds();
            }
            return mean;
        }

        @Override
        public double squaredCoefficientOfVariation() {
            double second = 0;
            for (Part part : parts) {
                double mean = part.law().meanSeconds();
                second += part.weight() * mean * mean * (1 + part.law().squaredCoefficientOfVariation());
            }
            double mean = meanSeconds();
            return mean == 0 ? 0 : second / (mean * mean) - 1;
        }
    }

    /** A law that depends on the time of day at which the contact arrived. */
    record ByTimeOfDay(DayTable<Distribution> laws) implements Distribution {
        /** The plain average over the clock, not weighted by arrivals. */
        @Override
        public double meanSeconds() {
            return laws.averageOverDay(Distribution::meanSeconds);
        }

        @Override
        public double squaredCoefficientOfVariation() {
            double mean = meanSeconds();
            double second = laws.averageOverDay(
                    law -> law.meanSeconds() * law.meanSeconds() * (1 + law.squaredCoefficientOfVariation()));
            return second / (mean * mean) - 1;
        }
    }

    /** Does not end. As patience: waits for ever, the assumption behind Erlang C. */
    record Never() implements Distribution {
        @Override
        public double meanSeconds() {
            return Double.POSITIVE_INFINITY;
        }

        @Override
        public double squaredCoefficientOfVariation() {
            return 0;
        }
    }
}
