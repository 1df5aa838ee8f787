package org.composure.theory;

import java.util.List;

/**
 * Offered load of a day: Poisson arrivals at a rate that is constant within each interval, exponential handle times, and
 * an agent for everyone (M<sub>t</sub>/M/∞).
 *
 * <p>Do not believe it for handle times far from exponential when the rate changes within a handle time, or where waiting
 * moves much of the work to a later interval.
 *
 * <p><b>Source.</b> Eick, Massey and Whitt, "The physics of the M<sub>t</sub>/G/∞ queue", Operations Research 41(4), 1993.
 * With exponential handle times the mean number in service follows a linear differential equation, which is solved exactly
 * interval by interval; it is what staffing should look at, because load lags behind arrivals.
 *
 * @param arrivalRates customers per unit of time in each interval
 * @param intervalLength length of an interval, in the same unit of time
 * @param handleTimeMean mean handle time, in the same unit of time
 * @param loadAtStart mean number in service at time 0, in erlangs
 */
public record OfferedLoadOverTime(
        List<Double> arrivalRates, double intervalLength, double handleTimeMean, double loadAtStart) {

    public OfferedLoadOverTime {
        arrivalRates = List.copyOf(arrivalRates);
        Require.atLeast(1, "The number of intervals", arrivalRates.size());
        arrivalRates.forEach(rate -> Require.notNegative("Each arrival rate", rate));
        Require.positive("intervalLength", intervalLength);
        Require.positive("handleTimeMean", handleTimeMean);
        Require.notNegative("loadAtStart", loadAtStart);
    }

    /** The load of a pattern that repeats for ever: what is left at the end is there at the start. */
    public static OfferedLoadOverTime repeating(
            List<Double> arrivalRates, double intervalLength, double handleTimeMean) {
        var fromEmpty = new OfferedLoadOverTime(arrivalRates, intervalLength, handleTimeMean, 0);
        double gone = -StrictMath.expm1(-fromEmpty.duration() / handleTimeMean);
        double loadAtStart = fromEmpty.at(fromEmpty.duration()) / gone;
        return new OfferedLoadOverTime(arrivalRates, intervalLength, handleTimeMean, loadAtStart);
    }

    /** Length of all intervals together. */
    public double duration() {
        return arrivalRates.size() * intervalLength;
    }

    /** Mean number of customers in service at {@code time}, 0 ≤ time ≤ {@link #duration}, in erlangs. */
    public double at(double time) {
        if (!(time >= 0 && time <= duration())) {
            throw new IllegalArgumentException(
                    "The load is known from 0 to %s, but was asked for at %s.\nMaybe add intervals, with rate 0 after closing."
                            .formatted(duration(), time));
        }
        double load = loadAtStart;
        double left = time;
        for (int i = 0; left > 0 && i < arrivalRates.size(); i++) {
            load = after(Math.min(left, intervalLength), load, arrivalRates.get(i));
            left -= intervalLength;
        }
        return load;
    }

    /** Mean load within the interval with this index, counted from 0, in erlangs. */
    public double meanWithin(int interval) {
        if (interval < 0 || interval >= arrivalRates.size()) {
            throw new IllegalArgumentException("There is no interval %d; there are %d.\nMaybe count from 0."
                    .formatted(interval, arrivalRates.size()));
        }
        double before = at(interval * intervalLength);
        double settled = arrivalRates.get(interval) * handleTimeMean;
        double rest = -StrictMath.expm1(-intervalLength / handleTimeMean) * handleTimeMean / intervalLength;
        return settled + (before - settled) * rest;
    }

    private double after(double elapsed, double before, double arrivalRate) {
        double kept = StrictMath.exp(-elapsed / handleTimeMean);
        double settled = arrivalRate * handleTimeMean;
        return before * kept + settled * -StrictMath.expm1(-elapsed / handleTimeMean);
    }
}
