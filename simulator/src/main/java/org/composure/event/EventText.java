package org.composure.event;

import java.lang.reflect.Constructor;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * An event as a line of text, and back. A component that is a record itself stands there as its own components; a list of
 * numbers has commas in between; what is not there is a minus sign.
 */
final class EventText {

    private static final Map<String, Class<?>> KINDS = Arrays.stream(ContactEvent.class.getPermittedSubclasses())
            .collect(Collectors.toUnmodifiableMap(Class::getSimpleName, Function.identity()));

    private static final String NOTHING = "-";

    private EventText() {}

    static String write(ContactEvent event) {
        return event.getClass().getSimpleName() + components(event);
    }

    private static String components(Object of) {
        return Arrays.stream(of.getClass().getRecordComponents())
                .map(component -> written(component, value(component, of)))
                .collect(Collectors.joining());
    }

    private static String written(RecordComponent component, @Nullable Object value) {
        if (value instanceof Record nested) {
            return components(nested);
        }
        return " " + component.getName() + "=" + (value == null ? NOTHING : word(value));
    }

    private static String word(Object value) {
        return value instanceof List<?> numbers
                ? numbers.stream().map(Object::toString).collect(Collectors.joining(","))
                : value.toString();
    }

    private static @Nullable Object value(RecordComponent component, Object of) {
        try {
            return component.getAccessor().invoke(of);
        } catch (ReflectiveOperationException impossible) {
            throw new IllegalStateException("Event %s cannot be read.".formatted(of), impossible);
        }
    }

    static ContactEvent read(String line) {
        String[] words = line.trim().split(" +", -1);
        Class<?> kind = KINDS.get(words[0]);
        if (kind == null) {
            throw new IllegalArgumentException("'%s' is no event: there is no '%s'.".formatted(line, words[0]));
        }
        int expected = wordsOf(kind);
        if (words.length != expected + 1) {
            throw new IllegalArgumentException(
                    "'%s' must have %d values, not %d.".formatted(line, expected, words.length - 1));
        }
        return (ContactEvent) new Reading(line, words).make(kind);
    }

    private static int wordsOf(Class<?> kind) {
        return Stream.of(kind.getRecordComponents())
                .mapToInt(component -> component.getType().isRecord() ? wordsOf(component.getType()) : 1)
                .sum();
    }

    /** The words of one line, taken one after the other. */
    private static final class Reading {

        private final String line;
        private final String[] words;
        private int next = 1;

        Reading(String line, String[] words) {
            this.line = line;
            this.words = words;
        }

        Object make(Class<?> kind) {
            RecordComponent[] components = kind.getRecordComponents();
            Object[] values = new Object[components.length];
            for (int i = 0; i < values.length; i++) {
                Class<?> type = components[i].getType();
                values[i] = type.isRecord() ? make(type) : valueOf(words[next++], components[i]);
            }
            return EventText.make(kind, components, values);
        }

        private @Nullable Object valueOf(String word, RecordComponent component) {
            String prefix = component.getName() + "=";
            if (!word.startsWith(prefix)) {
                throw new IllegalArgumentException("In '%s', '%s' must be '%s…'.".formatted(line, word, prefix));
            }
            try {
                return parse(word.substring(prefix.length()), component.getType());
            } catch (IllegalArgumentException wrong) {
                throw new IllegalArgumentException("In '%s', '%s' has no valid value.".formatted(line, word), wrong);
            }
        }
    }

    private static @Nullable Object parse(String text, Class<?> type) {
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
        if (type == List.class) {
            return Arrays.stream(text.split(",", -1)).map(Double::valueOf).toList();
        }
        return text.equals(NOTHING) ? null : constant(text, type);
    }

    private static Object constant(String text, Class<?> type) {
        return Arrays.stream(type.getEnumConstants())
                .filter(constant -> constant.toString().equals(text))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(text));
    }

    private static Object make(Class<?> kind, RecordComponent[] components, @Nullable Object[] values) {
        Class<?>[] types =
                Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
        try {
            Constructor<?> constructor = kind.getDeclaredConstructor(types);
            return constructor.newInstance(values);
        } catch (ReflectiveOperationException impossible) {
            throw new IllegalStateException("%s cannot be made.".formatted(kind), impossible);
        }
    }
}
