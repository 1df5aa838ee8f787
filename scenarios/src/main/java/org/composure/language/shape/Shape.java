package org.composure.language.shape;

import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A kind of value in the scenario language. One object reads it, with all its problems, and describes it to editors, so
 * that the two cannot disagree.
 *
 * @param <T> what it reads
 */
public interface Shape<T> {

    /** The value; null after noting at least one problem. */
    @Nullable
    T read(Spot spot);

    /** This shape as JSON Schema (draft 2020-12). */
    Map<String, Object> schema(SchemaDefinitions definitions);

    /** The same shape, with another value made of what is read. */
    default <R> Shape<R> map(Function<? super T, ? extends R> change) {
        Shape<T> inner = this;
        return new Shape<>() {
            @Override
            public @Nullable R read(Spot spot) {
                T value = inner.read(spot);
                return value == null ? null : change.apply(value);
            }

            @Override
            public Map<String, Object> schema(SchemaDefinitions definitions) {
                return inner.schema(definitions);
            }
        };
    }

    /** The same shape, with a rule that may refuse: the check notes problems itself. */
    default Shape<T> checked(Check<? super T> check) {
        Shape<T> inner = this;
        return new Shape<>() {
            @Override
            public @Nullable T read(Spot spot) {
                T value = inner.read(spot);
                return value == null || !check.holds(value, spot) ? null : value;
            }

            @Override
            public Map<String, Object> schema(SchemaDefinitions definitions) {
                return inner.schema(definitions);
            }
        };
    }

    /** A rule about a value that was read. */
    @FunctionalInterface
    interface Check<T> {
        /** Whether the rule holds; if not, the problem has been noted. */
        boolean holds(T value, Spot spot);
    }
}
