package org.composure.engine.floor;

import org.composure.engine.chance.Law;
import org.composure.engine.chance.Purpose;
import org.composure.engine.routing.Entrant;

/** A contact that joins the queue, as the order of the queue sees it. One object serves all, one at a time. */
final class Newcomer implements Entrant {

    private final Floor floor;
    private final Law[] work;
    private final Law[] patience;
    private int contact;

    Newcomer(Floor floor, Law[] patience) {
        this.floor = floor;
        this.patience = patience;
        this.work = floor.scenario.contactTypes().stream()
                .map(type -> floor.laws.of(type.handleTime()))
                .toArray(Law[]::new);
    }

    Entrant of(int slot) {
        contact = slot;
        return this;
    }

    private Contact subject() {
        return floor.contacts.at(contact);
    }

    @Override
    public double arrivedAt() {
        return subject().arrivedAt;
    }

    @Override
    public int attempt() {
        return subject().attempt;
    }

    @Override
    public double sensedFrustration() {
        return floor.temper.sensedFrustration(contact);
    }

    @Override
    public double luck() {
        return floor.luck(contact);
    }

    @Override
    public double work() {
        Contact subject = subject();
        return work[subject.type].draw(
                floor.chance.of(Purpose.HANDLE_TIME, subject.customer, subject.services + 1), subject.arrivedAt);
    }

    @Override
    public double patience() {
        Contact subject = subject();
        return patience[subject.type].draw(
                floor.chance.of(Purpose.PATIENCE, subject.customer, subject.attempt), subject.arrivedAt);
    }
}
