package org.composure.planner;

import java.time.DayOfWeek;
import java.util.List;
import org.composure.experiment.Level;
import org.composure.scenario.Scenario;
import org.jspecify.annotations.Nullable;

/**
 * The staffing of one kind of day.
 *
 * @param weekdays on which it holds; empty if all days are alike
 * @param scenario what was simulated: one such day, or the whole horizon where days are alike
 * @param contactsPerHour expected by theory, by interval, all teams together
 * @param erlangs offered load by theory, by interval, all teams together
 * @param byFormula staffing by formula
 * @param formulaKnowsAll whether a formula of Erlang knows every target; else square-root staffing stands in
 * @param formulaTrial what the staffing by formula showed in simulation
 * @param trial the staffing proposed, with what it showed
 * @param state whether it is confirmed
 * @param level at which every claim was judged
 * @param costAtLeast no staffing that serves what the targets ask to be served can cost less; null if no target says
 * @param staffingsTried how many were simulated
 */
public record DayPlan(
        List<DayOfWeek> weekdays,
        Scenario scenario,
        List<Double> contactsPerHour,
        List<Double> erlangs,
        Staffing byFormula,
        boolean formulaKnowsAll,
        Trial formulaTrial,
        Trial trial,
        State state,
        Level level,
        @Nullable Double costAtLeast,
        int staffingsTried) {

    /** How a search ended. */
    public enum State {
        /** Every target is kept, at the stated confidence, on luck that the search had not met. */
        CONFIRMED,
        /** Kept on the luck tried, but the doubt could not be removed. */
        UNSURE,
        /** Not even with very many agents. */
        CANNOT_BE_MET,
        /** Stopped by the user. */
        STOPPED
    }

    public DayPlan {
        weekdays = List.copyOf(weekdays);
        contactsPerHour = List.copyOf(contactsPerHour);
        erlangs = List.copyOf(erlangs);
    }

    /** The staffing proposed. */
    public Staffing staffing() {
        return trial.staffing();
    }

    /** What it costs a day, in the scenario's currency. */
    public double cost() {
        return staffing().cost(scenario.teams());
    }

    /** What the staffing by formula would cost a day. */
    public double costByFormula() {
        return byFormula.cost(scenario.teams());
    }

    /** An indicator in one interval of the day, NaN where there is nothing to tell. */
    public double inInterval(String key, int interval) {
        return trial.inInterval(key, interval);
    }
}
