package org.composure.measure;

import java.util.Arrays;
import java.util.Comparator;
import java.util.function.Consumer;
import java.util.stream.IntStream;

/** Episodes that have begun and not ended: a table by the customer's number, in lists of numbers, without an object for each. */
final class OpenEpisodes {

    private static final long FREE = Long.MIN_VALUE;

    private long[] customers = new long[16];
    private double[] startedAt = new double[16];
    /** By place, four to each: type, person, segment, complexity. */
    private int[] whose = new int[4 * 16];

    private int size;

    OpenEpisodes() {
        Arrays.fill(customers, FREE);
    }

    void put(long customer, int type, int person, int segment, int complexity, double at) {
        if (2 * (size + 1) > customers.length) {
            grow();
        }
        int place = place(customer);
        if (customers[place] == FREE) {
            customers[place] = customer;
            size++;
        }
        startedAt[place] = at;
        whose[4 * place] = type;
        whose[4 * place + 1] = person;
        whose[4 * place + 2] = segment;
        whose[4 * place + 3] = complexity;
    }

    void remove(long customer) {
        int hole = place(customer);
        if (customers[hole] == FREE) {
            return;
        }
        size--;
        int mask = customers.length - 1;
        for (int next = (hole + 1) & mask; customers[next] != FREE; next = (next + 1) & mask) {
            if (((next - home(customers[next])) & mask) >= ((next - hole) & mask)) {
                move(next, hole);
                hole = next;
            }
        }
        customers[hole] = FREE;
    }

    private void move(int from, int to) {
        customers[to] = customers[from];
        startedAt[to] = startedAt[from];
        System.arraycopy(whose, 4 * from, whose, 4 * to, 4);
    }

    /** Tells of all of them, the earliest first; of several at the same instant the lowest number first. */
    void forEach(Consumer<EpisodeRecord> told) {
        IntStream.range(0, customers.length)
                .filter(place -> customers[place] != FREE)
                .boxed()
                .sorted(Comparator.<Integer>comparingDouble(place -> startedAt[place])
                        .thenComparingLong(place -> customers[place]))
                .forEach(place -> told.accept(record(place)));
    }

    private EpisodeRecord record(int place) {
        int row = 4 * place;
        return new EpisodeRecord(
                customers[place],
                whose[row],
                whose[row + 1],
                whose[row + 2],
                whose[row + 3],
                startedAt[place],
                Double.NaN,
                null,
                0,
                0,
                Double.NaN,
                null,
                0);
    }

    void clear() {
        Arrays.fill(customers, FREE);
        size = 0;
    }

    private int place(long customer) {
        int mask = customers.length - 1;
        int place = home(customer);
        while (customers[place] != FREE && customers[place] != customer) {
            place = (place + 1) & mask;
        }
        return place;
    }

    private int home(long customer) {
        return (int) ((customer * 0x9E3779B97F4A7C15L) >>> 32) & (customers.length - 1);
    }

    private void grow() {
        long[] oldCustomers = customers;
        double[] oldStarts = startedAt;
        int[] oldWhose = whose;
        customers = new long[2 * oldCustomers.length];
        startedAt = new double[customers.length];
        whose = new int[4 * customers.length];
        Arrays.fill(customers, FREE);
        for (int i = 0; i < oldCustomers.length; i++) {
            if (oldCustomers[i] != FREE) {
                int place = place(oldCustomers[i]);
                customers[place] = oldCustomers[i];
                startedAt[place] = oldStarts[i];
                System.arraycopy(oldWhose, 4 * i, whose, 4 * place, 4);
            }
        }
    }
}
