package org.composure.engine.floor;

import org.composure.engine.calendar.Calendar;

/**
 * A contact inside or in orbit, or after-contact work in an agent's hands.
 *
 * <p>An object is used for one contact after another, and points to nothing: who refers to a contact says its slot, so
 * that changing hands costs no write barrier and all there is about a contact lies together in memory.
 */
final class Contact {

    /** What a contact is doing; bytes, because a reference costs a write barrier at every change. */
    static final class State {
        /** In the voice menu, in orbit, or at the door. */
        static final byte ON_THE_WAY = 0;

        static final byte WAITING = 1;
        /** Waits after an interruption; has been answered and does not give up. */
        static final byte INTERRUPTED = 2;
        /** The customer has left silently, the place in the queue has not. */
        static final byte GHOST = 3;
        /** Waits to be called back, off the line. */
        static final byte CALLBACK = 4;

        static final byte IN_SERVICE = 5;
        /** A silent leaver in an agent's hands. */
        static final byte NOBODY_THERE = 6;
        /** The customer has gone, the agent's after-contact work has not. */
        static final byte PAPERS = 7;

        private State() {}
    }

    /** Where the contact is found in {@link Contacts}. */
    final int slot;

    long customer;
    double arrivedAt;
    /** Place among those waiting: arrival less head start, or what the order of the queue says. */
    double queuedSince;
    /** Work left, in seconds of an agent of speed one; negative if not yet known. */
    double work;
    /** When the agent turned to it or last resumed it. */
    double startedAt;

    int type;
    /** Where it belongs while it is at the wrong desk; {@link Chains#NONE} where it is right. */
    int meant;

    /** In whose hands. */
    int agent;
    /** The pending hang-up, wait limit or end of service. */
    int timer;
    /** The pending look down the ladder. */
    int lookAgain;

    byte state;
    boolean onLine;

    int attempt;
    int services;
    int redialsAfterAbandoning;
    int redialsAfterBlocking;
    int returns;
    /** Further rounds of the conversation so far. */
    int rounds;
    /** How often passed on. */
    int transfers;
    /** Who is tied to it while it is being passed on: contact and the first agent's part point to each other. */
    int companion;
    /** The last service in which the question of asking a colleague has come up. */
    int asked;
    /** Work beyond what the contact brings: a story told again, an introduction. */
    double extraWork;
    /** Whether it is called back and nobody picks up. */
    boolean unreached;
    /** What whoever opened it wants to know it by. */
    int tag;

    /** Who stands behind and in front in the queue; {@link Queue#NONE} for nobody. */
    int next;

    int previous;

    Contact(int slot) {
        this.slot = slot;
    }

    /** Begins a new contact on the way; its first attempt comes with {@link #nextAttempt}. */
    void open(long customerId, int contactType) {
        customer = customerId;
        type = contactType;
        meant = Chains.NONE;
        onLine = false;
        attempt = 0;
        services = 0;
        redialsAfterAbandoning = 0;
        redialsAfterBlocking = 0;
        returns = 0;
        rounds = 0;
        transfers = 0;
        companion = Chains.NONE;
        asked = 0;
        extraWork = 0;
        tag = -1;
        getReady();
    }

    /** Gets ready for the customer's next attempt, and counts it. */
    int nextAttempt() {
        getReady();
        return ++attempt;
    }

    private void getReady() {
        state = State.ON_THE_WAY;
        work = -1;
        timer = Calendar.NONE;
        unreached = false;
        lookAgain = Calendar.NONE;
    }

    /** Takes over what is known of the same customer from another contact. */
    void takeOver(Contact from) {
        arrivedAt = from.arrivedAt;
        attempt = from.attempt;
        services = from.services;
        redialsAfterAbandoning = from.redialsAfterAbandoning;
        redialsAfterBlocking = from.redialsAfterBlocking;
        returns = from.returns;
        rounds = from.rounds;
        transfers = from.transfers;
        tag = from.tag;
        agent = from.agent;
    }
}
