package org.composure.engine.floor;

import org.composure.engine.calendar.Calendar;
import org.composure.engine.floor.Contacts.State;
import org.composure.engine.routing.ArrivalRule;
import org.composure.engine.routing.Skills;
import org.composure.event.Witness;

/**
 * Taking an agent away from a contact: because a better one has come, or because the agent leaves at once.
 *
 * <p>Preemptive-resume priorities (White and Christie, "Queuing with preemptive priorities or with breakdown", Operations
 * Research 6, 1958): a better level interrupts the worst level in service, of equals the one begun last. Only agents with
 * one contact at a time are interrupted for a better one; after-contact work never is.
 */
final class Interruptions {

    private final Floor floor;
    private final Contacts contacts;
    private final Skills skills;
    private final int levels;
    /** Contacts in service by team and level; kept only where contacts may be interrupted for better ones. */
    private final Chains inService;

    Interruptions(Floor floor) {
        this.floor = floor;
        this.contacts = floor.contacts;
        this.skills = floor.skills;
        this.levels = skills.levelMax() + 1;
        boolean preemptive = floor.scenario.routing().preemptive();
        this.inService = new Chains(preemptive ? levels * floor.scenario.teams().size() : 0, 0);
    }

    /** Notes a contact that may be interrupted. Those where nobody is there may not. */
    void began(int contact, int team) {
        if (contacts.state[contact] == State.IN_SERVICE) {
            inService.grow(contacts.capacity());
            inService.addFirst(list(contact, team), contact);
        }
    }

    void ended(int contact, int team) {
        if (contacts.state[contact] == State.IN_SERVICE) {
            inService.remove(list(contact, team), contact);
        }
    }

    private int list(int contact, int team) {
        return team * levels + skills.level(team, contacts.type[contact]);
    }

    /** Serves a contact at the expense of a worse one; false if there is none. */
    boolean makeRoomFor(int contact) {
        int victim = victimFor(contacts.type[contact]);
        if (victim == Chains.NONE) {
            return false;
        }
        int agent = contacts.agent[victim];
        takeAway(victim, agent);
        floor.service.begin(contact, agent, Witness.Start.ANSWER);
        placeElsewhere(victim);
        return true;
    }

    private int victimFor(int type) {
        int victim = Chains.NONE;
        int worst = 0;
        int[] teams = skills.teamsOf(type);
        double[] after = skills.afterOf(type);
        for (int i = 0; i < teams.length; i++) {
            int team = teams[i];
            int own = skills.level(team, type);
            for (int level = levels - 1; after[i] == 0 && level > Math.max(own, worst); level--) {
                int candidate = inService.first(team * levels + level);
                if (candidate != Chains.NONE) {
                    victim = candidate;
                    worst = level;
                }
            }
        }
        return victim;
    }

    /** Somebody of another team may be free for one who has lost their agent. */
    void placeElsewhere(int contact) {
        if (contacts.state[contact] != State.INTERRUPTED || !floor.doors.agentsTakeContacts()) {
            return;
        }
        int team = floor.policy.forArrivals().teamFor(contacts.type[contact], contacts.arrivedAt[contact], floor.view);
        if (team != ArrivalRule.NOBODY) {
            floor.service.beginFromQueue(contact, floor.crew.firstFree(team));
        }
    }

    /** Takes everything out of the hands of an agent who leaves at once. Returns one interrupted contact at a time. */
    int takeOneAway(int agent) {
        boolean shares = floor.crew.inHandMax(floor.crew.teamOf[agent]) > 1;
        int contact = shares ? floor.shared.firstHeld(agent) : floor.crew.holding[agent];
        if (contacts.state[contact] == State.PAPERS) {
            floor.calendar.cancel(contacts.timer[contact]);
            if (shares) {
                floor.shared.drop(contact, agent);
            }
            floor.service.putPapersAway(contact, agent);
            return Chains.NONE;
        }
        return takeAway(contact, agent) ? contact : Chains.NONE;
    }

    /** Returns whether the contact goes on waiting; one where nobody is there is over. */
    private boolean takeAway(int contact, int agent) {
        double now = floor.calendar.nowSeconds();
        int team = floor.crew.teamOf[agent];
        int type = contacts.type[contact];
        if (floor.crew.inHandMax(team) > 1) {
            floor.shared.interrupt(contact, agent);
        } else {
            floor.calendar.cancel(contacts.timer[contact]);
            contacts.timer[contact] = Calendar.NONE;
            double worked = (now - contacts.startedAt[contact]) * floor.service.speed(contact, team);
            contacts.work[contact] = Math.max(0, contacts.work[contact] - worked);
            if (floor.scenario.routing().preemptive()) {
                ended(contact, team);
            }
        }
        int inHand = floor.crew.putDown(agent);
        if (contacts.state[contact] == State.NOBODY_THERE) {
            floor.witness.agentReady(now, type, contacts.startedAt[contact], team, agent, inHand);
            floor.lines.release(contact);
            contacts.close(contact);
            return false;
        }
        floor.witness.interrupted(now, contacts.customer[contact], type, team, agent, inHand);
        floor.waits.resume(contact);
        return true;
    }
}
