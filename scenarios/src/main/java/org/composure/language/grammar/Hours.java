package org.composure.language.grammar;

import static java.util.Map.entry;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.composure.language.document.Node;
import org.composure.language.grammar.Spans.Span;
import org.composure.language.shape.ClockShape;
import org.composure.language.shape.Days;
import org.composure.language.shape.FormsShape;
import org.composure.language.shape.Key;
import org.composure.language.shape.ListShape;
import org.composure.language.shape.ObjectShape;
import org.composure.language.shape.SchemaDefinitions;
import org.composure.language.shape.Shape;
import org.composure.language.shape.Spot;
import org.composure.language.shape.TimetableShape;
import org.composure.scenario.DayTable;
import org.composure.scenario.Timetable;
import org.jspecify.annotations.Nullable;

/**
 * Hours of doors and of shifts: {@code "08:00-18:00"}, {@code "08:00-18:00 Mon-Fri"}, {@code { from: "08:00", to:
 * "18:00" }}, {@code closed}, {@code always}, or any of these by kind of day.
 */
final class Hours {

    static final Key<Double> FROM =
            Key.required("from", ClockShape.BEGIN, "When it begins.", "hours must say when they begin");
    static final Key<Double> TO = Key.required("to", ClockShape.END, "When it ends.", "hours must say when they end");

    /** Weekdays or a date. */
    static final Shape<Days> DAYS = new DaysShape();

    static final Key<Days> ON = Key.optional("days", DAYS, "The days on which; every day if nothing is said.");

    /** When the doors are open. */
    static final Shape<Timetable<Boolean>> OF_DOORS = new Hours(
                    "the doors must close after they open", "split the night in two at midnight")
            .shape("opening hours");

    /** When a shift is on. */
    static final Shape<Timetable<Boolean>> OF_A_SHIFT = new Hours(
                    "a shift must end after it starts", "split the night shift in two at midnight")
            .shape("hours of a shift");

    private final String endRule;
    private final String nightHint;

    private Hours(String endRule, String nightHint) {
        this.endRule = endRule;
        this.nightHint = nightHint;
    }

    private Shape<Timetable<Boolean>> shape(String kind) {
        Shape<Spoken> text = new Text(true);
        Shape<Spoken> object = new ObjectShape<>(
                        kind,
                        List.of(FROM, TO, ON),
                        fields -> new Spoken(new Span(fields.get(FROM), fields.get(TO)), fields.find(ON)))
                .checked(this::endsAfterStart);
        Shape<Timetable<Boolean>> byDay = new TimetableShape<>(day(kind), false);
        Shape<Timetable<Boolean>> mapping =
                new org.composure.language.shape.ForkShape<>("from", object.map(Hours::timetable), byDay);
        return new FormsShape<>(
                "%s are written like \"08:00-18:00 Mon-Fri\"".formatted(kind),
                text.map(Hours::timetable),
                mapping,
                new PairOrList(ListShape.of(kind, text, 1, 100).map(Hours::union)));
    }

    private Shape<DayTable<Boolean>> day(String kind) {
        Shape<Span> text = new Text(false).map(Spoken::span);
        Shape<Span> object = new ObjectShape<>(
                        kind, List.of(FROM, TO), fields -> new Spoken(new Span(fields.get(FROM), fields.get(TO)), null))
                .checked(this::endsAfterStart)
                .map(Spoken::span);
        return new FormsShape<>(
                "%s are written like \"08:00-18:00\"".formatted(kind),
                text.map(span -> Spans.within(List.of(span))),
                object.map(span -> Spans.within(List.of(span))),
                ListShape.of(kind, text, 1, 100).map(Spans::within));
    }

    private boolean endsAfterStart(Spoken spoken, Spot spot) {
        return endsAfterStart(spoken.span(), spot, endRule, nightHint);
    }

    /** Whether a span ends after it starts; if not, notes the problem in the given words. */
    static boolean endsAfterStart(Span span, Spot spot, String rule, String nightHint) {
        if (span.to() > span.from()) {
            return true;
        }
        spot.problem(rule, span.to() < span.from() ? nightHint : null);
        return false;
    }

    /** A span and the days it was said of; null for every day. */
    private record Spoken(Span span, @Nullable Days days) {}

    private static Timetable<Boolean> timetable(Spoken spoken) {
        return on(spoken.days(), Spans.within(List.of(spoken.span())));
    }

    /** The hours on some days, closed on all others. */
    static Timetable<Boolean> on(@Nullable Days days, DayTable<Boolean> hours) {
        if (days == null || days.usual()) {
            return Timetable.daily(hours);
        }
        Map<DayOfWeek, DayTable<Boolean>> weekdays = new EnumMap<>(DayOfWeek.class);
        days.weekdays().forEach(day -> weekdays.put(day, hours));
        Map<LocalDate, DayTable<Boolean>> dates = new TreeMap<>();
        LocalDate date = days.date();
        if (date != null) {
            dates.put(date, hours);
        }
        return new Timetable<>(DayTable.always(false), weekdays, dates);
    }

    private static Timetable<Boolean> union(List<Spoken> all) {
        Timetable<Boolean> sum = Timetable.always(false);
        for (Spoken spoken : all) {
            sum = Spans.combine(sum, timetable(spoken), (a, b) -> a || b);
        }
        return sum;
    }

    /** Hours in one text. */
    private final class Text implements Shape<Spoken> {
        private static final String CLOCK = "(\\d{1,2}:\\d{2}(?::\\d{2}(?:\\.\\d{1,20})?)?)";
        private static final Pattern SPAN = Pattern.compile(CLOCK + "\\s*[-–]\\s*" + CLOCK + "(?:\\s+(.+))?");
        private static final Map<String, Span> WORDS =
                Map.ofEntries(entry("closed", Spans.CLOSED), entry("always", Spans.WHOLE_DAY));
        private static final int LENGTH_MAX = 150;
        private final boolean daysAllowed;

        Text(boolean daysAllowed) {
            this.daysAllowed = daysAllowed;
        }

        private String rule() {
            return "hours are written like \"08:00-18:00%s\", or always, or closed"
                    .formatted(daysAllowed ? " Mon-Fri" : "");
        }

        @Override
        public @Nullable Spoken read(Spot spot) {
            String text =
                    spot.node() instanceof Node.Scalar scalar ? scalar.text().strip() : "";
            Span word = WORDS.get(text);
            if (word != null) {
                return new Spoken(word, null);
            }
            Matcher parts = SPAN.matcher(text);
            if (text.length() > LENGTH_MAX || !parts.matches() || (parts.group(3) != null && !daysAllowed)) {
                spot.problem(rule());
                return null;
            }
            return read(spot, parts);
        }

        private @Nullable Spoken read(Spot spot, Matcher parts) {
            Double from =
                    ClockShape.BEGIN.read(spot.with(new Node.Scalar(spot.node().place(), parts.group(1), true)));
            Double to =
                    ClockShape.END.read(spot.with(new Node.Scalar(spot.node().place(), parts.group(2), true)));
            Days days = parts.group(3) == null ? null : Days.parse(parts.group(3));
            if (parts.group(3) != null && days == null) {
                spot.problem(Days.RULE);
                return null;
            }
            if (from == null || to == null) {
                return null;
            }
            Span span = new Span(from, to);
            if (span.equals(Spans.CLOSED)) {
                spot.problem(endRule, "closed, or always");
                return null;
            }
            return endsAfterStart(span, spot, endRule, nightHint) ? new Spoken(span, days) : null;
        }

        @Override
        public Map<String, Object> schema(SchemaDefinitions definitions) {
            String days = daysAllowed ? "( +.+)?" : "";
            return SchemaDefinitions.object(
                    "type", "string",
                    "pattern",
                            "^(closed|always|[0-9]{1,2}:[0-9]{2}(:[0-9.]+)? ?[-–] ?[0-9]{1,2}:[0-9]{2}(:[0-9.]+)?%s)$"
                                    .formatted(days),
                    "description", rule());
        }
    }

    /** {@code ["08:00", "18:00"]}, or a list of hours. */
    private final class PairOrList implements Shape<Timetable<Boolean>> {
        private final Shape<Timetable<Boolean>> list;

        PairOrList(Shape<Timetable<Boolean>> list) {
            this.list = list;
        }

        @Override
        public @Nullable Timetable<Boolean> read(Spot spot) {
            if (!(spot.node() instanceof Node.Listing pair)
                    || pair.items().size() != 2
                    || !pair.items().stream().allMatch(ClockShape::isMeant)) {
                return list.read(spot);
            }
            Double from = ClockShape.BEGIN.read(spot.item(0, pair.items().get(0)));
            Double to = ClockShape.END.read(spot.item(1, pair.items().get(1)));
            if (from == null || to == null) {
                return null;
            }
            Spoken spoken = new Spoken(new Span(from, to), null);
            return endsAfterStart(spoken, spot) ? timetable(spoken) : null;
        }

        @Override
        public Map<String, Object> schema(SchemaDefinitions definitions) {
            Shape<List<Double>> clocks = ListShape.of("two times", ClockShape.END, 2, 2);
            return SchemaDefinitions.anyOf(List.of(list.schema(definitions), clocks.schema(definitions)));
        }
    }

    /** Weekdays or a date in one text. */
    private static final class DaysShape implements Shape<Days> {
        @Override
        public @Nullable Days read(Spot spot) {
            Days days = spot.node() instanceof Node.Scalar scalar ? Days.parse(scalar.text()) : null;
            if (days == null) {
                spot.problem(Days.RULE);
            }
            return days;
        }

        @Override
        public Map<String, Object> schema(SchemaDefinitions definitions) {
            return SchemaDefinitions.object("type", "string", "description", Days.RULE);
        }
    }
}
