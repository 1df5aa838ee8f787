package org.composure.measure;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.function.Consumer;

/** Episodes that have begun and not ended, in lists of numbers, without an object for each. */
final class OpenEpisodes {

    private final CustomerSlots slots = new CustomerSlots();
    private long[] customers = new long[slots.capacity()];
    private double[] startedAt = new double[slots.capacity()];
    /** By slot, four to each: type, person, segment, complexity. */
    private int[] whose = new int[4 * slots.capacity()];

    void put(long customer, int type, int person, int segment, int complexity, double at) {
        int slot = slots.put(customer);
        if (slot >= customers.length) {
            customers = Arrays.copyOf(customers, slots.capacity());
            startedAt = Arrays.copyOf(startedAt, slots.capacity());
            whose = Arrays.copyOf(whose, 4 * slots.capacity());
        }
        customers[slot] = customer;
        startedAt[slot] = at;
        whose[4 * slot] = type;
        whose[4 * slot + 1] = person;
        whose[4 * slot + 2] = segment;
        whose[4 * slot + 3] = complexity;
    }

    void remove(long customer) {
        slots.remove(customer);
    }

    /** Tells of all of them, the earliest first; of several at the same instant the lowest number first. */
    void forEach(Consumer<EpisodeRecord> told) {
        List<Integer> all = new ArrayList<>(slots.size());
        slots.forEach(all::add);
        all.sort(Comparator.<Integer>comparingDouble(slot -> startedAt[slot])
                .thenComparingLong(slot -> customers[slot]));
        all.forEach(slot -> told.accept(record(slot)));
    }

    private EpisodeRecord record(int slot) {
        int row = 4 * slot;
        return new EpisodeRecord(
                customers[slot],
                whose[row],
                whose[row + 1],
                whose[row + 2],
                whose[row + 3],
                startedAt[slot],
                Double.NaN,
                null,
                0,
                0,
                Double.NaN,
                null,
                0);
    }

    void clear() {
        slots.clear();
    }
}
