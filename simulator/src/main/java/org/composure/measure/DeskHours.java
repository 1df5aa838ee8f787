package org.composure.measure;

import java.time.LocalDate;
import org.composure.scenario.DayTable;
import org.composure.scenario.DayTable.Step;
import org.composure.scenario.Scenario;
import org.composure.scenario.Timetable;

/** When the doors of a desk are open, by its timetable. */
final class DeskHours {

    private final Timetable<Boolean> open;
    private final LocalDate firstDay;
    private final double until;
    private final boolean isAlwaysOpen;

    DeskHours(Scenario scenario) {
        open = scenario.opening().open();
        firstDay = scenario.horizon().firstDay();
        until = scenario.horizon().lengthSeconds();
        isAlwaysOpen = open.equals(Timetable.always(true));
    }

    boolean isOpenAt(double at) {
        if (isAlwaysOpen) {
            return true;
        }
        int day = (int) (at / DayTable.DAY_SECONDS);
        return on(day).at(at - day * DayTable.DAY_SECONDS);
    }

    /** When the doors open or close next after an instant; infinite if they stay as they are to the end of the horizon. */
    double changeAfter(double at) {
        if (isAlwaysOpen) {
            return Double.POSITIVE_INFINITY;
        }
        boolean isOpen = isOpenAt(at);
        for (int day = (int) (at / DayTable.DAY_SECONDS); day * DayTable.DAY_SECONDS < until; day++) {
            for (Step<Boolean> step : on(day).steps()) {
                double instant = day * DayTable.DAY_SECONDS + step.fromSeconds();
                if (instant > at && step.value() != isOpen) {
                    return instant;
                }
            }
        }
        return Double.POSITIVE_INFINITY;
    }

    private DayTable<Boolean> on(int day) {
        return open.on(firstDay.plusDays(day));
    }
}
