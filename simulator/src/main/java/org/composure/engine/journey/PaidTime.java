package org.composure.engine.journey;

import java.util.ArrayList;
import java.util.List;
import org.composure.engine.calendar.TimetableWalk;
import org.composure.scenario.Scenario;
import org.composure.scenario.Team;

/** Agent seconds that the teams' timetables plan, since the last time somebody asked. */
final class PaidTime {

    private final List<TimetableWalk<Integer>> plans = new ArrayList<>();
    private final double[] nextChange;
    private final double[] planned;
    private double since;

    PaidTime(Scenario scenario) {
        for (Team team : scenario.teams()) {
            plans.add(new TimetableWalk<>(team.agents(), scenario.horizon()));
        }
        nextChange = new double[plans.size()];
        planned = new double[plans.size()];
        for (int team = 0; team < nextChange.length; team++) {
            planned[team] = plans.get(team).value();
            nextChange[team] = plans.get(team).next();
        }
    }

    /** By team. */
    double[] secondsUntil(double now) {
        double[] seconds = new double[nextChange.length];
        for (int team = 0; team < seconds.length; team++) {
            double at = since;
            while (nextChange[team] < now) {
                seconds[team] += planned[team] * (nextChange[team] - at);
                at = nextChange[team];
                planned[team] = plans.get(team).value();
                nextChange[team] = plans.get(team).next();
            }
            seconds[team] += planned[team] * (now - at);
        }
        since = now;
        return seconds;
    }
}
