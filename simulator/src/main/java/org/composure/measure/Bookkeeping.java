package org.composure.measure;

import org.composure.event.Witness;
import org.composure.scenario.Scenario;

/**
 * Adds up every {@link Quantity} of a run while it happens.
 *
 * <p>Nothing is allocated per event: there is one row of numbers per slot and contact type, one per slot and team, and
 * gauges whose integrals are written into the rows when a slot ends. What lies outside the measured window is written to
 * rows that nobody reads, so that no event has to ask.
 */
abstract class Bookkeeping implements Witness {

    private static final long NOBODY = Long.MIN_VALUE;

    private final Slots slots;
    private final int outside;
    private final Books books;
    private final double[] rows;
    private final Waits waits;
    private final Presence presence;
    private final Duty duty;
    private final Promise promise;
    private final Handling handling;
    private final double thresholdSeconds;
    private final double shortSeconds;
    private final CustomerNotes inMenuSince = new CustomerNotes();
    private final CustomerNotes onFurtherAttempt = new CustomerNotes();

    private double origin;
    private double stretchUntil;
    private double now = Double.NaN;
    private int interval;
    private int slot;
    private int lastSlot;
    private boolean over;

    private long atDoor = NOBODY;
    private long lastLeft = NOBODY;
    private int slotOfLastLeft;
    private boolean lastLeftWasFresh;

    Bookkeeping(Scenario scenario, Slots slots) {
        this.slots = slots;
        outside = slots.count();
        int types = scenario.contactTypes().size();
        books = new Books(slots.count(), types, scenario.teams().size());
        rows = books.ofTypes;
        waits = new Waits(types, slots.count());
        presence = new Presence(types);
        duty = new Duty(scenario.teams());
        promise = new Promise(scenario.target(), slots);
        handling = new Handling(scenario, books);
        thresholdSeconds = scenario.target().withinSeconds();
        shortSeconds = scenario.target().shortAbandonSeconds();
        beginStretch(0);
    }

    @Override
    public final void menuEntered(double at, long customer, int type) {
        moment(at);
        rows[books.typeRow(slot, type) + Column.MENU_ENTERED]++;
        inMenuSince.put(customer, at);
    }

    @Override
    public final void finishedInMenu(double at, long customer, int type) {
        moment(at);
        double enteredAt = leaveMenu(at, customer, type);
        if (!Double.isNaN(enteredAt)) {
            rows[books.typeRow(slotAt(enteredAt), type) + Column.MENU_FINISHED]++;
        }
        leave(customer, slot);
    }

    private double leaveMenu(double at, long customer, int type) {
        double enteredAt = inMenuSince.remove(customer);
        if (!Double.isNaN(enteredAt)) {
            rows[books.typeRow(slotAt(enteredAt), type) + Column.MENU_TIME] += at - enteredAt;
        }
        return enteredAt;
    }

    @Override
    public final void offered(double at, long customer, int type, int attempt) {
        moment(at);
        if (!inMenuSince.isEmpty()) {
            leaveMenu(at, customer, type);
        }
        int row = books.typeRow(slot, type);
        rows[row + Column.OFFERED]++;
        if (attempt == 1) {
            rows[row + Column.OFFERED_FRESH]++;
        } else {
            rows[row + Column.OFFERED_AGAIN]++;
            onFurtherAttempt.put(customer, attempt);
        }
        atDoor = customer;
    }

    @Override
    public final void blocked(double at, long customer, int type) {
        moment(at);
        rows[books.typeRow(slot, type) + Column.BLOCKED]++;
        atDoor = NOBODY;
        leave(customer, slot);
    }

    @Override
    public final void queued(double at, long customer, int type) {
        double t = moment(at);
        int row = books.typeRow(slot, type);
        rows[row + Column.DELAYED]++;
        rows[row + Column.STILL_WAITING]++;
        presence.joinsQueue(type, t);
        atDoor = NOBODY;
    }

    @Override
    public final void abandoned(double at, long customer, int type, double arrivedAt, boolean silent) {
        double t = moment(at);
        int when = intervalAt(arrivedAt);
        int whichSlot = slotOf(when);
        int row = books.typeRow(whichSlot, type);
        double wait = at - arrivedAt;
        rows[row + Column.ABANDONED]++;
        rows[row + Column.ABANDONED_IN_TIME] += wait <= thresholdSeconds ? 1 : 0;
        rows[row + Column.ABANDONED_SHORT] += wait <= shortSeconds ? 1 : 0;
        rows[row + Column.ABANDONED_SILENTLY] += silent ? 1 : 0;
        rows[row + Column.WAIT_OF_ABANDONED] += wait;
        rows[row + Column.SQUARED_WAIT_OF_ABANDONED] += wait * wait;
        rows[row + Column.EXCESS_WAIT] += Math.max(0, wait - thresholdSeconds);
        waits.record(whichSlot, type, wait);
        promise.broken(when);
        if (leaveQueue(customer, type, row, t)) {
            rows[row + Column.DELAYED]++;
        }
        leave(customer, whichSlot);
    }

    @Override
    public final void diverted(double at, long customer, int type, double arrivedAt, Diversion how) {
        double t = moment(at);
        int whichSlot = slotOf(intervalAt(arrivedAt));
        int row = books.typeRow(whichSlot, type);
        rows[row + columnOf(how)]++;
        rows[row + Column.WAIT_OF_DIVERTED] += at - arrivedAt;
        boolean neverQueued = leaveQueue(customer, type, row, t);
        if (how == Diversion.CALLBACK_ACCEPTED) {
            rows[row + Column.DELAYED] += neverQueued ? 1 : 0;
        } else {
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
    private boolean leaveQueue(long customer, int type, int row, double t) {
        if (customer == atDoor) {
            atDoor = NOBODY;
            return true;
        }
        rows[row + Column.STILL_WAITING]--;
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
        double t = moment(at);
        if (inHand == 1) {
            duty.becomesBusy(team, t);
        }
        if (how == Start.ANSWER) {
            answer(at, t, customer, type, arrivedAt, team);
        } else if (how == Start.RESUMPTION) {
            presence.servedFromQueue(type, t);
        } else if (how == Start.CALLBACK) {
            int row = books.typeRow(slotAt(arrivedAt), type);
            rows[row + Column.CALLBACKS_SERVED]++;
            rows[row + Column.CALLBACK_DELAY] += at - arrivedAt;
            presence.servedAtOnce(type, t);
        } else {
            handling.startsWithNobody(at, agent);
            return;
        }
        handling.starts(at, customer);
    }

    private void answer(double at, double t, long customer, int type, double arrivedAt, int team) {
        int when = intervalAt(arrivedAt);
        int whichSlot = slotOf(when);
        int row = books.typeRow(whichSlot, type);
        double wait = at - arrivedAt;
        if (customer == atDoor) {
            atDoor = NOBODY;
            presence.servedAtOnce(type, t);
        } else {
            rows[row + Column.STILL_WAITING]--;
            rows[row + Column.ANSWERED_FROM_QUEUE]++;
            presence.servedFromQueue(type, t);
        }
        rows[row + Column.ANSWERED]++;
        int teamRow = books.teamRow(whichSlot, team);
        books.ofTeams[teamRow + Column.ANSWERED]++;
        if (wait <= thresholdSeconds) {
            rows[row + Column.ANSWERED_IN_TIME]++;
            books.ofTeams[teamRow + Column.ANSWERED_IN_TIME]++;
            promise.kept(when);
        } else {
            rows[row + Column.EXCESS_WAIT] += wait - thresholdSeconds;
            promise.broken(when);
        }
        if (wait > 0) {
            rows[row + Column.WAIT_OF_ANSWERED] += wait;
            rows[row + Column.SQUARED_WAIT_OF_ANSWERED] += wait * wait;
            books.ofTeams[teamRow + Column.WAIT_OF_ANSWERED] += wait;
        }
        waits.record(whichSlot, type, wait);
    }

    @Override
    public final void interrupted(double at, long customer, int type, int team, int agent, int inHand) {
        double t = moment(at);
        presence.backToQueue(type, t);
        if (inHand == 0) {
            duty.becomesIdle(team, t);
        }
        handling.breaksOff(at, customer, books.typeRow(slot, type), books.teamRow(slot, team));
    }

    @Override
    public final void serviceEnded(
            double at, long customer, int type, double arrivedAt, double startedAt, int team, int agent) {
        double t = moment(at);
        presence.leavesService(type, t);
        int whichSlot = slotAt(arrivedAt);
        int row = books.typeRow(whichSlot, type);
        leave(customer, whichSlot);
        rows[row + Column.SOJOURN_TIME] += at - arrivedAt;
        if (lastLeftWasFresh) {
            rows[row + Column.HANDLED_FRESH]++;
        }
        handling.ends(at, customer, startedAt, whichSlot, type, team, agent);
    }

    @Override
    public final void agentReady(double at, int type, double startedAt, int team, int agent, int inHand) {
        double t = moment(at);
        if (inHand == 0) {
            duty.becomesIdle(team, t);
        }
        handling.ready(at, slot, type, startedAt, team, agent);
    }

    @Override
    public final void staffChanged(double at, int team, int agentsSignedIn) {
        duty.staffs(team, agentsSignedIn, moment(at));
    }

    @Override
    public final void orbitEntered(double at, long customer, int type, Orbiting why) {
        double t = moment(at);
        presence.entersOrbit(type, t);
        boolean known = customer == lastLeft;
        int row = books.typeRow(known ? slotOfLastLeft : slot, type);
        if (why != Orbiting.RETURN_AFTER_SERVICE) {
            rows[row + Column.WILL_REDIAL]++;
            return;
        }
        rows[row + Column.WILL_RETURN]++;
        if (known && lastLeftWasFresh) {
            rows[row + Column.WILL_RETURN_FRESH]++;
        }
    }

    @Override
    public final void orbitLeft(double at, long customer, int type, Orbiting why) {
        presence.leavesOrbit(type, moment(at));
    }

    @Override
    public final void ended(double at) {
        double t = moment(at);
        write(books, t);
        promise.write(books);
        books.countRun();
        over = true;
    }

    /** Seconds since the present stretch of time began, after closing those that are over. */
    private double moment(double at) {
        if (at >= stretchUntil) {
            turnPages(at);
        }
        now = at;
        return at - origin;
    }

    private void turnPages(double at) {
        while (at >= stretchUntil) {
            write(books, stretchUntil - origin);
            presence.restart();
            duty.restart();
            beginStretch(stretchUntil);
        }
    }

    /** Until the warm-up is over, one interval, or all that comes after the end. */
    private void beginStretch(double from) {
        origin = from;
        interval = slots.intervalAt(from);
        slot = slots.slotOf(interval);
        if (slot != outside) {
            lastSlot = slot;
            stretchUntil = slots.endOf(interval);
        } else {
            stretchUntil = from < slots.from() ? slots.from() : Double.POSITIVE_INFINITY;
        }
    }

    private void write(Books into, double t) {
        presence.write(into, slot, t);
        duty.write(into, slot, t);
        into.ofFloor[into.floorRow(slot) + Column.ELAPSED_TIME] += t;
        if (origin >= slots.until()) {
            duty.writeOvertime(into, lastSlot, t);
        }
    }

    private int intervalAt(double arrivedAt) {
        return arrivedAt >= origin ? interval : slots.intervalAt(arrivedAt);
    }

    private int slotOf(int when) {
        return when == interval ? slot : slots.slotOf(when);
    }

    private int slotAt(double arrivedAt) {
        return slotOf(intervalAt(arrivedAt));
    }

    /** The books as they would be if the run ended now; reading them in mid-run changes nothing. */
    final Books settled() {
        if (over || Double.isNaN(now)) {
            return books;
        }
        Books settled = books.copy();
        write(settled, now - origin);
        settled.countRun();
        return settled;
    }

    final Slots slots() {
        return slots;
    }

    final Waits waits() {
        return waits;
    }

    final void addAll(Bookkeeping other) {
        if (!slots.sameAs(other.slots)) {
            throw new IllegalArgumentException("Only sums over the same intervals can be added.");
        }
        books.add(other.settled());
        waits.add(other.waits);
    }
}
