package org.composure.engine.demand;

import java.time.LocalDate;
import org.composure.engine.chance.Chance;
import org.composure.engine.chance.Laws;
import org.composure.engine.chance.Purpose;
import org.composure.scenario.ArrivalProcess;
import org.composure.scenario.DayTable;
import org.composure.scenario.Horizon;
import org.composure.scenario.Timetable;
import org.jspecify.annotations.Nullable;

/**
 * Arrivals of a Poisson process whose rate changes by the clock: unit-exponential gaps, mapped through the day's integrated
 * rate.
 *
 * <p>Every day starts anew with its first customer, so that a change of one day's rate moves nobody on another. A rate twice
 * as high halves every gap; it draws nobody anew. Nobody comes while the doors are closed.
 *
 * <p><b>Source.</b> Çinlar, <i>Introduction to Stochastic Processes</i>, 1975, section 4.7 (inversion of the integrated
 * rate).
 */
final class PoissonStream implements FreshStream {

    private static final int AHEAD = 64;

    private final int type;
    private final double times;
    private final long firstPlace;
    private final Timetable<Double> perHour;
    private final Timetable<Boolean> open;
    private final Horizon horizon;
    private final double lengthSeconds;
    private final @Nullable BusyDays busyDays;
    private final Chance chance;
    private final Laws laws;

    private int day = -1;
    private @Nullable DayTable<Double> todaysRate;
    private @Nullable DayTable<Boolean> todaysHours;
    private DayCurve curve;
    private int piece;
    private double rate;
    private double pieceEnd;
    private double position;
    private long customer;
    /** Gaps before this customer and those that follow. */
    private final double[] gaps = new double[AHEAD];

    private long gapsFrom = Long.MAX_VALUE;

    /** The usual arrivals of a contact type. */
    static PoissonStream usual(
            int type,
            ArrivalProcess.Poisson process,
            Timetable<Boolean> open,
            Horizon horizon,
            Chance chance,
            Laws laws) {
        return new PoissonStream(type, 0, 1, process, open, horizon, chance, laws);
    }

    /** As many times the usual arrivals, who are other people. */
    static PoissonStream others(
            int type,
            double times,
            ArrivalProcess.Poisson process,
            Timetable<Boolean> open,
            Horizon horizon,
            Chance chance,
            Laws laws) {
        return new PoissonStream(type, Customers.FIRST_OF_INCIDENTS, times, process, open, horizon, chance, laws);
    }

    private PoissonStream(
            int type,
            long firstPlace,
            double times,
            ArrivalProcess.Poisson process,
            Timetable<Boolean> open,
            Horizon horizon,
            Chance chance,
            Laws laws) {
        this.type = type;
        this.firstPlace = firstPlace;
        this.times = times;
        this.perHour = process.ratePerHour();
        this.open = open;
        this.horizon = horizon;
        this.lengthSeconds = horizon.lengthSeconds();
        this.chance = chance;
        this.laws = laws;
        this.busyDays = process.busyness() == null ? null : new BusyDays(process.busyness(), type, chance, laws);
        this.curve = goToDay(0);
        goToPiece(0);
    }

    @Override
    public double next() {
        customer++;
        double gap = gap();
        while (position < lengthSeconds) {
            double before = (pieceEnd - position) * rate;
            if (gap < before) {
                position += gap / rate;
                return position < lengthSeconds ? position : Double.POSITIVE_INFINITY;
            }
            gap -= before;
            position = pieceEnd;
            if (piece + 1 < curve.pieces()) {
                goToPiece(piece + 1);
            } else {
                curve = goToDay(day + 1);
                goToPiece(0);
                customer++;
                gap = gap();
            }
        }
        return Double.POSITIVE_INFINITY;
    }

    @Override
    public long customer() {
        return customer;
    }

    private double gap() {
        long ahead = customer - gapsFrom;
        if (ahead < 0 || ahead >= AHEAD) {
            drawAhead();
            ahead = 0;
        }
        return gaps[(int) ahead];
    }

    /** Keyed draws may be made in any order, so many are made in a row. */
    private void drawAhead() {
        gapsFrom = customer;
        for (int i = 0; i < AHEAD; i++) {
            chance.of(Purpose.ARRIVAL_GAP, gapsFrom + i, 0);
            gaps[i] = laws.unitExponential();
        }
    }

    // Most days share their tables; an equal one that is another object costs no more than a rebuilt curve.
    @SuppressWarnings("ReferenceEquality")
    private DayCurve goToDay(int next) {
        day = next;
        customer = Customers.first(type, day) + firstPlace - 1;
        LocalDate date = horizon.firstDay().plusDays(day);
        DayTable<Double> rates = perHour.on(date);
        DayTable<Boolean> hours = open.on(date);
        if (rates == todaysRate && hours == todaysHours) {
            return curve;
        }
        todaysRate = rates;
        todaysHours = hours;
        return new DayCurve(rates, hours, busyDays == null ? DayTable.DAY_SECONDS : busyDays.stepSeconds());
    }

    private void goToPiece(int next) {
        piece = next;
        double base = times * curve.perSecond(piece);
        rate = base == 0 || busyDays == null ? base : base * busyDays.factor(day, curve.step(piece));
        pieceEnd = day * DayTable.DAY_SECONDS + curve.endSeconds(piece);
    }
}
