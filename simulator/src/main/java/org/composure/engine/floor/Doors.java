package org.composure.engine.floor;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.composure.engine.calendar.Calendar;
import org.composure.engine.calendar.Rank;
import org.composure.engine.calendar.TimetableWalk;
import org.composure.engine.floor.Contact.State;
import org.composure.event.Witness.Diversion;
import org.composure.scenario.ContactType;
import org.composure.scenario.Opening;
import org.composure.scenario.Opening.Closing;

/**
 * The doors: when they are open, and what happens to those inside when they close. A channel may have a door of its own.
 *
 * <p>Serving out: agents whose shift ends while the doors are closed stay as long as somebody whom they may serve waits, is
 * to be called back, or is still in the voice menu. Disconnecting: those who wait are cut off, and so is who comes out of the
 * menu afterwards and finds nobody free; contacts in service, interrupted ones included, and promised callbacks are kept.
 */
final class Doors {

    private final Floor floor;
    private final Calendar calendar;
    /** One door for the house and one for each type with hours of its own. */
    private final List<TimetableWalk<Boolean>> hours = new ArrayList<>();

    private final List<Closing> closings = new ArrayList<>();
    private final int[] doorOf;
    private final boolean[] open;
    private final boolean sharesOneDoor;
    private final boolean servesOut;
    private final int change;
    private final int[] inMenu;
    private int parked;
    private boolean closedForGood;

    Doors(Floor floor) {
        this.floor = floor;
        this.calendar = floor.calendar;
        List<ContactType> types = floor.scenario.contactTypes();
        this.inMenu = new int[types.size()];
        this.doorOf = new int[types.size()];
        add(floor.scenario.opening());
        boolean anyServedOut = false;
        for (int type = 0; type < doorOf.length; type++) {
            Opening own = types.get(type).course().opening();
            if (own != null) {
                doorOf[type] = hours.size();
                add(own);
            }
            anyServedOut |= closings.get(doorOf[type]) == Closing.SERVE_OUT;
        }
        this.servesOut = anyServedOut;
        this.sharesOneDoor = hours.size() == 1;
        this.open = new boolean[hours.size()];
        Arrays.fill(open, true);
        this.change = calendar.enrol(Rank.DOORS, this::change);
    }

    private void add(Opening opening) {
        hours.add(new TimetableWalk<>(opening.open(), floor.scenario.horizon()));
        closings.add(opening.closing());
    }

    void begin() {
        for (int door = 0; door < open.length; door++) {
            open[door] = hours.get(door).value();
            bookNext(door);
        }
    }

    private void change(int door) {
        open[door] = hours.get(door).value();
        if (!open[door] && closings.get(door) == Closing.DISCONNECT) {
            disconnectAll(door);
        }
        bookNext(door);
    }

    private void bookNext(int door) {
        double next = hours.get(door).next();
        if (next < Double.POSITIVE_INFINITY) {
            calendar.book(change, door, next);
        }
    }

    void closeForGood() {
        closedForGood = true;
        for (int door = 0; door < open.length; door++) {
            open[door] = false;
            if (closings.get(door) == Closing.DISCONNECT) {
                disconnectAll(door);
            }
        }
        for (int type = 0; type < doorOf.length && servesOut; type++) {
            if (closings.get(doorOf[type]) == Closing.KEEP_WAITING) {
                park(type);
            }
        }
    }

    /** Those who would go on waiting beyond the end are out of the reach of agents who serve others out. */
    private void park(int type) {
        while (floor.queue.first(type) != Chains.NONE) {
            floor.waits.end(floor.queue.first(type));
            parked++;
        }
        while (floor.queue.firstCallback(type) != Chains.NONE) {
            floor.waits.end(floor.queue.firstCallback(type));
            parked++;
        }
    }

    /** Contacts whose wait goes beyond the end of the run, though others are served out. */
    int parked() {
        return parked;
    }

    boolean isOpen(int type) {
        return sharesOneDoor ? open[0] : open[doorOf[type]];
    }

    /** Whether somebody is to be served out after the end of the horizon. */
    boolean servesOut() {
        return servesOut;
    }

    /** After the end of the horizon agents finish what they have in hand, unless somebody is to be served out. */
    boolean agentsTakeContacts() {
        return !closedForGood || servesOut;
    }

    /** Whether nobody of a type may wait now. */
    boolean areWaitersDisconnected(int type) {
        int door = doorOf[type];
        return !open[door] && closings.get(door) == Closing.DISCONNECT;
    }

    /** Whether an agent of a team whose shift ends now stays for those who wait. */
    boolean areWaitersServedOut(int team) {
        for (int type : floor.skills.typesOf(team)) {
            if (isServedOut(type)) {
                return true;
            }
        }
        return false;
    }

    /** Whether all channels open and close together. */
    boolean areOne() {
        return sharesOneDoor;
    }

    /** Whether a channel is closed and those who are inside are to be served. */
    boolean isServedOut(int type) {
        int door = doorOf[type];
        return !open[door] && closings.get(door) == Closing.SERVE_OUT;
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
            boolean awaited =
                    inMenu[type] > 0 || floor.queue.isWaiting(type) || floor.queue.firstCallback(type) != Chains.NONE;
            if (awaited && (sharesOneDoor || isServedOut(type))) {
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

    private void disconnectAll(int door) {
        for (int type = 0; type < inMenu.length; type++) {
            if (doorOf[type] == door) {
                disconnect(type);
            }
        }
    }

    private void disconnect(int type) {
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
