package org.composure.engine.floor;

import org.composure.engine.chance.Chance;
import org.composure.engine.chance.Purpose;
import org.composure.engine.floor.Contact.State;
import org.composure.engine.routing.ArrivalRule;
import org.composure.event.Witness;
import org.composure.event.Witness.Diversion;
import org.composure.scenario.Callback;
import org.composure.scenario.ContactType;
import org.composure.scenario.Patience;
import org.composure.scenario.Scenario;

/**
 * What becomes of a contact at the door of the queue.
 *
 * <p>In this order: an agent who is free takes it; a worse contact is interrupted for it, where the scenario says so; it
 * is blocked where there is no place to wait; it is offered a callback; it balks; it waits. Who balks or accepts a
 * callback is told as queued first.
 */
final class Arrivals {

    private final Floor floor;
    private final Contacts contacts;
    private final Witness witness;
    private final Doors doors;
    private final ContactType[] types;
    /** By type, so that most need not look further: whether a callback is ever offered, and whether anybody ever balks. */
    private final boolean[] offersCallback;

    private final boolean[] mayBalk;
    private final boolean preemptive;
    private final boolean anybodyIsCalled;

    Arrivals(Floor floor) {
        this.floor = floor;
        this.contacts = floor.contacts;
        this.witness = floor.witness;
        this.doors = floor.doors;
        this.types = floor.scenario.contactTypes().toArray(new ContactType[0]);
        this.offersCallback = new boolean[types.length];
        this.mayBalk = new boolean[types.length];
        noteOffers();
        this.preemptive = floor.scenario.routing().preemptive();
        this.anybodyIsCalled = floor.pickingUp.isAnybodyCalled();
    }

    private void noteOffers() {
        for (int type = 0; type < types.length; type++) {
            offersCallback[type] = types[type].callback() != null;
            mayBalk[type] = types[type].patience().balkProbability() > 0;
        }
    }

    void offer(int contact) {
        double now = floor.calendar.nowSeconds();
        Contact subject = contacts.at(contact);
        int type = subject.type;
        subject.arrivedAt = now;
        witness.offered(now, subject.customer, type, subject.attempt);
        if (anybodyIsCalled && floor.pickingUp.isCalled(type)) {
            witness.queued(now, subject.customer, type);
            promiseCallback(contact, now);
            floor.pickingUp.callIfIdle(contact);
            return;
        }
        if (doors.agentsTakeContacts()) {
            int team = floor.teamFor(contact);
            if (team != ArrivalRule.NOBODY) {
                floor.service.begin(contact, floor.agentOf(team), Witness.Start.ANSWER);
                return;
            }
            if (preemptive && floor.interruptions.makeRoomFor(contact)) {
                return;
            }
        }
        mustWait(contact, now);
    }

    private void mustWait(int contact, double now) {
        Contact subject = contacts.at(contact);
        int type = subject.type;
        long customer = subject.customer;
        if (floor.lines.isFull(type, floor.queue)) {
            witness.blocked(now, customer, type);
            floor.passing.letGo(contact);
            floor.lines.release(contact);
            floor.afterwards.blocked(contact);
            return;
        }
        witness.queued(now, customer, type);
        if (doors.areWaitersDisconnected(type)) {
            divert(contact, Diversion.DISCONNECTED);
        } else if (offersCallback[type] && acceptsCallback(contact)) {
            promiseCallback(contact, now);
        } else if (mayBalk[type] && balks(contact)) {
            witness.abandoned(now, customer, type, now, false);
            floor.passing.letGo(contact);
            floor.lines.release(contact);
            floor.afterwards.abandoned(contact);
        } else {
            floor.waits.begin(contact);
        }
    }

    private void divert(int contact, Diversion how) {
        double now = floor.calendar.nowSeconds();
        witness.diverted(
                now, contacts.at(contact).customer, contacts.at(contact).type, contacts.at(contact).arrivedAt, how);
        floor.lines.release(contact);
        floor.passing.letGo(contact);
        floor.afterwards.diverted(contact, how);
    }

    private boolean acceptsCallback(int contact) {
        Callback offer = types[contacts.at(contact).type].callback();
        return offer != null
                && floor.queue.waiting() >= offer.offeredWhenWaitingAtLeast()
                && draw(contact, Purpose.CALLBACK).happens(offer.acceptProbability());
    }

    private void promiseCallback(int contact, double now) {
        witness.diverted(
                now, contacts.at(contact).customer, contacts.at(contact).type, now, Diversion.CALLBACK_ACCEPTED);
        floor.lines.release(contact);
        floor.passing.letGo(contact);
        contacts.at(contact).state = State.CALLBACK;
        contacts.at(contact).queuedSince = now;
        floor.queue.joinCallbacks(contact);
        floor.waits.lookDownTheLadder(contact);
    }

    private boolean balks(int contact) {
        Patience patience = types[contacts.at(contact).type].patience();
        return floor.queue.waiting() >= patience.balkWhenWaitingAtLeast()
                && draw(contact, Purpose.BALKING).happens(patience.balkProbability());
    }

    private Chance draw(int contact, Purpose purpose) {
        return floor.chance.of(purpose, contacts.at(contact).customer, contacts.at(contact).attempt);
    }

    /** Contacts are treated at the door as another scenario says, from now on. */
    void follow(Scenario later) {
        for (int type = 0; type < types.length; type++) {
            types[type] = later.contactTypes().get(type);
        }
        noteOffers();
    }
}
