package org.composure.measure;

import java.util.Collection;
import java.util.Map;

/** What was added up about a part of one or more runs: the whole, a contact type, a team or an interval of the day. */
public interface Sums {

    /** The sum, zero if the quantity cannot be told of this part. Unit: {@link Quantity#unit()}. */
    double get(Quantity quantity);

    /** The sum of a quantity about people, zero if it cannot be told of this part. */
    double get(PeopleQuantity quantity);

    /** Waits of all offered contacts that were answered or abandoned; empty for a team. */
    WaitHistogram waits();

    /** Sums with given values, zero for the others, and no waits. */
    static Sums of(Map<Quantity, Double> values) {
        double[] all = new double[Quantity.COUNT];
        values.forEach((quantity, value) -> all[quantity.column()] = value);
        return new Totals(all, WaitHistogram.fine());
    }

    /** Sums about people only, with given values, zero for the others. */
    static Sums ofPeople(Map<PeopleQuantity, Double> values) {
        double[] all = new double[PeopleQuantity.COUNT];
        values.forEach((quantity, value) -> all[quantity.column()] = value);
        return new Totals(new double[Quantity.COUNT], all, WaitHistogram.fine());
    }

    /** The same with what these parts together know of people. */
    default Sums withPeopleOf(Collection<? extends Sums> parts) {
        double[] queueing = new double[Quantity.COUNT];
        for (int i = 0; i < queueing.length; i++) {
            queueing[i] = get(Quantity.at(i));
        }
        return new Totals(queueing, Totals.people(parts), waits());
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
        return new Totals(all, Totals.people(parts), waits);
    }
}
