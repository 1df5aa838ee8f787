package org.composure.measure;

import java.util.Arrays;

/** One number per customer, for the few of whom something must be remembered; nothing is allocated per note. */
final class CustomerNotes {

    private final CustomerSlots slots = new CustomerSlots();
    private double[] notes = new double[slots.capacity()];

    boolean isEmpty() {
        return slots.size() == 0;
    }

    /** Replaces what was noted before. */
    void put(long customer, double note) {
        int slot = slots.put(customer);
        if (slot >= notes.length) {
            notes = Arrays.copyOf(notes, slots.capacity());
        }
        notes[slot] = note;
    }

    /** Adds to what was noted before, or to zero. */
    void add(long customer, double amount) {
        int slot = slots.get(customer);
        if (slot == CustomerSlots.NONE) {
            put(customer, amount);
        } else {
            notes[slot] += amount;
        }
    }

    /** What was noted, NaN if nothing was. */
    double get(long customer) {
        int slot = slots.get(customer);
        return slot == CustomerSlots.NONE ? Double.NaN : notes[slot];
    }

    /** Forgets the customer and returns what was noted, NaN if nothing was. */
    double remove(long customer) {
        if (slots.size() == 0) {
            return Double.NaN;
        }
        int slot = slots.remove(customer);
        return slot == CustomerSlots.NONE ? Double.NaN : notes[slot];
    }
}
