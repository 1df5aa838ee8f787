package org.composure.engine.calendar;

import java.util.Arrays;

/** The next act of each of a few series, beside the list of all other events; the earliest is always known. */
final class Standing {

    private double[] times = {};
    private long[] orders = {};
    private int[] roles = {};
    private int pending;
    private int first = -1;
    private double firstTime = Double.POSITIVE_INFINITY;

    void put(int series, double time, long order, int role) {
        if (series >= times.length) {
            grow(series + 1);
        }
        if (times[series] < Double.POSITIVE_INFINITY) {
            throw new IllegalStateException("Series %d has an act pending already.".formatted(series));
        }
        times[series] = time;
        orders[series] = order;
        roles[series] = role;
        pending++;
        if (time < firstTime || (time == firstTime && order < orders[first])) {
            first = series;
            firstTime = time;
        }
    }

    private void grow(int length) {
        int old = times.length;
        times = Arrays.copyOf(times, length);
        Arrays.fill(times, old, length, Double.POSITIVE_INFINITY);
        orders = Arrays.copyOf(orders, length);
        roles = Arrays.copyOf(roles, length);
    }

    int pending() {
        return pending;
    }

    /** Infinite if nothing is pending. */
    double firstTime() {
        return firstTime;
    }

    long firstOrder() {
        return orders[first];
    }

    int firstRole() {
        return roles[first];
    }

    /** Takes the earliest out and returns its series. */
    int removeFirst() {
        int removed = first;
        times[removed] = Double.POSITIVE_INFINITY;
        pending--;
        first = -1;
        firstTime = Double.POSITIVE_INFINITY;
        for (int series = 0; series < times.length; series++) {
            double time = times[series];
            if (time < firstTime || (time == firstTime && first >= 0 && orders[series] < orders[first])) {
                first = series;
                firstTime = time;
            }
        }
        return removed;
    }

    void clear() {
        Arrays.fill(times, Double.POSITIVE_INFINITY);
        pending = 0;
        first = -1;
        firstTime = Double.POSITIVE_INFINITY;
    }
}
