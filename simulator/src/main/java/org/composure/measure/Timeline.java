package org.composure.measure;

/**
 * The present: which interval it is, and the writing up of integrals when one ends.
 *
 * <p>Time is cut into stretches: until the warm-up is over, then one per interval, then all that comes after the measured
 * window; and cut again whenever the desk opens or closes, so that it is the one or the other for a whole stretch. The
 * stretch before is remembered too, for those who arrived a while ago.
 */
final class Timeline {

    private final Slots slots;
    private final Books books;
    private final Presence presence;
    private final Duty duty;
    private final DeskHours desk;

    private double origin;
    private double stretchUntil;
    private double now = Double.NaN;
    private int interval;
    private int slot;
    private int row;
    private double originBefore = Double.POSITIVE_INFINITY;
    private int intervalBefore;
    private int slotBefore;
    private int lastSlot;
    private boolean over;
    private boolean open;
    private boolean atDesk;

    Timeline(Slots slots, DeskHours desk, Books books, Presence presence, Duty duty) {
        this.slots = slots;
        this.desk = desk;
        this.books = books;
        this.presence = presence;
        this.duty = duty;
        beginStretch(0);
    }

    /** Seconds since the present stretch of time began, after closing those that are over. */
    double moment(double at) {
        if (at >= stretchUntil) {
            turnPages(at);
        }
        now = at;
        return at - origin;
    }

    private void turnPages(double at) {
        while (at >= stretchUntil) {
            turnPage(stretchUntil);
        }
    }

    private void turnPage(double at) {
        write(books, at - origin);
        presence.restart();
        duty.restart();
        originBefore = origin;
        intervalBefore = interval;
        slotBefore = slot;
        beginStretch(at);
    }

    /** So many agents of a team are signed in from now on. */
    void staffs(int team, int agentsSignedIn, double at) {
        duty.staffs(team, agentsSignedIn, moment(at));
        if (atDesk != (open || duty.isStaffed())) {
            turnPage(at);
        }
    }

    private void beginStretch(double from) {
        origin = from;
        interval = slots.intervalAt(from);
        slot = slots.slotOf(interval);
        row = books.typeRow(slot, 0);
        if (interval != slots.intervals()) {
            lastSlot = slot;
            stretchUntil = slots.endOf(interval);
        } else {
            stretchUntil = from < slots.from() ? slots.from() : Double.POSITIVE_INFINITY;
        }
        stretchUntil = Math.min(stretchUntil, desk.changeAfter(from));
        open = desk.isOpenAt(from);
        atDesk = open || duty.isStaffed();
    }

    private void write(Books into, double t) {
        presence.write(into, slot, t, atDesk);
        duty.write(into, slot, t);
        into.ofFloor[into.floorRow(slot) + Column.ELAPSED_TIME] += t;
        into.ofFloor[into.floorRow(slot) + Column.DESK_TIME] += atDesk ? t : 0;
        if (origin >= slots.until()) {
            duty.writeOvertime(into, lastSlot, t);
        }
    }

    void end(double at) {
        write(books, moment(at));
        books.countRun();
        over = true;
    }

    /** The row of a type now. */
    int row(int type) {
        return row + type * Quantity.COUNT;
    }

    /** The slot of now. */
    int slot() {
        return slot;
    }

    Slots slots() {
        return slots;
    }

    int intervalAt(double arrivedAt) {
        if (arrivedAt >= origin) {
            return interval;
        }
        return arrivedAt >= originBefore ? intervalBefore : slots.intervalAt(arrivedAt);
    }

    int slotOf(int when) {
        if (when == interval) {
            return slot;
        }
        return when == intervalBefore ? slotBefore : slots.slotOf(when);
    }

    int slotAt(double arrivedAt) {
        return slotOf(intervalAt(arrivedAt));
    }

    /** The books as they would be if the run ended now. */
    Books settled() {
        if (over || Double.isNaN(now)) {
            return books;
        }
        Books settled = books.copy();
        write(settled, now - origin);
        settled.countRun();
        return settled;
    }
}
