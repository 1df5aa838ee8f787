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

    static final int NONE = -1;

    /** As an order: nothing is pending here. */
    private static final long FREE = -1;

    private static final long NEVER = Double.doubleToRawLongBits(Double.POSITIVE_INFINITY);

    /** With more, the mark of an empty place would not fit. */
    private static final int PLACES_MAX = 1 << 26;

    /** What is known of each event, together in memory: the bits of its time, its order, what is to be done. */
    private static final int TIME = 0;

    private static final int ORDER = 1;
    private static final int DOING = 2;
    private static final int WIDTH = 4;

    /** In the bottom row; a power of two. */
    private int places;

    private int slotBits;

    /** Winners of all nodes. The root is node 1, slot s is at node places + s. */
    private long[] tree;

    private long[] facts;

    private int[] free;
    private int freed;
    private int used;

    /** The free slot that is booked first: that of the event which was taken last. */
    private int vacant = NONE;

    /**
     * None as yet.
     *
     * @param slotBits two to its power events can be pending before the tree grows
     */
    FutureEvents(int slotBits) {
        this.slotBits = slotBits;
        places = 1 << slotBits;
        tree = new long[2 * places];
        facts = new long[WIDTH * places];
        free = new int[places];
        setUp(0);
    }

    int size() {
        return used - freed - (vacant == NONE ? 0 : 1);
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
        long bits = Double.doubleToRawLongBits(time);
        int at = WIDTH * slot;
        long[] known = facts;
        known[at + TIME] = bits;
        known[at + ORDER] = order;
        known[at + DOING] = doing;
        replay(slot, (bits & -places) | slot);
        return slot;
    }

    private int fresh() {
        if (used == places) {
            grow();
        }
        return used++;
    }

    void remove(int slot) {
        if (slot < 0 || slot >= used || order(slot) == FREE) {
            throw new IllegalArgumentException("Appointment %d is not pending.".formatted(slot));
        }
        facts[WIDTH * slot + ORDER] = FREE;
        free[freed++] = slot;
    }

    /** The slot of the earliest event; {@link #NONE} if there is none. */
    int first() {
        long first = tree[1];
        while (first < NEVER) {
            int slot = (int) first & (places - 1);
            if (order(slot) != FREE) {
                return slot;
            }
            replay(slot, empty(slot));
            first = tree[1];
        }
        return NONE;
    }

    /**
     * Whether the earliest event, which {@link #first} has just looked for, is later than a time (above zero) or earlier (below),
     * as far as the bits that are compared first tell; nothing is later than everything.
     */
    long behind(long bitsOfTime) {
        return (tree[1] & -places) - (bitsOfTime & -places);
    }

    /** Takes out the earliest event, whose slot {@link #first} has just told; what it does can be read until the next {@link #add}. */
    void take(int first) {
        if (vacant != NONE) {
            free[freed++] = vacant;
        }
        vacant = first;
        facts[WIDTH * first + ORDER] = FREE;
    }

    double time(int slot) {
        return Double.longBitsToDouble(facts[WIDTH * slot + TIME]);
    }

    long order(int slot) {
        return facts[WIDTH * slot + ORDER];
    }

    long doing(int slot) {
        return facts[WIDTH * slot + DOING];
    }

    /** Later than everything, and no two alike in the bits that are compared first. */
    private long empty(int slot) {
        return NEVER + ((long) slot << slotBits) + slot;
    }

    /** Enters a slot anew and plays its rounds up to the root. */
    private void replay(int slot, long entry) {
        long[] nodes = tree;
        int last = nodes.length - 1;
        int alike = places;
        int node = alike + slot;
        long winner = entry;
        nodes[node & last] = winner;
        for (int round = slotBits; round > 0; round--) {
            long rival = nodes[(node ^ 1) & last];
            if ((rival ^ winner) < alike) {
                replayExactly(node, winner, round);
                return;
            }
            winner = earlier(winner, rival);
            node >>= 1;
            nodes[node & last] = winner;
        }
    }

    /**
     * The lesser of two numbers.
     *
     * <p>A method of our own: Java's compiler decides between a jump and a move by what it has seen in the method before, and
     * {@link Math#min(long, long)} is used for other things too, where who wins is known; with jumps a day took 1.35 of the time.
     */
    static long earlier(long one, long other) {
        return one <= other ? one : other;
    }

    /** Goes on from a round in which the bits that are compared first do not tell. */
    private void replayExactly(int from, long entry, int rounds) {
        int node = from;
        long winner = entry;
        for (int round = rounds; round > 0; round--) {
            long rival = tree[node ^ 1];
            winner = (rival ^ winner) < places ? exactly(winner, rival) : earlier(winner, rival);
            node >>= 1;
            tree[node] = winner;
        }
    }

    private long exactly(long one, long other) {
        int a = (int) one & (places - 1);
        int b = (int) other & (places - 1);
        return time(a) < time(b) || (time(a) == time(b) && order(a) < order(b)) ? one : other;
    }

    private void grow() {
        if (places == PLACES_MAX) {
            throw new IllegalStateException("More than %d things are booked at the same time.".formatted(PLACES_MAX));
        }
        int before = places;
        places *= 2;
        slotBits++;
        tree = new long[2 * places];
        facts = Arrays.copyOf(facts, WIDTH * places);
        free = Arrays.copyOf(free, places);
        setUp(before);
    }

    /** Empties the places from one on and plays all rounds. */
    private void setUp(int firstEmpty) {
        Arrays.fill(tree, Long.MAX_VALUE);
        for (int slot = 0; slot < places; slot++) {
            if (slot >= firstEmpty) {
                facts[WIDTH * slot + ORDER] = FREE;
            }
            boolean isFree = order(slot) == FREE;
            replay(slot, isFree ? empty(slot) : (facts[WIDTH * slot + TIME] & -places) | slot);
        }
    }
}
