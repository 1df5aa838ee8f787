package org.composure.language.grammar;

import java.util.ArrayList;
import java.util.List;
import java.util.function.DoubleFunction;
import org.composure.language.shape.ClockShape;
import org.composure.language.shape.Fields;
import org.composure.language.shape.Key;
import org.composure.language.shape.ListShape;
import org.composure.language.shape.ObjectShape;
import org.composure.language.shape.QuantityShape;
import org.composure.language.shape.Shape;
import org.composure.language.shape.Spot;
import org.composure.scenario.DayTable;
import org.jspecify.annotations.Nullable;

/**
 * Numbers for equal stretches of a day: {@code { from: "07:00", every: 30 min, counts: [17, 30, 42] }}; before the first
 * and after the last there are none.
 *
 * @param <N> what one count is
 * @param <T> what becomes of it
 */
final class Series<N, T> {

    private static final int COUNTS_MAX = 1440;

    private final Key<Double> from = Key.required(
            "from",
            ClockShape.BEGIN,
            "When the first stretch begins.",
            "a series must say when it begins, like \"07:00\"");
    private final Key<Double> every = Key.required(
            "every",
            QuantityShape.DURATION.checked(Series::atLeastASecond),
            "The length of each stretch.",
            "a series must say how long its stretches are, like 30 min");
    private final Key<List<N>> counts;
    private final DoubleFunction<Convert<N, T>> convert;
    private final T nothing;

    /** What becomes of one count. */
    interface Convert<N, T> {
        T of(N count);
    }

    /**
     * @param convert given the length of a stretch in seconds, says what becomes of a count
     * @param nothing what holds outside of the stretches
     */
    Series(Shape<N> count, String doc, DoubleFunction<Convert<N, T>> convert, T nothing) {
        this.counts = Key.required(
                "counts",
                ListShape.of("counts", count, 1, COUNTS_MAX),
                doc,
                "a series must have counts, like [17, 30, 42]");
        this.convert = convert;
        this.nothing = nothing;
    }

    private static boolean atLeastASecond(double length, Spot spot) {
        if (length < 1) {
            spot.problem("a stretch lasts at least 1 s", null);
        }
        return length >= 1;
    }

    Shape<DayTable<T>> shape() {
        return new ObjectShape<>("series", List.of(from, every, counts), this::table);
    }

    private @Nullable DayTable<T> table(Fields fields) {
        double start = fields.get(from);
        double length = fields.get(every);
        List<N> values = fields.get(counts);
        double end = start + length * values.size();
        if (end > DayTable.DAY_SECONDS) {
            fields.spot()
                    .problem(
                            "a series must end by midnight, and this one would end %s h later"
                                    .formatted(Amounts.tidy((end - DayTable.DAY_SECONDS) / 3600)),
                            null);
            return null;
        }
        Convert<N, T> of = convert.apply(length);
        List<DayTable.Step<T>> steps = new ArrayList<>();
        if (start > 0) {
            steps.add(new DayTable.Step<>(0, nothing));
        }
        for (int i = 0; i < values.size(); i++) {
            steps.add(new DayTable.Step<>(start + i * length, of.of(values.get(i))));
        }
        if (end < DayTable.DAY_SECONDS) {
            steps.add(new DayTable.Step<>(end, nothing));
        }
        return new DayTable<>(steps);
    }
}
