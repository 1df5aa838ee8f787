package org.composure.scenario;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;

/**
 * Something that changes by the clock and by the day: the usual day, other weekdays, and single dates, the more
 * particular going before the more general.
 */
public record Timetable<T>(
        DayTable<T> usual, Map<DayOfWeek, DayTable<T>> byWeekday, Map<LocalDate, DayTable<T>> byDate) {

    public Timetable {
        byWeekday = java.util.Collections.unmodifiableMap(new TreeMap<>(byWeekday));
        byDate = java.util.Collections.unmodifiableMap(new TreeMap<>(byDate));
    }

    /** Every day alike. */
    public static <T> Timetable<T> daily(DayTable<T> usual) {
        return new Timetable<>(usual, Map.of(), Map.of());
    }

    /** The same at every hour of every day. */
    public static <T> Timetable<T> always(T value) {
        return daily(DayTable.always(value));
    }

    /** The table in force on a date. */
    public DayTable<T> on(LocalDate date) {
        DayTable<T> special = byDate.get(date);
        if (special != null) {
            return special;
        }
        return byWeekday.getOrDefault(date.getDayOfWeek(), usual);
    }

    /** The same timetable with other values. */
    public <R> Timetable<R> map(Function<? super T, ? extends R> change) {
        Map<DayOfWeek, DayTable<R>> weekdays = new TreeMap<>();
        byWeekday.forEach((day, table) -> weekdays.put(day, table.map(change)));
        Map<LocalDate, DayTable<R>> dates = new TreeMap<>();
        byDate.forEach((date, table) -> dates.put(date, table.map(change)));
        return new Timetable<>(usual.map(change), weekdays, dates);
    }
}
