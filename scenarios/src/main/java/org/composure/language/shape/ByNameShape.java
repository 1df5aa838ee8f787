package org.composure.language.shape;

import java.util.Map;
import java.util.TreeMap;
import org.composure.language.document.Node;
import org.jspecify.annotations.Nullable;

/**
 * A map from names somebody chose to values of one kind.
 *
 * @param <T> of each
 */
public final class ByNameShape<T> implements Shape<Map<String, T>> {

    private static final int NAMES_MAX = 1000;

    private final String rule;
    private final Shape<T> value;

    /** @param rule what to say when it is no such map */
    public ByNameShape(String rule, Shape<T> value) {
        this.rule = rule;
        this.value = value;
    }

    @Override
    public @Nullable Map<String, T> read(Spot spot) {
        if (!(spot.node() instanceof Node.Mapping mapping) || mapping.entries().size() > NAMES_MAX) {
            spot.problem(rule);
            return null;
        }
        int before = spot.reading().problemCount();
        MapKeys.checkOrigin(spot, mapping);
        Map<String, T> values = new TreeMap<>();
        for (var entry : mapping.entries().entrySet()) {
            if (!MapKeys.ORIGIN.contains(entry.getKey())) {
                T read = value.read(spot.key(entry.getKey(), entry.getValue().value()));
                if (read != null) {
                    values.put(entry.getKey(), read);
                }
            }
        }
        return spot.reading().problemCount() > before ? null : values;
    }

    @Override
    public Map<String, Object> schema(SchemaDefinitions definitions) {
        Map<String, Object> properties = SchemaDefinitions.object();
        MapKeys.addOrigin(properties, definitions);
        return SchemaDefinitions.object(
                "type", "object", "properties", properties, "additionalProperties", value.schema(definitions));
    }
}
