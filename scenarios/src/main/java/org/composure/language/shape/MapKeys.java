package org.composure.language.shape;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.composure.language.document.Flow;
import org.composure.language.document.NearestName;
import org.composure.language.document.Node;
import org.jspecify.annotations.Nullable;

/** The keys a map may have: reads them, fills in defaults, refuses the unknown, and describes them. */
final class MapKeys {

    /** Keys any map may carry, to say why its numbers should be believed. */
    static final Set<String> ORIGIN = Set.of("source", "grade");

    static final Set<String> WRAPPING = Set.of("value", "low", "high", "source", "grade");

    private final String kind;
    private final List<Key<?>> keys;

    /**
     * @param kind the thing a map with these keys describes; also where {@code defaults.yaml} speaks about it
     */
    MapKeys(String kind, List<Key<?>> keys) {
        this.kind = kind;
        this.keys = List.copyOf(keys);
    }

    /** The values by key. What could not be read is missing from it, and has been noted as a problem. */
    Map<String, Object> read(Spot spot, Node.Mapping mapping) {
        Map<String, Object> values = new LinkedHashMap<>();
        for (Key<?> key : keys) {
            Object value = readKey(spot, mapping, key);
            if (value != null) {
                values.put(key.name(), value);
            }
        }
        return values;
    }

    private @Nullable Object readKey(Spot spot, Node.Mapping mapping, Key<?> key) {
        Node written = mapping.get(key.name());
        Node byDefault = spot.reading().defaultOf(kind, key.name());
        if (written != null && !written.saysNothing()) {
            return new Value<>(key, spot.key(key.name(), written), byDefault).read();
        }
        if (byDefault != null) {
            Spot silent = new Spot(byDefault, spot.path().key(key.name()), spot.reading(), Origin.GUESS);
            return new Value<>(key, silent, byDefault).read();
        }
        if (key.need() != null) {
            spot.reading()
                    .problems()
                    .add(mapping.place(), spot.path().key(key.name()), "missing", key.need(), twinOf(spot, mapping));
        }
        return null;
    }

    /** A thing that is only half described may be a misspelt other one. */
    private static @Nullable String twinOf(Spot spot, Node.Mapping mapping) {
        if (!(mapping.get("name") instanceof Node.Scalar name)) {
            return null;
        }
        Set<String> others = new TreeSet<>(spot.reading().teams());
        others.addAll(spot.reading().contactTypes());
        others.remove(name.text());
        return NearestName.among(others, name.text())
                .map("you meant \"%s\""::formatted)
                .orElse(null);
    }

    /** Notes every key that is neither one of these nor one of some others. */
    void refuseUnknown(Spot spot, Node.Mapping mapping, List<String> others) {
        List<String> known = new ArrayList<>(others);
        known.addAll(names());
        checkOrigin(spot, mapping);
        for (var entry : mapping.entries().entrySet()) {
            String key = entry.getKey();
            if (known.contains(key) || ORIGIN.contains(key) || isHidden(key)) {
                continue;
            }
            String hint = NearestName.among(known, key)
                    .map("you meant \"%s\""::formatted)
                    .orElse("one of these: " + String.join(", ", known));
            spot.reading()
                    .problems()
                    .add(
                            entry.getValue().keyPlace(),
                            spot.path().key(key),
                            Flow.shortened(entry.getValue().value()),
                            "there is no key %s in %s".formatted(Flow.quoted(key), Sentences.a(kind)),
                            hint);
        }
    }

    /** Whether this is the key of a value that stands for the whole map; nobody writes it. */
    private boolean isHidden(String key) {
        return key.isEmpty() && keys.stream().anyMatch(known -> known.name().isEmpty());
    }

    /** Notes a grade or a source that is none. */
    static void checkOrigin(Spot spot, Node.Mapping mapping) {
        Node grade = mapping.get("grade");
        if (grade != null) {
            Scalars.GRADE.read(spot.key("grade", grade));
        }
        Node source = mapping.get("source");
        if (source != null) {
            Scalars.TEXT.read(spot.key("source", source));
        }
    }

    /** The {@code properties} of a JSON Schema object. */
    Map<String, Object> properties(SchemaDefinitions definitions) {
        Map<String, Object> properties = new LinkedHashMap<>();
        for (Key<?> key : keys) {
            Map<String, Object> value = new LinkedHashMap<>();
            value.put("description", key.doc());
            value.putAll(
                    key.assumption()
                            ? wrappable(key.shape().schema(definitions), definitions)
                            : key.shape().schema(definitions));
            properties.put(key.name(), value);
        }
        addOrigin(properties, definitions);
        return properties;
    }

    private static Map<String, Object> wrappable(Map<String, Object> plain, SchemaDefinitions definitions) {
        return SchemaDefinitions.anyOf(List.of(plain, definitions.refer("valueWithOrigin", MapKeys::wrapped)));
    }

    private static Map<String, Object> wrapped() {
        return SchemaDefinitions.object(
                "type",
                "object",
                "properties",
                SchemaDefinitions.object(
                        "value", Map.of(), "low", Map.of(), "high", Map.of(), "source", Map.of(), "grade", Map.of()),
                "required",
                List.of("value"),
                "additionalProperties",
                false);
    }

    static void addOrigin(Map<String, Object> properties, SchemaDefinitions definitions) {
        properties.put(
                "source",
                definitions.refer(
                        "source",
                        () -> SchemaDefinitions.object(
                                "type", "string", "description", "Where the numbers in here come from.")));
        properties.put("grade", definitions.refer("grade", () -> {
            Map<String, Object> grade = new LinkedHashMap<>(Scalars.GRADE.schema(definitions));
            grade.put("description", "How the numbers in here were got; silence counts as guessed.");
            return grade;
        }));
    }

    /** Keys that must be written. */
    List<String> required() {
        return keys.stream().filter(key -> key.need() != null).map(Key::name).toList();
    }

    List<String> names() {
        return keys.stream().map(Key::name).filter(name -> !name.isEmpty()).toList();
    }
}
