package org.composure.engine.demand;

/**
 * Numbers of customers: contact type, day and place among the fresh contacts of that type and day, in one number.
 *
 * <p>So a customer keeps number and luck whatever happens to other types and days. Processes that do not start anew each
 * day count on from the first.
 */
final class Customers {

    private static final int ORDINAL_BITS = 31;
    private static final int TYPE_SHIFT = 51;
    private static final int TYPES_MAX = 1 << (63 - TYPE_SHIFT);

    private Customers() {}

    /** The number of a day's first customer; the others follow without gaps. */
    static long first(int type, int day) {
        if (type >= TYPES_MAX) {
            throw new IllegalArgumentException(
                    "A run can tell %d contact types apart, not %d.".formatted(TYPES_MAX, type + 1));
        }
        return (long) type << TYPE_SHIFT | (long) day << ORDINAL_BITS;
    }
}
