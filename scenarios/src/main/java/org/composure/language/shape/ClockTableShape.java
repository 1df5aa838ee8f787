package org.composure.language.shape;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import org.composure.language.document.Flow;
import org.composure.language.document.Node;
import org.composure.scenario.DayTable;
import org.jspecify.annotations.Nullable;

/**
 * A day by the clock: {@code { "08:00": 110 /h, "10:00": 130 /h }}; each value holds until the next.
 *
 * @param <T> of the values
 */
public final class ClockTableShape<T> implements Shape<DayTable<T>> {

    /** One a minute. */
    private static final int STEPS_MAX = 1440;

    private final Shape<T> value;
    private final @Nullable T beforeFirst;

    /** @param beforeFirst what holds before the first time; null if the table must begin at midnight */
    public ClockTableShape(Shape<T> value, @Nullable T beforeFirst) {
        this.value = value;
        this.beforeFirst = beforeFirst;
    }

    @Override
    public @Nullable DayTable<T> read(Spot spot) {
        if (!(spot.node() instanceof Node.Mapping mapping)) {
            spot.problem("a day by the clock is a map from times to values");
            return null;
        }
        if (mapping.entries().size() > STEPS_MAX) {
            spot.problem("a day by the clock has at most %d steps".formatted(STEPS_MAX), null);
            return null;
        }
        int before = spot.reading().problemCount();
        NavigableMap<Double, T> steps = new TreeMap<>();
        for (var entry : mapping.entries().entrySet()) {
            if (!MapKeys.ORIGIN.contains(entry.getKey())) {
                readStep(spot, entry.getKey(), entry.getValue(), steps);
            }
        }
        MapKeys.checkOrigin(spot, mapping);
        if (steps.isEmpty() && spot.reading().problemCount() == before) {
            spot.problem("a day by the clock needs at least one time, like \"08:00\"");
        }
        if (spot.reading().problemCount() > before) {
            return null;
        }
        return table(spot, steps);
    }

    private void readStep(Spot spot, String key, Node.Entry entry, Map<Double, T> steps) {
        Double seconds = ClockShape.parse(key, false);
        if (seconds == null) {
            String rule = ClockShape.hasForm(key)
                    ? "the clock has no time %s to begin at".formatted(key)
                    : "a key here is a time of day like \"08:00\"";
            refuseKey(spot, key, entry, rule, Days.hint(key));
            return;
        }
        T read = value.read(spot.key(key, entry.value()));
        if (read != null && steps.put(seconds, read) != null) {
            refuseKey(spot, key, entry, "every time may be there only once", null);
        }
    }

    private static void refuseKey(Spot spot, String key, Node.Entry entry, String rule, @Nullable String hint) {
        spot.reading()
                .problems()
                .add(entry.keyPlace(), spot.path().key(key), Flow.shortened(entry.value()), rule, hint);
    }

    private @Nullable DayTable<T> table(Spot spot, NavigableMap<Double, T> steps) {
        if (steps.firstKey() > 0) {
            if (beforeFirst == null) {
                spot.problem("a day must be described from \"00:00\" on");
                return null;
            }
            steps.put(0.0, beforeFirst);
        }
        List<DayTable.Step<T>> list = new ArrayList<>();
        steps.forEach((from, read) -> list.add(new DayTable.Step<>(from, read)));
        return new DayTable<>(list);
    }

    @Override
    public Map<String, Object> schema(SchemaDefinitions definitions) {
        Map<String, Object> properties = SchemaDefinitions.object();
        MapKeys.addOrigin(properties, definitions);
        return SchemaDefinitions.object(
                "type",
                "object",
                "properties",
                properties,
                "patternProperties",
                SchemaDefinitions.object(ClockShape.PATTERN, value.schema(definitions)),
                "additionalProperties",
                false);
    }
}
