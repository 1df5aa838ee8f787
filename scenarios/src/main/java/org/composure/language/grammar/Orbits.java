package org.composure.language.grammar;

import static java.util.Map.entry;

import java.util.List;
import org.composure.language.document.Node;
import org.composure.language.shape.CountShape;
import org.composure.language.shape.Fields;
import org.composure.language.shape.Key;
import org.composure.language.shape.ObjectShape;
import org.composure.language.shape.PhraseShape;
import org.composure.language.shape.QuantityShape;
import org.composure.language.shape.SchemaDefinitions;
import org.composure.language.shape.Shape;
import org.composure.language.shape.Spot;
import org.composure.scenario.Distribution;
import org.composure.scenario.Orbit;
import org.jspecify.annotations.Nullable;

/** How coming again is written: redials of those without an answer, returns of those with one. */
final class Orbits {
    private Orbits() {}

    /** Who tries again. */
    record Redial(Orbit afterAbandoning, Orbit afterBlocking) {}

    static final Redial NO_REDIAL = new Redial(Orbit.NONE, Orbit.NONE);

    private static final Key<Double> PROBABILITY = Key.required(
            "probability",
            QuantityShape.SHARE,
            "Of coming again, each time.",
            "it must have a probability, such as 45 %");
    private static final Key<Distribution> DELAY =
            Key.required("delay", Laws.LAW, "Until the next attempt.", "it must say how long until the next attempt");
    private static final Key<Distribution> AFTER = Key.required(
            "after", Laws.LAW, "Until the customer is back.", "it must say how long until the customer is back");
    private static final Key<Integer> TIMES_MAX =
            Key.optional("timesMax", new Times(), "How often one customer does so at most, or unlimited.");

    private static final Shape<Orbit> ATTEMPT =
            new ObjectShape<>("redial", List.of(PROBABILITY, DELAY, TIMES_MAX), fields -> orbit(fields, DELAY));

    /** Coming back after having been served. */
    static final Shape<Orbit> AFTER_SERVICE = new ObjectShape<>(
                    "return", List.of(PROBABILITY, AFTER, TIMES_MAX), fields -> orbit(fields, AFTER))
            .checked(Orbits::ends);

    /** One more message in a conversation that has been answered. */
    static final Shape<Orbit> ROUND = new ObjectShape<>(
                    "round", List.of(PROBABILITY, AFTER, TIMES_MAX), fields -> orbit(fields, AFTER))
            .checked(Orbits::ends);

    private static final Key<Orbit> AFTER_ABANDONING =
            Key.optional("afterAbandoning", ATTEMPT, "Those who hung up while waiting.");
    private static final Key<Orbit> AFTER_BLOCKING =
            Key.optional("afterBlocking", ATTEMPT, "Those who found no line or no waiting place.");

    static final Shape<Redial> REDIAL = new ObjectShape<>(
            "redial of a contact type",
            List.of(AFTER_ABANDONING, AFTER_BLOCKING),
            fields -> new Redial(fields.or(AFTER_ABANDONING, Orbit.NONE), fields.or(AFTER_BLOCKING, Orbit.NONE)));

    private static @Nullable Orbit orbit(Fields fields, Key<Distribution> delay) {
        if (!Double.isFinite(fields.get(delay).meanSeconds())) {
            fields.at(delay)
                    .problem("the delay must end, so it may not be never", "the probability is meant to be 0 %");
            return null;
        }
        return new Orbit(fields.get(PROBABILITY), fields.get(delay), fields.or(TIMES_MAX, Orbit.UNLIMITED));
    }

    private static boolean ends(Orbit orbit, Spot spot) {
        if (orbit.probability() < 1 || orbit.timesMax() != Orbit.UNLIMITED) {
            return true;
        }
        spot.problem("customers would come back after every service, for ever", "timesMax: 1");
        return false;
    }

    /** A number of times, or {@code unlimited}. */
    private static final class Times implements Shape<Integer> {
        private static final CountShape COUNT = new CountShape("a number of times (or unlimited)", 0, 1_000_000);
        private static final PhraseShape<Integer> WORD =
                PhraseShape.of("number of times", entry("unlimited", Orbit.UNLIMITED));

        @Override
        public @Nullable Integer read(Spot spot) {
            boolean word =
                    spot.node() instanceof Node.Scalar scalar && scalar.text().equals("unlimited");
            return word ? WORD.read(spot) : COUNT.read(spot);
        }

        @Override
        public java.util.Map<String, Object> schema(SchemaDefinitions definitions) {
            return SchemaDefinitions.anyOf(List.of(WORD.schema(definitions), COUNT.schema(definitions)));
        }
    }
}
