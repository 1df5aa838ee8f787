package org.composure.measure;

import org.composure.scenario.DayTable;
import org.composure.scenario.Scenario;

/**
 * How measured time is cut up: into intervals that repeat every day, or into slices that do not repeat.
 *
 * <p>An <i>interval</i> is numbered through the whole run ({@link #intervalAt}); intervals at the same time of different
 * days share a <i>slot</i>. What lies outside the measured window goes to one more slot that nobody reads. An interval
 * includes its start and not its end; the last interval of a day is shorter if the length does not divide the day.
 */
final class Slots {

    private static final double ONE_HUNDRED_YEARS = 36_525 * DayTable.DAY_SECONDS;

    private final double seconds;
    private final double cycleSeconds;
    private final int count;
    private final double from;
    private final double until;
    private final int intervals;

    private Slots(double seconds, double cycleSeconds, int count, double from, double until) {
        this.seconds = seconds;
        this.cycleSeconds = cycleSeconds;
        this.count = count;
        this.from = from;
        this.until = until;
        int cycles = (int) Math.ceil(until / cycleSeconds);
        this.intervals = Math.multiplyExact(Math.max(1, cycles), count);
    }

    /** The scenario's reporting intervals, between warm-up and end. */
    static Slots ofDay(Scenario scenario) {
        double seconds = scenario.intervalSeconds();
        int count = (int) Math.ceil(DayTable.DAY_SECONDS / seconds - 1e-9);
        double length = scenario.horizon().lengthSeconds();
        if (length > ONE_HUNDRED_YEARS) {
            // A run of a model without a calendar may be as long as it likes; its days are of no interest.
            return new Slots(length, length, 1, scenario.horizon().warmUpOrZero(), length);
        }
        return new Slots(
                seconds, DayTable.DAY_SECONDS, count, scenario.horizon().warmUpOrZero(), length);
    }

    /** Slices from the very start to the end; the last may be shorter. */
    static Slots ofRun(Scenario scenario, double sliceSeconds) {
        double length = scenario.horizon().lengthSeconds();
        if (!(sliceSeconds > 0) || length / sliceSeconds > 1_000_000) {
            throw new IllegalArgumentException(
                    "A slice (%s s) must be above zero and long enough for at most a million of them in %s s."
                            .formatted(sliceSeconds, length));
        }
        int count = Math.max(1, (int) Math.ceil(length / sliceSeconds - 1e-9));
        return new Slots(sliceSeconds, count * sliceSeconds + length, count, 0, length);
    }

    double from() {
        return from;
    }

    double until() {
        return until;
    }

    double seconds() {
        return seconds;
    }

    /** Slots that are read; the one for what lies outside is number {@code count}. */
    int count() {
        return count;
    }

    /** Intervals of the whole run; what lies outside the window is in interval {@code intervals}. */
    int intervals() {
        return intervals;
    }

    int slotOf(int interval) {
        return interval == intervals ? count : interval % count;
    }

    /** The interval that contains an instant, or the one outside. */
    int intervalAt(double at) {
        if (at < from || at >= until) {
            return intervals;
        }
        int cycle = (int) (at / cycleSeconds);
        int within = Math.min(count - 1, (int) ((at - cycle * cycleSeconds) / seconds));
        int interval = cycle * count + within;
        // Division may miss by one at the borders; the borders themselves are what counts.
        while (at < startOf(interval)) {
            interval--;
        }
        while (interval + 1 < intervals && at >= startOf(interval + 1)) {
            interval++;
        }
        return interval;
    }

    /** When an interval of the run starts, not clipped to the window. */
    double startOf(int interval) {
        int cycle = interval / count;
        return cycle * cycleSeconds + interval % count * seconds;
    }

    /** When an interval ends, clipped to the window. */
    double endOf(int interval) {
        return interval + 1 < intervals ? Math.min(until, startOf(interval + 1)) : until;
    }

    boolean sameAs(Slots other) {
        return seconds == other.seconds && cycleSeconds == other.cycleSeconds && count == other.count;
    }
}
