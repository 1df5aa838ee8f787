package org.composure.engine.demand;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.composure.engine.calendar.Calendar;
import org.composure.engine.calendar.Rank;
import org.composure.engine.calendar.TimetableWalk;
import org.composure.engine.chance.Chance;
import org.composure.engine.chance.Laws;
import org.composure.scenario.ArrivalProcess;
import org.composure.scenario.ContactType;
import org.composure.scenario.Horizon;
import org.composure.scenario.Incidents;
import org.composure.scenario.Scenario;
import org.composure.scenario.Timetable;
import org.jspecify.annotations.Nullable;

/** Books the fresh arrivals of all types, one pending for each stream of them. */
public final class FreshArrivals {

    /** So many are announced at a time; a power of two. */
    private static final int EXPECTED = 32;

    private final Calendar calendar;
    private final Callers callers;
    private final FreshStream[] streams;
    /** What each stream brings. */
    private final int[] types;

    private final boolean few;
    private final int arrival;

    public FreshArrivals(Scenario scenario, Calendar calendar, Callers callers, Chance chance, Laws laws) {
        this.calendar = calendar;
        this.callers = callers;
        int number = scenario.contactTypes().size();
        List<FreshStream> all = new ArrayList<>();
        IntStream.Builder brought = IntStream.builder();
        for (int type = 0; type < number; type++) {
            all.add(stream(scenario, type, chance, laws));
            brought.add(type);
        }
        for (int type = 0; type < number; type++) {
            FreshStream rush = rush(scenario, type, chance, laws);
            if (rush != null) {
                all.add(rush);
                brought.add(type);
            }
        }
        this.streams = all.toArray(FreshStream[]::new);
        this.types = brought.build().toArray();
        this.few = streams.length <= Calendar.REGULARS_MAX;
        if (few) {
            calendar.enrolRegulars(Rank.ARRIVAL, streams.length, this::arrive);
            this.arrival = Calendar.NONE;
        } else {
            this.arrival = calendar.enrol(Rank.ARRIVAL, this::arrive);
        }
        for (int stream = 0; stream < streams.length; stream++) {
            bookNext(stream, streams[stream]);
        }
    }

    /** Those whom incidents bring; none without incidents. */
    private static @Nullable FreshStream rush(Scenario scenario, int type, Chance chance, Laws laws) {
        ContactType contactType = scenario.contactTypes().get(type);
        if (!(contactType.arrivals() instanceof ArrivalProcess.Poisson poisson)) {
            return null;
        }
        Incidents incidents = poisson.incidents();
        if (incidents == null || incidents.times() == 1) {
            return null;
        }
        PoissonStream all = PoissonStream.others(
                type,
                incidents.times() - 1,
                poisson,
                scenario.openingOf(contactType).open(),
                scenario.horizon(),
                chance,
                laws);
        return new Rush(all, incidents, type, chance, laws);
    }

    private static FreshStream stream(Scenario scenario, int type, Chance chance, Laws laws) {
        ArrivalProcess process = scenario.contactTypes().get(type).arrivals();
        Horizon horizon = scenario.horizon();
        Timetable<Boolean> open =
                scenario.openingOf(scenario.contactTypes().get(type)).open();
        if (process instanceof ArrivalProcess.Poisson poisson) {
            return PoissonStream.usual(type, poisson, open, horizon, chance, laws);
        }
        if (process instanceof ArrivalProcess.Renewal renewal) {
            OpeningHours hours = new OpeningHours(new TimetableWalk<>(open, horizon));
            return new RenewalStream(type, laws.of(renewal.timeBetween()), hours, horizon.lengthSeconds(), chance);
        }
        ArrivalProcess.Replay replay = (ArrivalProcess.Replay) process;
        return new ReplayStream(type, replay.timesSeconds(), horizon.lengthSeconds());
    }

    private void bookNext(int number, FreshStream stream) {
        double next = stream.next();
        if (next == Double.POSITIVE_INFINITY) {
            return;
        }
        if (few) {
            calendar.bookRegular(number, next);
        } else {
            calendar.book(arrival, number, next);
        }
    }

    private void arrive(int number) {
        FreshStream stream = streams[number];
        long customer = stream.customer();
        if ((customer & (EXPECTED - 1)) == 0) {
            callers.expect(customer, EXPECTED, types[number]);
        }
        callers.comeFresh(customer, types[number]);
        bookNext(number, stream);
    }
}
