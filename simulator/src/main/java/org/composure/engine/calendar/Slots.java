package org.composure.engine.calendar;

import java.util.Arrays;

/** Where pending events live: one entry per slot in arrays that grow to the largest number ever pending. */
final class Slots {

    static final int NONE = -1;
    /** In {@link #nexts}: the slot is in the heap, so in no list. */
    static final int IN_HEAP = -2;
    /** In {@link #nexts}: nothing is pending here. */
    static final int FREE = -3;

    double[] times = new double[64];
    long[] orders = new long[64];
    int[] roles = new int[64];
    int[] subjects = new int[64];
    /** Next slot in the list, or one of the three words above. */
    int[] nexts = new int[64];
    /** Previous slot in the list, or ~list for the first; the place in the heap; the next free slot. */
    int[] previous = new int[64];

    /** Whether the slot is in the list of those that come next. */
    boolean[] near = new boolean[64];

    private int firstFree = NONE;
    private int used;

    int take() {
        int slot = firstFree;
        if (slot != NONE) {
            firstFree = previous[slot];
            return slot;
        }
        if (used == times.length) {
            grow(2 * used);
        }
        return used++;
    }

    /** The slot's time, role and subject can be read until the next {@link #take}. */
    void release(int slot) {
        nexts[slot] = FREE;
        previous[slot] = firstFree;
        firstFree = slot;
    }

    boolean isPending(int slot) {
        return slot >= 0 && slot < used && nexts[slot] != FREE;
    }

    private void grow(int length) {
        times = Arrays.copyOf(times, length);
        orders = Arrays.copyOf(orders, length);
        roles = Arrays.copyOf(roles, length);
        subjects = Arrays.copyOf(subjects, length);
        nexts = Arrays.copyOf(nexts, length);
        previous = Arrays.copyOf(previous, length);
        near = Arrays.copyOf(near, length);
    }
}
