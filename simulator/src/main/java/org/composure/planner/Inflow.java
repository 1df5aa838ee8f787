package org.composure.planner;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.composure.scenario.ArrivalProcess;
import org.composure.scenario.ContactType;
import org.composure.scenario.DayTable;
import org.composure.scenario.Opening;
import org.composure.scenario.Orbit;
import org.composure.scenario.Scenario;
import org.composure.scenario.Transfer;

/**
 * How many contacts of each type want an agent in each interval of a day, as far as it can be said without a simulation.
 *
 * <p>Fresh contacts while the channel's doors are open; answers that are answered again (rounds) as a multiple of them;
 * whoever is passed on counts again where they are passed to. What may wait overnight and comes while the house is closed is
 * spread evenly over the hours in which it is open. Redials and returns are left out.
 */
final class Inflow {

    private static final double SECONDS_PER_HOUR = 3600;
    /** Points of time at which the rate within an interval is looked at. */
    private static final int PIECES = 60;

    private Inflow() {}

    /** Contacts an hour, by type and interval, on a mean of several dates. */
    static double[][] perHour(Scenario scenario, List<LocalDate> dates) {
        double[][] mean = new double[scenario.contactTypes().size()][Load.intervals(scenario)];
        for (LocalDate date : dates) {
            double[][] rates = perHour(scenario, date);
            for (int type = 0; type < mean.length; type++) {
                for (int i = 0; i < mean[type].length; i++) {
                    mean[type][i] += rates[type][i] / dates.size();
                }
            }
        }
        return mean;
    }

    private static double[][] perHour(Scenario scenario, LocalDate date) {
        int types = scenario.contactTypes().size();
        double[][] rates = new double[types][];
        for (int type = 0; type < types; type++) {
            ContactType one = scenario.contactTypes().get(type);
            rates[type] = fresh(scenario, one, date);
            if (opening(scenario, one).closing() == Opening.Closing.KEEP_WAITING) {
                untilMorning(rates[type], staffed(scenario, date));
            }
            multiply(rates[type], attempts(one.course().rounds()));
        }
        passedOn(scenario, rates);
        return rates;
    }

    /** Fresh contacts an hour in each interval; none while the channel's doors are closed. */
    static double[] fresh(Scenario scenario, ContactType type, LocalDate date) {
        double[] rates = new double[Load.intervals(scenario)];
        DayTable<Boolean> open = opening(scenario, type).open().on(date);
        for (int i = 0; i < rates.length; i++) {
            double from = i * scenario.intervalSeconds();
            double to = Math.min(DayTable.DAY_SECONDS, from + scenario.intervalSeconds());
            rates[i] = meanRate(type.arrivals(), date, open, from, to);
        }
        return rates;
    }

    /** Hours of a channel: its own, or those of the house. */
    static Opening opening(Scenario scenario, ContactType type) {
        Opening own = type.course().opening();
        return own == null ? scenario.opening() : own;
    }

    private static boolean[] staffed(Scenario scenario, LocalDate date) {
        boolean[] staffed = new boolean[Load.intervals(scenario)];
        DayTable<Boolean> open = scenario.opening().open().on(date);
        for (int i = 0; i < staffed.length; i++) {
            staffed[i] = open.at((i + 0.5) * scenario.intervalSeconds());
        }
        return staffed;
    }

    private static double meanRate(
            ArrivalProcess process, LocalDate date, DayTable<Boolean> open, double from, double to) {
        if (process instanceof ArrivalProcess.Renewal renewal) {
            return open.at((from + to) / 2)
                    ? SECONDS_PER_HOUR / renewal.timeBetween().meanSeconds()
                    : 0;
        }
        if (!(process instanceof ArrivalProcess.Poisson poisson)) {
            return 0;
        }
        DayTable<Double> rates = poisson.ratePerHour().on(date);
        double sum = 0;
        for (int piece = 0; piece < PIECES; piece++) {
            double at = from + (to - from) * (piece + 0.5) / PIECES;
            sum += open.at(at) ? rates.at(at) : 0;
        }
        return poisson.factorOfIncidents() * sum / PIECES;
    }

    private static void untilMorning(double[] rates, boolean[] staffed) {
        double closed = 0;
        int open = 0;
        for (int i = 0; i < rates.length; i++) {
            open += staffed[i] ? 1 : 0;
            closed += staffed[i] ? 0 : rates[i];
        }
        for (int i = 0; i < rates.length && open > 0; i++) {
            rates[i] = staffed[i] ? rates[i] + closed / open : 0;
        }
    }

    /** Expected number of times somebody comes, the first included. */
    private static double attempts(Orbit orbit) {
        double p = orbit.probability();
        if (orbit.timesMax() == Orbit.UNLIMITED) {
            return 1 / (1 - p);
        }
        double sum = 0;
        double still = 1;
        for (int time = 0; time <= orbit.timesMax() && still > 0; time++) {
            sum += still;
            still *= p;
        }
        return sum;
    }

    private static void multiply(double[] rates, double factor) {
        for (int i = 0; i < rates.length; i++) {
            rates[i] *= factor;
        }
    }

    private static void passedOn(Scenario scenario, double[][] rates) {
        double[][] moving = rates;
        for (int time = 0; time < Transfer.TIMES_MAX; time++) {
            double[][] next = new double[rates.length][rates[0].length];
            for (int type = 0; type < rates.length; type++) {
                Transfer transfer = scenario.contactTypes().get(type).course().transfer();
                int to = transfer == null ? -1 : scenario.indexOfType(transfer.to());
                for (int i = 0; transfer != null && to >= 0 && i < rates[type].length; i++) {
                    next[to][i] += transfer.share() * moving[type][i];
                }
            }
            for (int type = 0; type < rates.length; type++) {
                for (int i = 0; i < rates[type].length; i++) {
                    rates[type][i] += next[type][i];
                }
            }
            if (Arrays.stream(next).allMatch(row -> Arrays.stream(row).sum() == 0)) {
                return;
            }
            moving = next;
        }
    }
}
