package org.composure.measure;

import java.util.Arrays;

/**
 * A number and a label for each of many customers, in bounded memory: beyond the largest size every other customer is
 * forgotten, chosen by their number alone. Open addressing with linear probing.
 */
final class CustomerTable {

    /** Customers remembered at most; about 60 MB at the worst. */
    static final int CUSTOMERS_MAX = 1 << 21;

    private static final long FREE = Long.MIN_VALUE;
    private static final int NOBODY = -1;

    private final int customersMax;
    private final byte firstLabel;
    private long[] customers = new long[1024];
    private float[] notes = new float[1024];
    private byte[] labels = new byte[1024];
    private int size;
    private long mask;

    /** @param firstLabel of those who are remembered and of whom nothing else is known */
    CustomerTable(int customersMax, int firstLabel) {
        this.customersMax = customersMax;
        this.firstLabel = (byte) firstLabel;
        Arrays.fill(customers, FREE);
    }

    /** Remembers somebody with a number, unless they are remembered already or must be forgotten. */
    void remember(long customer, double note) {
        if ((mixed(customer) & mask) != 0) {
            return;
        }
        int place = place(customer);
        if (customers[place] == FREE) {
            customers[place] = customer;
            notes[place] = (float) note;
            labels[place] = firstLabel;
            size++;
            if (2 * size > customers.length) {
                rehash();
            }
        }
    }

    /** Where somebody stands until somebody else is remembered; negative if they do not. */
    int find(long customer) {
        int place = place(customer);
        return customers[place] == customer ? place : NOBODY;
    }

    /** All places, taken or not. */
    int places() {
        return customers.length;
    }

    boolean isTaken(int place) {
        return customers[place] != FREE;
    }

    long customer(int place) {
        return customers[place];
    }

    float note(int place) {
        return notes[place];
    }

    int label(int place) {
        return labels[place];
    }

    void note(int place, double note) {
        notes[place] = (float) note;
    }

    void label(int place, int label) {
        labels[place] = (byte) label;
    }

    /** Whether somebody would still be remembered if this and the other table were as full as the fuller of the two. */
    boolean isKeptIn(CustomerTable other, long customer) {
        return (mixed(customer) & Math.max(mask, other.mask)) == 0;
    }

    /** Of how many customers one is remembered in both tables. */
    long oneIn(CustomerTable other) {
        return Math.max(mask, other.mask) + 1;
    }

    private void rehash() {
        long[] oldCustomers = customers;
        float[] oldNotes = notes;
        byte[] oldLabels = labels;
        boolean forget = size > customersMax;
        if (forget) {
            mask = 2 * mask + 1;
        }
        customers = new long[forget ? oldCustomers.length : 2 * oldCustomers.length];
        notes = new float[customers.length];
        labels = new byte[customers.length];
        Arrays.fill(customers, FREE);
        size = 0;
        for (int i = 0; i < oldCustomers.length; i++) {
            if (oldCustomers[i] != FREE && (mixed(oldCustomers[i]) & mask) == 0) {
                int place = place(oldCustomers[i]);
                customers[place] = oldCustomers[i];
                notes[place] = oldNotes[i];
                labels[place] = oldLabels[i];
                size++;
            }
        }
    }

    private int place(long customer) {
        int last = customers.length - 1;
        int place = (int) (mixed(customer) >>> 32) & last;
        while (customers[place] != FREE && customers[place] != customer) {
            place = (place + 1) & last;
        }
        return place;
    }

    /** Stafford's variant 13, as in {@link java.util.SplittableRandom}: neighbours in number become strangers. */
    private static long mixed(long z) {
        long y = (z ^ (z >>> 30)) * 0xbf58476d1ce4e5b9L;
        long x = (y ^ (y >>> 27)) * 0x94d049bb133111ebL;
        return x ^ (x >>> 31);
    }
}
