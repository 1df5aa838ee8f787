package org.composure.engine.journey;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.composure.engine.calendar.TimetableWalk;
import org.composure.scenario.Horizon;
import org.composure.scenario.Scenario;
import org.composure.scenario.Team;
import org.composure.scenario.Timetable;

/** Agent seconds that the teams' timetables plan, since the last time somebody asked. */
final class PaidTime {

    private final List<TimetableWalk<Integer>> plans = new ArrayList<>();
    private final double[] nextChange;
    private final double[] planned;
    /** What the plans in force before the latest change came to, up to that change. */
    private final double[] earlier;

    private double since;

    PaidTime(Scenario scenario) {
        for (Team team : scenario.teams()) {
            plans.add(new TimetableWalk<>(team.agents(), scenario.horizon()));
        }
        nextChange = new double[plans.size()];
        planned = new double[plans.size()];
        earlier = new double[plans.size()];
        for (int team = 0; team < nextChange.length; team++) {
            planned[team] = plans.get(team).value();
            nextChange[team] = plans.get(team).next();
        }
    }

    /** Agents come and go by other plans from now on. */
    void follow(List<Timetable<Integer>> later, Horizon horizon, double now) {
        double[] before = secondsUntil(now);
        for (int team = 0; team < nextChange.length; team++) {
            TimetableWalk<Integer> plan = new TimetableWalk<>(later.get(team), horizon);
            planned[team] = plan.value();
            nextChange[team] = plan.next();
            while (nextChange[team] <= now) {
                planned[team] = plan.value();
                nextChange[team] = plan.next();
            }
            plans.set(team, plan);
            earlier[team] = before[team];
        }
    }

    /** By team. */
    double[] secondsUntil(double now) {
        double[] seconds = earlier.clone();
        Arrays.fill(earlier, 0);
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
