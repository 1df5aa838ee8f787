package org.composure.engine.demand;

import org.composure.engine.chance.Chance;
import org.composure.engine.chance.Law;
import org.composure.engine.chance.Purpose;

/**
 * Arrivals with independent times in between, from the start of the run; the process runs on while the doors are closed,
 * but nobody comes (see {@link Entrance} for those who come all the same).
 */
final class RenewalStream implements FreshStream {

    private final Law timeBetween;
    private final Chance chance;
    private final double lengthSeconds;
    private final OpeningHours hours;
    private double position;
    private long customer;

    RenewalStream(int type, Law timeBetween, OpeningHours hours, double lengthSeconds, Chance chance) {
        this.timeBetween = timeBetween;
        this.hours = hours;
        this.lengthSeconds = lengthSeconds;
        this.chance = chance;
        this.customer = Customers.first(type, 0) - 1;
    }

    @Override
    public double next() {
        do {
            customer++;
            position += timeBetween.draw(chance.of(Purpose.ARRIVAL_GAP, customer, 0), position);
            if (position >= lengthSeconds) {
                return Double.POSITIVE_INFINITY;
            }
        } while (!hours.areOpenAt(position));
        return position;
    }

    @Override
    public long customer() {
        return customer;
    }
}
