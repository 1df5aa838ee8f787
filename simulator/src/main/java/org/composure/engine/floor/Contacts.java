package org.composure.engine.floor;

import java.util.Arrays;

/**
 * Everybody inside or in orbit: one slot per contact, as many as there ever were at the same time.
 *
 * <p>A slot is used again once its contact is over, so memory does not grow with contacts that have left.
 */
public final class Contacts {

    /** So many at one time are not a busy day but a centre that cannot cope with endlessly patient customers. */
    private static final int INSIDE_MAX = 1 << 25;

    private Contact[] slots = {};
    private int[] free = {};
    private int freed;

    public Contacts() {
        grow(64);
    }

    /** A new contact on the way; its first attempt comes with {@link #nextAttempt}. */
    public int open(long customerId, int contactType) {
        if (freed == 0) {
            grow(2 * slots.length);
        }
        int slot = free[--freed];
        slots[slot].open(customerId, contactType);
        return slot;
    }

    /** A new contact at its first attempt, which reached the door at an instant. */
    public int openFresh(long customerId, int contactType, double at) {
        int slot = open(customerId, contactType);
        Contact fresh = slots[slot];
        fresh.attempt = 1;
        fresh.arrivedAt = at;
        return slot;
    }

    /** A contact of a customer who has been here before, under a name given by whoever opens it. */
    public int openAgain(long customerId, int contactType, int attempts, int servicesSoFar, int name) {
        int slot = open(customerId, contactType);
        Contact again = slots[slot];
        again.attempt = attempts;
        again.services = servicesSoFar;
        again.tag = name;
        return slot;
    }

    /** The contact is over; its slot may be used again. */
    public void close(int slot) {
        free[freed++] = slot;
    }

    Contact at(int slot) {
        return slots[slot];
    }

    /** The same customer with the same history in a slot of their own. */
    int copy(int slot) {
        Contact original = slots[slot];
        int twin = open(original.customer, original.type);
        slots[twin].takeOver(original);
        return twin;
    }

    /** Makes the slot ready for the customer's next attempt, and counts it. */
    public int nextAttempt(int slot) {
        return slots[slot].nextAttempt();
    }

    /** Contacts inside and in orbit. */
    public int inUse() {
        return slots.length - freed;
    }

    /** Slots there are; all numbers are below. */
    int capacity() {
        return slots.length;
    }

    public long customer(int slot) {
        return slots[slot].customer;
    }

    public int type(int slot) {
        return slots[slot].type;
    }

    public int attempt(int slot) {
        return slots[slot].attempt;
    }

    public int services(int slot) {
        return slots[slot].services;
    }

    /** When this attempt reached the door. */
    public double arrivedAt(int slot) {
        return slots[slot].arrivedAt;
    }

    public void arrived(int slot, double at) {
        slots[slot].arrivedAt = at;
    }

    /** The name given by {@link #openAgain}; -1 if there is none. */
    public int tag(int slot) {
        return slots[slot].tag;
    }

    /** When an agent turned to it or last resumed it. */
    public double startedAt(int slot) {
        return slots[slot].startedAt;
    }

    /** The agent in whose hands it is, or was last. */
    public int agent(int slot) {
        return slots[slot].agent;
    }

    public int redialsAfterAbandoning(int slot) {
        return slots[slot].redialsAfterAbandoning;
    }

    public int redialsAfterBlocking(int slot) {
        return slots[slot].redialsAfterBlocking;
    }

    public int returns(int slot) {
        return slots[slot].returns;
    }

    public void countRedialAfterAbandoning(int slot) {
        slots[slot].redialsAfterAbandoning++;
    }

    public void countRedialAfterBlocking(int slot) {
        slots[slot].redialsAfterBlocking++;
    }

    public void countReturn(int slot) {
        slots[slot].returns++;
    }

    /** Further rounds of the conversation so far. */
    public int rounds(int slot) {
        return slots[slot].rounds;
    }

    public void countRound(int slot) {
        slots[slot].rounds++;
    }

    public void endConversation(int slot) {
        slots[slot].rounds = 0;
    }

    /** The customer comes anew: nobody has passed them on yet. */
    public void forgetTransfers(int slot) {
        slots[slot].transfers = 0;
    }

    /** The contact joins the wrong queue, and belongs to its own all the same. */
    public void mislead(int slot, int wrongType) {
        slots[slot].meant = slots[slot].type;
        slots[slot].type = wrongType;
    }

    /** Whoever gives up at the wrong desk is a customer of the right one. */
    public void leaveWrongDesk(int slot) {
        Contact contact = slots[slot];
        if (contact.meant != Chains.NONE) {
            contact.type = contact.meant;
            contact.meant = Chains.NONE;
        }
    }

    /** The contact now belongs to another queue, whose agent has so much more to do. */
    public void passTo(int slot, int contactType, double extraWorkSeconds) {
        slots[slot].type = contactType;
        slots[slot].meant = Chains.NONE;
        slots[slot].extraWork = extraWorkSeconds;
    }

    private void grow(int length) {
        if (length > INSIDE_MAX) {
            throw new IllegalStateException(
                    "More than %d contacts are inside or in orbit at the same time. Maybe customers with endless patience come faster than they can be served."
                            .formatted(INSIDE_MAX));
        }
        int before = slots.length;
        slots = Arrays.copyOf(slots, length);
        free = Arrays.copyOf(free, length);
        for (int slot = length - 1; slot >= before; slot--) {
            slots[slot] = new Contact(slot);
            free[freed++] = slot;
        }
    }
}
