package org.composure.language.grammar;

import static java.util.Map.entry;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import org.composure.language.document.Node;
import org.composure.language.shape.Fields;
import org.composure.language.shape.Key;
import org.composure.language.shape.NumberShape;
import org.composure.language.shape.ObjectShape;
import org.composure.language.shape.PhraseShape;
import org.composure.language.shape.QuantityShape;
import org.composure.language.shape.Scalars;
import org.composure.language.shape.SchemaDefinitions;
import org.composure.language.shape.Shape;
import org.composure.language.shape.Spot;
import org.composure.scenario.DayTable;
import org.composure.scenario.Horizon;
import org.jspecify.annotations.Nullable;

/** How the time to look at is written. */
final class Horizons {
    private Horizons() {}

    private static final double YEARS_MAX = 20;

    /** First day and length. */
    record Stretch(LocalDate firstDay, double seconds) {}

    private static final Key<LocalDate> FROM =
            Key.optional("from", Scalars.DATE, "The first day; it gives weekdays and dates their meaning.");
    private static final Key<Double> HOURS =
            Key.optional("hours", NumberShape.positive("a number of hours"), "Length in hours.");
    private static final Key<Double> DAYS =
            Key.optional("days", NumberShape.positive("a number of days"), "Length in days.");
    private static final Key<Double> WEEKS =
            Key.optional("weeks", NumberShape.positive("a number of weeks"), "Length in weeks.");

    private static final Key<Double> LENGTH =
            Key.optional("length", QuantityShape.DURATION, "Length with its unit, e.g. 13 h.");

    static final Shape<Stretch> STRETCH =
            new ObjectShape<>("horizon", List.of(FROM, HOURS, DAYS, WEEKS, LENGTH), Horizons::stretch);

    static final Shape<Horizon.Regime> REGIME = PhraseShape.of(
            "regime",
            entry("terminating", Horizon.Regime.TERMINATING),
            entry("steady state", Horizon.Regime.STEADY_STATE));

    private static @Nullable Stretch stretch(Fields fields) {
        int lengths = (fields.has(HOURS) ? 1 : 0)
                + (fields.has(DAYS) ? 1 : 0)
                + (fields.has(WEEKS) ? 1 : 0)
                + (fields.has(LENGTH) ? 1 : 0);
        if (lengths != 1) {
            fields.spot()
                    .problem(
                            "a horizon must have exactly one of hours, days, weeks and length",
                            lengths == 0 ? "days: 1" : null);
            return null;
        }
        double seconds = fields.or(LENGTH, 0.0)
                + fields.or(HOURS, 0.0) * 3600
                + (fields.or(DAYS, 0.0) + 7 * fields.or(WEEKS, 0.0)) * DayTable.DAY_SECONDS;
        if (seconds > YEARS_MAX * 366 * DayTable.DAY_SECONDS) {
            fields.spot().problem("a horizon may be at most 20 years", "fewer days and more replications");
            return null;
        }
        if (seconds < 60) {
            fields.spot().problem("a horizon lasts at least a minute", null);
            return null;
        }
        LocalDate first = fields.or(FROM, Horizon.SOME_MONDAY);
        return new Stretch(first, seconds);
    }

    /** A warm-up; empty when it is to be found from the data. */
    static final Shape<OptionalDouble> WARM_UP = new Shape<>() {
        @Override
        public @Nullable OptionalDouble read(Spot spot) {
            if (spot.node() instanceof Node.Scalar scalar && scalar.text().equals("auto")) {
                return OptionalDouble.empty();
            }
            Double seconds = QuantityShape.DURATION_OR_ZERO.read(spot);
            return seconds == null ? null : OptionalDouble.of(seconds);
        }

        @Override
        public Map<String, Object> schema(SchemaDefinitions definitions) {
            return SchemaDefinitions.anyOf(List.of(
                    SchemaDefinitions.object("const", "auto"), QuantityShape.DURATION_OR_ZERO.schema(definitions)));
        }
    };

    /** The whole horizon; null after noting a problem. */
    static @Nullable Horizon horizon(
            Stretch stretch, @Nullable OptionalDouble warmUp, Horizon.Regime regime, Spot warmUpSpot) {
        boolean steady = regime == Horizon.Regime.STEADY_STATE;
        if (warmUp == null) {
            return new Horizon(stretch.firstDay(), stretch.seconds(), steady ? null : 0.0, regime);
        }
        if (warmUp.isEmpty()) {
            if (!steady) {
                warmUpSpot.problem(
                        "a warm-up is found from the data only in the regime steady state", "regime: steady state");
                return null;
            }
            return new Horizon(stretch.firstDay(), stretch.seconds(), null, regime);
        }
        if (warmUp.getAsDouble() >= stretch.seconds()) {
            warmUpSpot.problem("the warm-up must be shorter than the horizon", null);
            return null;
        }
        return new Horizon(stretch.firstDay(), stretch.seconds(), warmUp.getAsDouble(), regime);
    }
}
