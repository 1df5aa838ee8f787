package org.composure.measure;

import org.composure.scenario.Callback;
import org.composure.scenario.DayTable;
import org.composure.scenario.DayTable.Step;
import org.composure.scenario.Horizon;
import org.composure.scenario.ReplyTarget;
import org.composure.scenario.Scenario;
import org.composure.scenario.Timetable;

/**
 * Which waits are in time: by the target of the contact type where it has one, else by that of the scenario. Where only
 * business hours count, a wait is what of it fell into the opening hours of the house.
 */
final class Deadlines {

    private final double[] thresholdSeconds;
    private final boolean[] businessHours;
    private final double[] promisedSeconds;
    private final Timetable<Boolean> open;
    private final Horizon horizon;

    Deadlines(Scenario scenario) {
        int types = scenario.contactTypes().size();
        thresholdSeconds = new double[types];
        businessHours = new boolean[types];
        promisedSeconds = new double[types];
        open = scenario.opening().open();
        horizon = scenario.horizon();
        for (int type = 0; type < types; type++) {
            ReplyTarget own = scenario.contactTypes().get(type).course().target();
            Callback callback = scenario.contactTypes().get(type).callback();
            promisedSeconds[type] = callback == null ? Double.POSITIVE_INFINITY : callback.promisedSeconds();
            thresholdSeconds[type] = own == null ? scenario.target().withinSeconds() : own.withinSeconds();
            businessHours[type] = own != null && own.clock() == ReplyTarget.Clock.BUSINESS_HOURS;
        }
    }

    /** By how much a wait is too long, in seconds of the clock that counts; zero or below is in time. */
    double excess(int type, double arrivedAt, double at) {
        double wait = businessHours[type] ? openSeconds(arrivedAt, at) : at - arrivedAt;
        return wait - thresholdSeconds[type];
    }

    /** Whether a callback was made within the time promised. */
    boolean isCalledInTime(int type, double seconds) {
        return seconds <= promisedSeconds[type];
    }

    /** Seconds between two instants during which the house was open. */
    double openSeconds(double from, double to) {
        double sum = 0;
        for (int day = (int) (from / DayTable.DAY_SECONDS); day * DayTable.DAY_SECONDS < to; day++) {
            DayTable<Boolean> today = open.on(horizon.firstDay().plusDays(day));
            double midnight = day * DayTable.DAY_SECONDS;
            for (int i = 0; i < today.steps().size(); i++) {
                Step<Boolean> step = today.steps().get(i);
                if (step.value()) {
                    double begins = Math.max(from, midnight + step.fromSeconds());
                    double ends = Math.min(to, midnight + today.endSeconds(i));
                    sum += Math.max(0, ends - begins);
                }
            }
        }
        return sum;
    }
}
