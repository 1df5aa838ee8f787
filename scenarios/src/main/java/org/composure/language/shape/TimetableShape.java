package org.composure.language.shape;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.composure.language.document.Flow;
import org.composure.language.document.Node;
import org.composure.scenario.DayTable;
import org.composure.scenario.Timetable;
import org.jspecify.annotations.Nullable;

/**
 * A day, or several kinds of day: {@code { Mon-Fri: …, Sat: …, 2026-12-24: …, usual: … }}.
 *
 * @param <T> of the values
 */
public final class TimetableShape<T> implements Shape<Timetable<T>> {

    private static final int DAYS_MAX = 1000;

    private final Shape<DayTable<T>> day;
    private final T nothing;

    /**
     * @param day how one day is written
     * @param nothing what holds on days that are not named when there is no usual day
     */
    public TimetableShape(Shape<DayTable<T>> day, T nothing) {
        this.day = day;
        this.nothing = nothing;
    }

    /** Whether a map speaks of several kinds of day. */
    private static boolean byDay(Node node) {
        return node instanceof Node.Mapping mapping
                && mapping.entries().keySet().stream().anyMatch(Days::meant);
    }

    @Override
    public @Nullable Timetable<T> read(Spot spot) {
        if (!(spot.node() instanceof Node.Mapping mapping) || !byDay(mapping)) {
            DayTable<T> everyDay = day.read(spot);
            return everyDay == null ? null : Timetable.daily(everyDay);
        }
        if (mapping.entries().size() > DAYS_MAX) {
            spot.problem("at most %d kinds of day can be told apart".formatted(DAYS_MAX), null);
            return null;
        }
        int before = spot.reading().problemCount();
        Table<T> table = new Table<>();
        for (var entry : mapping.entries().entrySet()) {
            if (!MapKeys.ORIGIN.contains(entry.getKey())) {
                readDays(spot, entry.getKey(), entry.getValue(), table);
            }
        }
        MapKeys.checkOrigin(spot, mapping);
        return spot.reading().problemCount() > before ? null : table.done(nothing);
    }

    private void readDays(Spot spot, String key, Node.Entry entry, Table<T> table) {
        Days days = Days.parse(key);
        if (days == null) {
            String rule = Days.meant(key) ? "the calendar has no day %s".formatted(key) : Days.RULE;
            refuse(spot, key, entry, rule, Days.hint(key));
            return;
        }
        DayTable<T> value = day.read(spot.key(key, entry.value()));
        if (value != null && !table.put(days, value)) {
            refuse(spot, key, entry, "every day may be named only once", null);
        }
    }

    private static void refuse(Spot spot, String key, Node.Entry entry, String rule, @Nullable String hint) {
        spot.reading()
                .problems()
                .add(entry.keyPlace(), spot.path().key(key), Flow.shortened(entry.value()), rule, hint);
    }

    /** The days named so far. */
    private static final class Table<T> {
        private @Nullable DayTable<T> usual;
        private final Map<DayOfWeek, DayTable<T>> byWeekday = new EnumMap<>(DayOfWeek.class);
        private final Map<LocalDate, DayTable<T>> byDate = new TreeMap<>();

        boolean put(Days days, DayTable<T> value) {
            boolean fresh = true;
            if (days.usual()) {
                fresh = usual == null;
                usual = value;
            }
            LocalDate date = days.date();
            if (date != null) {
                fresh = byDate.put(date, value) == null;
            }
            for (DayOfWeek weekday : days.weekdays()) {
                fresh &= byWeekday.put(weekday, value) == null;
            }
            return fresh;
        }

        Timetable<T> done(T nothing) {
            DayTable<T> otherwise = usual == null ? DayTable.always(nothing) : usual;
            return new Timetable<>(otherwise, byWeekday, byDate);
        }
    }

    @Override
    public Map<String, Object> schema(SchemaDefinitions definitions) {
        Map<String, Object> properties = SchemaDefinitions.object();
        MapKeys.addOrigin(properties, definitions);
        Map<String, Object> oneDay = day.schema(definitions);
        Map<String, Object> byDay = SchemaDefinitions.object(
                "type",
                "object",
                "properties",
                properties,
                "patternProperties",
                SchemaDefinitions.object(Days.PATTERN, oneDay),
                "additionalProperties",
                false);
        return SchemaDefinitions.anyOf(List.of(oneDay, byDay));
    }
}
