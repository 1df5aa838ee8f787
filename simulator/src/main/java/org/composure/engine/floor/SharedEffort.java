package org.composure.engine.floor;

import java.util.Arrays;
import org.composure.engine.calendar.Calendar;
import org.composure.engine.calendar.Rank;
import org.composure.engine.floor.Contact.State;
import org.composure.scenario.Team;

/**
 * Agents with several contacts in hand, as in chat: j contacts are worked on at the total speed for j, shared equally.
 *
 * <p>Processor sharing with a state-dependent rate: Cohen, "The multiple phase service network with generalized processor
 * sharing", Acta Informatica 12, 1979; for chat centres Tezcan and Zhang, "Routing and staffing in customer service chat
 * systems with impatient customers", Operations Research 62(4), 2014. Each agent has one appointment, for the contact that
 * will be finished next. After-contact work takes no effort from the other contacts in hand, but nothing new is taken
 * meanwhile: <em>our assumption</em>.
 */
final class SharedEffort {

    private final Floor floor;
    private final Contacts contacts;
    private final Calendar calendar;
    private final int done;

    private final double[][] totalSpeed;
    /** Where an agent's hands begin in {@link #hands}. */
    private int[] firstHand;

    private int[] hands;
    private int[] held;
    private int[] inService;
    private double[] updatedAt;
    private int[] appointment;
    private int[] nextDone;

    SharedEffort(Floor floor) {
        this.floor = floor;
        this.contacts = floor.contacts;
        this.calendar = floor.calendar;
        this.done = calendar.enrol(Rank.SERVICE_END, this::done);
        this.totalSpeed = floor.scenario.teams().stream()
                .map((Team team) -> team.totalSpeedByContactsInHand().stream()
                        .mapToDouble(speed -> speed)
                        .toArray())
                .toArray(double[][]::new);
        int agents = floor.crew.agents();
        this.firstHand = new int[agents];
        int hand = 0;
        for (int agent = 0; agent < agents; agent++) {
            firstHand[agent] = hand;
            int max = floor.crew.inHandMax(floor.crew.at(agent).team);
            hand += max > 1 ? max : 0;
        }
        int sharing = hand == 0 ? 0 : agents;
        this.hands = new int[hand];
        this.held = new int[sharing];
        this.inService = new int[sharing];
        this.updatedAt = new double[sharing];
        this.appointment = new int[sharing];
        this.nextDone = new int[sharing];
        Arrays.fill(appointment, Calendar.NONE);
    }

    /** A contact has just come into an agent's hands. */
    void began(int contact, int agent) {
        workUpToNow(agent);
        hold(contact, agent);
        inService[agent]++;
        bookNext(agent);
        if (floor.crew.at(agent).hasRoom() && floor.crew.at(agent).duty != Agent.Duty.LEAVING) {
            floor.crew.becomeFree(floor.crew.at(agent), calendar.nowSeconds());
        }
    }

    /** Puts a contact or papers into a hand. */
    void hold(int contact, int agent) {
        hands[firstHand[agent] + held[agent]++] = contact;
    }

    /** Takes a contact or papers out of the hand, leaving the others in order. */
    void drop(int contact, int agent) {
        int first = firstHand[agent];
        int last = first + --held[agent];
        int hand = first;
        while (hands[hand] != contact) {
            hand++;
        }
        System.arraycopy(hands, hand + 1, hands, hand, last - hand);
    }

    /** The contact in an agent's first hand; {@link Chains#NONE} if there is none. */
    int firstHeld(int agent) {
        return held[agent] == 0 ? Chains.NONE : hands[firstHand[agent]];
    }

    /** A contact is taken out of service before it is finished; what was done is kept. */
    void interrupt(int contact, int agent) {
        workUpToNow(agent);
        drop(contact, agent);
        inService[agent]--;
        bookNext(agent);
    }

    private void done(int agent) {
        appointment[agent] = Calendar.NONE;
        workUpToNow(agent);
        int contact = nextDone[agent];
        drop(contact, agent);
        inService[agent]--;
        bookNext(agent);
        floor.service.finish(contact, agent);
    }

    private double share(int agent) {
        int count = inService[agent];
        return totalSpeed[floor.crew.at(agent).team][count - 1] / count;
    }

    private void workUpToNow(int agent) {
        double now = calendar.nowSeconds();
        if (inService[agent] > 0) {
            double effort = (now - updatedAt[agent]) * share(agent);
            int team = floor.crew.at(agent).team;
            for (int hand = firstHand[agent]; hand < firstHand[agent] + held[agent]; hand++) {
                int contact = hands[hand];
                if (contacts.at(contact).state != State.PAPERS) {
                    contacts.at(contact).work = Math.max(
                            0, contacts.at(contact).work - effort * floor.service.speed(contacts.at(contact), team));
                }
            }
        }
        updatedAt[agent] = now;
    }

    private void bookNext(int agent) {
        if (appointment[agent] != Calendar.NONE) {
            calendar.cancel(appointment[agent]);
            appointment[agent] = Calendar.NONE;
        }
        if (inService[agent] == 0) {
            return;
        }
        int team = floor.crew.at(agent).team;
        double soonest = Double.POSITIVE_INFINITY;
        for (int hand = firstHand[agent]; hand < firstHand[agent] + held[agent]; hand++) {
            int contact = hands[hand];
            if (contacts.at(contact).state == State.PAPERS) {
                continue;
            }
            double needs = contacts.at(contact).work / floor.service.speed(contacts.at(contact), team);
            if (needs < soonest) {
                soonest = needs;
                nextDone[agent] = contact;
            }
        }
        appointment[agent] = calendar.book(done, agent, calendar.nowSeconds() + soonest / share(agent));
    }

    /** There is one more agent, numbered after all others. */
    void addPlace(int agent) {
        int max = floor.crew.inHandMax(floor.crew.at(agent).team);
        firstHand = Arrays.copyOf(firstHand, agent + 1);
        firstHand[agent] = hands.length;
        if (max > 1) {
            hands = Arrays.copyOf(hands, hands.length + max);
        }
        if (max > 1 || held.length > 0) {
            int before = held.length;
            held = Arrays.copyOf(held, agent + 1);
            inService = Arrays.copyOf(inService, agent + 1);
            updatedAt = Arrays.copyOf(updatedAt, agent + 1);
            appointment = Arrays.copyOf(appointment, agent + 1);
            nextDone = Arrays.copyOf(nextDone, agent + 1);
            Arrays.fill(appointment, before, agent + 1, Calendar.NONE);
        }
    }
}
