package org.composure.engine.floor;

import org.composure.engine.calendar.Calendar;
import org.composure.engine.calendar.Rank;
import org.composure.engine.chance.Chance;
import org.composure.engine.chance.Law;
import org.composure.engine.chance.Purpose;
import org.composure.engine.floor.Contact.State;
import org.composure.engine.routing.ArrivalRule;
import org.composure.engine.routing.FreedAgentRule;
import org.composure.engine.routing.LineOrder;
import org.composure.engine.routing.RoutingPolicy;
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
    private final double[] headStart;
    /** Longest wait allowed; infinite where there is none. */
    private final double[] limit;

    private final Queue queue;
    private final Chance chance;
    private final Temper temper;
    private FreedAgentRule whoIsNext;
    private @Nullable LineOrder order;
    private final Newcomer newcomer;
    private final int hangUp;
    private final int limitReached;
    private final int lookAgain;

    Waits(Floor floor) {
        this.floor = floor;
        this.contacts = floor.contacts;
        this.calendar = floor.calendar;
        this.types = floor.scenario.contactTypes().toArray(new ContactType[0]);
        this.queue = floor.queue;
        this.chance = floor.chance;
        this.temper = floor.temper;
        this.whoIsNext = floor.policy().forAgents();
        this.headStart = new double[types.length];
        this.limit = new double[types.length];
        this.patience = new Law[types.length];
        for (int type = 0; type < types.length; type++) {
            patience[type] = floor.laws.of(types[type].patience().time());
            headStart[type] = types[type].headStartSeconds();
            WaitLimit waitLimit = types[type].waitLimit();
            limit[type] = waitLimit == null ? Double.POSITIVE_INFINITY : waitLimit.seconds();
        }
        this.order = floor.policy().order();
        this.newcomer = new Newcomer(floor, patience);
        this.lookAgain = calendar.enrol(Rank.LOOK_AGAIN, this::lookAgain);
        this.hangUp = calendar.enrol(Rank.ABANDONMENT, this::hangUp);
        this.limitReached = calendar.enrol(Rank.ABANDONMENT, this::limitReached);
    }

    /** The contact joins the queue. */
    void begin(int contact) {
        Contact subject = contacts.at(contact);
        int type = subject.type;
        double arrivedAt = subject.arrivedAt;
        subject.state = State.WAITING;
        subject.queuedSince = arrivedAt - temper.headStartSeconds(contact, headStart[type]);
        if (order != null) {
            subject.queuedSince = order.rankOf(newcomer.of(contact));
        }
        queue.join(contact);
        double drawn = patience[type].draw(chance.of(Purpose.PATIENCE, subject.customer, subject.attempt), arrivedAt);
        double leavesAt = arrivedAt + temper.patienceSeconds(contact, drawn);
        double limitAt = limitAt(subject);
        if (leavesAt <= limitAt && leavesAt < Double.POSITIVE_INFINITY) {
            subject.timer = calendar.book(hangUp, contact, leavesAt);
        } else if (limitAt < Double.POSITIVE_INFINITY) {
            subject.timer = calendar.book(limitReached, contact, limitAt);
        }
        lookDownTheLadder(contact);
    }

    private double limitAt(Contact subject) {
        return subject.arrivedAt + limit[subject.type];
    }

    /** An interrupted contact goes back to the front; its customer stays to the end (<em>our assumption</em>). */
    void resume(int contact) {
        contacts.at(contact).state = State.INTERRUPTED;
        contacts.at(contact).timer = Calendar.NONE;
        floor.queue.joinInFront(contact);
        lookDownTheLadder(contact);
    }

    /** The contact leaves the queue; nothing about it is pending any more. */
    void end(int contact) {
        Contact subject = contacts.at(contact);
        queue.leave(contact);
        if (subject.timer != Calendar.NONE) {
            calendar.cancel(subject.timer);
            subject.timer = Calendar.NONE;
        }
        if (subject.lookAgain != Calendar.NONE) {
            calendar.cancel(subject.lookAgain);
            subject.lookAgain = Calendar.NONE;
        }
    }

    /** Books a look at the next rung that is not yet open to the contact. */
    void lookDownTheLadder(int contact) {
        Contact subject = contacts.at(contact);
        subject.lookAgain = Calendar.NONE;
        if (!floor.skills.isDelayed(subject.type)) {
            return;
        }
        double now = calendar.nowSeconds();
        double next = Double.POSITIVE_INFINITY;
        for (double delay : floor.skills.afterOf(subject.type)) {
            double opens = subject.arrivedAt + delay;
            if (opens > now && opens < next) {
                next = opens;
            }
        }
        if (next < Double.POSITIVE_INFINITY) {
            subject.lookAgain = calendar.book(lookAgain, contact, next);
        }
    }

    private void lookAgain(int contact) {
        contacts.at(contact).lookAgain = Calendar.NONE;
        if (!floor.doors.agentsTakeContacts()) {
            return;
        }
        int team = floor.teamFor(contact);
        if (team != ArrivalRule.NOBODY) {
            floor.service.beginFromQueue(contact, floor.agentOf(team));
        } else {
            lookDownTheLadder(contact);
        }
    }

    private void hangUp(int contact) {
        contacts.at(contact).timer = Calendar.NONE;
        Patience.@Nullable Silence silence =
                types[contacts.at(contact).type].patience().silence();
        boolean silent = silence != null
                && floor.chance
                        .of(Purpose.SILENCE, contacts.at(contact).customer, contacts.at(contact).attempt)
                        .happens(silence.share());
        floor.witness.abandoned(
                calendar.nowSeconds(),
                contacts.at(contact).customer,
                contacts.at(contact).type,
                contacts.at(contact).arrivedAt,
                silent);
        floor.passing.letGo(contact);
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
        contacts.at(contact).state = State.GHOST;
        double limitAt = limitAt(contacts.at(contact));
        if (limitAt < Double.POSITIVE_INFINITY) {
            contacts.at(contact).timer = calendar.book(limitReached, contact, limitAt);
        }
        floor.afterwards.abandoned(contacts.copy(contact));
    }

    private void limitReached(int contact) {
        contacts.at(contact).timer = Calendar.NONE;
        WaitLimit limit = types[contacts.at(contact).type].waitLimit();
        boolean message = limit != null && limit.then() == WaitLimit.Then.LEAVE_MESSAGE;
        turnAway(contact, message ? Witness.Diversion.MESSAGE : Witness.Diversion.DISCONNECTED);
        floor.doors.sendLingerersHome();
    }

    /** The centre ends a wait; a silent leaver goes without a word, the customer has been told as gone before. */
    void turnAway(int contact, Witness.Diversion how) {
        boolean present = contacts.at(contact).state != State.GHOST;
        end(contact);
        floor.passing.letGo(contact);
        if (present) {
            floor.witness.diverted(
                    calendar.nowSeconds(),
                    contacts.at(contact).customer,
                    contacts.at(contact).type,
                    contacts.at(contact).arrivedAt,
                    how);
        }
        floor.lines.release(contact);
        if (present) {
            floor.afterwards.diverted(contact, how);
        } else {
            contacts.close(contact);
        }
    }

    /** Whom an agent of a team takes next: somebody who waits, else the oldest callback; {@link Chains#NONE} for nobody. */
    int nextFor(int team) {
        // With many skills, looking at every queue costs more than anything else; most often all are empty.
        int type = queue.waiting() == 0 ? FreedAgentRule.NOBODY : whoIsNext.queueFor(team, floor.view);
        if (type != FreedAgentRule.NOBODY) {
            return queue.callbacks() > 0 && floor.pickingUp.areInVirtualQueue()
                    ? whoseTurn(queue.first(type), team)
                    : queue.first(type);
        }
        return queue.callbacks() == 0 ? Chains.NONE : oldestCallback(team, false);
    }

    /** In a virtual queue whoever is to be called back goes before those who came later. */
    private int whoseTurn(int waiting, int team) {
        int called = oldestCallback(team, true);
        boolean earlier = called != Chains.NONE && contacts.at(called).arrivedAt < contacts.at(waiting).arrivedAt;
        return earlier ? called : waiting;
    }

    /**
     * Whom an agent who stays after the shift takes next: of those who are to be served out the one waiting longest, else the
     * oldest callback. Where all channels close together, as anybody.
     */
    int nextServedOut(int team) {
        if (floor.doors.areOne()) {
            return nextFor(team);
        }
        int oldest = Chains.NONE;
        for (int type : floor.skills.typesOf(team)) {
            if (floor.doors.isServedOut(type)) {
                oldest = older(oldest, queue.first(type));
            }
        }
        return oldest == Chains.NONE && queue.callbacks() > 0 ? oldestCallback(team, false) : oldest;
    }

    private int older(int one, int other) {
        if (one == Chains.NONE || other == Chains.NONE) {
            return one == Chains.NONE ? other : one;
        }
        return contacts.at(other).queuedSince < contacts.at(one).queuedSince ? other : one;
    }

    private int oldestCallback(int team, boolean onlyVirtual) {
        int[] able = floor.skills.typesOf(team);
        double[] after = floor.skills.opensAfter(team);
        int oldest = Chains.NONE;
        for (int i = 0; i < able.length; i++) {
            int first = floor.queue.firstCallback(able[i]);
            if (first != Chains.NONE
                    && contacts.at(first).arrivedAt + after[i] <= calendar.nowSeconds()
                    && floor.pickingUp.mayCall(team, able[i])
                    && (!onlyVirtual || floor.pickingUp.keepsPlace(able[i]))
                    && (oldest == Chains.NONE || contacts.at(first).arrivedAt < contacts.at(oldest).arrivedAt)) {
                oldest = first;
            }
        }
        return oldest;
    }

    /** Freed agents choose by another rule from now on; who waits keeps the place they have. */
    void follow(RoutingPolicy policy) {
        whoIsNext = policy.forAgents();
        order = policy.order();
    }
}
