package org.composure.engine.demand;

import org.composure.engine.calendar.Calendar;
import org.composure.engine.calendar.Rank;
import org.composure.engine.chance.Chance;
import org.composure.engine.chance.Law;
import org.composure.engine.chance.Laws;
import org.composure.engine.chance.Purpose;
import org.composure.engine.floor.Afterwards;
import org.composure.engine.floor.Contacts;
import org.composure.engine.floor.Floor;
import org.composure.event.Witness;
import org.composure.scenario.Misroute;
import org.composure.scenario.Scenario;
import org.composure.scenario.VoiceMenu;
import org.jspecify.annotations.Nullable;

/**
 * The way in: doors, lines, voice menu, queue.
 *
 * <p>Redials and recorded contacts that come while the doors are closed are turned away and do not try again. Who gets no
 * line is blocked before the menu. Who is in the menu when the doors close goes on.
 */
public final class Entrance {

    private final Calendar calendar;
    private final Contacts contacts;
    private final Floor floor;
    private final Afterwards afterwards;
    private final Chance chance;
    private final Witness witness;
    private final @Nullable Law[] menuTime;
    private final double[] finishedShare;
    private final int menuEnd;
    private final @Nullable Misroute[] misroutes;
    private final int[] wrongDesks;

    public Entrance(
            Scenario scenario,
            Calendar calendar,
            Contacts contacts,
            Floor floor,
            Afterwards afterwards,
            Chance chance,
            Laws laws,
            Witness witness) {
        this.calendar = calendar;
        this.contacts = contacts;
        this.floor = floor;
        this.afterwards = afterwards;
        this.chance = chance;
        this.witness = witness;
        int types = scenario.contactTypes().size();
        this.menuTime = new Law[types];
        this.finishedShare = new double[types];
        this.misroutes = new Misroute[types];
        this.wrongDesks = new int[types];
        for (int type = 0; type < types; type++) {
            VoiceMenu menu = scenario.contactTypes().get(type).voiceMenu();
            if (menu != null) {
                menuTime[type] = laws.of(menu.duration());
                finishedShare[type] = menu.finishedShare();
            }
            Misroute mistake = scenario.contactTypes().get(type).course().misroute();
            if (mistake != null) {
                misroutes[type] = mistake;
                wrongDesks[type] = scenario.indexOfType(mistake.to());
            }
        }
        this.menuEnd = calendar.enrol(Rank.ARRIVAL, this::leaveMenu);
    }

    /** A customer comes for the first time. */
    public void comeFresh(long customer, int type) {
        double now = calendar.nowSeconds();
        int contact = contacts.openFresh(customer, type, now);
        letIn(contact, customer, type, 1, now);
    }

    /** A customer tries; whether for the first time or again. */
    public void come(int contact) {
        double now = calendar.nowSeconds();
        int attempt = contacts.nextAttempt(contact);
        contacts.arrived(contact, now);
        letIn(contact, contacts.customer(contact), contacts.type(contact), attempt, now);
    }

    private void letIn(int contact, long customer, int type, int attempt, double now) {
        if (!floor.isOpen(type)) {
            witness.offered(now, customer, type, attempt);
            witness.diverted(now, customer, type, now, Witness.Diversion.CLOSED);
            afterwards.diverted(contact, Witness.Diversion.CLOSED);
        } else if (!floor.enter(contact)) {
            witness.offered(now, customer, type, attempt);
            witness.blocked(now, customer, type);
            afterwards.blocked(contact);
        } else {
            goIn(contact, customer, type, now);
        }
    }

    /** A customer inside goes to the door of the queue again: past the doors and the voice menu. */
    public void passOn(int contact) {
        double now = calendar.nowSeconds();
        int attempt = contacts.nextAttempt(contact);
        contacts.arrived(contact, now);
        if (floor.enter(contact)) {
            floor.offer(contact);
        } else {
            witness.offered(now, contacts.customer(contact), contacts.type(contact), attempt);
            witness.blocked(now, contacts.customer(contact), contacts.type(contact));
            afterwards.blocked(contact);
        }
    }

    private void goIn(int contact, long customer, int type, double now) {
        Law menu = menuTime[type];
        if (menu == null) {
            offer(contact, type);
            return;
        }
        witness.menuEntered(now, customer, type);
        floor.enteredMenu(contact);
        double seconds = menu.draw(draw(contact, Purpose.MENU_TIME), now);
        calendar.book(menuEnd, contact, now + seconds);
    }

    private void leaveMenu(int contact) {
        floor.leftMenu(contact);
        int type = contacts.type(contact);
        if (draw(contact, Purpose.FINISHED_IN_MENU).happens(finishedShare[type])) {
            witness.finishedInMenu(calendar.nowSeconds(), contacts.customer(contact), type);
            floor.leave(contact);
        } else {
            offer(contact, type);
        }
    }

    /** At the door of the queue, of the wrong one for some. */
    private void offer(int contact, int type) {
        Misroute mistake = misroutes[type];
        if (mistake != null && draw(contact, Purpose.MISROUTED).happens(mistake.share())) {
            contacts.mislead(contact, wrongDesks[type]);
        }
        floor.offer(contact);
    }

    private Chance draw(int contact, Purpose purpose) {
        return chance.of(purpose, contacts.customer(contact), contacts.attempt(contact));
    }
}
