package org.composure.language.grammar;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.BiFunction;
import org.composure.scenario.DayTable;
import org.composure.scenario.Timetable;

/** Stretches of a day, and timetables made of them. */
final class Spans {
    private Spans() {}

    /** From one second of the day to a later one. */
    record Span(double from, double to) {}

    /** No time at all. */
    static final Span CLOSED = new Span(0, 0);

    static final Span WHOLE_DAY = new Span(0, DayTable.DAY_SECONDS);

    /** Yes within any of the spans, no outside. */
    static DayTable<Boolean> within(List<Span> spans) {
        DayTable<Boolean> day = DayTable.always(false);
        for (Span span : spans) {
            day = combine(day, single(span), (a, b) -> a || b);
        }
        return day;
    }

    private static DayTable<Boolean> single(Span span) {
        TreeMap<Double, Boolean> steps = new TreeMap<>();
        steps.put(0.0, false);
        steps.put(span.from(), span.to() > span.from());
        if (span.to() < DayTable.DAY_SECONDS) {
            steps.put(span.to(), false);
        }
        return table(steps);
    }

    private static <T> DayTable<T> table(Map<Double, T> inOrder) {
        return new DayTable<>(inOrder.entrySet().stream()
                .map(step -> new DayTable.Step<>(step.getKey(), step.getValue()))
                .toList());
    }

    /** Two days made one, value by value; neighbouring steps with equal values become one. */
    static <A, B, R> DayTable<R> combine(DayTable<A> a, DayTable<B> b, BiFunction<A, B, R> how) {
        List<DayTable.Step<R>> steps = new ArrayList<>();
        int i = 0;
        int j = 0;
        double start = 0;
        while (start < DayTable.DAY_SECONDS) {
            R value = how.apply(a.steps().get(i).value(), b.steps().get(j).value());
            if (steps.isEmpty() || !steps.get(steps.size() - 1).value().equals(value)) {
                steps.add(new DayTable.Step<>(start, value));
            }
            start = Math.min(a.endSeconds(i), b.endSeconds(j));
            i += a.endSeconds(i) <= start ? 1 : 0;
            j += b.endSeconds(j) <= start ? 1 : 0;
        }
        return new DayTable<>(steps);
    }

    /** Two timetables made one, day by day. */
    static <A, B, R> Timetable<R> combine(Timetable<A> a, Timetable<B> b, BiFunction<A, B, R> how) {
        Map<DayOfWeek, DayTable<R>> weekdays = new EnumMap<>(DayOfWeek.class);
        for (DayOfWeek day : DayOfWeek.values()) {
            if (a.byWeekday().containsKey(day) || b.byWeekday().containsKey(day)) {
                weekdays.put(
                        day,
                        combine(
                                a.byWeekday().getOrDefault(day, a.usual()),
                                b.byWeekday().getOrDefault(day, b.usual()),
                                how));
            }
        }
        Map<LocalDate, DayTable<R>> dates = new TreeMap<>();
        TreeSet<LocalDate> named = new TreeSet<>(a.byDate().keySet());
        named.addAll(b.byDate().keySet());
        named.forEach(date -> dates.put(date, combine(a.on(date), b.on(date), how)));
        return new Timetable<>(combine(a.usual(), b.usual(), how), weekdays, dates);
    }
}
