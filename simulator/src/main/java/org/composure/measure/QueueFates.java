package org.composure.measure;

import org.composure.event.Silence;
import org.composure.scenario.Scenario;

/**
 * How customers fared in the queue: whether somebody served them in the end, and how long they waited for it in all.
 *
 * <p>Better off is who is served instead of not, or served at least a second sooner. Customers first offered in [warm-up,
 * length of the horizon) are told of. What happens after the first service is not.
 */
final class QueueFates extends Silence implements Fates {

    /** Waits that differ by no more than this are the same to a customer. Our assumption. */
    private static final double NOTICED_SECONDS = 1;

    private final double warmUp;
    private final double length;

    /** Seconds waited so far; minus one minus that as long as nobody served the customer. */
    private final CustomerTable customers;

    QueueFates(Scenario scenario) {
        this(scenario, CustomerTable.CUSTOMERS_MAX);
    }

    QueueFates(Scenario scenario, int customersMax) {
        this.warmUp = scenario.horizon().warmUpOrZero();
        this.length = scenario.horizon().lengthSeconds();
        this.customers = new CustomerTable(customersMax, 0);
    }

    @Override
    public Comparison against(Fates base) {
        if (!(base instanceof QueueFates other)) {
            throw new IllegalArgumentException("A world without people cannot be compared with one with people.");
        }
        CustomerTable others = other.customers;
        long[] count = new long[3];
        for (int i = 0; i < customers.places(); i++) {
            if (!customers.isTaken(i) || !customers.isKeptIn(others, customers.customer(i))) {
                continue;
            }
            int there = others.find(customers.customer(i));
            if (there >= 0) {
                count[1 + preference(customers.note(i), others.note(there))]++;
            }
        }
        return new Comparison(count[2], count[0], count[1], customers.oneIn(others));
    }

    /** 1 if here is better than there, −1 if worse. */
    private static int preference(float here, float there) {
        boolean servedHere = here >= 0;
        boolean servedThere = there >= 0;
        if (servedHere != servedThere) {
            return servedHere ? 1 : -1;
        }
        double sooner = servedHere ? there - here : here - there;
        return sooner > NOTICED_SECONDS ? 1 : sooner < -NOTICED_SECONDS ? -1 : 0;
    }

    @Override
    public void offered(double at, long customer, int type, int attempt) {
        if (at >= warmUp && at < length) {
            customers.remember(customer, -1);
        }
    }

    @Override
    public void abandoned(double at, long customer, int type, double arrivedAt, boolean silent) {
        waited(customer, at - arrivedAt);
    }

    @Override
    public void diverted(double at, long customer, int type, double arrivedAt, Diversion how) {
        waited(customer, at - arrivedAt);
    }

    @Override
    public void serviceStarted(
            double at, long customer, int type, double arrivedAt, int team, int agent, int inHand, Start how) {
        if (how == Start.RESUMPTION || !how.isOfCustomer()) {
            return;
        }
        int place = customers.find(customer);
        if (place >= 0 && customers.note(place) < 0) {
            customers.note(place, -1 - customers.note(place) + (float) (at - arrivedAt));
        }
    }

    private void waited(long customer, double seconds) {
        int place = customers.find(customer);
        if (place >= 0 && customers.note(place) < 0) {
            customers.note(place, customers.note(place) - (float) seconds);
        }
    }
}
