package org.composure.engine.demand;

import java.util.TreeSet;
import org.composure.scenario.DayTable;

/** The arrival rate of one day by the clock, zero while the doors are closed: constant between cuts. */
final class DayCurve {

    private final double[] from;
    private final double[] perSecond;
    private final double stepSeconds;

    /**
     * A day's rate.
     *
     * @param perHour the rate
     * @param open the doors
     * @param stepSeconds further cuts, at the multiples of this
     */
    DayCurve(DayTable<Double> perHour, DayTable<Boolean> open, double stepSeconds) {
        TreeSet<Double> cuts = new TreeSet<>();
        perHour.steps().forEach(step -> cuts.add(step.fromSeconds()));
        open.steps().forEach(step -> cuts.add(step.fromSeconds()));
        for (int step = 1; step * stepSeconds < DayTable.DAY_SECONDS; step++) {
            cuts.add(step * stepSeconds);
        }
        this.stepSeconds = stepSeconds;
        this.from = cuts.stream().mapToDouble(cut -> cut).toArray();
        this.perSecond = new double[from.length];
        for (int i = 0; i < from.length; i++) {
            perSecond[i] = open.at(from[i]) ? perHour.at(from[i]) / 3600 : 0;
        }
    }

    int pieces() {
        return from.length;
    }

    double perSecond(int piece) {
        return perSecond[piece];
    }

    /** In seconds of the day. */
    double endSeconds(int piece) {
        return piece + 1 < from.length ? from[piece + 1] : DayTable.DAY_SECONDS;
    }

    /** The busyness step in which a piece lies. */
    int step(int piece) {
        return (int) ((from[piece] + endSeconds(piece)) / 2 / stepSeconds);
    }
}
