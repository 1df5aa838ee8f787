package org.composure.language.shape;

import java.util.Map;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** A shape with a name of its own in the schema; the supplier lets a shape contain itself. */
public final class NamedShape<T> implements Shape<T> {

    private final String name;
    private final Supplier<Shape<T>> shape;

    public NamedShape(String name, Supplier<Shape<T>> shape) {
        this.name = name;
        this.shape = shape;
    }

    @Override
    public @Nullable T read(Spot spot) {
        return shape.get().read(spot);
    }

    @Override
    public Map<String, Object> schema(SchemaDefinitions definitions) {
        return definitions.refer(name, () -> shape.get().schema(definitions));
    }
}
