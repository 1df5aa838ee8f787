package org.composure.scenario;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** When contacts of one type come for the first time; redials and returns are extra. */
public sealed interface ArrivalProcess {

    /**
     * Independent callers at a rate that changes by the clock.
     *
     * @param ratePerHour expected fresh contacts per hour
     * @param busyness the random factor of the day, or null for none
     * @param incidents what brings a rush now and then, or null for nothing
     */
    record Poisson(
            Timetable<Double> ratePerHour,
            @Nullable Busyness busyness,
            @Nullable Incidents incidents) implements ArrivalProcess {
        public Poisson {
            ratePerHour.map(rate -> Check.notNegative(rate, "arrival rate per hour"));
        }

        /** Without incidents. */
        public Poisson(Timetable<Double> ratePerHour, @Nullable Busyness busyness) {
            this(ratePerHour, busyness, null);
        }

        /** How many times as many contacts come as the rates say, in the long run, because of incidents. */
        public double factorOfIncidents() {
            return incidents == null ? 1 : incidents.factor();
        }

        /** A constant rate. */
        public static Poisson constant(double ratePerHour) {
            return new Poisson(Timetable.always(ratePerHour), null);
        }
    }

    /** Independent times between one contact and the next, from the start of the run. */
    record Renewal(Distribution timeBetween) implements ArrivalProcess {
        public Renewal {
            Check.positive(timeBetween.meanSeconds(), "mean time between arrivals");
        }
    }

    /**
     * The very times somebody recorded, in seconds since the start of the run.
     *
     * @param timesSeconds in order of time
     */
    record Replay(List<Double> timesSeconds) implements ArrivalProcess {
        public Replay {
            timesSeconds = List.copyOf(timesSeconds);
            double last = 0;
            for (double time : timesSeconds) {
                Check.that(
                        time >= last && Double.isFinite(time),
                        "Replayed arrival times must not fall (%s after %s).".formatted(time, last));
                last = time;
            }
        }
    }
}
