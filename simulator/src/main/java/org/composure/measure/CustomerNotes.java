package org.composure.measure;

import java.util.Arrays;

/**
 * One number per customer, for the few of whom something must be remembered; open addressing with linear probing, so that
 * nothing is allocated per note.
 *
 * <p><b>Source.</b> Knuth, The Art of Computer Programming 3, 2nd ed. 1998, section 6.4, algorithms L and R.
 */
final class CustomerNotes {

    private static final long FREE = Long.MIN_VALUE;

    private long[] customers = new long[16];
    private double[] notes = new double[16];
    private int size;

    CustomerNotes() {
        Arrays.fill(customers, FREE);
    }

    boolean isEmpty() {
        return size == 0;
    }

    /** Replaces what was noted before. */
    void put(long customer, double note) {
        int place = place(customer);
        if (customers[place] == FREE) {
            customers[place] = customer;
            size++;
        }
        notes[place] = note;
        if (2 * size > customers.length) {
            grow();
        }
    }

    /** Adds to what was noted before, or to zero. */
    void add(long customer, double amount) {
        int place = place(customer);
        put(customer, customers[place] == customer ? notes[place] + amount : amount);
    }

    /** What was noted, NaN if nothing was. */
    double get(long customer) {
        int place = place(customer);
        return customers[place] == customer ? notes[place] : Double.NaN;
    }

    /** Forgets the customer and returns what was noted, NaN if nothing was. */
    double remove(long customer) {
        if (size == 0) {
            return Double.NaN;
        }
        int hole = place(customer);
        if (customers[hole] == FREE) {
            return Double.NaN;
        }
        double note = notes[hole];
        size--;
        close(hole);
        return note;
    }

    /** Moves later notes of the same cluster up, so that none is cut off from its home by a free place. */
    private void close(int first) {
        int mask = customers.length - 1;
        int hole = first;
        for (int next = (hole + 1) & mask; customers[next] != FREE; next = (next + 1) & mask) {
            int home = home(customers[next]);
            if (((next - home) & mask) >= ((next - hole) & mask)) {
                customers[hole] = customers[next];
                notes[hole] = notes[next];
                hole = next;
            }
        }
        customers[hole] = FREE;
    }

    private int place(long customer) {
        int mask = customers.length - 1;
        int place = home(customer);
        while (customers[place] != FREE && customers[place] != customer) {
            place = (place + 1) & mask;
        }
        return place;
    }

    /** Fibonacci hashing. */
    private int home(long customer) {
        return (int) ((customer * 0x9E3779B97F4A7C15L) >>> 32) & (customers.length - 1);
    }

    private void grow() {
        long[] oldCustomers = customers;
        double[] oldNotes = notes;
        customers = new long[2 * oldCustomers.length];
        notes = new double[2 * oldNotes.length];
        Arrays.fill(customers, FREE);
        for (int i = 0; i < oldCustomers.length; i++) {
            if (oldCustomers[i] != FREE) {
                int place = place(oldCustomers[i]);
                customers[place] = oldCustomers[i];
                notes[place] = oldNotes[i];
            }
        }
    }
}
