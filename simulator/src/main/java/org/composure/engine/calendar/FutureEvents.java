package org.composure.engine.calendar;

import java.util.Arrays;

/**
 * Future events by time and order, with real cancellation; nothing is allocated per event.
 *
 * <p>A knockout tournament: every event has a place in the bottom row of a binary tree, and every node above holds the
 * earlier of the two below it, so the root holds the next. Booking replays one path upwards. All nodes on it and their
 * rivals are known beforehand, and who wins is computed rather than jumped for, so a path costs a few cycles a level,
 * whatever the times are; a heap or a list of buckets waits for a mispredicted jump at almost every step.
 *
 * <p>A node is one number: the time's bits, of which the last few are replaced by the slot. When the bits that are left
 * do not tell two events apart, their exact times and orders do. The place of an event that is taken out stays as it is
 * until it is booked again or comes up at the root, so that taking out and booking together replay one path.
 *
 * <p><b>Source.</b> Selection by tournament: Knuth, The Art of Computer Programming 3, 2nd ed. 1998, sections 5.2.3 and
 * 5.4.1. Compared as whole numbers, times above zero are in the order of their bits (IEEE 754).
 */
final class FutureEvents {

    private static final int NONE = -1;
    /** In {@link #orders}: nothing is pending here. */
    private static final long FREE = -1;

    private static final long NEVER = Double.doubleToRawLongBits(Double.POSITIVE_INFINITY);

    /** With more, the mark of an empty place would not fit. */
    private static final int PLACES_MAX = 1 << 26;

    /** In the bottom row; a power of two. */
    private int places = 64;

    private int slotBits = 6;

    /** Winners of all nodes. The root is node 1, slot s is at node places + s. */
    private long[] tree = new long[2 * places];

    private double[] times = new double[places];
    private long[] orders = new long[places];
    private long[] doings = new long[places];

    private int[] free = new int[places];
    private int freed;
    private int used;
    private int size;

    /** The free slot that is booked first: that of the event which was taken last. */
    private int vacant = NONE;

    FutureEvents() {
        setUp(0);
    }

    int size() {
        return size;
    }

    /**
     * Books an event; the returned slot is its handle until it is removed.
     *
     * @param time not negative, nor minus zero
     * @param order among events at the same time; not negative
     * @param doing what is to be done
     */
    int add(double time, long order, long doing) {
        int slot = vacant;
        vacant = NONE;
        if (slot == NONE) {
            slot = freed > 0 ? free[--freed] : fresh();
        }
        times[slot] = time;
        orders[slot] = order;
        doings[slot] = doing;
        size++;
        replay(slot, entry(slot));
        return slot;
    }

    private int fresh() {
        if (used == places) {
            grow();
        }
        return used++;
    }

    void remove(int slot) {
        if (slot < 0 || slot >= used || orders[slot] == FREE) {
            throw new IllegalArgumentException("Appointment %d is not pending.".formatted(slot));
        }
        orders[slot] = FREE;
        size--;
        free[freed++] = slot;
    }

    /** Infinite if there is none. */
    double firstTime() {
        long first = tree[1];
        while (first < NEVER) {
            int slot = (int) first & (places - 1);
            if (orders[slot] != FREE) {
                return times[slot];
            }
            replay(slot, empty(slot));
            first = tree[1];
        }
        return Double.POSITIVE_INFINITY;
    }

    /** Takes the earliest event out, after a look at {@link #firstTime}; what it does can be read until the next {@link #add}. */
    int removeFirst() {
        if (vacant != NONE) {
            free[freed++] = vacant;
        }
        vacant = (int) tree[1] & (places - 1);
        orders[vacant] = FREE;
        size--;
        return vacant;
    }

    double time(int slot) {
        return times[slot];
    }

    long doing(int slot) {
        return doings[slot];
    }

    private long entry(int slot) {
        return (Double.doubleToRawLongBits(times[slot]) & -places) | slot;
    }

    /** Later than everything, and no two alike in the bits that are compared first. */
    private long empty(int slot) {
        return NEVER + ((long) slot << slotBits) + slot;
    }

    /** Enters a slot anew and plays its rounds up to the root. */
    private void replay(int slot, long entry) {
        long[] nodes = tree;
        int bits = slotBits;
        int node = places + slot;
        long winner = entry;
        nodes[node] = winner;
        while (node > 1) {
            long rival = nodes[node ^ 1];
            if ((rival ^ winner) >>> bits == 0) {
                winner = exactly(winner, rival);
            } else {
                winner = Math.min(winner, rival);
            }
            node >>= 1;
            nodes[node] = winner;
        }
    }

    private long exactly(long one, long other) {
        int a = (int) one & (places - 1);
        int b = (int) other & (places - 1);
        return times[a] < times[b] || (times[a] == times[b] && orders[a] < orders[b]) ? one : other;
    }

    private void grow() {
        if (places == PLACES_MAX) {
            throw new IllegalStateException("More than %d things are booked at the same time.".formatted(PLACES_MAX));
        }
        double[] before = times;
        places *= 2;
        slotBits++;
        tree = new long[2 * places];
        times = Arrays.copyOf(times, places);
        orders = Arrays.copyOf(orders, places);
        doings = Arrays.copyOf(doings, places);
        free = Arrays.copyOf(free, places);
        setUp(before.length);
    }

    /** Empties the places from one on and plays all rounds. */
    private void setUp(int firstEmpty) {
        Arrays.fill(orders, firstEmpty, places, FREE);
        Arrays.fill(tree, Long.MAX_VALUE);
        for (int slot = 0; slot < places; slot++) {
            replay(slot, orders[slot] == FREE ? empty(slot) : entry(slot));
        }
    }
}
