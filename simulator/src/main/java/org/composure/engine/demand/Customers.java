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

    /** Days of 45 years are below; what is above tells the tasks of a customer apart. */
    private static final int TASK_SHIFT = 45;

    private static final int TASKS = 64;

    /** Place of the first of those whom an incident brings among the customers of a type and day. */
    static final long FIRST_OF_INCIDENTS = 1L << (ORDINAL_BITS - 1);

    private Customers() {}

    /** Whether an incident brought this customer. */
    static boolean isOfIncident(long customer) {
        return (customer & FIRST_OF_INCIDENTS) != 0;
    }

    /** The number of the work that one service of a customer leaves, the same whatever happens to others. */
    static long task(long customer, int service) {
        return customer | (long) (1 + Math.floorMod(service - 1, TASKS - 1)) << TASK_SHIFT;
    }

    /** The number of a day's first customer; the others follow without gaps. */
    static long first(int type, int day) {
        if (type >= TYPES_MAX) {
            throw new IllegalArgumentException(
                    "A run can tell %d contact types apart, not %d.".formatted(TYPES_MAX, type + 1));
        }
        return (long) type << TYPE_SHIFT | (long) day << ORDINAL_BITS;
    }
}
