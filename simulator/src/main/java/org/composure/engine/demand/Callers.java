package org.composure.engine.demand;

/** Where fresh arrivals go: to the doors, or first into people's own hands. */
@FunctionalInterface
public interface Callers {

    /** Somebody of this contact type needs help for the first time. */
    void comeFresh(long customer, int type);

    /**
     * Customers of these numbers and this contact type are about to come, most of them at least: a chance to fetch what is known of them
     * from memory, many at a time. Must change nothing that anybody could notice.
     */
    default void expect(long firstCustomer, int number, int type) {}

    /** Whether an incident brought this customer, one of the usual ones otherwise. */
    static boolean isOfIncident(long customer) {
        return Customers.isOfIncident(customer);
    }
}
