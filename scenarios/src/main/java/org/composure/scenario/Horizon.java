package org.composure.scenario;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The stretch of time a run covers. A run starts at midnight of its first day.
 *
 * @param firstDay gives weekdays and dates their meaning
 * @param lengthSeconds after which nobody new comes
 * @param warmUpSeconds left out of every result; null means: find it from the data (steady state only)
 * @param regime what the results describe
 */
public record Horizon(
        LocalDate firstDay, double lengthSeconds, @Nullable Double warmUpSeconds, Regime regime) {

    /** What the results describe. */
    public enum Regime {
        /** The horizon itself, from empty to empty: a day, a week. */
        TERMINATING,
        /** The long run, of which the horizon is a sample. */
        STEADY_STATE
    }

    /** A Monday, for runs that have no date. */
    public static final LocalDate SOME_MONDAY = LocalDate.of(2026, 3, 2);

    public Horizon {
        Check.positive(lengthSeconds, "length of the horizon");
        if (warmUpSeconds != null) {
            Check.notNegative(warmUpSeconds, "warm-up");
            Check.that(
                    warmUpSeconds < lengthSeconds,
                    "The warm-up (%s s) must be shorter than the horizon (%s s)."
                            .formatted(warmUpSeconds, lengthSeconds));
        }
    }

    /** Whole days from empty, starting on a Monday. */
    public static Horizon days(int days) {
        return new Horizon(SOME_MONDAY, days * DayTable.DAY_SECONDS, 0.0, Regime.TERMINATING);
    }

    /** A long run whose first part is left out. */
    public static Horizon steady(double lengthSeconds, double warmUpSeconds) {
        return new Horizon(SOME_MONDAY, lengthSeconds, warmUpSeconds, Regime.STEADY_STATE);
    }

    /** Warm-up in seconds, zero while it is still to be found. */
    public double warmUpOrZero() {
        return warmUpSeconds == null ? 0 : warmUpSeconds;
    }

    /** Days begun within the horizon. */
    public int daysBegun() {
        return (int) Math.ceil(lengthSeconds / DayTable.DAY_SECONDS);
    }
}
