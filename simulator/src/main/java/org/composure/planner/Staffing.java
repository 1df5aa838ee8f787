package org.composure.planner;

import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.composure.scenario.DayTable;
import org.composure.scenario.DayTable.Step;
import org.composure.scenario.Scenario;
import org.composure.scenario.Team;
import org.composure.scenario.Timetable;

/** How many agents of each team there are in each interval of a day. Immutable. */
public final class Staffing {

    private static final double SECONDS_PER_HOUR = 3600;

    private final int[][] agents;
    private final double intervalSeconds;

    private Staffing(int[][] agents, double intervalSeconds) {
        this.agents = agents;
        this.intervalSeconds = intervalSeconds;
    }

    /** Nobody at all. */
    static Staffing nobody(int teams, int intervals, double intervalSeconds) {
        return new Staffing(new int[teams][intervals], intervalSeconds);
    }

    public int teams() {
        return agents.length;
    }

    public int intervals() {
        return agents[0].length;
    }

    /** Length of an interval. */
    public double intervalSeconds() {
        return intervalSeconds;
    }

    /** Agents of a team in an interval of the day. */
    public int of(int team, int interval) {
        return agents[team][interval];
    }

    /** The same with other numbers in one place. */
    Staffing with(int team, int interval, int number) {
        int[][] changed = Arrays.stream(agents).map(int[]::clone).toArray(int[][]::new);
        changed[team][interval] = Math.max(0, number);
        return new Staffing(changed, intervalSeconds);
    }

    /** The same with more or, below zero, fewer agents in each interval of a cell. */
    Staffing plus(Cell cell, int more) {
        Staffing changed = this;
        for (int interval : cell.intervals()) {
            changed = changed.with(cell.team(), interval, of(cell.team(), interval) + more);
        }
        return changed;
    }

    /** Hours on duty of a team in a day. */
    public double hours(int team) {
        return Arrays.stream(agents[team]).sum() * intervalSeconds / SECONDS_PER_HOUR;
    }

    /** Hours on duty of all teams in a day. */
    public double hours() {
        double sum = 0;
        for (int team = 0; team < agents.length; team++) {
            sum += hours(team);
        }
        return sum;
    }

    /** What a day costs: hours times pay, in the scenario's currency. */
    public double cost(List<Team> teams) {
        double sum = 0;
        for (int team = 0; team < agents.length; team++) {
            sum += hours(team) * teams.get(team).costPerHour().doubleValue();
        }
        return sum;
    }

    /** One team's day. */
    public DayTable<Integer> day(int team) {
        List<Step<Integer>> steps = new ArrayList<>();
        for (int interval = 0; interval < agents[team].length; interval++) {
            if (interval == 0 || agents[team][interval] != agents[team][interval - 1]) {
                steps.add(new Step<>(interval * intervalSeconds, agents[team][interval]));
            }
        }
        return new DayTable<>(steps);
    }

    /**
     * The scenario with these agents.
     *
     * @param onDuty weekdays on which they work; empty for all
     */
    Scenario in(Scenario scenario, List<DayOfWeek> onDuty) {
        List<Team> teams = new ArrayList<>();
        for (int team = 0; team < agents.length; team++) {
            DayTable<Integer> day = day(team);
            Map<DayOfWeek, DayTable<Integer>> off = new EnumMap<>(DayOfWeek.class);
            for (DayOfWeek weekday : DayOfWeek.values()) {
                if (!onDuty.isEmpty() && !onDuty.contains(weekday)) {
                    off.put(weekday, DayTable.always(0));
                }
            }
            teams.add(scenario.teams().get(team).withAgents(new Timetable<>(day, off, Map.of())));
        }
        return scenario.withTeams(teams);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Staffing that && Arrays.deepEquals(agents, that.agents);
    }

    @Override
    public int hashCode() {
        return Arrays.deepHashCode(agents);
    }
}
