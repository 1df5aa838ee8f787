package org.composure.engine.calendar;

/**
 * The events that come next: a short sorted list, backed by a heap for bursts.
 *
 * <p>Most of the time a handful of events are near; taking the first of a sorted list and finding a place near its front
 * cost next to nothing then. What does not fit goes to the {@link Heap}, which holds nothing earlier than the list does.
 */
final class Soonest {

    private static final int LIST_MAX = 24;
    private static final int REFILL = 8;

    private final Slots slots;
    private final Heap heap;
    private int first = Slots.NONE;
    private int last = Slots.NONE;
    private int size;
    private int tryAgainAt = LIST_MAX + 1;

    Soonest(Slots slots) {
        this.slots = slots;
        this.heap = new Heap(slots);
    }

    boolean isEmpty() {
        return first == Slots.NONE;
    }

    int first() {
        return first;
    }

    double firstTime() {
        return slots.times[first];
    }

    void add(int slot, double time) {
        if (!heap.isEmpty() && !comesFirst(time, slot, last)) {
            heap.add(slot, time);
            return;
        }
        insert(slot, time);
        if (size > LIST_MAX) {
            int spilled = last;
            unlink(spilled);
            heap.add(spilled, slots.times[spilled]);
        }
    }

    /** Whether there are so many that dealing them out is worth a try; asked in vain, it waits for twice as many. */
    boolean isCrowded() {
        if (count() < tryAgainAt) {
            return false;
        }
        tryAgainAt = 2 * count();
        return true;
    }

    /** How many events there are. */
    int count() {
        return size + heap.size();
    }

    /** Seconds from the first to the last. */
    double span() {
        double latest = slots.times[last];
        return (heap.isEmpty() ? latest : Math.max(latest, heap.latestTime())) - slots.times[first];
    }

    /** Gives everything away as a chain of slots, in no order. */
    int drain() {
        int chain = heap.drainOnto(first);
        for (int slot = first; slot != Slots.NONE; slot = slots.nexts[slot]) {
            slots.near[slot] = false;
        }
        first = Slots.NONE;
        last = Slots.NONE;
        size = 0;
        tryAgainAt = LIST_MAX + 1;
        return chain;
    }

    int removeFirst() {
        int slot = first;
        unlink(slot);
        if (first == Slots.NONE) {
            refill();
        }
        return slot;
    }

    void remove(int slot) {
        if (slots.nexts[slot] == Slots.IN_HEAP) {
            heap.remove(slot);
            return;
        }
        unlink(slot);
        if (first == Slots.NONE) {
            refill();
        }
    }

    private void refill() {
        if (heap.isEmpty()) {
            tryAgainAt = LIST_MAX + 1;
            return;
        }
        for (int i = 0; i < REFILL && !heap.isEmpty(); i++) {
            link(heap.removeFirst(), last, Slots.NONE);
        }
    }

    private void insert(int slot, double time) {
        int next = first;
        int before = Slots.NONE;
        while (next != Slots.NONE && !comesFirst(time, slot, next)) {
            before = next;
            next = slots.nexts[next];
        }
        link(slot, before, next);
    }

    private void link(int slot, int before, int next) {
        slots.nexts[slot] = next;
        slots.previous[slot] = before;
        slots.near[slot] = true;
        if (before == Slots.NONE) {
            first = slot;
        } else {
            slots.nexts[before] = slot;
        }
        if (next == Slots.NONE) {
            last = slot;
        } else {
            slots.previous[next] = slot;
        }
        size++;
    }

    private void unlink(int slot) {
        int next = slots.nexts[slot];
        int before = slots.previous[slot];
        slots.near[slot] = false;
        if (before == Slots.NONE) {
            first = next;
        } else {
            slots.nexts[before] = next;
        }
        if (next == Slots.NONE) {
            last = before;
        } else {
            slots.previous[next] = before;
        }
        size--;
    }

    private boolean comesFirst(double time, int slot, int other) {
        double otherTime = slots.times[other];
        return time < otherTime || (time == otherTime && slots.orders[slot] < slots.orders[other]);
    }
}
