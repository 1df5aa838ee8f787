package org.composure.language.shape;

import java.util.Map;
import org.composure.language.document.Node;
import org.jspecify.annotations.Nullable;

/** The values of a map's keys, read and ready to become a record. */
public final class Fields {

    private final Spot spot;
    private final Map<String, Object> values;

    Fields(Spot spot, Map<String, Object> values) {
        this.spot = spot;
        this.values = values;
    }

    /** The value of a key, or null when the file and the defaults are silent. */
    @SuppressWarnings("unchecked") // a value under a key's name was read by that key's shape
    public <T> @Nullable T find(Key<T> key) {
        return (T) values.get(key.name());
    }

    /** The value of a key that is required, or has a default. */
    public <T> T get(Key<T> key) {
        T value = find(key);
        if (value == null) {
            throw new IllegalStateException(
                    "The key '%s' is neither required nor has it a default.".formatted(key.name()));
        }
        return value;
    }

    /** The value of a key, or another value. */
    public <T> T or(Key<T> key, T otherwise) {
        T value = find(key);
        return value == null ? otherwise : value;
    }

    /** The value under a name, or null when the file and the defaults are silent. */
    @Nullable
    Object named(String name) {
        return values.get(name);
    }

    public boolean has(Key<?> key) {
        return values.containsKey(key.name());
    }

    /** The place of a key's value; the map itself when it is not written. */
    public Spot at(Key<?> key) {
        Node value = spot.node() instanceof Node.Mapping mapping ? mapping.get(key.name()) : null;
        return value == null ? spot : spot.key(key.name(), value);
    }

    /** The map itself. */
    public Spot spot() {
        return spot;
    }
}
