package org.composure.language.grammar;

import java.util.List;
import java.util.Map;
import org.composure.language.shape.ChoiceShape;
import org.composure.language.shape.ClockTableShape;
import org.composure.language.shape.Fields;
import org.composure.language.shape.FormsShape;
import org.composure.language.shape.Key;
import org.composure.language.shape.ListShape;
import org.composure.language.shape.NamedShape;
import org.composure.language.shape.NumberShape;
import org.composure.language.shape.ObjectShape;
import org.composure.language.shape.QuantityShape;
import org.composure.language.shape.Scalars;
import org.composure.language.shape.SchemaDefinitions;
import org.composure.language.shape.Shape;
import org.composure.language.shape.Spot;
import org.composure.scenario.Distribution;
import org.composure.scenario.Distribution.Mixture.Part;
import org.jspecify.annotations.Nullable;

/** How laws of durations are written: {@code { lognormal: { mean: 250 s, cv: 0.8 } }}, {@code 60 s}, {@code never}. */
final class Laws {
    private Laws() {}

    /** Any law of durations. */
    static final Shape<Distribution> LAW = new NamedShape<>("law", () -> Laws.FORMS);

    /** A law of something that comes to an end. */
    static Shape<Distribution> ending(String what) {
        return LAW.checked((law, spot) -> {
            boolean ends = Double.isFinite(law.meanSeconds());
            if (!ends) {
                spot.problem("%s must end, so it may not be never".formatted(what), null);
            }
            return ends;
        });
    }

    private static final int PARTS_MAX = 100;
    private static final int VALUES_MAX = 10_000;

    /** Beyond this spread no sample says anything about the mean. */
    private static final double CV_MAX = 900;

    /** The sigma of that spread. */
    private static final double SIGMA_MAX = 3.68;

    private static final Key<Double> MEAN = Key.required(
            "mean", QuantityShape.DURATION, "The expected duration.", "the law must have a mean, such as 250 s");
    private static final Key<Double> MEAN_MAYBE =
            Key.optional("mean", QuantityShape.DURATION, "The expected duration.");
    private static final Key<Double> CV = Key.optional(
            "cv",
            new NumberShape("a coefficient of variation", Double.MIN_VALUE, CV_MAX),
            "Standard deviation divided by the mean.");
    private static final Key<Double> SD = Key.optional("sd", QuantityShape.DURATION, "The standard deviation.");
    private static final Key<Double> MEDIAN =
            Key.optional("median", QuantityShape.DURATION, "Half of the durations are shorter.");
    private static final Key<Double> SIGMA = Key.optional(
            "sigma",
            new NumberShape("the standard deviation of the logarithm", Double.MIN_VALUE, SIGMA_MAX),
            "The standard deviation of the logarithm.");
    private static final Key<Double> SHAPE = Key.required(
            "shape",
            new NumberShape("a shape", 0.01, 10_000),
            "The shape of the law; one is exponential.",
            "the law must have a shape, such as 2");
    private static final Key<Double> WEIBULL_SHAPE = Key.required(
            "shape",
            new NumberShape("a shape of a Weibull law", 0.1, 1000),
            "Below one those who stayed long stay longer.",
            "a Weibull law must have a shape, such as 1.2");
    private static final Key<Integer> PHASES = Key.required(
            "phases",
            new org.composure.language.shape.CountShape("a number of phases", 1, 1000),
            "Exponential phases one after another.",
            "an Erlang law must have phases, such as 2");
    private static final Key<Double> SCALE =
            Key.optional("scale", QuantityShape.DURATION, "63 % of the durations are shorter.");
    private static final Key<Double> FROM = Key.required(
            "from", QuantityShape.DURATION_OR_ZERO, "The shortest duration.", "the law must say the shortest duration");
    private static final Key<Double> TO = Key.required(
            "to", QuantityShape.DURATION, "The longest duration.", "the law must say the longest duration");
    private static final Key<Double> LIKELIEST = Key.required(
            "likeliest",
            QuantityShape.DURATION_OR_ZERO,
            "The likeliest duration.",
            "a triangular law must say the likeliest duration");
    private static final Key<Double> WEIGHT = Key.required(
            "weight", QuantityShape.SHARE, "The share of cases that follow this law.", "a part must say its weight");

    private static final Shape<Distribution> EXPONENTIAL = new FormsShape<>(
            "an exponential law has a mean, like { exponential: 3 min }",
            QuantityShape.DURATION.map(Distribution.Exponential::new),
            new ObjectShape<>(
                    "exponential law", List.of(MEAN), fields -> new Distribution.Exponential(fields.get(MEAN))),
            null);

    private static final Shape<Distribution> LOGNORMAL =
            new ObjectShape<>("lognormal law", List.of(MEAN_MAYBE, CV, SD, MEDIAN, SIGMA), Laws::lognormal);

    private static final Shape<Distribution> GAMMA = new ObjectShape<>(
            "gamma law", List.of(MEAN, SHAPE), fields -> new Distribution.Gamma(fields.get(MEAN), fields.get(SHAPE)));

    private static final Shape<Distribution> ERLANG = new ObjectShape<>(
            "Erlang law",
            List.of(MEAN, PHASES),
            fields -> new Distribution.Gamma(fields.get(MEAN), fields.get(PHASES)));

    private static final Shape<Distribution> WEIBULL =
            new ObjectShape<>("Weibull law", List.of(SCALE, MEAN_MAYBE, WEIBULL_SHAPE), Laws::weibull);

    private static final Shape<Distribution> DETERMINISTIC =
            QuantityShape.DURATION_OR_ZERO.map(Distribution.Deterministic::new);

    private static final Shape<Distribution> UNIFORM =
            new ObjectShape<>("uniform law", List.of(FROM, TO), Laws::uniform);

    private static final Shape<Distribution> TRIANGULAR =
            new ObjectShape<>("triangular law", List.of(FROM, LIKELIEST, TO), Laws::triangular);

    private static final Shape<Distribution> EMPIRICAL = ListShape.of(
                    "quantiles of an empirical law", QuantityShape.DURATION_OR_ZERO, 2, VALUES_MAX)
            .checked(Laws::rising)
            .map(Distribution.Empirical::new);

    private static final Shape<Part> EXPONENTIAL_PART = new ObjectShape<>(
            "part of a hyperexponential law",
            List.of(WEIGHT, MEAN),
            fields -> new Part(fields.get(WEIGHT), new Distribution.Exponential(fields.get(MEAN))));

    private static final Shape<Distribution> BY_TIME_OF_DAY =
            new ClockTableShape<>(LAW, null).map(Distribution.ByTimeOfDay::new);

    private static final Shape<Distribution> NEVER =
            Scalars.YES_OR_NO.checked(Laws::isYes).map(yes -> new Distribution.Never());

    private static final List<Key<? extends Distribution>> CHOICES = List.of(
            Key.optional("exponential", EXPONENTIAL, "Memoryless, by its mean."),
            Key.optional("lognormal", LOGNORMAL, "By mean and cv, mean and sd, or median and sigma."),
            Key.optional("gamma", GAMMA, "By mean and shape."),
            Key.optional("erlang", ERLANG, "By mean and number of phases."),
            Key.optional("weibull", WEIBULL, "By shape and scale or mean."),
            Key.optional("hyperexponential", mixture(EXPONENTIAL_PART), "A mixture of exponential laws."),
            Key.optional("deterministic", DETERMINISTIC, "Always the same."),
            Key.optional("uniform", UNIFORM, "Anything between two bounds."),
            Key.optional("triangular", TRIANGULAR, "Shortest, likeliest and longest."),
            Key.optional("empirical", EMPIRICAL, "Measured quantiles at equally spaced probabilities from 0 to 1."),
            Key.optional("mixture", new NamedShape<>("mixture", () -> Laws.MIXTURE), "One of several laws, by weight."),
            Key.optional("byTimeOfDay", BY_TIME_OF_DAY, "Another law at another time of day."),
            Key.optional("never", NEVER, "Does not end (never: yes)."));

    private static final Shape<Part> PART = new ChoiceShape<>(
            "part of a mixture",
            CHOICES,
            List.of(WEIGHT),
            (Distribution law, Fields fields) -> new Part(fields.get(WEIGHT), law));

    private static final Shape<Distribution> MIXTURE = mixture(PART);

    private static final Shape<Distribution> CHOICE =
            new ChoiceShape<>("law", CHOICES, List.of(), (Distribution law, Fields fields) -> law);

    private static final Shape<Distribution> FORMS =
            new FormsShape<>("a law is written like { exponential: 3 min }, 60 s or never", new Word(), CHOICE, null);

    /** The names of all laws; a map may hold only one of them. */
    static List<String> names() {
        return CHOICES.stream().map(choice -> choice.name()).toList();
    }

    private static Shape<Distribution> mixture(Shape<Part> part) {
        return ListShape.of("parts of a mixture", part, 1, PARTS_MAX)
                .checked(Laws::addsUp)
                .map(Distribution.Mixture::new);
    }

    private static boolean addsUp(List<Part> parts, Spot spot) {
        double sum = parts.stream().mapToDouble(Part::weight).sum();
        if (Math.abs(sum - 1) < 1e-9) {
            return true;
        }
        spot.problem("the weights must add up to 100 %%, they add up to %s %%".formatted(Amounts.tidy(100 * sum)));
        return false;
    }

    private static boolean rising(List<Double> values, Spot spot) {
        for (int i = 1; i < values.size(); i++) {
            if (values.get(i) < values.get(i - 1)) {
                spot.problem("the quantiles must not fall, and the one at position %d does".formatted(i));
                return false;
            }
        }
        return true;
    }

    private static boolean isYes(boolean yes, Spot spot) {
        if (!yes) {
            spot.problem("never is either \"yes\" or not there");
        }
        return yes;
    }

    private static @Nullable Distribution lognormal(Fields fields) {
        Double mean = fields.find(MEAN_MAYBE);
        Double cv = fields.find(CV);
        Double sd = fields.find(SD);
        Double median = fields.find(MEDIAN);
        Double sigma = fields.find(SIGMA);
        int spreads = (cv == null ? 0 : 1) + (sd == null ? 0 : 1) + (sigma == null ? 0 : 1);
        if (spreads == 1 && mean != null && median == null && cv != null) {
            return new Distribution.Lognormal(mean, cv);
        }
        if (spreads == 1 && mean != null && median == null && sd != null && sd <= CV_MAX * mean) {
            return new Distribution.Lognormal(mean, sd / mean);
        }
        if (spreads == 1 && mean == null && median != null && sigma != null) {
            double variance = sigma * sigma;
            return new Distribution.Lognormal(
                    median * StrictMath.exp(variance / 2), Math.sqrt(StrictMath.expm1(variance)));
        }
        fields.spot()
                .problem(
                        "a lognormal law is known by mean and cv, by mean and sd, or by median and sigma",
                        "{ mean: 250 s, cv: 0.8 }");
        return null;
    }

    private static @Nullable Distribution weibull(Fields fields) {
        Double scale = fields.find(SCALE);
        Double mean = fields.find(MEAN_MAYBE);
        double shape = fields.get(WEIBULL_SHAPE);
        if (scale != null && mean == null) {
            return new Distribution.Weibull(scale, shape);
        }
        if (scale == null && mean != null) {
            return new Distribution.Weibull(mean / new Distribution.Weibull(1, shape).meanSeconds(), shape);
        }
        fields.spot().problem("a Weibull law is known by its shape and either its scale or its mean", null);
        return null;
    }

    private static @Nullable Distribution uniform(Fields fields) {
        if (fields.get(TO) > fields.get(FROM)) {
            return new Distribution.Uniform(fields.get(FROM), fields.get(TO));
        }
        fields.spot().problem("the longest duration must be longer than the shortest", "they changed places");
        return null;
    }

    private static @Nullable Distribution triangular(Fields fields) {
        double from = fields.get(FROM);
        double likeliest = fields.get(LIKELIEST);
        double to = fields.get(TO);
        if (from <= likeliest && likeliest <= to && from < to) {
            return new Distribution.Triangular(from, likeliest, to);
        }
        fields.spot().problem("the likeliest duration must lie between the shortest and the longest", null);
        return null;
    }

    /** A law in a word: a fixed duration, or never. */
    private static final class Word implements Shape<Distribution> {
        @Override
        public @Nullable Distribution read(Spot spot) {
            if (spot.node() instanceof org.composure.language.document.Node.Scalar scalar) {
                String text = scalar.text().strip();
                if (text.equals("never")) {
                    return new Distribution.Never();
                }
                if (names().contains(text) || text.isEmpty() || Character.isLetter(text.charAt(0))) {
                    spot.problem(
                            "a law is written like { exponential: 3 min }, 60 s or never",
                            names().contains(text) ? "{ %s: … } with its numbers".formatted(text) : null);
                    return null;
                }
            }
            return DETERMINISTIC.read(spot);
        }

        @Override
        public Map<String, Object> schema(SchemaDefinitions definitions) {
            return SchemaDefinitions.anyOf(
                    List.of(SchemaDefinitions.object("const", "never"), DETERMINISTIC.schema(definitions)));
        }
    }
}
