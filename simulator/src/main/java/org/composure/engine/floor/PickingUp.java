package org.composure.engine.floor;

import org.composure.engine.chance.Purpose;
import org.composure.event.Witness.Diversion;
import org.composure.scenario.Callback;
import org.composure.scenario.ContactType;
import org.composure.scenario.Outbound;
import org.jspecify.annotations.Nullable;

/**
 * Customers who are called, or called back: when somebody has time for them, whether they pick up, and what becomes of those
 * who do not.
 *
 * <p>An outbound call is told as a callback accepted at once. Agents call from the list when nobody waits and enough others
 * of their team stay idle: blending with a threshold (Gans and Zhou, "A call-routing problem with service-level constraints",
 * Operations Research 51(2), 2003; Bhulai and Koole, "A queueing model for call blending in call centers", IEEE Transactions
 * on Automatic Control 48(8), 2003).
 */
final class PickingUp {

    private final Floor floor;
    private final Contacts contacts;
    private final @Nullable Callback[] offers;
    private final @Nullable Outbound[] lists;
    private final boolean virtual;

    PickingUp(Floor floor) {
        this.floor = floor;
        this.contacts = floor.contacts;
        this.offers =
                floor.scenario.contactTypes().stream().map(PickingUp::offerOf).toArray(Callback[]::new);
        this.lists = floor.scenario.contactTypes().stream()
                .map(type -> type.course().outbound())
                .toArray(Outbound[]::new);
        this.virtual = java.util.Arrays.stream(offers).anyMatch(offer -> offer != null && offer.keepsPlace());
    }

    private static @Nullable Callback offerOf(ContactType type) {
        Outbound list = type.course().outbound();
        return list == null ? type.callback() : list.asCallback();
    }

    /** Whether anybody who is called back keeps the place in the queue. */
    boolean areInVirtualQueue() {
        return virtual;
    }

    /** Whether customers of a type who are called back keep their place in the queue. */
    boolean keepsPlace(int type) {
        Callback offer = offers[type];
        return offer != null && offer.keepsPlace();
    }

    /** Whether contacts of any type are called rather than come. */
    boolean isAnybodyCalled() {
        return java.util.Arrays.stream(lists).anyMatch(list -> list != null);
    }

    /** Whether contacts of a type are called rather than come. */
    boolean isCalled(int type) {
        return lists[type] != null;
    }

    /** Whether enough others of a team are idle that one may call somebody of a type. */
    boolean mayCall(int team, int type) {
        Outbound list = lists[type];
        return list == null || floor.crew.idle(team) >= list.keepIdle();
    }

    /** A contact has come onto the list: somebody may have time for it. */
    void callIfIdle(int contact) {
        int type = contacts.at(contact).type;
        Outbound list = lists[type];
        if (list == null || !floor.doors.agentsTakeContacts()) {
            return;
        }
        for (int team : floor.skills.teamsOf(type)) {
            if (floor.crew.idle(team) > list.keepIdle()) {
                floor.service.beginFromQueue(contact, floor.crew.firstFree(team));
                return;
            }
        }
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
            floor.witness.notReached(floor.calendar.nowSeconds(), subject.customer, subject.type, subject.arrivedAt);
            floor.afterwards.diverted(contact, Diversion.DISCONNECTED);
        } else {
            contacts.close(contact);
        }
    }
}
