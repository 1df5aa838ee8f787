package org.composure.language.grammar;

import static java.util.Map.entry;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.composure.language.document.NearestName;
import org.composure.language.document.Node;
import org.composure.language.shape.Key;
import org.composure.language.shape.NumberShape;
import org.composure.language.shape.ObjectShape;
import org.composure.language.shape.PhraseShape;
import org.composure.language.shape.QuantityShape;
import org.composure.language.shape.SchemaDefinitions;
import org.composure.language.shape.Shape;
import org.composure.language.shape.Spot;
import org.composure.scenario.Goal;
import org.composure.scenario.ServiceTarget;
import org.jspecify.annotations.Nullable;

/** How promises about waiting and the goal of a comparison are written. */
final class Targets {
    private Targets() {}

    /** Indicators of which more is better. */
    private static final List<String> HIGHER = List.of(
            "answered",
            "serviceLevel",
            "serviceLevelNeutral",
            "serviceLevelGenerous",
            "serviceLevelAnswered",
            "serviceLevelShortCredit",
            "serviceLevelShortOut",
            "serviceLevelAttainment",
            "occupancy",
            "utilisation",
            "firstContactResolution",
            "botContainment",
            "botResolvedContainment",
            "selfServiceSuccess",
            "csatTrue",
            "csatSurveyed",
            "npsTrue",
            "npsSurveyed",
            "gratefulShare",
            "repurchaseRate",
            "revenue",
            "net");

    /** Indicators of which less is better. */
    private static final List<String> LOWER = List.of(
            "offered",
            "abandoned",
            "blocked",
            "stillWaiting",
            "asaSeconds",
            "waitMeanSeconds",
            "waitP50Seconds",
            "waitP90Seconds",
            "waitP95Seconds",
            "delayProbability",
            "queueLengthMean",
            "abandonmentRate",
            "handleTimeMeanSeconds",
            "transferRate",
            "recontactRate",
            "botFalseContainment",
            "handoverRate",
            "contactsPerEpisode",
            "cesTrue",
            "badEndingRate",
            "badEndingRateRetrospective",
            "badEndingsPerThousandEpisodes",
            "frustrationMean",
            "impatientShare",
            "frustratedShare",
            "stressedShare",
            "drainedShare",
            "ruinedDayShare",
            "hostileContactShare",
            "agentLoadMean",
            "attritionRate",
            "churnRate",
            "churnedCustomers",
            "revenueAtRisk",
            "cost",
            "costPerContact",
            "costPerResolution");

    private record Level(double within, double atLeast) {}

    private static final Key<Double> WITHIN =
            Key.optional("within", QuantityShape.DURATION_OR_ZERO, "A wait of exactly this long is still in time.");
    private static final Key<Double> AT_LEAST =
            Key.optional("atLeast", QuantityShape.SHARE, "Share of contacts that should be in time.");
    private static final Key<Level> SERVICE_LEVEL = Key.optional(
            "serviceLevel",
            new ObjectShape<>(
                    "service level",
                    List.of(WITHIN, AT_LEAST),
                    fields -> new Level(fields.or(WITHIN, 20.0), fields.or(AT_LEAST, 0.8))),
            "The promise about waiting.");
    private static final Key<Double> SHORT = Key.optional(
            "shortAbandonment", QuantityShape.DURATION_OR_ZERO, "Abandonments up to this wait count as short.");

    static final Shape<ServiceTarget> TARGET = new ObjectShape<>("target", List.of(SERVICE_LEVEL, SHORT), fields -> {
        Level level = fields.or(SERVICE_LEVEL, new Level(20, 0.8));
        return new ServiceTarget(level.within(), level.atLeast(), fields.or(SHORT, 5.0));
    });

    private static final Key<String> METRIC =
            Key.required("metric", new Metric(), "Key of an indicator.", "a goal must name a metric");
    private static final Key<Boolean> BETTER = Key.optional(
            "better",
            PhraseShape.of("direction", entry("higher", true), entry("lower", false)),
            "Which direction is better; known for most metrics.");
    private static final Key<Double> MATTERS = Key.optional(
            "matters", new Matters(), "The smallest difference anybody would act on, e.g. 1 s, 2 % or 0.5.");

    static final Shape<Goal> GOAL = new ObjectShape<>("goal", List.of(METRIC, BETTER, MATTERS), fields -> {
        String metric = fields.get(METRIC);
        return new Goal(metric, fields.or(BETTER, HIGHER.contains(metric)), fields.or(MATTERS, 0.0));
    });

    /** The key of an indicator. */
    private static final class Metric implements Shape<String> {
        private static List<String> all() {
            List<String> all = new ArrayList<>(HIGHER);
            all.addAll(LOWER);
            return all;
        }

        @Override
        public @Nullable String read(Spot spot) {
            String key =
                    spot.node() instanceof Node.Scalar scalar ? scalar.text().strip() : "";
            if (all().contains(key)) {
                return key;
            }
            spot.problem(
                    "a metric is the key of an indicator, such as serviceLevel or waitMeanSeconds",
                    NearestName.among(all(), key)
                            .map("you meant \"%s\""::formatted)
                            .orElse(null));
            return null;
        }

        @Override
        public Map<String, Object> schema(SchemaDefinitions definitions) {
            return SchemaDefinitions.object("enum", new ArrayList<Object>(all()));
        }
    }

    /** A difference, in whatever unit the metric has. */
    private static final class Matters implements Shape<Double> {
        private static final Pattern MONEY = Pattern.compile("([0-9.]{1,20}) ?[A-Z]{3}");
        private static final NumberShape NUMBER = new NumberShape("a difference", 0, 1e12);

        @Override
        public @Nullable Double read(Spot spot) {
            String text =
                    spot.node() instanceof Node.Scalar scalar ? scalar.text().strip() : "";
            if (text.endsWith("%")) {
                return QuantityShape.SHARE.read(spot);
            }
            Matcher money = MONEY.matcher(text);
            if (money.matches()) {
                return NUMBER.read(spot.with(new Node.Scalar(spot.node().place(), money.group(1), true)));
            }
            boolean unit = !text.isEmpty()
                    && Character.isLetter(text.charAt(text.length() - 1))
                    && !text.toLowerCase(Locale.ROOT).startsWith("n");
            return unit ? QuantityShape.DURATION_OR_ZERO.read(spot) : NUMBER.read(spot);
        }

        @Override
        public Map<String, Object> schema(SchemaDefinitions definitions) {
            return SchemaDefinitions.object("type", List.of("string", "number"));
        }
    }
}
