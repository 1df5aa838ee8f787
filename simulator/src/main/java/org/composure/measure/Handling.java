package org.composure.measure;

import java.util.Arrays;
import org.composure.scenario.ContactType;
import org.composure.scenario.Scenario;
import org.composure.scenario.Team;

/**
 * What agents do with contacts, from turning to them to being ready again.
 *
 * <p>When the agent becomes ready, nobody says any more when the contact had arrived. Without after-contact work that is
 * the instant at which the customer left, so it is remembered for the last customer only; with it, for every agent. (An
 * agent who has several contacts in after-contact work at a time would count them in the interval of the last one; our
 * simplification.)
 */
final class Handling {

    private final Books books;
    private final boolean[] wrapsUp;
    private final boolean[] leaversMayBeSilent;
    private final boolean breakable;
    private final CustomerNotes talked = new CustomerNotes();
    private int[] slotOfAgent = new int[0];
    private double[] nobodySince = new double[0];
    private int slotOfLast;

    Handling(Scenario scenario, Books books) {
        this.books = books;
        int types = scenario.contactTypes().size();
        wrapsUp = new boolean[scenario.teams().size()];
        leaversMayBeSilent = new boolean[types];
        boolean leavesAtOnce = false;
        for (int i = 0; i < wrapsUp.length; i++) {
            Team team = scenario.teams().get(i);
            wrapsUp[i] = team.afterContactWork() != null;
            leavesAtOnce |= team.shiftEnd() == Team.ShiftEnd.LEAVE_AT_ONCE;
        }
        breakable = leavesAtOnce || scenario.routing().preemptive();
        for (int i = 0; i < types; i++) {
            ContactType type = scenario.contactTypes().get(i);
            leaversMayBeSilent[i] = type.patience().silence() != null;
        }
    }

    /** An agent turned to a customer, for the first time or again. */
    void starts(double at, long customer) {
        if (breakable) {
            talked.add(customer, -at);
        }
    }

    void startsWithNobody(double at, int agent) {
        growTo(agent);
        nobodySince[agent] = at;
    }

    void breaksOff(double at, long customer, int typeRow, int teamRow) {
        books.ofTypes[typeRow + Column.INTERRUPTIONS]++;
        books.ofTeams[teamRow + Column.INTERRUPTIONS]++;
        talked.add(customer, at);
    }

    /** The customer left, served. */
    void ends(double at, long customer, double startedAt, int slot, int type, int team, int agent) {
        int typeRow = books.typeRow(slot, type);
        int teamRow = books.teamRow(slot, team);
        double talk = at - startedAt;
        if (breakable) {
            double noted = talked.remove(customer);
            double earlier = Double.isNaN(noted) ? 0 : noted + at - talk;
            talk += earlier;
            books.ofTypes[typeRow + Column.HANDLE_TIME] += earlier;
            books.ofTeams[teamRow + Column.HANDLE_TIME] += earlier;
        }
        books.ofTypes[typeRow + Column.HANDLED]++;
        books.ofTypes[typeRow + Column.TALK_TIME] += talk;
        books.ofTeams[teamRow + Column.HANDLED]++;
        books.ofTeams[teamRow + Column.TALK_TIME] += talk;
        slotOfLast = slot;
        if (wrapsUp[team]) {
            growTo(agent);
            slotOfAgent[agent] = slot;
        }
    }

    /** The agent has finished everything about a contact; slot {@code now} is that of the present. */
    void ready(double at, int now, int type, double startedAt, int team, int agent) {
        if (leaversMayBeSilent[type] && agent < nobodySince.length && nobodySince[agent] == startedAt) {
            nobodySince[agent] = Double.NaN;
            books.ofTypes[books.typeRow(now, type) + Column.NOBODY_TIME] += at - startedAt;
            books.ofTeams[books.teamRow(now, team) + Column.NOBODY_TIME] += at - startedAt;
            return;
        }
        int slot = wrapsUp[team] && agent < slotOfAgent.length ? slotOfAgent[agent] : slotOfLast;
        books.ofTypes[books.typeRow(slot, type) + Column.HANDLE_TIME] += at - startedAt;
        books.ofTeams[books.teamRow(slot, team) + Column.HANDLE_TIME] += at - startedAt;
    }

    private void growTo(int agent) {
        if (agent >= slotOfAgent.length) {
            int before = slotOfAgent.length;
            int size = Math.max(agent + 1, 2 * before);
            slotOfAgent = Arrays.copyOf(slotOfAgent, size);
            nobodySince = Arrays.copyOf(nobodySince, size);
            Arrays.fill(nobodySince, before, size, Double.NaN);
        }
    }
}
