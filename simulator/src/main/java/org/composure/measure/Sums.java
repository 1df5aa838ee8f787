package org.composure.measure;

import java.util.Collection;
import java.util.Map;

/** What was added up about a part of one or more runs: the whole, a contact type, a team or an interval of the day. */
public interface Sums {

    /** The sum, zero if the quantity cannot be told of this part. Unit: {@link Quantity#unit()}. */
    double get(Quantity quantity);

    /** Waits of all offered contacts that were answered or abandoned; empty for a team. */
    WaitHistogram waits();

    /** Sums with given values, zero for the others, and no waits. */
    static Sums of(Map<Quantity, Double> values) {
        double[] all = new double[Quantity.COUNT];
        values.forEach((quantity, value) -> all[quantity.column()] = value);
        return new Totals(all, WaitHistogram.fine());
    }

    /** Everything of several parts together; at least one. */
    static Sums together(Collection<? extends Sums> parts) {
        double[] all = new double[Quantity.COUNT];
        WaitHistogram waits = parts.iterator().next().waits().copy();
        boolean first = true;
        for (Sums part : parts) {
            for (int i = 0; i < all.length; i++) {
                all[i] += part.get(Quantity.at(i));
            }
            if (!first) {
                waits.add(part.waits());
            }
            first = false;
        }
        return new Totals(all, waits);
    }
}
