package org.composure.language.grammar;

import java.util.List;
import java.util.function.Function;
import org.composure.language.shape.ClockTableShape;
import org.composure.language.shape.CountShape;
import org.composure.language.shape.Days;
import org.composure.language.shape.Fields;
import org.composure.language.shape.ForkShape;
import org.composure.language.shape.FormsShape;
import org.composure.language.shape.Key;
import org.composure.language.shape.ListShape;
import org.composure.language.shape.ObjectShape;
import org.composure.language.shape.Shape;
import org.composure.language.shape.TimetableShape;
import org.composure.scenario.DayTable;
import org.composure.scenario.Timetable;
import org.jspecify.annotations.Nullable;

/** How many agents are on duty when: one number, by the clock, by kind of day, a series, or shifts that add up. */
final class Staff {
    private Staff() {}

    /** More agents than the largest centres of the world have in one place. */
    static final int AGENTS_MAX = 100_000;

    static final Shape<Integer> COUNT = new CountShape("a number of agents", 0, AGENTS_MAX);

    private static final String RULE =
            "agents are a number like 10, or { \"08:00\": 4, \"09:00\": 6 }, or { from: \"07:00\", every: 30 min, counts: [4, 6] }";

    private static final Shape<DayTable<Integer>> SERIES =
            new Series<Integer, Integer>(COUNT, "Agents in each stretch.", length -> count -> count, 0).shape();

    private static final Shape<DayTable<Integer>> BY_CLOCK =
            new ForkShape<>("counts", SERIES, new ForkShape<>("every", SERIES, new ClockTableShape<>(COUNT, 0)));

    private static final Shape<DayTable<Integer>> DAY =
            new FormsShape<>(RULE, COUNT.map(DayTable::always), BY_CLOCK, null);

    /** Agents said as one number have the hours of the shift, or of the doors; others have their own. */
    record Agents(@Nullable Integer always, @Nullable Timetable<Integer> byClock) {}

    static final Shape<Agents> AGENTS = new FormsShape<>(
            RULE,
            COUNT.map(count -> new Agents(count, null)),
            new TimetableShape<>(DAY, 0).map(table -> new Agents(null, table)),
            null);

    private static final Key<Integer> SHIFT_AGENTS =
            Key.required("agents", COUNT, "How many work it.", "a shift must say how many agents work it");

    private static final Shape<Timetable<Integer>> SHIFT =
            new ObjectShape<>("shift", List.of(Hours.FROM, Hours.TO, SHIFT_AGENTS, Hours.ON), Staff::shift);

    /** Shifts that add up. */
    static final Shape<Timetable<Integer>> SHIFTS =
            ListShape.of("shifts", SHIFT, 1, 1000).map(Staff::sum);

    private static @Nullable Timetable<Integer> shift(Fields fields) {
        Spans.Span span = new Spans.Span(fields.get(Hours.FROM), fields.get(Hours.TO));
        if (span.to() <= span.from()) {
            fields.spot().problem("a shift must end after it starts", "split the night shift in two at midnight");
            return null;
        }
        Days days = fields.find(Hours.ON);
        int agents = fields.get(SHIFT_AGENTS);
        return Hours.on(days, Spans.within(List.of(span))).map(on -> on ? agents : 0);
    }

    private static Timetable<Integer> sum(List<Timetable<Integer>> shifts) {
        Timetable<Integer> sum = Timetable.always(0);
        for (Timetable<Integer> shift : shifts) {
            sum = Spans.combine(sum, shift, Integer::sum);
        }
        return sum;
    }

    /** The same number whenever something holds. */
    static Function<Timetable<Boolean>, Timetable<Integer>> whenever(int agents) {
        return hours -> Spans.combine(hours, hours, (on, same) -> on ? agents : 0);
    }
}
