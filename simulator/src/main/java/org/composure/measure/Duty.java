package org.composure.measure;

import java.util.List;
import org.composure.scenario.Team;

/** How many agents of each team are signed in and busy, integrated over time, and what they cost. */
final class Duty {

    private static final double SECONDS_PER_HOUR = 3600;

    private final Gauge[] busy;
    private final Gauge[] signedIn;
    private final double[] costPerSecond;
    private double allBusyTime;
    private int busyNow;
    private int signedInNow;

    Duty(List<Team> teams) {
        busy = Presence.gauges(teams.size());
        signedIn = Presence.gauges(teams.size());
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
        allBusyTime -= isAllBusy() ? t : 0;
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
            double paid = signedIn[team].areaUntil(t);
            books.ofTeams[row + Column.BUSY_TIME] += busy[team].areaUntil(t);
            books.ofTeams[row + Column.SIGNED_IN_TIME] += paid;
            books.ofTeams[row + Column.AGENT_COST] += paid * costPerSecond[team];
        }
        books.ofFloor[books.floorRow(slot) + Column.ALL_BUSY_TIME] += allBusyTime + (isAllBusy() ? t : 0);
    }

    /** Writes what was worked after the measured window. */
    void writeOvertime(Books books, int slot, double t) {
        for (int team = 0; team < busy.length; team++) {
            int row = books.teamRow(slot, team);
            double paid = signedIn[team].areaUntil(t);
            books.ofTeams[row + Column.OVERTIME] += paid;
            books.ofTeams[row + Column.AGENT_COST] += paid * costPerSecond[team];
        }
    }

    void restart() {
        for (int team = 0; team < busy.length; team++) {
            busy[team].restart();
            signedIn[team].restart();
        }
        allBusyTime = 0;
    }
}
