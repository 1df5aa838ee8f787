package org.composure.yardstick;

import java.util.Arrays;

/**
 * A calendar queue (Brown 1988, CACM 31(10): 1220-1227) stripped to what a tight loop needs: a time and a number for each
 * event, ties in any order, no cancelling.
 */
final class TightCalendar {
    private static final int NONE = -1;
    private static final int BUCKETS_MIN = 16;

    private double[] times = new double[64];
    private int[] doings = new int[64];
    private int[] nexts = new int[64];
    private int firstFree = NONE;
    private int used;
    private int size;

    private int[] heads = emptyBuckets(BUCKETS_MIN);
    private double daysPerUnit = 1;
    private long day;
    private double now;

    /** Where the earliest event is and when, once looked for; NaN while unknown. */
    private int firstBucket;

    private double firstTime = Double.NaN;

    double now() {
        return now;
    }

    int size() {
        return size;
    }

    void book(double time, int doing) {
        int slot = firstFree;
        if (slot == NONE) {
            slot = used++;
            if (slot == times.length) {
                grow();
            }
        } else {
            firstFree = nexts[slot];
        }
        times[slot] = time;
        doings[slot] = doing;
        int bucket = insert(slot, time);
        if (time < firstTime) {
            firstTime = time;
            firstBucket = bucket;
            day = (long) (time * daysPerUnit);
        }
        if (++size > 2 * heads.length) {
            rebuild(2 * heads.length);
        }
    }

    /** Returns the time of the earliest event, or plus infinity if there is none. */
    double nextTime() {
        if (Double.isNaN(firstTime)) {
            findFirst();
        }
        return firstTime;
    }

    /** Takes the earliest event out and returns its number; there must be one. */
    int takeNext() {
        now = nextTime();
        firstTime = Double.NaN;
        int bucket = firstBucket;
        int slot = heads[bucket];
        heads[bucket] = nexts[slot];
        nexts[slot] = firstFree;
        firstFree = slot;
        if (--size < heads.length / 4 && heads.length > BUCKETS_MIN) {
            rebuild(heads.length / 2);
        }
        return doings[slot];
    }

    private void findFirst() {
        if (size == 0) {
            firstTime = Double.POSITIVE_INFINITY;
            return;
        }
        int mask = heads.length - 1;
        long today = day;
        for (int looked = 0; looked <= mask; looked++) {
            int head = heads[(int) today & mask];
            if (head != NONE && (long) (times[head] * daysPerUnit) <= today) {
                found(today, head);
                return;
            }
            today++;
        }
        findFirstOfAll();
    }

    /** Nothing within a year of buckets: looks at every bucket's first. */
    private void findFirstOfAll() {
        int earliest = NONE;
        for (int head : heads) {
            if (head != NONE && (earliest == NONE || times[head] < times[earliest])) {
                earliest = head;
            }
        }
        found((long) (times[earliest] * daysPerUnit), earliest);
    }

    private void found(long today, int head) {
        day = today;
        firstBucket = (int) today & (heads.length - 1);
        firstTime = times[head];
    }

    /** Returns the bucket. */
    private int insert(int slot, double time) {
        int bucket = (int) (long) (time * daysPerUnit) & (heads.length - 1);
        int at = heads[bucket];
        if (at == NONE || time < times[at]) {
            nexts[slot] = at;
            heads[bucket] = slot;
            return bucket;
        }
        int before = at;
        at = nexts[at];
        while (at != NONE && times[at] <= time) {
            before = at;
            at = nexts[at];
        }
        nexts[before] = slot;
        nexts[slot] = at;
        return bucket;
    }

    /** A day is as long as two of the gaps in the earlier half of what is booked. */
    private void rebuild(int buckets) {
        int[] slots = pending();
        double[] sorted =
                Arrays.stream(slots).mapToDouble(slot -> times[slot]).sorted().toArray();
        int half = sorted.length / 2;
        double gap = half == 0 ? 0 : (sorted[half] - sorted[0]) / half;
        if (gap > 0) {
            daysPerUnit = 0.5 / gap;
        }
        heads = emptyBuckets(buckets);
        firstTime = Double.NaN;
        day = (long) (now * daysPerUnit);
        for (int slot : slots) {
            insert(slot, times[slot]);
        }
    }

    private int[] pending() {
        int[] slots = new int[size];
        int count = 0;
        for (int head : heads) {
            for (int slot = head; slot != NONE; slot = nexts[slot]) {
                slots[count++] = slot;
            }
        }
        return slots;
    }

    private void grow() {
        times = Arrays.copyOf(times, 2 * times.length);
        doings = Arrays.copyOf(doings, times.length);
        nexts = Arrays.copyOf(nexts, times.length);
    }

    private static int[] emptyBuckets(int buckets) {
        int[] empty = new int[buckets];
        Arrays.fill(empty, NONE);
        return empty;
    }
}
