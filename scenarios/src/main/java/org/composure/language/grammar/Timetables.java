package org.composure.language.grammar;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.composure.scenario.DayTable;
import org.composure.scenario.Timetable;

/** Questions about timetables. */
final class Timetables {
    private Timetables() {}

    /** Whether a value at any time of any day is such. */
    static <T> boolean anywhere(Timetable<T> table, Predicate<T> such) {
        return days(table).stream().anyMatch(day -> day.steps().stream().anyMatch(step -> such.test(step.value())));
    }

    /** Every kind of day the table can be in force with; the usual one only if some weekday is usual. */
    static <T> List<DayTable<T>> days(Timetable<T> table) {
        List<DayTable<T>> days = new ArrayList<>(table.byWeekday().values());
        if (table.byWeekday().size() < 7) {
            days.add(table.usual());
        }
        days.addAll(table.byDate().values());
        return days;
    }
}
