package org.composure.measure;

import java.util.List;
import org.composure.scenario.Team;

/** How many agents of each team are signed in and busy, integrated over time, and what they cost. */
final class Duty {

    private static final double SECONDS_PER_HOUR = 3600;

    private final Gauge[] busy;
    private final Gauge[] signedIn;
    private final Gauge[] planned;
    private final Gauge[] absent;
    private final Gauge[] onBreak;
    private final Gauge[] away;
    private final Gauge[] paid;
    private final boolean[] shrinks;
    private final double[] costPerSecond;
    private double allBusyTime;
    private int busyNow;
    private int signedInNow;

    Duty(List<Team> teams) {
        busy = Presence.gauges(teams.size());
        signedIn = Presence.gauges(teams.size());
        planned = Presence.gauges(teams.size());
        absent = Presence.gauges(teams.size());
        onBreak = Presence.gauges(teams.size());
        away = Presence.gauges(teams.size());
        paid = Presence.gauges(teams.size());
        shrinks = new boolean[teams.size()];
        costPerSecond = teams.stream()
                .mapToDouble(team -> team.costPerHour().doubleValue() / SECONDS_PER_HOUR)
                .toArray();
    }

    void becomesBusy(int team, double t) {
        busy[team].up(t);
        busyNow++;
        if (busyNow == signedInNow) {
            allBusyTime -= t;
        }
    }

    void becomesIdle(int team, double t) {
        busy[team].down(t);
        if (busyNow == signedInNow) {
            allBusyTime += t;
        }
        busyNow--;
    }

    void staffs(int team, int agentsSignedIn, double t) {
        allBusyTime += isAllBusy() ? t : 0;
        signedInNow += agentsSignedIn - signedIn[team].level();
        signedIn[team].set(agentsSignedIn, t);
        pay(team, t);
        allBusyTime -= isAllBusy() ? t : 0;
    }

    /** So many agents of a team with shrinkage are planned, and some of them not at work. */
    void plans(int team, int agents, int agentsAbsent, int agentsOnBreak, int agentsAway, double t) {
        shrinks[team] = true;
        planned[team].set(agents, t);
        absent[team].set(agentsAbsent, t);
        onBreak[team].set(agentsOnBreak, t);
        away[team].set(agentsAway, t);
        pay(team, t);
    }

    /** Whoever is planned is paid, and whoever stays longer. */
    private void pay(int team, double t) {
        if (shrinks[team]) {
            paid[team].set(Math.max(planned[team].level(), signedIn[team].level() + absent[team].level()), t);
        }
    }

    private double paidUntil(int team, double t) {
        return (shrinks[team] ? paid[team] : signedIn[team]).areaUntil(t);
    }

    /** Whether anybody is signed in. */
    boolean isStaffed() {
        return signedInNow > 0;
    }

    private boolean isAllBusy() {
        return signedInNow > 0 && busyNow == signedInNow;
    }

    /** Writes the integrals since the last restart into the rows of a slot. */
    void write(Books books, int slot, double t) {
        for (int team = 0; team < busy.length; team++) {
            int row = books.teamRow(slot, team);
            double seconds = paidUntil(team, t);
            books.ofTeams[row + Column.BUSY_TIME] += busy[team].areaUntil(t);
            books.ofTeams[row + Column.SIGNED_IN_TIME] += signedIn[team].areaUntil(t);
            books.ofTeams[row + Column.PAID_TIME] += seconds;
            books.ofTeams[row + Column.AGENT_COST] += seconds * costPerSecond[team];
            if (shrinks[team]) {
                books.ofTeams[row + Column.PLANNED_TIME] += planned[team].areaUntil(t);
                books.ofTeams[row + Column.ABSENT_TIME] += absent[team].areaUntil(t);
                books.ofTeams[row + Column.BREAK_TIME] += onBreak[team].areaUntil(t);
                books.ofTeams[row + Column.AWAY_TIME] += away[team].areaUntil(t);
            }
        }
        books.ofFloor[books.floorRow(slot) + Column.ALL_BUSY_TIME] += allBusyTime + (isAllBusy() ? t : 0);
    }

    /** Writes what was worked after the measured window. */
    void writeOvertime(Books books, int slot, double t) {
        for (int team = 0; team < busy.length; team++) {
            int row = books.teamRow(slot, team);
            double seconds = paidUntil(team, t);
            books.ofTeams[row + Column.OVERTIME] += seconds;
            books.ofTeams[row + Column.AGENT_COST] += seconds * costPerSecond[team];
        }
    }

    void restart() {
        for (int team = 0; team < busy.length; team++) {
            busy[team].restart();
            signedIn[team].restart();
            planned[team].restart();
            absent[team].restart();
            onBreak[team].restart();
            away[team].restart();
            paid[team].restart();
        }
        allBusyTime = 0;
    }
}
