package org.composure.language.shape;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Supplier;

/** The named parts of a JSON Schema, written once and referred to. */
public final class SchemaDefinitions {

    private final Map<String, Map<String, Object>> byName = new TreeMap<>();

    /** A reference to a named shape, which is described at its first use. */
    public Map<String, Object> refer(String name, Supplier<Map<String, Object>> schema) {
        if (!byName.containsKey(name)) {
            byName.put(name, Map.of());
            byName.put(name, schema.get());
        }
        return Map.of("$ref", "#/$defs/" + name);
    }

    /** All that were referred to. */
    public Map<String, Map<String, Object>> all() {
        return byName;
    }

    /** A JSON object in a given order of keys. */
    public static Map<String, Object> object(Object... keysAndValues) {
        Map<String, Object> object = new LinkedHashMap<>();
        for (int i = 0; i < keysAndValues.length; i += 2) {
            object.put((String) keysAndValues[i], keysAndValues[i + 1]);
        }
        return object;
    }

    /** One of several schemas. */
    public static Map<String, Object> anyOf(List<Map<String, Object>> schemas) {
        return object("anyOf", schemas);
    }
}
