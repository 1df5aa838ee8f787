package org.composure.engine.demand;

/** Where fresh arrivals go: to the doors, or first into people's own hands. */
@FunctionalInterface
public interface Callers {

    /** Somebody of this contact type needs help for the first time. */
    void comeFresh(long customer, int type);

    /** Whether an incident brought this customer, one of the usual ones otherwise. */
    static boolean isOfIncident(long customer) {
        return Customers.isOfIncident(customer);
    }
}
