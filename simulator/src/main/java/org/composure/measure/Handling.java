package org.composure.measure;

import java.util.Arrays;
import org.composure.scenario.Callback;
import org.composure.scenario.Consultation;
import org.composure.scenario.ContactType;
import org.composure.scenario.Scenario;
import org.composure.scenario.Skill;
import org.composure.scenario.Team;
import org.composure.scenario.Transfer;

/**
 * What agents do with contacts, from turning to them to being ready again.
 *
 * <p>When the agent becomes ready, nobody says any more when the contact had arrived, so that is remembered for every
 * agent of a team with after-contact work. (An agent who has several contacts in after-contact work at a time counts them
 * in the interval of the last one; our simplification.)
 */
final class Handling {

    private final Books books;
    private final boolean[] wrapsUp;
    private final boolean[] leaversMayBeSilent;
    /** By team: whether colleagues ask it to join. */
    private final boolean[] asked;

    private final boolean breakable;
    /** Whether agents are ready as soon as the customer has left, after every contact. */
    private final boolean isPlain;

    private final CustomerNotes talked = new CustomerNotes();
    private int[] slotOfAgent = new int[0];
    private double[] nobodySince = new double[0];
    private double[] joinedAt = new double[0];

    Handling(Scenario scenario, Books books) {
        this.books = books;
        int types = scenario.contactTypes().size();
        wrapsUp = new boolean[scenario.teams().size()];
        leaversMayBeSilent = new boolean[types];
        asked = new boolean[wrapsUp.length];
        boolean leavesAtOnce = false;
        for (int i = 0; i < wrapsUp.length; i++) {
            Team team = scenario.teams().get(i);
            wrapsUp[i] = team.afterContactWork() != null || introduces(team, scenario);
            leavesAtOnce |= team.shiftEnd() == Team.ShiftEnd.LEAVE_AT_ONCE;
        }
        breakable = leavesAtOnce || scenario.routing().preemptive();
        for (int i = 0; i < types; i++) {
            ContactType type = scenario.contactTypes().get(i);
            Callback callback = type.callback();
            Consultation consultation = type.course().consultation();
            if (consultation != null) {
                asked[teamNamed(consultation.team(), scenario)] = true;
            }
            leaversMayBeSilent[i] = type.patience().silence() != null
                    || (callback != null && callback.reached() < 1)
                    || type.course().outbound() != null;
        }
        isPlain = !any(wrapsUp) && !any(leaversMayBeSilent) && !any(asked);
    }

    private static boolean any(boolean[] flags) {
        boolean any = false;
        for (boolean flag : flags) {
            any |= flag;
        }
        return any;
    }

    private static int teamNamed(String name, Scenario scenario) {
        int team = 0;
        while (!scenario.teams().get(team).name().equals(name)) {
            team++;
        }
        return team;
    }

    /** Whether agents of a team stay with customers whom they pass on. */
    private static boolean introduces(Team team, Scenario scenario) {
        for (Skill skill : team.skills()) {
            Transfer transfer = scenario.contactTypes()
                    .get(scenario.indexOfType(skill.contactType()))
                    .course()
                    .transfer();
            if (transfer != null && transfer.keepsFirstAgent()) {
                return true;
            }
        }
        return false;
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

    /** An agent joins a colleague. */
    void joins(double at, int agent) {
        growTo(agent);
        joinedAt[agent] = at;
    }

    void breaksOff(double at, long customer, int typeRow, int teamRow) {
        books.ofTypes[typeRow + Column.INTERRUPTIONS]++;
        books.ofTeams[teamRow + Column.INTERRUPTIONS]++;
        talked.add(customer, at);
    }

    /** The customer left, served. */
    void ends(double at, long customer, double startedAt, int slot, int type, int team, int agent, boolean fresh) {
        int typeRow = books.typeRow(slot, type);
        int teamRow = books.teamRow(slot, team);
        double talk = at - startedAt;
        if (breakable) {
            double noted = talked.remove(customer);
            talk = Double.isNaN(noted) ? talk : noted + at;
        }
        int handled = fresh ? Column.HANDLED_FRESH : Column.HANDLED_AGAIN;
        books.ofTypes[typeRow + handled]++;
        books.ofTypes[typeRow + Column.TALK_TIME] += talk;
        books.ofTeams[teamRow + handled]++;
        books.ofTeams[teamRow + Column.TALK_TIME] += talk;
        if (wrapsUp[team]) {
            growTo(agent);
            slotOfAgent[agent] = slot;
            addAfterContactTime(startedAt - at, typeRow, teamRow);
        }
    }

    /** The agent has finished everything about a contact; slot {@code now} is that of the present. */
    void ready(double at, int now, int type, double startedAt, int team, int agent) {
        if (isPlain) {
            return;
        }
        if (leaversMayBeSilent[type] && agent < nobodySince.length && nobodySince[agent] == startedAt) {
            nobodySince[agent] = Double.NaN;
            books.ofTypes[books.typeRow(now, type) + Column.NOBODY_TIME] += at - startedAt;
            books.ofTeams[books.teamRow(now, team) + Column.NOBODY_TIME] += at - startedAt;
            return;
        }
        if (asked[team] && agent < joinedAt.length && joinedAt[agent] == startedAt) {
            joinedAt[agent] = Double.NaN;
            books.ofTypes[books.typeRow(now, type) + Column.CONSULTATION_TIME] += at - startedAt;
            books.ofTeams[books.teamRow(now, team) + Column.CONSULTATION_TIME] += at - startedAt;
            return;
        }
        if (wrapsUp[team] && agent < slotOfAgent.length) {
            int slot = slotOfAgent[agent];
            addAfterContactTime(at - startedAt, books.typeRow(slot, type), books.teamRow(slot, team));
        }
    }

    /** The time since the agent turned to the contact, less the part of it until the customer left. */
    private void addAfterContactTime(double seconds, int typeRow, int teamRow) {
        books.ofTypes[typeRow + Column.AFTER_CONTACT_TIME] += seconds;
        books.ofTeams[teamRow + Column.AFTER_CONTACT_TIME] += seconds;
    }

    private void growTo(int agent) {
        if (agent >= slotOfAgent.length) {
            int before = slotOfAgent.length;
            int size = Math.max(agent + 1, 2 * before);
            slotOfAgent = Arrays.copyOf(slotOfAgent, size);
            nobodySince = Arrays.copyOf(nobodySince, size);
            Arrays.fill(nobodySince, before, size, Double.NaN);
            joinedAt = Arrays.copyOf(joinedAt, size);
            Arrays.fill(joinedAt, before, size, Double.NaN);
        }
    }
}
