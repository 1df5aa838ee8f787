package org.composure.engine.floor;

import org.composure.engine.calendar.Calendar;
import org.composure.engine.calendar.Rank;
import org.composure.engine.chance.Law;
import org.composure.engine.chance.Purpose;
import org.composure.engine.floor.Contacts.State;
import org.composure.engine.routing.ArrivalRule;
import org.composure.engine.routing.FreedAgentRule;
import org.composure.event.Witness;
import org.composure.scenario.ContactType;
import org.composure.scenario.Patience;
import org.composure.scenario.WaitLimit;
import org.jspecify.annotations.Nullable;

/**
 * Waiting: hanging up, silently or not; wait limits; and looking further down the ladder.
 *
 * <p>Patience counts from entry to the queue and is drawn only for those who have to wait. One timer is pending for each
 * of them, for whichever comes first, and taken back when service starts. A customer whose patience ends exactly at the wait
 * limit hangs up.
 */
final class Waits {

    private final Floor floor;
    private final Contacts contacts;
    private final Calendar calendar;
    private final ContactType[] types;
    private final Law[] patience;
    private final int hangUp;
    private final int limitReached;
    private final int lookAgain;

    Waits(Floor floor) {
        this.floor = floor;
        this.contacts = floor.contacts;
        this.calendar = floor.calendar;
        this.types = floor.scenario.contactTypes().toArray(new ContactType[0]);
        this.patience = new Law[types.length];
        for (int type = 0; type < types.length; type++) {
            patience[type] = floor.laws.of(types[type].patience().time());
        }
        this.lookAgain = calendar.enrol(Rank.LOOK_AGAIN, this::lookAgain);
        this.hangUp = calendar.enrol(Rank.ABANDONMENT, this::hangUp);
        this.limitReached = calendar.enrol(Rank.ABANDONMENT, this::limitReached);
    }

    /** The contact joins the queue. */
    void begin(int contact) {
        int type = contacts.type[contact];
        double arrivedAt = contacts.arrivedAt[contact];
        contacts.state[contact] = State.WAITING;
        contacts.queuedSince[contact] = arrivedAt - types[type].headStartSeconds();
        floor.queue.join(contact);
        double leavesAt = arrivedAt
                + patience[type].draw(
                        floor.chance.of(Purpose.PATIENCE, contacts.customer[contact], contacts.attempt[contact]),
                        arrivedAt);
        double limitAt = limitAt(contact);
        if (leavesAt <= limitAt && leavesAt < Double.POSITIVE_INFINITY) {
            contacts.timer[contact] = calendar.book(hangUp, contact, leavesAt);
        } else if (limitAt < Double.POSITIVE_INFINITY) {
            contacts.timer[contact] = calendar.book(limitReached, contact, limitAt);
        }
        lookDownTheLadder(contact);
    }

    private double limitAt(int contact) {
        WaitLimit limit = types[contacts.type[contact]].waitLimit();
        return limit == null ? Double.POSITIVE_INFINITY : contacts.arrivedAt[contact] + limit.seconds();
    }

    /** An interrupted contact goes back to the front; its customer stays to the end (<em>our assumption</em>). */
    void resume(int contact) {
        contacts.state[contact] = State.INTERRUPTED;
        contacts.timer[contact] = Calendar.NONE;
        floor.queue.joinInFront(contact);
        lookDownTheLadder(contact);
    }

    /** The contact leaves the queue; nothing about it is pending any more. */
    void end(int contact) {
        floor.queue.leave(contact);
        if (contacts.timer[contact] != Calendar.NONE) {
            calendar.cancel(contacts.timer[contact]);
            contacts.timer[contact] = Calendar.NONE;
        }
        if (contacts.lookAgain[contact] != Calendar.NONE) {
            calendar.cancel(contacts.lookAgain[contact]);
            contacts.lookAgain[contact] = Calendar.NONE;
        }
    }

    /** Books a look at the next rung that is not yet open to the contact. */
    void lookDownTheLadder(int contact) {
        contacts.lookAgain[contact] = Calendar.NONE;
        if (!floor.skills.isDelayed(contacts.type[contact])) {
            return;
        }
        double[] after = floor.skills.afterOf(contacts.type[contact]);
        double now = calendar.nowSeconds();
        double next = Double.POSITIVE_INFINITY;
        for (double delay : after) {
            double opens = contacts.arrivedAt[contact] + delay;
            if (opens > now && opens < next) {
                next = opens;
            }
        }
        if (next < Double.POSITIVE_INFINITY) {
            contacts.lookAgain[contact] = calendar.book(lookAgain, contact, next);
        }
    }

    private void lookAgain(int contact) {
        contacts.lookAgain[contact] = Calendar.NONE;
        if (!floor.doors.agentsTakeContacts()) {
            return;
        }
        int type = contacts.type[contact];
        int team = floor.policy.forArrivals().teamFor(type, contacts.arrivedAt[contact], floor.view);
        if (team != ArrivalRule.NOBODY) {
            floor.service.beginFromQueue(contact, floor.crew.firstFree(team));
        } else {
            lookDownTheLadder(contact);
        }
    }

    private void hangUp(int contact) {
        contacts.timer[contact] = Calendar.NONE;
        Patience.@Nullable Silence silence =
                types[contacts.type[contact]].patience().silence();
        boolean silent = silence != null
                && floor.chance
                        .of(Purpose.SILENCE, contacts.customer[contact], contacts.attempt[contact])
                        .happens(silence.share());
        floor.witness.abandoned(
                calendar.nowSeconds(),
                contacts.customer[contact],
                contacts.type[contact],
                contacts.arrivedAt[contact],
                silent);
        if (silent) {
            leaveGhost(contact);
        } else {
            end(contact);
            floor.lines.release(contact);
            floor.afterwards.abandoned(contact);
            floor.doors.sendLingerersHome();
        }
    }

    private void leaveGhost(int contact) {
        contacts.state[contact] = State.GHOST;
        double limitAt = limitAt(contact);
        if (limitAt < Double.POSITIVE_INFINITY) {
            contacts.timer[contact] = calendar.book(limitReached, contact, limitAt);
        }
        floor.afterwards.abandoned(contacts.copy(contact));
    }

    private void limitReached(int contact) {
        contacts.timer[contact] = Calendar.NONE;
        WaitLimit limit = types[contacts.type[contact]].waitLimit();
        boolean message = limit != null && limit.then() == WaitLimit.Then.LEAVE_MESSAGE;
        turnAway(contact, message ? Witness.Diversion.MESSAGE : Witness.Diversion.DISCONNECTED);
        floor.doors.sendLingerersHome();
    }

    /** The centre ends a wait; a silent leaver goes without a word, the customer has been told as gone before. */
    void turnAway(int contact, Witness.Diversion how) {
        boolean present = contacts.state[contact] != State.GHOST;
        end(contact);
        if (present) {
            floor.witness.diverted(
                    calendar.nowSeconds(),
                    contacts.customer[contact],
                    contacts.type[contact],
                    contacts.arrivedAt[contact],
                    how);
        }
        floor.lines.release(contact);
        contacts.close(contact);
    }

    /** Whom an agent of a team takes next: somebody who waits, else the oldest callback; {@link Chains#NONE} for nobody. */
    int nextFor(int team) {
        int type = floor.policy.forAgents().queueFor(team, floor.view);
        if (type != FreedAgentRule.NOBODY) {
            return floor.queue.first(type);
        }
        return floor.queue.callbacks() == 0 ? Chains.NONE : oldestCallback(team);
    }

    private int oldestCallback(int team) {
        int[] able = floor.skills.typesOf(team);
        double[] after = floor.skills.opensAfter(team);
        int oldest = Chains.NONE;
        for (int i = 0; i < able.length; i++) {
            int first = floor.queue.firstCallback(able[i]);
            if (first != Chains.NONE
                    && contacts.arrivedAt[first] + after[i] <= calendar.nowSeconds()
                    && (oldest == Chains.NONE || contacts.arrivedAt[first] < contacts.arrivedAt[oldest])) {
                oldest = first;
            }
        }
        return oldest;
    }
}
