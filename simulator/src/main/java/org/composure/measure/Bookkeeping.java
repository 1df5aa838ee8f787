package org.composure.measure;

import org.composure.scenario.Scenario;

/**
 * Adds up every {@link Quantity} of a run while it happens.
 *
 * <p>Nothing is allocated per event: there is one row of numbers per slot and contact type, one per slot and team, and
 * gauges whose integrals are written into the rows when a slot ends. What lies outside the measured window is written to
 * rows that nobody reads, so that no event has to ask.
 */
abstract class Bookkeeping extends PeopleHearing {

    private static final long NOBODY = Long.MIN_VALUE;

    private final Timeline time;
    private final Menu menu;
    private final Books books;
    private final double[] rows;
    private final double[] teamRows;
    private final Waits waits;
    private final Presence presence;
    private final Duty duty;
    private final Promise promise;
    private final Handling handling;
    private final Deadlines deadlines;
    private final Conversations conversations;
    private final double shortSeconds;
    private final CustomerNotes onFurtherAttempt = new CustomerNotes();

    private long atDoor = NOBODY;
    private long lastLeft = NOBODY;
    private int slotOfLastLeft;
    private boolean lastLeftWasFresh;

    Bookkeeping(Scenario scenario, Slots slots) {
        super(scenario, slots);
        int types = scenario.contactTypes().size();
        books = new Books(slots.count(), types, scenario.teams().size());
        rows = books.ofTypes;
        teamRows = books.ofTeams;
        waits = new Waits(types, slots.count());
        presence = new Presence(types);
        duty = new Duty(scenario.teams());
        promise = new Promise(scenario.target(), slots);
        handling = new Handling(scenario, books);
        time = new Timeline(slots, new DeskHours(scenario), books, presence, duty);
        menu = new Menu(books, time);
        deadlines = new Deadlines(scenario);
        conversations = new Conversations(scenario, books);
        shortSeconds = scenario.target().shortAbandonSeconds();
    }

    @Override
    public final void menuEntered(double at, long customer, int type) {
        time.moment(at);
        menu.enters(at, customer, type);
    }

    @Override
    public final void finishedInMenu(double at, long customer, int type) {
        time.moment(at);
        menu.finishes(at, customer, type);
        leave(customer, time.slot());
    }

    @Override
    public final void offered(double at, long customer, int type, int attempt) {
        time.moment(at);
        menu.leaves(at, customer, type);
        int row = time.row(type);
        if (attempt == 1) {
            rows[row + Column.OFFERED_FRESH]++;
        } else {
            rows[row + Column.OFFERED_AGAIN]++;
            onFurtherAttempt.put(customer, attempt);
        }
        conversations.offered(at, customer, type);
        atDoor = customer;
    }

    @Override
    public final void blocked(double at, long customer, int type) {
        time.moment(at);
        rows[time.row(type) + Column.BLOCKED]++;
        conversations.brokenOff(customer, type);
        atDoor = NOBODY;
        leave(customer, time.slot());
    }

    @Override
    public final void queued(double at, long customer, int type) {
        double t = time.moment(at);
        int row = time.row(type);
        rows[row + Column.DELAYED]++;
        presence.joinsQueue(type, t);
        atDoor = NOBODY;
    }

    @Override
    public final void abandoned(double at, long customer, int type, double arrivedAt, boolean silent) {
        double t = time.moment(at);
        int when = time.intervalAt(arrivedAt);
        int whichSlot = time.slotOf(when);
        int row = books.typeRow(whichSlot, type);
        double wait = at - arrivedAt;
        rows[row + Column.ABANDONED]++;
        double excess = deadlines.excess(type, arrivedAt, at);
        if (excess <= 0) {
            rows[row + Column.ABANDONED_IN_TIME]++;
        } else {
            rows[row + Column.EXCESS_WAIT] += excess;
        }
        rows[row + Column.ABANDONED_SHORT] += wait <= shortSeconds ? 1 : 0;
        rows[row + Column.ABANDONED_SILENTLY] += silent ? 1 : 0;
        rows[row + Column.WAIT_OF_ABANDONED] += wait;
        rows[row + Column.SQUARED_WAIT_OF_ABANDONED] += wait * wait;
        waits.record(whichSlot, type, wait);
        promise.broken(when);
        conversations.brokenOff(customer, type);
        if (leaveQueue(customer, type, t)) {
            rows[row + Column.DELAYED]++;
        }
        leave(customer, whichSlot);
    }

    @Override
    public final void diverted(double at, long customer, int type, double arrivedAt, Diversion how) {
        double t = time.moment(at);
        int whichSlot = time.slotAt(arrivedAt);
        int row = books.typeRow(whichSlot, type);
        rows[row + columnOf(how)]++;
        rows[row + Column.WAIT_OF_DIVERTED] += at - arrivedAt;
        boolean neverQueued = leaveQueue(customer, type, t);
        if (how == Diversion.CALLBACK_ACCEPTED) {
            rows[row + Column.DELAYED] += neverQueued ? 1 : 0;
        } else {
            conversations.brokenOff(customer, type);
            leave(customer, whichSlot);
        }
    }

    private static int columnOf(Diversion how) {
        return switch (how) {
            case CALLBACK_ACCEPTED -> Column.DIVERTED_TO_CALLBACK;
            case MESSAGE -> Column.DIVERTED_TO_MESSAGE;
            case DISCONNECTED -> Column.DISCONNECTED;
            case CLOSED -> Column.TURNED_AWAY;
        };
    }

    /** Returns whether the customer left from the door, without having queued. */
    private boolean leaveQueue(long customer, int type, double t) {
        if (customer == atDoor) {
            atDoor = NOBODY;
            return true;
        }
        presence.leavesQueue(type, t);
        return false;
    }

    private void leave(long customer, int arrivalSlot) {
        lastLeft = customer;
        slotOfLastLeft = arrivalSlot;
        lastLeftWasFresh = onFurtherAttempt.isEmpty() || Double.isNaN(onFurtherAttempt.remove(customer));
    }

    @Override
    public final void serviceStarted(
            double at, long customer, int type, double arrivedAt, int team, int agent, int inHand, Start how) {
        double t = time.moment(at);
        if (inHand == 1) {
            duty.becomesBusy(team, t);
        }
        if (how == Start.ANSWER) {
            answer(at, t, customer, type, arrivedAt, team);
        } else if (how == Start.RESUMPTION) {
            presence.servedFromQueue(type, t);
        } else if (how == Start.CALLBACK) {
            int row = books.typeRow(time.slotAt(arrivedAt), type);
            rows[row + Column.CALLBACKS_SERVED]++;
            rows[row + Column.CALLBACK_DELAY] += at - arrivedAt;
            rows[row + Column.CALLBACKS_IN_TIME] += deadlines.isCalledInTime(type, at - arrivedAt) ? 1 : 0;
            presence.servedAtOnce(type, t);
        } else if (how == Start.NOBODY_THERE) {
            handling.startsWithNobody(at, agent);
            return;
        } else {
            handling.joins(at, agent);
            return;
        }
        handling.starts(at, customer);
    }

    private void answer(double at, double t, long customer, int type, double arrivedAt, int team) {
        int when = time.intervalAt(arrivedAt);
        int slot = time.slotOf(when);
        int row = books.typeRow(slot, type);
        int teamRow = books.teamRow(slot, team);
        if (customer == atDoor) {
            atDoor = NOBODY;
            rows[row + Column.ANSWERED_AT_ONCE]++;
            teamRows[teamRow + Column.ANSWERED_AT_ONCE]++;
            presence.servedAtOnce(type, t);
            waits.recordZero(slot, type);
            promise.kept(when);
            return;
        }
        double wait = at - arrivedAt;
        rows[row + Column.ANSWERED_FROM_QUEUE]++;
        rows[row + Column.WAIT_OF_ANSWERED] += wait;
        rows[row + Column.SQUARED_WAIT_OF_ANSWERED] += wait * wait;
        teamRows[teamRow + Column.ANSWERED_FROM_QUEUE]++;
        teamRows[teamRow + Column.WAIT_OF_ANSWERED] += wait;
        double excess = deadlines.excess(type, arrivedAt, at);
        if (excess <= 0) {
            rows[row + Column.ANSWERED_IN_TIME]++;
            teamRows[teamRow + Column.ANSWERED_IN_TIME]++;
            promise.kept(when);
        } else {
            rows[row + Column.EXCESS_WAIT] += excess;
            promise.broken(when);
        }
        presence.servedFromQueue(type, t);
        waits.record(slot, type, wait);
    }

    @Override
    public final void notReached(double at, long customer, int type, double arrivedAt) {
        time.moment(at);
        int whichSlot = time.slotAt(arrivedAt);
        rows[books.typeRow(whichSlot, type) + Column.CALLBACKS_NOT_REACHED]++;
        conversations.brokenOff(customer, type);
        leave(customer, whichSlot);
    }

    @Override
    public final void interrupted(double at, long customer, int type, int team, int agent, int inHand) {
        double t = time.moment(at);
        presence.backToQueue(type, t);
        if (inHand == 0) {
            duty.becomesIdle(team, t);
        }
        handling.breaksOff(at, customer, time.row(type), books.teamRow(time.slot(), team));
    }

    @Override
    public final void serviceEnded(
            double at, long customer, int type, double arrivedAt, double startedAt, int team, int agent) {
        double t = time.moment(at);
        presence.leavesService(type, t);
        int whichSlot = time.slotAt(arrivedAt);
        int row = books.typeRow(whichSlot, type);
        leave(customer, whichSlot);
        rows[row + Column.SOJOURN_TIME] += at - arrivedAt;
        conversations.answered(at, customer, type, whichSlot);
        handling.ends(at, customer, startedAt, whichSlot, type, team, agent, lastLeftWasFresh);
    }

    @Override
    public final void agentReady(double at, int type, double startedAt, int team, int agent, int inHand) {
        double t = time.moment(at);
        if (inHand == 0) {
            duty.becomesIdle(team, t);
        }
        handling.ready(at, time.slot(), type, startedAt, team, agent);
    }

    @Override
    public final void staffChanged(double at, int team, int agentsSignedIn) {
        time.staffs(team, agentsSignedIn, at);
    }

    @Override
    public final void rosterChanged(double at, int team, int planned, int absent, int onBreak, int away) {
        duty.plans(team, planned, absent, onBreak, away, time.moment(at));
    }

    @Override
    public final void orbitEntered(double at, long customer, int type, Orbiting why) {
        presence.entersOrbit(type, time.moment(at));
        boolean known = customer == lastLeft;
        int row = books.typeRow(known ? slotOfLastLeft : time.slot(), type);
        if (why == Orbiting.REDIAL_AFTER_ABANDONING || why == Orbiting.REDIAL_AFTER_BLOCKING) {
            rows[row + Column.WILL_REDIAL]++;
            return;
        }
        if (why != Orbiting.RETURN_AFTER_SERVICE) {
            // The others are told by the books about people.
            if (why == Orbiting.CONVERSATION) {
                conversations.goesOn(at, customer, type, known ? slotOfLastLeft : time.slot());
            } else if (why == Orbiting.TRANSFER) {
                rows[row + Column.TRANSFERRED]++;
            }
            return;
        }
        rows[row + Column.WILL_RETURN]++;
        if (known && lastLeftWasFresh) {
            rows[row + Column.WILL_RETURN_FRESH]++;
        }
    }

    @Override
    public final void orbitLeft(double at, long customer, int type, Orbiting why) {
        presence.leavesOrbit(type, time.moment(at));
    }

    @Override
    public final void ended(double at) {
        time.end(at);
        endPeople(at);
        promise.write(books);
    }

    /** The books as they would be if the run ended now; reading them in mid-run changes nothing. */
    final Books settled() {
        return time.settled();
    }

    final Slots slots() {
        return time.slots();
    }

    final Waits waits() {
        return waits;
    }

    final void addAll(Bookkeeping other) {
        if (!slots().sameAs(other.slots())) {
            throw new IllegalArgumentException("Only sums over the same intervals can be added.");
        }
        books.add(other.settled());
        waits.add(other.waits);
        addPeople(other);
    }
}
