package org.composure.language.shape;

import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;

/** Maps whose keys are the components of a record, in their order. */
public final class RecordShape {
    private RecordShape() {}

    /**
     * A map that becomes a record.
     *
     * @param kind what such a map describes; the defaults speak about it by this word
     * @param keys every one with a default or required, named like the components and in the same order
     */
    public static <R extends Record> ObjectShape<R> of(Class<R> type, String kind, List<Key<?>> keys) {
        List<String> names = Arrays.stream(type.getRecordComponents())
                .map(RecordComponent::getName)
                .toList();
        if (!names.equals(keys.stream().map(key -> key.name()).toList())) {
            throw new IllegalArgumentException("The keys of %s are not its components %s.".formatted(kind, names));
        }
        return new ObjectShape<>(
                kind,
                keys,
                fields -> make(type, keys.stream().map(key -> fields.get(key)).toArray()));
    }

    /** A record of its components' values. */
    public static <R extends Record> R make(Class<R> type, Object... values) {
        try {
            Constructor<R> canonical = type.getDeclaredConstructor(Arrays.stream(type.getRecordComponents())
                    .map(RecordComponent::getType)
                    .toArray(Class<?>[]::new));
            return canonical.newInstance(values);
        } catch (InvocationTargetException e) {
            if (e.getCause() instanceof IllegalArgumentException refused) {
                throw refused;
            }
            throw new IllegalStateException("A %s could not be made.".formatted(type.getSimpleName()), e);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("Every record has a canonical constructor.", e);
        }
    }

    /** The values of a record's components, in order. */
    public static List<Object> values(Record record) {
        return Arrays.stream(record.getClass().getRecordComponents())
                .map(component -> value(record, component))
                .toList();
    }

    private static Object value(Record record, RecordComponent component) {
        try {
            return component.getAccessor().invoke(record);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("Components of a record can always be read.", e);
        }
    }
}
