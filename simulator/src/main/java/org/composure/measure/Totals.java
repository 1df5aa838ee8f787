package org.composure.measure;

import java.util.Collection;
import org.jspecify.annotations.Nullable;

/** Sums that no longer change. */
final class Totals implements Sums {

    private final double[] values;
    private final double @Nullable [] people;
    private final WaitHistogram waits;

    Totals(double[] values, WaitHistogram waits) {
        this(values, null, waits);
    }

    /** @param people what is known of people; null if nothing is */
    Totals(double[] values, double @Nullable [] people, WaitHistogram waits) {
        this.values = values;
        this.people = people;
        this.waits = waits;
    }

    /** What several parts together know of people; null if that is nothing. */
    static double @Nullable [] people(Collection<? extends Sums> parts) {
        double[] all = new double[PeopleQuantity.COUNT];
        boolean anything = false;
        for (Sums part : parts) {
            if (part instanceof Totals totals && totals.people != null) {
                anything = true;
                for (int i = 0; i < all.length; i++) {
                    all[i] += totals.people[i];
                }
            }
        }
        return anything ? all : null;
    }

    @Override
    public double get(Quantity quantity) {
        return values[quantity.column()];
    }

    @Override
    public double get(PeopleQuantity quantity) {
        return people == null ? 0 : people[quantity.column()];
    }

    @Override
    public WaitHistogram waits() {
        return waits;
    }
}
