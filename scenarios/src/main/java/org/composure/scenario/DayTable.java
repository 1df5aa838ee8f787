package org.composure.scenario;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;

/**
 * Something that changes by the clock within one day, and is constant in between.
 *
 * @param steps in order of time; the first starts at midnight
 */
public record DayTable<T>(List<Step<T>> steps) {

    /** Length of a day. There is no daylight saving in a run: its clock is local standard time. */
    public static final double DAY_SECONDS = 86_400;

    public DayTable {
        steps = List.copyOf(steps);
        Check.that(!steps.isEmpty() && steps.get(0).fromSeconds() == 0, "A day must be described from midnight on.");
        for (int i = 1; i < steps.size(); i++) {
            Check.that(
                    steps.get(i).fromSeconds() > steps.get(i - 1).fromSeconds(),
                    "The steps of a day must be in order of time.");
        }
    }

    /** One stretch of the day, up to the next step or midnight. */
    public record Step<T>(double fromSeconds, T value) {
        public Step {
            Check.that(
                    fromSeconds >= 0 && fromSeconds < DAY_SECONDS,
                    "A step must start between 00:00 and 24:00, not at %s s.".formatted(fromSeconds));
        }
    }

    /** The same all day. */
    public static <T> DayTable<T> always(T value) {
        return new DayTable<>(List.of(new Step<>(0, value)));
    }

    /** The value at a second of the day. */
    public T at(double secondOfDay) {
        T found = steps.get(0).value();
        for (Step<T> step : steps) {
            if (step.fromSeconds() > secondOfDay) {
                break;
            }
            found = step.value();
        }
        return found;
    }

    /** Where step {@code index} ends, in seconds of the day. */
    public double endSeconds(int index) {
        return index + 1 < steps.size() ? steps.get(index + 1).fromSeconds() : DAY_SECONDS;
    }

    /** The same steps with other values. */
    public <R> DayTable<R> map(Function<? super T, ? extends R> change) {
        List<Step<R>> changed = new ArrayList<>();
        for (Step<T> step : steps) {
            changed.add(new Step<>(step.fromSeconds(), change.apply(step.value())));
        }
        return new DayTable<>(changed);
    }

    /** The average over the 24 hours of a number derived from the value. */
    public double averageOverDay(ToDoubleFunction<? super T> number) {
        double sum = 0;
        for (int i = 0; i < steps.size(); i++) {
            double value = number.applyAsDouble(steps.get(i).value());
            sum += value * (endSeconds(i) - steps.get(i).fromSeconds());
        }
        return sum / DAY_SECONDS;
    }
}
