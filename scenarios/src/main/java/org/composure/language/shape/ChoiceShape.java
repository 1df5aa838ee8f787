package org.composure.language.shape;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import org.composure.language.document.NearestName;
import org.composure.language.document.Node;
import org.jspecify.annotations.Nullable;

/**
 * A map in which exactly one of several keys says what kind of thing it is, e.g. {@code { exponential: 3 min }}.
 *
 * @param <C> what each of the keys reads
 * @param <T> what the whole map becomes
 */
public final class ChoiceShape<C, T> implements Shape<T> {

    private final String kind;
    private final List<Key<? extends C>> choices;
    private final MapKeys extras;
    private final BiFunction<C, Fields, @Nullable T> build;

    /**
     * @param kind what such a map describes, e.g. {@code law}
     * @param choices of which one must be there
     * @param extras keys beside the choice
     */
    public ChoiceShape(
            String kind,
            List<Key<? extends C>> choices,
            List<Key<?>> extras,
            BiFunction<C, Fields, @Nullable T> build) {
        this.kind = kind;
        this.choices = List.copyOf(choices);
        this.extras = new MapKeys(kind, extras);
        this.build = build;
    }

    @Override
    public @Nullable T read(Spot spot) {
        if (!(spot.node() instanceof Node.Mapping mapping)) {
            spot.problem("%s is a map with one of the keys %s"
                    .formatted(Sentences.a(kind), String.join(", ", choiceNames())));
            return null;
        }
        int before = spot.reading().problemCount();
        List<Key<? extends C>> there = choices.stream()
                .filter(key -> mapping.entries().containsKey(key.name()))
                .toList();
        C choice = there.size() == 1 ? readChoice(spot, mapping, there.get(0)) : null;
        if (there.size() > 1) {
            spot.problem("%s may have only one of the keys %s".formatted(Sentences.a(kind), names(there)));
        }
        if (there.isEmpty()) {
            refuseNone(spot, mapping);
        } else {
            extras.refuseUnknown(spot, mapping, choiceNames());
        }
        Map<String, Object> beside = extras.read(spot, mapping);
        if (choice == null || spot.reading().problemCount() > before) {
            return null;
        }
        try {
            return build.apply(choice, new Fields(spot, beside));
        } catch (IllegalArgumentException e) {
            spot.problem(Sentences.asRule(e));
            return null;
        }
    }

    private @Nullable C readChoice(Spot spot, Node.Mapping mapping, Key<? extends C> key) {
        Node value = mapping.get(key.name());
        return value == null ? null : key.shape().read(spot.key(key.name(), value));
    }

    private void refuseNone(Spot spot, Node.Mapping mapping) {
        for (String key : mapping.entries().keySet()) {
            var nearest = NearestName.among(choiceNames(), key);
            if (nearest.isPresent()) {
                extras.refuseUnknown(spot, mapping, choiceNames());
                return;
            }
        }
        spot.problem("%s must have one of the keys %s".formatted(Sentences.a(kind), String.join(", ", choiceNames())));
    }

    private List<String> choiceNames() {
        return choices.stream().map(key -> key.name()).toList();
    }

    private static String names(List<? extends Key<?>> keys) {
        return String.join(", ", keys.stream().map(Key::name).toList());
    }

    @Override
    public Map<String, Object> schema(SchemaDefinitions definitions) {
        Map<String, Object> properties = new LinkedHashMap<>();
        List<Map<String, Object>> oneOf = new ArrayList<>();
        for (Key<? extends C> key : choices) {
            Map<String, Object> value = new LinkedHashMap<>();
            value.put("description", key.doc());
            value.putAll(key.shape().schema(definitions));
            properties.put(key.name(), value);
            oneOf.add(SchemaDefinitions.object("required", List.of(key.name())));
        }
        properties.putAll(extras.properties(definitions));
        Map<String, Object> schema =
                SchemaDefinitions.object("type", "object", "properties", properties, "oneOf", oneOf);
        if (!extras.required().isEmpty()) {
            schema.put("required", extras.required());
        }
        schema.put("additionalProperties", false);
        return schema;
    }
}
