package org.composure.scenario.people;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;

/** Copies of records with one component changed, named by its path. */
final class Changed {
    private Changed() {}

    /** A copy with the value at a path of components, e.g. {@code bot.capability.simple}. */
    static <R extends Record> R copy(R record, String path, Object value) {
        int dot = path.indexOf('.');
        String name = dot < 0 ? path : path.substring(0, dot);
        RecordComponent[] components = record.getClass().getRecordComponents();
        int index = indexOf(components, name);
        refuseUnless(index >= 0, path);
        Object[] values = new Object[components.length];
        for (int i = 0; i < values.length; i++) {
            values[i] = read(record, components[i]);
        }
        values[index] =
                dot < 0 ? fitting(value, components[index]) : inner(values[index], path.substring(dot + 1), value);
        return make(record, components, values);
    }

    private static Object inner(Object part, String path, Object value) {
        refuseUnless(part instanceof Record, path);
        return copy((Record) part, path, value);
    }

    private static int indexOf(RecordComponent[] components, String name) {
        return Arrays.stream(components).map(RecordComponent::getName).toList().indexOf(name);
    }

    private static Object fitting(Object value, RecordComponent component) {
        return component.getType() == double.class && value instanceof Number number ? number.doubleValue() : value;
    }

    private static Object read(Record record, RecordComponent component) {
        try {
            return component.getAccessor().invoke(record);
        } catch (IllegalAccessException | InvocationTargetException e) {
            throw new IllegalStateException("Components of a record can always be read.", e);
        }
    }

    @SuppressWarnings("unchecked") // a class makes its own instances
    private static <R extends Record> R make(R like, RecordComponent[] components, Object[] values) {
        Class<?>[] types =
                Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
        try {
            return (R) like.getClass().getDeclaredConstructor(types).newInstance(values);
        } catch (InvocationTargetException e) {
            if (e.getCause() instanceof IllegalArgumentException refused) {
                throw refused;
            }
            throw new IllegalStateException("A record could not be made.", e);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("Every record has a canonical constructor.", e);
        }
    }

    /** Whether a record has a component of a type. */
    static boolean holds(Record record, Class<?> type) {
        return Arrays.stream(record.getClass().getRecordComponents()).anyMatch(part -> part.getType() == type);
    }

    static void refuseUnless(boolean known, String path) {
        Domain.that(known, "There is nothing called '%s'.".formatted(path));
    }
}
