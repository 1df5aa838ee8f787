package org.composure.measure;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.function.Consumer;

/**
 * Episodes that have begun and not ended, in lists of numbers, without an object for each.
 *
 * <p>What begins and ends is noted first and entered many at a time: whom a table of this size is asked for is most likely not in the
 * processor's cache, and several waits for memory, one after another without anything else between them, take hardly longer than one.
 */
final class OpenEpisodes {

    private static final int NOTES_MAX = 64;
    private static final int WIDTH = 4;

    private final long[] notedCustomers = new long[NOTES_MAX];
    private final double[] notedAt = new double[NOTES_MAX];
    private final int[] notedWhose = new int[WIDTH * NOTES_MAX];
    /** Whether the episode begins; it ends otherwise. */
    private final boolean[] begins = new boolean[NOTES_MAX];

    private int noted;

    /** Read by nobody: what was looked at must be put somewhere, or Java leaves the look out. */
    @SuppressWarnings("UnusedVariable")
    private long lookedAt;

    private final CustomerSlots slots = new CustomerSlots();
    private long[] customers = new long[slots.capacity()];
    private double[] startedAt = new double[slots.capacity()];
    /** By slot, four to each: type, person, segment, complexity. */
    private int[] whose = new int[WIDTH * slots.capacity()];

    void put(long customer, int type, int person, int segment, int complexity, double at) {
        int note = note(customer, true);
        notedAt[note] = at;
        int row = WIDTH * note;
        notedWhose[row] = type;
        notedWhose[row + 1] = person;
        notedWhose[row + 2] = segment;
        notedWhose[row + 3] = complexity;
    }

    void remove(long customer) {
        note(customer, false);
    }

    private int note(long customer, boolean itBegins) {
        if (noted == NOTES_MAX) {
            enter();
        }
        notedCustomers[noted] = customer;
        begins[noted] = itBegins;
        return noted++;
    }

    private void enter() {
        long seen = 0;
        for (int note = 0; note < noted; note++) {
            seen += slots.lookAt(notedCustomers[note]);
        }
        lookedAt = seen;
        for (int note = 0; note < noted; note++) {
            if (begins[note]) {
                enter(note, slots.put(notedCustomers[note]));
            } else {
                slots.remove(notedCustomers[note]);
            }
        }
        noted = 0;
    }

    private void enter(int note, int slot) {
        if (slot >= customers.length) {
            customers = Arrays.copyOf(customers, slots.capacity());
            startedAt = Arrays.copyOf(startedAt, slots.capacity());
            whose = Arrays.copyOf(whose, WIDTH * slots.capacity());
        }
        customers[slot] = notedCustomers[note];
        startedAt[slot] = notedAt[note];
        System.arraycopy(notedWhose, WIDTH * note, whose, WIDTH * slot, WIDTH);
    }

    /** Tells of all of them, the earliest first; of several at the same instant the lowest number first. */
    void forEach(Consumer<EpisodeRecord> told) {
        enter();
        List<Integer> all = new ArrayList<>(slots.size());
        slots.forEach(all::add);
        all.sort(Comparator.<Integer>comparingDouble(slot -> startedAt[slot])
                .thenComparingLong(slot -> customers[slot]));
        all.forEach(slot -> told.accept(record(slot)));
    }

    private EpisodeRecord record(int slot) {
        int row = WIDTH * slot;
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
        noted = 0;
        slots.clear();
    }
}
