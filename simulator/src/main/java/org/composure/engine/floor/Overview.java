package org.composure.engine.floor;

import org.composure.engine.calendar.Calendar;
import org.composure.engine.routing.FloorView;

/** The floor as routing rules see it. */
final class Overview implements FloorView {

    private final Calendar calendar;
    private final Contacts contacts;
    private final Queue queue;
    private final Crew crew;

    Overview(Calendar calendar, Contacts contacts, Queue queue, Crew crew) {
        this.calendar = calendar;
        this.contacts = contacts;
        this.queue = queue;
        this.crew = crew;
    }

    @Override
    public double nowSeconds() {
        return calendar.nowSeconds();
    }

    @Override
    public int leastInHand(int team) {
        return crew.leastInHand(team);
    }

    @Override
    public double freeSince(int team) {
        return crew.freeSince(team);
    }

    @Override
    public boolean isWaiting(int type) {
        return queue.isWaiting(type);
    }

    @Override
    public double queuedSince(int type) {
        return contacts.at(queue.first(type)).queuedSince;
    }

    @Override
    public double arrivedAt(int type) {
        return contacts.at(queue.first(type)).arrivedAt;
    }
}
