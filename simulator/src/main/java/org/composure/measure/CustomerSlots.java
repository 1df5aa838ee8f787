package org.composure.measure;

import java.util.Arrays;
import java.util.function.IntConsumer;

/**
 * Small numbers for the few customers of whom something must be remembered; what it is, stands in the arrays of whoever
 * asks, at that number. Open addressing with linear probing, so that nothing is allocated per customer; a number is given
 * again once it has been taken back, the one taken back last first, so that what is used lies together in memory.
 *
 * <p><b>Source.</b> Knuth, The Art of Computer Programming 3, 2nd ed. 1998, section 6.4, algorithms L and R.
 */
public final class CustomerSlots {

    /** No slot. */
    public static final int NONE = -1;

    /** By place, two to each: the customer, and one more than the slot; zero where nobody is. */
    private long[] table = new long[2 * 16];

    private int[] free = new int[8];
    private int freed;
    private int used;
    private int size;

    /** Customers who have a slot. */
    public int size() {
        return size;
    }

    /** All slots given are below. */
    public int capacity() {
        return free.length;
    }

    /** The customer's slot, {@link #NONE} if they have none. */
    public int get(long customer) {
        return (int) table[place(customer) + 1] - 1;
    }

    /** Looks at where the customer stands if nobody is in the way; what it says means nothing. */
    long lookAt(long customer) {
        return table[home(customer)];
    }

    /** The customer's slot, a new one if they had none. */
    public int put(long customer) {
        int place = place(customer);
        if (table[place + 1] != 0) {
            return (int) table[place + 1] - 1;
        }
        if (size == free.length) {
            grow();
            place = place(customer);
        }
        int slot = freed > 0 ? free[--freed] : used++;
        table[place] = customer;
        table[place + 1] = slot + 1L;
        size++;
        return slot;
    }

    /** Takes the customer's slot back and returns it, {@link #NONE} if they had none. */
    public int remove(long customer) {
        int place = place(customer);
        int slot = (int) table[place + 1] - 1;
        if (slot != NONE) {
            free[freed++] = slot;
            size--;
            close(place);
        }
        return slot;
    }

    /** Takes all slots back. */
    public void clear() {
        Arrays.fill(table, 0);
        freed = 0;
        used = 0;
        size = 0;
    }

    /** Tells all slots that are given, in no order that means anything. */
    public void forEach(IntConsumer told) {
        for (int place = 0; place < table.length; place += 2) {
            if (table[place + 1] != 0) {
                told.accept((int) table[place + 1] - 1);
            }
        }
    }

    /** Moves later customers of the same cluster up, so that none is cut off from their home by a free place. */
    private void close(int first) {
        int mask = table.length - 1;
        int hole = first;
        for (int next = (hole + 2) & mask; table[next + 1] != 0; next = (next + 2) & mask) {
            int home = home(table[next]);
            // It may move up unless its home lies behind the hole.
            if (((next - home) & mask) >= ((next - hole) & mask)) {
                table[hole] = table[next];
                table[hole + 1] = table[next + 1];
                hole = next;
            }
        }
        table[hole + 1] = 0;
    }

    private int place(long customer) {
        int mask = table.length - 1;
        int place = home(customer);
        while (table[place + 1] != 0 && table[place] != customer) {
            place = (place + 2) & mask;
        }
        return place;
    }

    /** Fibonacci hashing, to an even place. */
    private int home(long customer) {
        return (int) ((customer * 0x9E3779B97F4A7C15L) >>> 32) & (table.length - 2);
    }

    private void grow() {
        long[] before = table;
        table = new long[2 * before.length];
        free = Arrays.copyOf(free, 2 * free.length);
        for (int at = 0; at < before.length; at += 2) {
            if (before[at + 1] != 0) {
                int place = place(before[at]);
                table[place] = before[at];
                table[place + 1] = before[at + 1];
            }
        }
    }
}
