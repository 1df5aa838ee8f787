package org.composure.engine.floor;

import java.util.Arrays;
import org.composure.engine.calendar.Calendar;

/**
 * Everybody inside or in orbit: one slot per contact in arrays that grow to the largest number ever there.
 *
 * <p>A slot is used again once its contact is over, so memory does not grow with contacts that have left.
 */
public final class Contacts {

    /** So many at one time are not a busy day but a centre that cannot cope with endlessly patient customers. */
    private static final int INSIDE_MAX = 1 << 26;

    /** What a contact is doing; bytes, because an array of references costs a write barrier at every change. */
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

    long[] customer = new long[64];
    int[] type = new int[64];
    byte[] state = new byte[64];
    double[] arrivedAt = new double[64];
    /** Arrival less head start. */
    double[] queuedSince = new double[64];
    /** Work left, in seconds of an agent of speed one; negative if not yet known. */
    double[] work = new double[64];
    /** When the agent turned to it or last resumed it. */
    double[] startedAt = new double[64];
    /** In whose hands. */
    int[] agent = new int[64];
    /** The pending hang-up, wait limit or end of service. */
    int[] timer = new int[64];
    /** The pending look down the ladder. */
    int[] lookAgain = new int[64];

    boolean[] onLine = new boolean[64];
    int[] attempt = new int[64];
    int[] services = new int[64];
    int[] redialsAfterAbandoning = new int[64];
    int[] redialsAfterBlocking = new int[64];
    int[] returns = new int[64];

    private int[] free = new int[64];
    private int freed;
    private int used;

    /** A new contact on the way; its first attempt comes with {@link #nextAttempt}. */
    public int open(long customerId, int contactType) {
        int slot = freed > 0 ? free[--freed] : fresh();
        customer[slot] = customerId;
        type[slot] = contactType;
        state[slot] = State.ON_THE_WAY;
        work[slot] = -1;
        timer[slot] = Calendar.NONE;
        lookAgain[slot] = Calendar.NONE;
        onLine[slot] = false;
        attempt[slot] = 0;
        services[slot] = 0;
        redialsAfterAbandoning[slot] = 0;
        redialsAfterBlocking[slot] = 0;
        returns[slot] = 0;
        return slot;
    }

    private int fresh() {
        if (used == customer.length) {
            grow(2 * used);
        }
        return used++;
    }

    /** The contact is over; its slot may be used again. */
    public void close(int slot) {
        free[freed++] = slot;
    }

    /** The same customer with the same history in a slot of their own. */
    int copy(int slot) {
        int twin = open(customer[slot], type[slot]);
        arrivedAt[twin] = arrivedAt[slot];
        attempt[twin] = attempt[slot];
        services[twin] = services[slot];
        redialsAfterAbandoning[twin] = redialsAfterAbandoning[slot];
        redialsAfterBlocking[twin] = redialsAfterBlocking[slot];
        returns[twin] = returns[slot];
        return twin;
    }

    /** Makes the slot ready for the customer's next attempt, and counts it. */
    public int nextAttempt(int slot) {
        state[slot] = State.ON_THE_WAY;
        work[slot] = -1;
        timer[slot] = Calendar.NONE;
        lookAgain[slot] = Calendar.NONE;
        return ++attempt[slot];
    }

    /** Contacts inside and in orbit. */
    public int inUse() {
        return used - freed;
    }

    /** Slots there are; all numbers are below. */
    int capacity() {
        return customer.length;
    }

    public long customer(int slot) {
        return customer[slot];
    }

    public int type(int slot) {
        return type[slot];
    }

    public int attempt(int slot) {
        return attempt[slot];
    }

    public int services(int slot) {
        return services[slot];
    }

    /** When this attempt reached the door. */
    public double arrivedAt(int slot) {
        return arrivedAt[slot];
    }

    public void arrived(int slot, double at) {
        arrivedAt[slot] = at;
    }

    public int redialsAfterAbandoning(int slot) {
        return redialsAfterAbandoning[slot];
    }

    public int redialsAfterBlocking(int slot) {
        return redialsAfterBlocking[slot];
    }

    public int returns(int slot) {
        return returns[slot];
    }

    public void countRedialAfterAbandoning(int slot) {
        redialsAfterAbandoning[slot]++;
    }

    public void countRedialAfterBlocking(int slot) {
        redialsAfterBlocking[slot]++;
    }

    public void countReturn(int slot) {
        returns[slot]++;
    }

    private void grow(int length) {
        if (length > INSIDE_MAX) {
            throw new IllegalStateException(
                    "More than %d contacts are inside or in orbit at the same time. Maybe customers with endless patience come faster than they can be served."
                            .formatted(INSIDE_MAX / 2));
        }
        customer = Arrays.copyOf(customer, length);
        type = Arrays.copyOf(type, length);
        state = Arrays.copyOf(state, length);
        arrivedAt = Arrays.copyOf(arrivedAt, length);
        queuedSince = Arrays.copyOf(queuedSince, length);
        work = Arrays.copyOf(work, length);
        startedAt = Arrays.copyOf(startedAt, length);
        agent = Arrays.copyOf(agent, length);
        timer = Arrays.copyOf(timer, length);
        lookAgain = Arrays.copyOf(lookAgain, length);
        onLine = Arrays.copyOf(onLine, length);
        attempt = Arrays.copyOf(attempt, length);
        services = Arrays.copyOf(services, length);
        redialsAfterAbandoning = Arrays.copyOf(redialsAfterAbandoning, length);
        redialsAfterBlocking = Arrays.copyOf(redialsAfterBlocking, length);
        returns = Arrays.copyOf(returns, length);
        free = Arrays.copyOf(free, length);
    }
}
