package org.composure.study.check;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.composure.scenario.DayTable;

/**
 * A sinusoidal arrival rate λ(t) = mean + amplitude · sin(frequency · (t − shift)), one period of which is laid on one
 * simulated day.
 *
 * @param mean per unit of time
 * @param amplitude per unit of time
 * @param frequency radians per unit of time
 * @param shift in units of time
 */
record Sine(double mean, double amplitude, double frequency, double shift) {

    /** Steps that stand for the curve; each has the exact mean of its stretch. */
    private static final int STEPS = 960;

    private static final String NUMBER = "([0-9.]+)";
    private static final Pattern RATE = Pattern.compile(
            "lambda\\(t\\) ?= ?" + NUMBER + " ?\\+ ?" + NUMBER + " ?sin ?(\\(.*?\\)(?:/[0-9.]+\\))?|[0-9.]*t)");
    private static final Pattern SHIFTED =
            Pattern.compile("\\(2 ?pi ?\\(t ?- ?" + NUMBER + "\\) ?/ ?" + NUMBER + "\\)");
    private static final Pattern PERIODIC = Pattern.compile("\\(2 ?pi ?t ?/ ?" + NUMBER + "\\)");

    /** Reads {@code lambda(t)=100+20 sin t}, {@code … sin 5t} or {@code … sin(2 pi (t-6)/24)} out of a model's name. */
    static Sine in(String model) {
        Matcher rate = RATE.matcher(model);
        if (!rate.find()) {
            throw new UnknownModel("the arrival rate in \"%s\"".formatted(model));
        }
        double mean = Double.parseDouble(rate.group(1));
        double amplitude = Double.parseDouble(rate.group(2));
        String phase = rate.group(3);
        Matcher shifted = SHIFTED.matcher(phase);
        if (shifted.matches()) {
            double period = Double.parseDouble(shifted.group(2));
            return new Sine(mean, amplitude, 2 * Math.PI / period, Double.parseDouble(shifted.group(1)));
        }
        Matcher periodic = PERIODIC.matcher(phase);
        if (periodic.matches()) {
            return new Sine(mean, amplitude, 2 * Math.PI / Double.parseDouble(periodic.group(1)), 0);
        }
        String factor = phase.replaceAll("[()t ]", "");
        return new Sine(mean, amplitude, factor.isEmpty() ? 1 : Double.parseDouble(factor), 0);
    }

    double period() {
        return 2 * Math.PI / frequency;
    }

    /** Length of a unit of time when a period takes a day. */
    double unitSeconds() {
        return DayTable.DAY_SECONDS / period();
    }

    /** Where in the day an instant falls, in seconds. */
    double secondOfDay(double t) {
        double phase = t % period();
        return (phase < 0 ? phase + period() : phase) * unitSeconds();
    }

    /** Arrivals per hour of the simulated day. */
    DayTable<Double> ratePerHour() {
        List<DayTable.Step<Double>> steps = new ArrayList<>();
        double width = period() / STEPS;
        for (int i = 0; i < STEPS; i++) {
            double average = integral(i * width, (i + 1) * width) / width;
            steps.add(new DayTable.Step<>(i * DayTable.DAY_SECONDS / STEPS, average * 3600 / unitSeconds()));
        }
        return new DayTable<>(steps);
    }

    private double integral(double from, double to) {
        return mean * (to - from)
                - amplitude
                        / frequency
                        * (StrictMath.cos(frequency * (to - shift)) - StrictMath.cos(frequency * (from - shift)));
    }

    /**
     * Mean number in service if there were infinitely many servers of rate {@code mu}, in the periodic regime (Eick, Massey
     * and Whitt, Management Science 39(2), 1993).
     */
    double offeredLoad(double t, double mu) {
        double angle = frequency * (t - shift);
        return mean / mu
                + amplitude
                        * (mu * StrictMath.sin(angle) - frequency * StrictMath.cos(angle))
                        / (mu * mu + frequency * frequency);
    }

    /** Square-root staffing ⌈m(t) + z √m(t)⌉ over the simulated day. */
    DayTable<Integer> squareRootStaffing(double z, double mu) {
        List<DayTable.Step<Integer>> steps = new ArrayList<>();
        int last = staffAt(0, z, mu);
        steps.add(new DayTable.Step<>(0, last));
        int looks = 20 * STEPS;
        for (int i = 1; i < looks; i++) {
            double before = (i - 1) * period() / looks;
            double after = i * period() / looks;
            int now = staffAt(after, z, mu);
            if (now != last) {
                steps.add(new DayTable.Step<>(changeBetween(before, after, z, mu) * unitSeconds(), now));
                last = now;
            }
        }
        return new DayTable<>(steps);
    }

    private double changeBetween(double before, double after, double z, double mu) {
        int old = staffAt(before, z, mu);
        double low = before;
        double high = after;
        for (int i = 0; i < 40; i++) {
            double middle = (low + high) / 2;
            if (staffAt(middle, z, mu) == old) {
                low = middle;
            } else {
                high = middle;
            }
        }
        return high;
    }

    private int staffAt(double t, double z, double mu) {
        double load = offeredLoad(t, mu);
        return (int) Math.ceil(load + z * Math.sqrt(load));
    }
}
