package org.composure.engine.floor;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.composure.engine.floor.Agent.Duty;
import org.composure.engine.routing.FloorView;
import org.composure.scenario.DayTable;
import org.composure.scenario.Team;
import org.composure.scenario.Timetable;
import org.jspecify.annotations.Nullable;

/**
 * The agents: who is signed in, who can take a contact, and since when.
 *
 * <p>Those who can take a contact stand in lists by team and contacts in hand, the one for longest in front. Those signed
 * in stand in lists by team in the order of signing in; those about to leave in a list of their own.
 */
final class Crew {

    private static final int STAYING = 0;
    private static final int GOING = 1;
    private static final int AWAY = 2;
    private static final int PRESENCES = 3;

    private Agent[] agents;
    private final int[] inHandMax;
    /** The lists of those who are free: by team and contacts in hand. */
    private final int[] firstFreeList;

    private final int[] heads;
    private final int[] tails;
    /** By team: the least loaded agent who is free, of equals the one for longest. */
    private final int[] firstFree;

    /** By team: what that agent has in hand, so that routing need not look the agent up. */
    private final int[] leastInHand;

    /** By team: how many are free. */
    private final int[] free;

    private final Chains presence;
    /** By team: seats of those who have left, and agents who are about to. */
    private final int[] empty;

    private final int[] quitting;
    private @Nullable Occupation occupation;
    private int contactsInHand;

    Crew(List<Team> teams) {
        int count = teams.size();
        inHandMax = teams.stream().mapToInt(Team::contactsInHandMax).toArray();
        firstFreeList = new int[count];
        firstFree = new int[count];
        leastInHand = new int[count];
        free = new int[count];
        empty = new int[count];
        quitting = new int[count];
        List<Agent> seats = new ArrayList<>();
        int lists = 0;
        for (int team = 0; team < count; team++) {
            for (int seat = agentsMax(teams.get(team).agents()); seat > 0; seat--) {
                seats.add(new Agent(seats.size(), team, inHandMax[team]));
            }
            firstFreeList[team] = lists;
            lists += inHandMax[team];
        }
        for (int team = 0; team < count; team++) {
            // Behind all others, so that the numbers of those on the plan stay as they are.
            for (int seat = Supervisor.agentsMore(teams.get(team)); seat > 0; seat--) {
                seats.add(new Agent(seats.size(), team, inHandMax[team]));
            }
        }
        agents = seats.toArray(new Agent[0]);
        heads = new int[lists];
        tails = new int[lists];
        Arrays.fill(heads, Chains.NONE);
        Arrays.fill(tails, Chains.NONE);
        Arrays.fill(firstFree, Chains.NONE);
        Arrays.fill(leastInHand, FloorView.NOBODY_FREE);
        presence = new Chains(PRESENCES * count, agents.length);
        for (Agent agent : agents) {
            presence.addLast(PRESENCES * agent.team + AWAY, agent.number);
        }
    }

    /** The most agents a timetable ever wants. */
    static int agentsMax(Timetable<Integer> timetable) {
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

    /** The team of each agent there can be. */
    int[] teamOfEach() {
        return Arrays.stream(agents).mapToInt(agent -> agent.team).toArray();
    }

    /** Has it told who works when, from now on. */
    void keep(Occupation of) {
        occupation = of;
    }

    /** How many of a team can take one more contact. */
    int free(int team) {
        return free[team];
    }

    Agent at(int agent) {
        return agents[agent];
    }

    int agents() {
        return agents.length;
    }

    int inHandMax(int team) {
        return inHandMax[team];
    }

    int contactsInHand() {
        return contactsInHand;
    }

    /** {@link FloorView#NOBODY_FREE} if nobody is. */
    int leastInHand(int team) {
        return leastInHand[team];
    }

    /** The least loaded agent of a team, of equals the one for longest. Somebody must be free. */
    int firstFree(int team) {
        return firstFree[team];
    }

    double freeSince(int team) {
        return agents[firstFree[team]].freeSince;
    }

    /** One more contact in hand. Returns how many there are now. */
    int take(Agent agent) {
        leaveFreeList(agent);
        contactsInHand++;
        return ++agent.inHand;
    }

    /** One contact less in hand. Returns how many are left. */
    int putDown(Agent agent) {
        leaveFreeList(agent);
        contactsInHand--;
        return --agent.inHand;
    }

    /** The agent can take a contact from now on. */
    void becomeFree(Agent agent, double now) {
        if (agent.free) {
            return;
        }
        agent.free = true;
        agent.freeSince = now;
        free[agent.team]++;
        if (occupation != null) {
            occupation.becameFree(agent, now);
        }
        int list = firstFreeList[agent.team] + agent.inHand;
        int tail = tails[list];
        agent.next = Chains.NONE;
        agent.previous = tail;
        tails[list] = agent.number;
        if (tail == Chains.NONE) {
            heads[list] = agent.number;
            findLeastLoaded(agent);
        } else {
            agents[tail].next = agent.number;
        }
    }

    /** The agent takes nothing new. */
    void leaveFreeList(Agent agent) {
        if (!agent.free) {
            return;
        }
        agent.free = false;
        free[agent.team]--;
        int list = firstFreeList[agent.team] + agent.inHand;
        int next = agent.next;
        int before = agent.previous;
        if (next == Chains.NONE) {
            tails[list] = before;
        } else {
            agents[next].previous = before;
        }
        if (before == Chains.NONE) {
            heads[list] = next;
            findLeastLoaded(agent);
        } else {
            agents[before].next = next;
        }
    }

    /** Among those of the team of an agent. */
    private void findLeastLoaded(Agent agent) {
        int first = firstFreeList[agent.team];
        int list = first;
        int end = list + agent.inHandMax - 1;
        while (list < end && heads[list] == Chains.NONE) {
            list++;
        }
        firstFree[agent.team] = heads[list];
        leastInHand[agent.team] = heads[list] == Chains.NONE ? FloorView.NOBODY_FREE : list - first;
    }

    /** Agents with nothing in hand who could take a contact. */
    int idle(int team) {
        int count = 0;
        for (int agent = heads[firstFreeList[team]]; agent != Chains.NONE; agent = agents[agent].next) {
            count++;
        }
        return count;
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
        agents[agent].duty = Duty.ON;
        if (occupation != null) {
            occupation.signedIn(agent);
        }
        return agent;
    }

    /** Of those about to leave, the one whose turn came last stays after all. */
    int keep(int team) {
        int agent = presence.last(PRESENCES * team + GOING);
        presence.remove(PRESENCES * team + GOING, agent);
        presence.addFirst(PRESENCES * team + STAYING, agent);
        agents[agent].duty = Duty.ON;
        return agent;
    }

    /** Who leaves next: of those with nothing in hand the one idle for longest, else the one on the floor for longest. */
    int nextToLeave(int team) {
        if (quitting[team] > 0) {
            int last = presence.first(PRESENCES * team + STAYING);
            while (last != Chains.NONE && !agents[last].quits) {
                last = presence.next(last);
            }
            if (last != Chains.NONE) {
                return last;
            }
        }
        int idle = heads[firstFreeList[team]];
        while (idle != Chains.NONE && agents[idle].duty != Duty.ON) {
            idle = agents[idle].next;
        }
        return idle != Chains.NONE ? idle : presence.first(PRESENCES * team + STAYING);
    }

    void markToLeave(int agent, byte how) {
        int team = agents[agent].team;
        presence.remove(PRESENCES * team + STAYING, agent);
        presence.addLast(PRESENCES * team + GOING, agent);
        agents[agent].duty = how;
    }

    /** The agent goes home; nothing may be in hand. */
    void signOut(int agent) {
        leaveFreeList(agents[agent]);
        int team = agents[agent].team;
        presence.remove(PRESENCES * team + (agents[agent].duty == Duty.ON ? STAYING : GOING), agent);
        agents[agent].duty = Duty.OFF;
        if (agents[agent].quits) {
            quitting[team]--;
            empty[team]++;
        } else {
            presence.addFirst(PRESENCES * team + AWAY, agent);
        }
    }

    /** An agent leaves for good: the seat is empty at once, or as soon as they go home. */
    void quit(int agent) {
        Agent leaver = agents[agent];
        leaver.quits = true;
        if (leaver.duty == Duty.OFF) {
            presence.remove(PRESENCES * leaver.team + AWAY, agent);
            empty[leaver.team]++;
        } else {
            quitting[leaver.team]++;
        }
    }

    /** Somebody new has the seat of one who quit. */
    void hire(int agent) {
        Agent newcomer = agents[agent];
        newcomer.quits = false;
        if (newcomer.duty == Duty.OFF) {
            presence.addLast(PRESENCES * newcomer.team + AWAY, agent);
            empty[newcomer.team]--;
        } else {
            quitting[newcomer.team]--;
        }
    }

    /** First of those about to leave, for {@link #nextGoing}; {@link Chains#NONE} if there is none. */
    int firstGoing(int team) {
        return presence.first(PRESENCES * team + GOING);
    }

    int nextGoing(int agent) {
        return presence.next(agent);
    }

    /** One more place in a team, numbered after all others; away until somebody signs in. Returns its number. */
    int addPlace(int team) {
        int number = agents.length;
        agents = Arrays.copyOf(agents, number + 1);
        agents[number] = new Agent(number, team, inHandMax[team]);
        presence.grow(number + 1);
        presence.addLast(PRESENCES * team + AWAY, number);
        return number;
    }

    /** Seats of those who are not there, empty ones included. */
    int away(int team) {
        return presence.size(PRESENCES * team + AWAY) + empty[team];
    }
}
