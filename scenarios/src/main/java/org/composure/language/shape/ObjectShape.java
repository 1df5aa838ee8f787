package org.composure.language.shape;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.composure.language.document.Node;
import org.jspecify.annotations.Nullable;

/** A map with known keys that becomes a record. */
public final class ObjectShape<T> implements Shape<T> {

    private final String kind;
    private final MapKeys keys;
    private final Function<Fields, @Nullable T> build;

    /**
     * @param kind what such a map describes, e.g. {@code team}; {@code defaults.yaml} speaks about it by this word
     * @param build makes the record when all keys could be read; may refuse by noting a problem and returning null
     */
    public ObjectShape(String kind, List<Key<?>> keys, Function<Fields, @Nullable T> build) {
        this.kind = kind;
        this.keys = new MapKeys(kind, keys);
        this.build = build;
    }

    @Override
    public @Nullable T read(Spot spot) {
        return read(spot, Set.of());
    }

    private @Nullable T read(Spot spot, Set<String> others) {
        if (!(spot.node() instanceof Node.Mapping mapping)) {
            spot.problem("%s is a map with the keys %s".formatted(Sentences.a(kind), String.join(", ", keys.names())));
            return null;
        }
        int before = spot.reading().problemCount();
        keys.refuseUnknown(spot, mapping, List.copyOf(others));
        Map<String, Object> values = keys.read(spot, mapping);
        if (spot.reading().problemCount() > before) {
            return null;
        }
        try {
            return build.apply(new Fields(spot, values));
        } catch (IllegalArgumentException e) {
            spot.problem(Sentences.asRule(e));
            return null;
        }
    }

    @Override
    public Map<String, Object> schema(SchemaDefinitions definitions) {
        Map<String, Object> schema = new LinkedHashMap<>();
        schema.put("type", "object");
        schema.put("properties", keys.properties(definitions));
        if (!keys.required().isEmpty()) {
            schema.put("required", keys.required());
        }
        schema.put("additionalProperties", false);
        return schema;
    }
}
