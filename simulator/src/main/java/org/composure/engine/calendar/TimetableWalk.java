package org.composure.engine.calendar;

import org.composure.scenario.DayTable;
import org.composure.scenario.Horizon;
import org.composure.scenario.Timetable;

/**
 * A walk through a timetable, from change to change, day by day: nothing is worked out before it is needed.
 *
 * <p>Steps that change nothing are passed over. There are no changes at or after the end of the horizon.
 */
public final class TimetableWalk<T> {

    private final Timetable<T> timetable;
    private final Horizon horizon;
    private final boolean neverChanges;
    private int day;
    private int step;
    private DayTable<T> today;

    public TimetableWalk(Timetable<T> timetable, Horizon horizon) {
        this.timetable = timetable;
        this.horizon = horizon;
        this.today = timetable.on(horizon.firstDay());
        this.neverChanges = timetable.byWeekday().isEmpty()
                && timetable.byDate().isEmpty()
                && timetable.usual().steps().size() == 1;
    }

    /** The value in force. */
    public T value() {
        return today.steps().get(step).value();
    }

    /**
     * Goes to the next change.
     *
     * @return when it is, in seconds since the start of the run; infinite if the value stays as it is to the end
     */
    public double next() {
        if (neverChanges) {
            return Double.POSITIVE_INFINITY;
        }
        T before = value();
        while (true) {
            goToNextStep();
            double seconds =
                    day * DayTable.DAY_SECONDS + today.steps().get(step).fromSeconds();
            if (seconds >= horizon.lengthSeconds()) {
                return Double.POSITIVE_INFINITY;
            }
            if (!value().equals(before)) {
                return seconds;
            }
        }
    }

    private void goToNextStep() {
        step++;
        if (step == today.steps().size()) {
            step = 0;
            day++;
            today = timetable.on(horizon.firstDay().plusDays(day));
        }
    }
}
