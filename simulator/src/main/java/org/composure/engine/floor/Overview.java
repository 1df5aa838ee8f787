package org.composure.engine.floor;

import org.composure.engine.calendar.Calendar;
import org.composure.engine.routing.FloorView;

/** The floor as routing rules see it. */
final class Overview implements FloorView {

    private final Calendar calendar;
    private final Contacts contacts;
    private final Queue queue;
    private final Crew crew;

    private final Floor floor;
    private int asked = Chains.NONE;

    Overview(Floor floor) {
        this.floor = floor;
        this.calendar = floor.calendar;
        this.contacts = floor.contacts;
        this.queue = floor.queue;
        this.crew = floor.crew;
    }

    /** For which contact a team is going to be looked for. */
    void ask(int contact) {
        asked = contact;
    }

    @Override
    public int waiting(int type) {
        return queue.waiting(type);
    }

    @Override
    public int free(int team) {
        return crew.free(team);
    }

    @Override
    public int lastTeam() {
        boolean served = asked != Chains.NONE && contacts.at(asked).services > 0;
        return served ? crew.at(contacts.at(asked).agent).team : -1;
    }

    @Override
    public double luck() {
        return floor.luck(asked);
    }

    @Override
    public double leastWorked(int team) {
        return floor.occupation == null ? 0 : floor.occupation.leastWorked(team);
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
