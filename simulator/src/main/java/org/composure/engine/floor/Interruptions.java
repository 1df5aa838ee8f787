package org.composure.engine.floor;

import org.composure.engine.calendar.Calendar;
import org.composure.engine.floor.Contact.State;
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
        if (contacts.at(contact).state == State.IN_SERVICE) {
            inService.grow(contacts.capacity());
            inService.addFirst(list(contact, team), contact);
        }
    }

    void ended(int contact, int team) {
        if (contacts.at(contact).state == State.IN_SERVICE) {
            inService.remove(list(contact, team), contact);
        }
    }

    private int list(int contact, int team) {
        return team * levels + skills.level(team, contacts.at(contact).type);
    }

    /** Serves a contact at the expense of a worse one; false if there is none. */
    boolean makeRoomFor(int contact) {
        int victim = victimFor(contacts.at(contact).type);
        if (victim == Chains.NONE) {
            return false;
        }
        int agent = contacts.at(victim).agent;
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
        if (contacts.at(contact).state != State.INTERRUPTED || !floor.doors.agentsTakeContacts()) {
            return;
        }
        int team = floor.teamFor(contact);
        if (team != ArrivalRule.NOBODY) {
            floor.service.beginFromQueue(contact, floor.agentOf(team));
        }
    }

    /** Takes everything out of the hands of an agent who leaves at once. Returns one interrupted contact at a time. */
    int takeOneAway(int agent) {
        boolean shares = floor.crew.inHandMax(floor.crew.at(agent).team) > 1;
        int contact = shares ? floor.shared.firstHeld(agent) : floor.crew.at(agent).holding;
        if (contacts.at(contact).state == State.PAPERS) {
            floor.passing.abandonCompanion(contact);
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
        int team = floor.crew.at(agent).team;
        int type = contacts.at(contact).type;
        if (floor.crew.inHandMax(team) > 1) {
            floor.shared.interrupt(contact, agent);
        } else {
            floor.calendar.cancel(contacts.at(contact).timer);
            contacts.at(contact).timer = Calendar.NONE;
            double worked = (now - contacts.at(contact).startedAt) * floor.service.speed(contacts.at(contact), team);
            contacts.at(contact).work = Math.max(0, contacts.at(contact).work - worked);
            if (floor.scenario.routing().preemptive()) {
                ended(contact, team);
            }
        }
        int inHand = floor.crew.putDown(floor.crew.at(agent));
        if (contacts.at(contact).state == State.NOBODY_THERE) {
            floor.witness.agentReady(now, type, contacts.at(contact).startedAt, team, agent, inHand);
            floor.lines.release(contact);
            floor.pickingUp.overWithNobody(contact);
            return false;
        }
        floor.witness.interrupted(now, contacts.at(contact).customer, type, team, agent, inHand);
        floor.waits.resume(contact);
        return true;
    }
}
