package org.composure.language.shape;

import java.util.List;
import java.util.Map;
import org.composure.language.document.Node;
import org.jspecify.annotations.Nullable;

/**
 * A map with two ways to write it, told apart by a key that only one of them has.
 *
 * @param <T> what both read
 */
public final class ForkShape<T> implements Shape<T> {

    private final String key;
    private final Shape<T> with;
    private final Shape<T> without;

    /**
     * @param key whose presence decides
     * @param with reads maps that have it
     * @param without reads the others
     */
    public ForkShape(String key, Shape<T> with, Shape<T> without) {
        this.key = key;
        this.with = with;
        this.without = without;
    }

    @Override
    public @Nullable T read(Spot spot) {
        boolean has = spot.node() instanceof Node.Mapping mapping && mapping.get(key) != null;
        return has ? with.read(spot) : without.read(spot);
    }

    @Override
    public Map<String, Object> schema(SchemaDefinitions definitions) {
        return SchemaDefinitions.anyOf(List.of(with.schema(definitions), without.schema(definitions)));
    }
}
