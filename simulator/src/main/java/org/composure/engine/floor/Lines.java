package org.composure.engine.floor;

import org.composure.scenario.ContactType;
import org.composure.scenario.Scenario;

/**
 * Lines and waiting places, where they are limited.
 *
 * <p>A contact holds a line in the menu, in the queue and in service, a silent leaver until found out; one who is to be
 * called back holds none, nor does the call back: <em>our assumption</em>, made so that an agent never waits for a line.
 */
final class Lines {

    private static final int UNLIMITED = Integer.MAX_VALUE;

    private final Contacts contacts;
    private final int linesMax;
    private final int placesMax;
    private final int[] placesMaxByType;
    private int taken;

    Lines(Scenario scenario, Contacts contacts) {
        this.contacts = contacts;
        this.linesMax = orUnlimited(scenario.lines());
        this.placesMax = orUnlimited(scenario.waitingPlaces());
        this.placesMaxByType = scenario.contactTypes().stream()
                .mapToInt((ContactType type) -> orUnlimited(type.waitingPlacesMax()))
                .toArray();
    }

    private static int orUnlimited(@org.jspecify.annotations.Nullable Integer limit) {
        return limit == null ? UNLIMITED : limit;
    }

    boolean take(int contact) {
        if (linesMax == UNLIMITED) {
            return true;
        }
        if (taken >= linesMax) {
            return false;
        }
        taken++;
        contacts.at(contact).onLine = true;
        return true;
    }

    void release(int contact) {
        release(contacts.at(contact));
    }

    void release(Contact contact) {
        if (contact.onLine) {
            contact.onLine = false;
            taken--;
        }
    }

    boolean isFull(int type, Queue queue) {
        return queue.waiting() >= placesMax || queue.waiting(type) >= placesMaxByType[type];
    }
}
