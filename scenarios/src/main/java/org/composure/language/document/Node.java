package org.composure.language.document;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A piece of a document that knows where it was written. */
public sealed interface Node {

    /** Where this piece begins. */
    Place place();

    /**
     * A single value, kept as the author wrote it.
     *
     * @param plain whether it was written without quotes
     */
    record Scalar(Place place, String text, boolean plain) implements Node {
        /** Whether this says "nothing": {@code null}, {@code ~} or an empty place. */
        public boolean isNull() {
            return plain && (text.isEmpty() || text.equals("null") || text.equals("~") || text.equals("Null"));
        }
    }

    /** Keys and values, in the order written. */
    record Mapping(Place place, Map<String, Entry> entries) implements Node {
        public Mapping {
            entries = Collections.unmodifiableMap(new LinkedHashMap<>(entries));
        }

        /** The value of a key, or null. */
        public @Nullable Node get(String key) {
            Entry entry = entries.get(key);
            return entry == null ? null : entry.value();
        }

        /** The same without some keys. */
        public Mapping without(Iterable<String> keys) {
            Map<String, Entry> rest = new LinkedHashMap<>(entries);
            keys.forEach(rest::remove);
            return new Mapping(place, rest);
        }
    }

    /** A key's place and its value. */
    record Entry(Place keyPlace, Node value) {}

    /** Values in a row. */
    record Listing(Place place, List<Node> items) implements Node {
        public Listing {
            items = List.copyOf(items);
        }
    }

    /** Whether this is a scalar that says "nothing". */
    default boolean saysNothing() {
        return this instanceof Scalar scalar && scalar.isNull();
    }
}
