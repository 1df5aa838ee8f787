package org.composure.engine.floor;

import org.composure.engine.chance.Purpose;
import org.composure.event.Witness.Diversion;
import org.composure.scenario.Callback;
import org.composure.scenario.ContactType;
import org.jspecify.annotations.Nullable;

/** Customers who are called back: whether they pick up, and what becomes of those who do not. */
final class PickingUp {

    private final Floor floor;
    private final Contacts contacts;
    private final @Nullable Callback[] offers;

    PickingUp(Floor floor) {
        this.floor = floor;
        this.contacts = floor.contacts;
        this.offers = floor.scenario.contactTypes().stream()
                .map(ContactType::callback)
                .toArray(Callback[]::new);
    }

    /** Whether a customer who is called back now picks up; if not, that takes as long as it rings. */
    boolean picksUp(int contact) {
        Contact subject = contacts.at(contact);
        Callback offer = offers[subject.type];
        if (offer == null
                || floor.chance
                        .of(Purpose.PICKS_UP, subject.customer, subject.attempt)
                        .happens(offer.reached())) {
            return true;
        }
        subject.unreached = true;
        subject.work = offer.ringingSeconds();
        return false;
    }

    /** An agent has found out that nobody is there. */
    void overWithNobody(int contact) {
        Contact subject = contacts.at(contact);
        if (subject.unreached) {
            floor.witness.notReached(
                    floor.calendar.nowSeconds(), subject.customer, subject.type, subject.arrivedAt);
            floor.afterwards.diverted(contact, Diversion.DISCONNECTED);
        } else {
            contacts.close(contact);
        }
    }
}
