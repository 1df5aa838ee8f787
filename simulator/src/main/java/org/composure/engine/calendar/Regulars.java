package org.composure.engine.calendar;

/**
 * A few things that come round again and again and are never taken back, such as the next arrival of each stream: one is
 * pending for each at most, and the earliest is known.
 *
 * <p>They are looked through one by one, which for a few is quicker than keeping them sorted. As in {@link FutureEvents},
 * the last bits of a time are replaced by the number, so that who is earlier is computed rather than jumped for; where the
 * bits that are left do not tell, exact times and orders do.
 */
final class Regulars {

    /** With more, {@link FutureEvents} are quicker. */
    static final int MAX = 16;

    private static final long NEVER = Double.doubleToRawLongBits(Double.POSITIVE_INFINITY);

    private final Actor actor;
    private final long[] keys;
    private final double[] times;
    private final long[] orders;
    private int first;
    private double firstTime = Double.POSITIVE_INFINITY;
    private long firstBits = NEVER;

    /** None is pending. */
    Regulars(int number, Actor actor) {
        this.actor = actor;
        keys = new long[number];
        times = new double[number];
        orders = new long[number];
        clear();
    }

    /**
     * Books the next time of one.
     *
     * @param time not negative, nor minus zero
     * @param order among things due at the same time; not negative
     */
    void book(int number, double time, long order) {
        times[number] = time;
        orders[number] = order;
        keys[number] = (Double.doubleToRawLongBits(time) & -MAX) | number;
        look();
    }

    /** Infinite if none is pending. */
    double firstTime() {
        return firstTime;
    }

    /** The bits of {@link #firstTime}. */
    long firstBits() {
        return firstBits;
    }

    long firstOrder() {
        return orders[first];
    }

    /** Does the earliest, which may book its next time meanwhile. */
    void keepFirst() {
        int number = first;
        forget(number);
        actor.act(number);
        if (keys[number] >= NEVER) {
            look();
        }
    }

    int pending() {
        int pending = 0;
        for (long key : keys) {
            pending += key < NEVER ? 1 : 0;
        }
        return pending;
    }

    void clear() {
        for (int number = 0; number < keys.length; number++) {
            forget(number);
        }
        look();
    }

    /** Later than everything, and no two alike in the bits that are compared first. */
    private void forget(int number) {
        keys[number] = NEVER + (long) (MAX + 1) * number;
        times[number] = Double.POSITIVE_INFINITY;
    }

    private void look() {
        long best = keys[0];
        for (int i = 1; i < keys.length; i++) {
            long rival = keys[i];
            if ((rival ^ best) < MAX) {
                best = exactlyFrom(i, best);
                break;
            }
            best = FutureEvents.earlier(best, rival);
        }
        first = (int) best & (MAX - 1);
        firstTime = times[first];
        firstBits = Double.doubleToRawLongBits(firstTime);
    }

    /** Goes on from a rival of whom the bits that are left do not tell. */
    private long exactlyFrom(int from, long bestBefore) {
        long best = bestBefore;
        for (int i = from; i < keys.length; i++) {
            long rival = keys[i];
            best = (rival ^ best) < MAX ? exactly(best, rival) : FutureEvents.earlier(best, rival);
        }
        return best;
    }

    private long exactly(long one, long other) {
        int a = (int) one & (MAX - 1);
        int b = (int) other & (MAX - 1);
        return times[a] < times[b] || (times[a] == times[b] && orders[a] < orders[b]) ? one : other;
    }
}
