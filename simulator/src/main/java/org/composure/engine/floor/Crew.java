package org.composure.engine.floor;

import java.util.List;
import org.composure.engine.routing.FloorView;
import org.composure.scenario.DayTable;
import org.composure.scenario.Team;
import org.composure.scenario.Timetable;

/**
 * The agents: who is signed in, who can take a contact, and since when.
 *
 * <p>Those who can take a contact stand in lists by team and contacts in hand, the one for longest in front. Those signed
 * in stand in lists by team in the order of signing in; those about to leave in a list of their own.
 */
final class Crew {

    /** Whether an agent is there, and for how long; bytes, as with the states of contacts. */
    static final class Duty {
        static final byte OFF = 0;
        static final byte ON = 1;
        /** Leaves after the contact in hand. */
        static final byte LEAVING = 2;
        /** Should have gone home, the doors are closed, but stays while somebody waits whom they can serve. */
        static final byte LINGERING = 3;

        private Duty() {}
    }

    private static final int STAYING = 0;
    private static final int GOING = 1;
    private static final int AWAY = 2;
    private static final int PRESENCES = 3;

    final int[] teamOf;
    final int[] inHand;
    final byte[] duty;
    /** What the agents of single-contact teams hold: a contact or its papers. */
    final int[] holding;
    /** After-contact work in hand, during which an agent takes nothing new. */
    final int[] papers;

    private final double[] freeSince;
    private final boolean[] free;

    private final int[] inHandMax;
    private final int[] firstFreeList;
    private final Chains freeLists;
    private final Chains presence;
    private int contactsInHand;

    Crew(List<Team> teams) {
        int count = teams.size();
        int[] seats = new int[count];
        inHandMax = new int[count];
        firstFreeList = new int[count];
        int agents = 0;
        int lists = 0;
        for (int team = 0; team < count; team++) {
            seats[team] = agentsMax(teams.get(team).agents());
            agents = Math.addExact(agents, seats[team]);
            inHandMax[team] = teams.get(team).contactsInHandMax();
            firstFreeList[team] = lists;
            lists += inHandMax[team];
        }
        teamOf = new int[agents];
        inHand = new int[agents];
        duty = new byte[agents];
        holding = new int[agents];
        papers = new int[agents];
        freeSince = new double[agents];
        free = new boolean[agents];
        freeLists = new Chains(lists, agents);
        presence = new Chains(PRESENCES * count, agents);
        int agent = 0;
        for (int team = 0; team < count; team++) {
            for (int seat = 0; seat < seats[team]; seat++) {
                teamOf[agent] = team;
                presence.addLast(PRESENCES * team + AWAY, agent);
                agent++;
            }
        }
    }

    private static int agentsMax(Timetable<Integer> timetable) {
        int max = agentsMax(timetable.usual());
        for (DayTable<Integer> day : timetable.byWeekday().values()) {
            max = Math.max(max, agentsMax(day));
        }
        for (DayTable<Integer> day : timetable.byDate().values()) {
            max = Math.max(max, agentsMax(day));
        }
        return max;
    }

    private static int agentsMax(DayTable<Integer> day) {
        int max = 0;
        for (DayTable.Step<Integer> step : day.steps()) {
            max = Math.max(max, step.value());
        }
        return max;
    }

    int agents() {
        return teamOf.length;
    }

    int inHandMax(int team) {
        return inHandMax[team];
    }

    int contactsInHand() {
        return contactsInHand;
    }

    int leastInHand(int team) {
        int first = firstFreeList[team];
        int max = inHandMax[team];
        for (int load = 0; load < max; load++) {
            if (!freeLists.isEmpty(first + load)) {
                return load;
            }
        }
        return FloorView.NOBODY_FREE;
    }

    /** The least loaded agent of a team, of equals the one for longest. Somebody must be free. */
    int firstFree(int team) {
        return freeLists.first(firstFreeList[team] + leastInHand(team));
    }

    double freeSince(int team) {
        return freeSince[firstFree(team)];
    }

    /** One more contact in hand. Returns how many there are now. */
    int take(int agent) {
        if (free[agent]) {
            leaveFreeList(agent);
        }
        contactsInHand++;
        return ++inHand[agent];
    }

    /** One contact less in hand. Returns how many are left. */
    int putDown(int agent) {
        if (free[agent]) {
            leaveFreeList(agent);
        }
        contactsInHand--;
        return --inHand[agent];
    }

    boolean isFree(int agent) {
        return free[agent];
    }

    /** Whether the agent could take one more contact. */
    boolean hasRoom(int agent) {
        return inHand[agent] < inHandMax[teamOf[agent]] && papers[agent] == 0;
    }

    /** The agent can take a contact from now on. */
    void becomeFree(int agent, double now) {
        if (!free[agent]) {
            free[agent] = true;
            freeSince[agent] = now;
            freeLists.addLast(firstFreeList[teamOf[agent]] + inHand[agent], agent);
        }
    }

    /** The agent takes nothing new. */
    void leaveFreeList(int agent) {
        if (free[agent]) {
            free[agent] = false;
            freeLists.remove(firstFreeList[teamOf[agent]] + inHand[agent], agent);
        }
    }

    /** Agents signed in, those about to leave included. */
    int signedIn(int team) {
        return presence.size(PRESENCES * team + STAYING) + presence.size(PRESENCES * team + GOING);
    }

    /** Agents signed in who are not about to leave. */
    int staying(int team) {
        return presence.size(PRESENCES * team + STAYING);
    }

    int going(int team) {
        return presence.size(PRESENCES * team + GOING);
    }

    /** An agent who was away signs in. */
    int signIn(int team) {
        int agent = presence.first(PRESENCES * team + AWAY);
        presence.remove(PRESENCES * team + AWAY, agent);
        presence.addLast(PRESENCES * team + STAYING, agent);
        duty[agent] = Duty.ON;
        return agent;
    }

    /** Of those about to leave, the one whose turn came last stays after all. */
    int keep(int team) {
        int agent = presence.last(PRESENCES * team + GOING);
        presence.remove(PRESENCES * team + GOING, agent);
        presence.addFirst(PRESENCES * team + STAYING, agent);
        duty[agent] = Duty.ON;
        return agent;
    }

    /** Who leaves next: of those with nothing in hand the one idle for longest, else the one on the floor for longest. */
    int nextToLeave(int team) {
        int idle = freeLists.first(firstFreeList[team]);
        while (idle != Chains.NONE && duty[idle] != Duty.ON) {
            idle = freeLists.next(idle);
        }
        return idle != Chains.NONE ? idle : presence.first(PRESENCES * team + STAYING);
    }

    void markToLeave(int agent, byte how) {
        int team = teamOf[agent];
        presence.remove(PRESENCES * team + STAYING, agent);
        presence.addLast(PRESENCES * team + GOING, agent);
        duty[agent] = how;
    }

    /** The agent goes home; nothing may be in hand. */
    void signOut(int agent) {
        leaveFreeList(agent);
        int team = teamOf[agent];
        presence.remove(PRESENCES * team + (duty[agent] == Duty.ON ? STAYING : GOING), agent);
        presence.addFirst(PRESENCES * team + AWAY, agent);
        duty[agent] = Duty.OFF;
    }

    /** First of those about to leave, for {@link #nextGoing}; {@link Chains#NONE} if there is none. */
    int firstGoing(int team) {
        return presence.first(PRESENCES * team + GOING);
    }

    int nextGoing(int agent) {
        return presence.next(agent);
    }
}
