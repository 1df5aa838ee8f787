package org.composure.engine.calendar;

import java.util.Arrays;

/** A four-way heap of events; each slot notes its place, so that it can leave from the middle. */
final class Heap {

    private final Slots slots;
    private int size;
    private double[] times = new double[64];
    private int[] members = new int[64];

    Heap(Slots slots) {
        this.slots = slots;
    }

    boolean isEmpty() {
        return size == 0;
    }

    int size() {
        return size;
    }

    double latestTime() {
        double latest = times[0];
        for (int place = 1; place < size; place++) {
            latest = Math.max(latest, times[place]);
        }
        return latest;
    }

    /** Empties the heap: its slots become a list that goes on with the given chain. */
    int drainOnto(int chain) {
        int first = chain;
        for (int place = 0; place < size; place++) {
            slots.nexts[members[place]] = first;
            first = members[place];
        }
        size = 0;
        return first;
    }

    void add(int slot, double time) {
        if (size == members.length) {
            times = Arrays.copyOf(times, 2 * size);
            members = Arrays.copyOf(members, 2 * size);
        }
        slots.nexts[slot] = Slots.IN_HEAP;
        rise(size++, slot, time);
    }

    int removeFirst() {
        int first = members[0];
        int last = --size;
        if (last > 0) {
            sink(0, members[last], times[last]);
        }
        return first;
    }

    void remove(int slot) {
        int hole = slots.previous[slot];
        int last = --size;
        if (hole == last) {
            return;
        }
        int mover = members[last];
        double time = times[last];
        if (hole > 0 && isBefore(time, mover, (hole - 1) >> 2)) {
            rise(hole, mover, time);
        } else {
            sink(hole, mover, time);
        }
    }

    private void rise(int hole, int slot, double time) {
        int at = hole;
        while (at > 0) {
            int parent = (at - 1) >> 2;
            if (!isBefore(time, slot, parent)) {
                break;
            }
            fill(at, members[parent], times[parent]);
            at = parent;
        }
        fill(at, slot, time);
    }

    private void sink(int hole, int slot, double time) {
        int at = hole;
        while (true) {
            int child = 4 * at + 1;
            if (child >= size) {
                break;
            }
            int least = leastOf(child, Math.min(child + 4, size));
            if (isBefore(time, slot, least)) {
                break;
            }
            fill(at, members[least], times[least]);
            at = least;
        }
        fill(at, slot, time);
    }

    private int leastOf(int from, int to) {
        int least = from;
        double leastTime = times[from];
        for (int at = from + 1; at < to; at++) {
            double time = times[at];
            if (time < leastTime || (time == leastTime && comesFirst(members[at], members[least]))) {
                least = at;
                leastTime = time;
            }
        }
        return least;
    }

    private boolean isBefore(double time, int slot, int place) {
        double other = times[place];
        return time < other || (time == other && comesFirst(slot, members[place]));
    }

    private boolean comesFirst(int slot, int other) {
        return slots.orders[slot] < slots.orders[other];
    }

    private void fill(int place, int slot, double time) {
        times[place] = time;
        members[place] = slot;
        slots.previous[slot] = place;
    }
}
