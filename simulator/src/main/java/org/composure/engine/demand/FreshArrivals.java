package org.composure.engine.demand;

import org.composure.engine.calendar.Calendar;
import org.composure.engine.calendar.Rank;
import org.composure.engine.calendar.TimetableWalk;
import org.composure.engine.chance.Chance;
import org.composure.engine.chance.Laws;
import org.composure.scenario.ArrivalProcess;
import org.composure.scenario.Horizon;
import org.composure.scenario.Scenario;
import org.composure.scenario.Timetable;

/** Books the fresh arrivals of all types, one pending for each. */
public final class FreshArrivals {

    private final Calendar calendar;
    private final Callers callers;
    private final FreshStream[] streams;
    private final int arrival;

    public FreshArrivals(Scenario scenario, Calendar calendar, Callers callers, Chance chance, Laws laws) {
        this.calendar = calendar;
        this.callers = callers;
        this.arrival = calendar.enrol(Rank.ARRIVAL, this::arrive);
        this.streams = new FreshStream[scenario.contactTypes().size()];
        for (int type = 0; type < streams.length; type++) {
            streams[type] = stream(scenario, type, chance, laws);
            bookNext(type);
        }
    }

    private static FreshStream stream(Scenario scenario, int type, Chance chance, Laws laws) {
        ArrivalProcess process = scenario.contactTypes().get(type).arrivals();
        Horizon horizon = scenario.horizon();
        Timetable<Boolean> open =
                scenario.openingOf(scenario.contactTypes().get(type)).open();
        if (process instanceof ArrivalProcess.Poisson poisson) {
            return new PoissonStream(type, poisson, open, horizon, chance, laws);
        }
        if (process instanceof ArrivalProcess.Renewal renewal) {
            OpeningHours hours = new OpeningHours(new TimetableWalk<>(open, horizon));
            return new RenewalStream(type, laws.of(renewal.timeBetween()), hours, horizon.lengthSeconds(), chance);
        }
        ArrivalProcess.Replay replay = (ArrivalProcess.Replay) process;
        return new ReplayStream(type, replay.timesSeconds(), horizon.lengthSeconds());
    }

    private void bookNext(int type) {
        double next = streams[type].next();
        if (next < Double.POSITIVE_INFINITY) {
            calendar.book(arrival, type, next);
        }
    }

    private void arrive(int type) {
        callers.comeFresh(streams[type].customer(), type);
        bookNext(type);
    }
}
