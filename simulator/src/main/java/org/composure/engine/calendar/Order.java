package org.composure.engine.calendar;

/**
 * The order of things due at the same instant, as one number: a bit for what was booked during that very instant, four
 * for the rank, and 58 for the number of the booking.
 */
final class Order {

    private static final int BOOKING_BITS = 58;
    private static final long DURING_THE_INSTANT = 1L << 62;

    private Order() {}

    static long ofRank(Rank rank) {
        return rank.number << BOOKING_BITS;
    }

    static long duringTheInstant(long order) {
        return order | DURING_THE_INSTANT;
    }
}
