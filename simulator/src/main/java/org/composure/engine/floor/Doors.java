package org.composure.engine.floor;

import org.composure.engine.calendar.Calendar;
import org.composure.engine.calendar.Rank;
import org.composure.engine.calendar.TimetableWalk;
import org.composure.engine.floor.Contact.State;
import org.composure.event.Witness.Diversion;
import org.composure.scenario.Opening.Closing;

/**
 * The doors: when they are open, and what happens to those inside when they close.
 *
 * <p>Serving out: agents whose shift ends while the doors are closed stay as long as somebody whom they may serve waits, is
 * to be called back, or is still in the voice menu. Disconnecting: those who wait are cut off, and so is who comes out of the
 * menu afterwards and finds nobody free; contacts in service, interrupted ones included, and promised callbacks are kept.
 */
final class Doors {

    private final Floor floor;
    private final Calendar calendar;
    private final TimetableWalk<Boolean> hours;
    private final Closing closing;
    private final int change;
    private final int[] inMenu;
    private boolean open = true;
    private boolean closedForGood;

    Doors(Floor floor) {
        this.floor = floor;
        this.calendar = floor.calendar;
        this.hours = new TimetableWalk<>(floor.scenario.opening().open(), floor.scenario.horizon());
        this.closing = floor.scenario.opening().closing();
        this.inMenu = new int[floor.scenario.contactTypes().size()];
        this.change = calendar.enrol(Rank.DOORS, none -> change());
    }

    void begin() {
        open = hours.value();
        bookNext();
    }

    private void change() {
        open = hours.value();
        if (!open && closing == Closing.DISCONNECT) {
            disconnectAll();
        }
        bookNext();
    }

    private void bookNext() {
        double next = hours.next();
        if (next < Double.POSITIVE_INFINITY) {
            calendar.book(change, 0, next);
        }
    }

    void closeForGood() {
        open = false;
        closedForGood = true;
        if (closing == Closing.DISCONNECT) {
            disconnectAll();
        }
    }

    boolean isOpen() {
        return open;
    }

    /** After the end of the horizon agents finish what they have in hand, unless everybody is to be served. */
    boolean agentsTakeContacts() {
        return !closedForGood || closing == Closing.SERVE_OUT;
    }

    /** Whether nobody may wait now. */
    boolean areWaitersDisconnected() {
        return !open && closing == Closing.DISCONNECT;
    }

    /** Whether an agent whose shift ends now stays for those who wait. */
    boolean areWaitersServedOut() {
        return !open && closing == Closing.SERVE_OUT;
    }

    void expect(int type) {
        inMenu[type]++;
    }

    void expectNoMore(int type) {
        inMenu[type]--;
    }

    /** Whether somebody waits, or will, whom a team may serve. */
    boolean isAwaited(int team) {
        for (int type : floor.skills.typesOf(team)) {
            if (inMenu[type] > 0 || floor.queue.isWaiting(type) || floor.queue.firstCallback(type) != Chains.NONE) {
                return true;
            }
        }
        return false;
    }

    /** Those who stayed for somebody leave when nobody is left whom they could serve. */
    void sendLingerersHome() {
        if (floor.shifts.anybodyLingers()) {
            floor.shifts.sendLingerersHome();
        }
    }

    private void disconnectAll() {
        for (int type = 0; type < inMenu.length; type++) {
            int contact = floor.queue.first(type);
            while (contact != Chains.NONE) {
                int next = floor.queue.next(contact);
                if (floor.contacts.at(contact).state != State.INTERRUPTED) {
                    floor.waits.turnAway(contact, Diversion.DISCONNECTED);
                }
                contact = next;
            }
        }
    }
}
