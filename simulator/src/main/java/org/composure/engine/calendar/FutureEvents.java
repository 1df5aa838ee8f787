package org.composure.engine.calendar;

import java.util.Arrays;

/**
 * Future events by time and order, with real cancellation; nothing is allocated per event.
 *
 * <p>A ladder queue with two changes, <em>ours</em>: its bottom is a short sorted list backed by a heap, so that
 * ties and bursts cost a logarithm and no more; its lists are linked both ways, so that cancelling takes constant time.
 * Far events lie unsorted in the far list; when all nearer ones are gone they are dealt into the buckets of a rung; a
 * bucket too full for the sorted list is dealt into a finer rung, and so is the list itself when it becomes crowded.
 *
 * <p><b>Source.</b> Tang, Goh and Thng, "Ladder queue: an O(1) priority queue structure for large-scale discrete event
 * simulation", ACM TOMACS 15(3), 2005, 175–204.
 */
final class FutureEvents {

    /** A bucket with more than this is dealt into a finer rung; 50 in the paper, 24 measured as fast here. */
    private static final int BUCKET_MAX = 24;
    /** How many buckets a rung has for each event dealt into it; 1 in the paper, 4 measured faster here. */
    private static final int BUCKETS_PER_EVENT = 4;

    private static final int RUNGS_MAX = 8;
    private static final int FAR = 0;

    private final Slots slots = new Slots();
    private final Soonest soonest = new Soonest(slots);
    private int size;

    /** First slots of the lists: 0 is the far list, the buckets of the rungs follow. */
    private int[] heads = new int[64];

    private double farAfter = Double.NEGATIVE_INFINITY;

    private int rungs;
    private final int[] rungBase = new int[RUNGS_MAX + 1];
    private final int[] rungBuckets = new int[RUNGS_MAX];
    private final int[] rungCurrent = new int[RUNGS_MAX];
    private final double[] rungStart = new double[RUNGS_MAX];
    private final double[] rungPerSecond = new double[RUNGS_MAX];

    FutureEvents() {
        heads[FAR] = Slots.NONE;
        rungBase[0] = 1;
    }

    int size() {
        return size;
    }

    /** The returned slot is the event's handle until it is removed. */
    int add(double time, long order, int role, int subject) {
        int slot = slots.take();
        slots.times[slot] = time;
        slots.orders[slot] = order;
        slots.roles[slot] = role;
        slots.subjects[slot] = subject;
        size++;
        place(slot, time);
        return slot;
    }

    void remove(int slot) {
        if (!slots.isPending(slot)) {
            throw new IllegalArgumentException("Appointment %d is not pending.".formatted(slot));
        }
        if (slots.near[slot] || slots.nexts[slot] == Slots.IN_HEAP) {
            soonest.remove(slot);
        } else {
            unlink(slot);
        }
        size--;
        slots.release(slot);
    }

    /** Infinite if there is none. */
    double firstTime() {
        return !soonest.isEmpty() || refill() ? soonest.firstTime() : Double.POSITIVE_INFINITY;
    }

    /** Order of the earliest event; there must be one. */
    long firstOrder() {
        return slots.orders[soonest.first()];
    }

    /** Takes the earliest event out; its time, role and subject can be read until the next {@link #add}. */
    int removeFirst() {
        if (soonest.isEmpty() && !refill()) {
            throw new IllegalStateException("Nothing is booked.");
        }
        int slot = soonest.removeFirst();
        size--;
        slots.release(slot);
        return slot;
    }

    double time(int slot) {
        return slots.times[slot];
    }

    int role(int slot) {
        return slots.roles[slot];
    }

    int subject(int slot) {
        return slots.subjects[slot];
    }

    private void place(int slot, double time) {
        if (time > farAfter) {
            link(slot, FAR);
            return;
        }
        for (int rung = 0; rung < rungs; rung++) {
            int bucket = bucketOf(time, rung);
            if (bucket > rungCurrent[rung]) {
                link(slot, rungBase[rung] + bucket);
                return;
            }
        }
        soonest.add(slot, time);
        if (soonest.isCrowded() && rungs < RUNGS_MAX) {
            spread();
        }
    }

    /** Deals what comes next into a rung of its own, if that takes it apart. */
    private void spread() {
        double span = soonest.span();
        int buckets = BUCKETS_PER_EVENT * soonest.count();
        if (buckets / span < Double.MAX_VALUE) {
            openRung(buckets, soonest.firstTime(), buckets / span);
            dealIntoRung(soonest.drain(), rungs - 1);
        }
    }

    /** Never falls as time grows, so that two buckets never swap their contents' order. */
    private int bucketOf(double time, int rung) {
        int bucket = (int) ((time - rungStart[rung]) * rungPerSecond[rung]);
        return Math.min(bucket, rungBuckets[rung] - 1);
    }

    private void link(int slot, int list) {
        int head = heads[list];
        slots.nexts[slot] = head;
        slots.previous[slot] = ~list;
        heads[list] = slot;
        if (head != Slots.NONE) {
            slots.previous[head] = slot;
        }
    }

    private void unlink(int slot) {
        int next = slots.nexts[slot];
        int before = slots.previous[slot];
        if (before < 0) {
            heads[~before] = next;
        } else {
            slots.nexts[before] = next;
        }
        if (next != Slots.NONE) {
            slots.previous[next] = before;
        }
    }

    /** Moves the earliest bucket into the empty heap; false if nothing is pending. */
    private boolean refill() {
        if (size == 0) {
            return false;
        }
        while (soonest.isEmpty()) {
            if (rungs == 0) {
                int first = heads[FAR];
                heads[FAR] = Slots.NONE;
                farAfter = deal(first);
            } else {
                advance(rungs - 1);
            }
        }
        return true;
    }

    private void advance(int rung) {
        int bucket = rungCurrent[rung] + 1;
        int end = rungBuckets[rung];
        int base = rungBase[rung];
        while (bucket < end && heads[base + bucket] == Slots.NONE) {
            bucket++;
        }
        if (bucket == end) {
            rungs = rung;
            return;
        }
        rungCurrent[rung] = bucket;
        int first = heads[base + bucket];
        heads[base + bucket] = Slots.NONE;
        if (bucket == end - 1) {
            // The last bucket: a finer rung may take this one's place.
            rungs = rung;
        }
        deal(first);
    }

    /** Deals out a list that is nobody's any more; returns the latest time in it. */
    private double deal(int first) {
        int count = 0;
        double earliest = Double.POSITIVE_INFINITY;
        double latest = Double.NEGATIVE_INFINITY;
        for (int slot = first; slot != Slots.NONE; slot = slots.nexts[slot]) {
            double time = slots.times[slot];
            earliest = time < earliest ? time : earliest;
            latest = time > latest ? time : latest;
            count++;
        }
        int buckets = BUCKETS_PER_EVENT * count;
        double perSecond = buckets / (latest - earliest);
        if (count <= BUCKET_MAX || rungs == RUNGS_MAX || !(perSecond < Double.MAX_VALUE)) {
            moveToHeap(first);
        } else {
            openRung(buckets, earliest, perSecond);
            dealIntoRung(first, rungs - 1);
        }
        return latest;
    }

    private void moveToHeap(int first) {
        int slot = first;
        while (slot != Slots.NONE) {
            int next = slots.nexts[slot];
            soonest.add(slot, slots.times[slot]);
            slot = next;
        }
    }

    private void openRung(int buckets, double earliest, double perSecond) {
        int rung = rungs++;
        int base = rungBase[rung];
        rungBuckets[rung] = buckets;
        rungCurrent[rung] = -1;
        rungStart[rung] = earliest;
        rungPerSecond[rung] = perSecond;
        int end = base + buckets;
        rungBase[rung + 1] = end;
        if (end > heads.length) {
            heads = Arrays.copyOf(heads, Math.max(end, 2 * heads.length));
        }
        Arrays.fill(heads, base, end, Slots.NONE);
    }

    private void dealIntoRung(int first, int rung) {
        int slot = first;
        while (slot != Slots.NONE) {
            int next = slots.nexts[slot];
            link(slot, rungBase[rung] + bucketOf(slots.times[slot], rung));
            slot = next;
        }
    }
}
