package org.composure.event;

import java.lang.reflect.Constructor;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** An event as a line of text, and back. */
final class EventText {

    private static final Map<String, Class<?>> KINDS = Arrays.stream(ContactEvent.class.getPermittedSubclasses())
            .collect(Collectors.toUnmodifiableMap(Class::getSimpleName, Function.identity()));

    private EventText() {}

    static String write(ContactEvent event) {
        return event.getClass().getSimpleName()
                + Arrays.stream(event.getClass().getRecordComponents())
                        .map(component -> " " + component.getName() + "=" + value(component, event))
                        .collect(Collectors.joining());
    }

    private static Object value(RecordComponent component, ContactEvent event) {
        try {
            return component.getAccessor().invoke(event);
        } catch (ReflectiveOperationException impossible) {
            throw new IllegalStateException("Event %s cannot be read.".formatted(event), impossible);
        }
    }

    static ContactEvent read(String line) {
        String[] words = line.trim().split(" +", -1);
        Class<?> kind = KINDS.get(words[0]);
        if (kind == null) {
            throw new IllegalArgumentException("'%s' is no event: there is no '%s'.".formatted(line, words[0]));
        }
        RecordComponent[] components = kind.getRecordComponents();
        if (words.length != components.length + 1) {
            throw new IllegalArgumentException(
                    "'%s' must have %d values, not %d.".formatted(line, components.length, words.length - 1));
        }
        Object[] values = new Object[components.length];
        for (int i = 0; i < values.length; i++) {
            values[i] = valueOf(line, words[i + 1], components[i]);
        }
        return make(kind, components, values);
    }

    private static Object valueOf(String line, String word, RecordComponent component) {
        String prefix = component.getName() + "=";
        if (!word.startsWith(prefix)) {
            throw new IllegalArgumentException("In '%s', '%s' must be '%s…'.".formatted(line, word, prefix));
        }
        String text = word.substring(prefix.length());
        try {
            return parse(text, component.getType());
        } catch (IllegalArgumentException wrong) {
            throw new IllegalArgumentException("In '%s', '%s' has no valid value.".formatted(line, word), wrong);
        }
    }

    private static Object parse(String text, Class<?> type) {
        if (type == double.class) {
            return Double.valueOf(text);
        }
        if (type == long.class) {
            return Long.valueOf(text);
        }
        if (type == int.class) {
            return Integer.valueOf(text);
        }
        if (type == boolean.class) {
            return Boolean.valueOf(text);
        }
        return Arrays.stream(type.getEnumConstants())
                .filter(constant -> constant.toString().equals(text))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(text));
    }

    private static ContactEvent make(Class<?> kind, RecordComponent[] components, Object[] values) {
        Class<?>[] types =
                Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
        try {
            Constructor<?> constructor = kind.getDeclaredConstructor(types);
            return (ContactEvent) constructor.newInstance(values);
        } catch (ReflectiveOperationException impossible) {
            throw new IllegalStateException("%s cannot be made.".formatted(kind), impossible);
        }
    }
}
