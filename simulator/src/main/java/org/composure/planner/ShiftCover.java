package org.composure.planner;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.ojalgo.optimisation.Expression;
import org.ojalgo.optimisation.ExpressionsBasedModel;
import org.ojalgo.optimisation.Optimisation;
import org.ojalgo.optimisation.Variable;
import org.ojalgo.optimisation.integer.IntegerStrategy;

/**
 * The fewest paid hours of shifts that put as many agents to work in every interval as a staffing asks for.
 *
 * <p>A covering problem in whole numbers, solved by ojAlgo's branch and bound. <b>Source.</b> Dantzig, "A comment on Edie's
 * 'Traffic delays at toll booths'", Journal of the Operations Research Society of America 2(3), 1954; breaks as further
 * patterns.
 */
final class ShiftCover {

    private static final int MINUTES_PER_HOUR = 60;
    private static final int MINUTES_PER_DAY = 1440;
    /** Breaks begin after these shares of a shift. Our assumption. */
    private static final double[] BREAKS_AT = {0.4, 0.5, 0.6};

    /** A bound in steps, not in seconds, so that the same roster comes out on every machine. */
    private static final int STEPS_MAX = 3000;

    /** Several workers would race for the best of equals, and the roster would depend on who wins. */
    private static final IntegerStrategy ONE_AT_A_TIME = IntegerStrategy.DEFAULT.withParallelism(() -> 1);

    private final ShiftRules rules;
    private final int[] needed;
    private final int intervalMinutes;
    private final int endsBy;

    /**
     * @param needed agents by interval from a midnight on, for one day or longer
     * @param endsBy minutes after that midnight at which every shift must be over
     */
    ShiftCover(ShiftRules rules, int[] needed, int intervalMinutes, int endsBy) {
        this.rules = rules;
        this.needed = needed;
        this.intervalMinutes = intervalMinutes;
        this.endsBy = endsBy;
    }

    /** Of one day that ends at midnight. */
    ShiftCover(ShiftRules rules, int[] needed, int intervalMinutes) {
        this(rules, needed, intervalMinutes, MINUTES_PER_DAY);
    }

    /** A shift without a name. */
    record Pattern(int start, int end, int breakStart, int breakEnd) {

        double paidHours() {
            return (end - start - (breakEnd - breakStart)) / (double) MINUTES_PER_HOUR;
        }

        /** The same, so many minutes earlier. */
        Pattern earlier(int minutes) {
            return new Pattern(start - minutes, end - minutes, breakStart - minutes, breakEnd - minutes);
        }

        /** Whether somebody is at work through all of an interval. */
        boolean covers(int from, int to) {
            return start <= from && to <= end && (to <= breakStart || from >= breakEnd);
        }
    }

    /**
     * Shifts that cover everything.
     *
     * @param shifts one for each agent at work
     * @param paidHours of them together
     * @param paidHoursAtLeast no other set of shifts is below; equal if proven best
     */
    record Cover(List<Pattern> shifts, double paidHours, double paidHoursAtLeast) {}

    Cover solve() {
        List<Pattern> patterns = patterns();
        if (patterns.isEmpty()) {
            return new Cover(List.of(), 0, 0);
        }
        ExpressionsBasedModel model = model(patterns, true);
        model.options.iterations_abort = STEPS_MAX;
        model.options.integer(ONE_AT_A_TIME);
        Optimisation.Result best = model.minimise();
        double bound = model(patterns, false).minimise().getValue();
        List<Pattern> shifts = new ArrayList<>();
        if (best.getState().isFeasible()) {
            for (int i = 0; i < patterns.size(); i++) {
                long times = Math.round(best.doubleValue(i));
                for (long time = 0; time < times; time++) {
                    shifts.add(patterns.get(i));
                }
            }
        }
        fill(shifts, patterns);
        prune(shifts);
        double hours = shifts.stream().mapToDouble(Pattern::paidHours).sum();
        double atLeast = best.getState().isOptimal() ? hours : Math.min(hours, bound);
        return new Cover(shifts, hours, atLeast);
    }

    private ExpressionsBasedModel model(List<Pattern> patterns, boolean whole) {
        ExpressionsBasedModel model = new ExpressionsBasedModel();
        List<Variable> times = new ArrayList<>();
        for (int i = 0; i < patterns.size(); i++) {
            Variable variable =
                    model.newVariable("x" + i).lower(0).weight(patterns.get(i).paidHours());
            times.add(whole ? variable.integer(true) : variable);
        }
        for (int interval = 0; interval < needed.length; interval++) {
            if (needed[interval] > 0) {
                Expression enough = model.newExpression(String.format(Locale.ROOT, "enough%d", interval))
                        .lower(needed[interval]);
                for (int i = 0; i < patterns.size(); i++) {
                    if (covers(patterns.get(i), interval)) {
                        enough.set(times.get(i), 1);
                    }
                }
            }
        }
        return model;
    }

    private boolean covers(Pattern pattern, int interval) {
        int from = interval * intervalMinutes;
        return pattern.covers(from, Math.min(endsBy, from + intervalMinutes));
    }

    /** Every shift that might be of use. */
    List<Pattern> patterns() {
        List<Pattern> patterns = new ArrayList<>();
        int first = firstNeeded();
        int last = lastNeeded();
        for (double hours : rules.hours()) {
            int length = (int) Math.round(hours * MINUTES_PER_HOUR);
            for (int start = 0; start + length <= endsBy; start += rules.startEveryMinutes()) {
                boolean useful = start < last && start + length > first;
                boolean early = start < first && start + rules.startEveryMinutes() <= first && start + length < last;
                if (useful && !early) {
                    addWithBreaks(patterns, start, length, hours);
                }
            }
        }
        return patterns;
    }

    private void addWithBreaks(List<Pattern> patterns, int start, int length, double hours) {
        int pause = rules.breakMinutes(hours);
        if (pause == 0) {
            patterns.add(new Pattern(start, start + length, start + length, start + length));
            return;
        }
        int step = Math.max(1, Math.min(pause, intervalMinutes));
        for (double share : BREAKS_AT) {
            int at = start + (int) Math.round(share * length / step) * step;
            patterns.add(new Pattern(start, start + length, at, at + pause));
        }
    }

    private int firstNeeded() {
        for (int interval = 0; interval < needed.length; interval++) {
            if (needed[interval] > 0) {
                return interval * intervalMinutes;
            }
        }
        return endsBy;
    }

    private int lastNeeded() {
        for (int interval = needed.length - 1; interval >= 0; interval--) {
            if (needed[interval] > 0) {
                return Math.min(endsBy, (interval + 1) * intervalMinutes);
            }
        }
        return 0;
    }

    /** Where the solver had to give up, the gaps are closed with whatever covers most of them. */
    private void fill(List<Pattern> shifts, List<Pattern> patterns) {
        int[] missing = missing(shifts);
        while (sum(missing) > 0) {
            Pattern best = patterns.get(0);
            double most = -1;
            for (Pattern pattern : patterns) {
                double use = useOf(pattern, missing) / pattern.paidHours();
                if (use > most) {
                    most = use;
                    best = pattern;
                }
            }
            if (most <= 0) {
                return;
            }
            shifts.add(best);
            missing = missing(shifts);
        }
    }

    /** A shift that is not needed any more is not worked. */
    private void prune(List<Pattern> shifts) {
        for (int i = shifts.size() - 1; i >= 0; i--) {
            Pattern shift = shifts.remove(i);
            if (sum(missing(shifts)) > 0) {
                shifts.add(i, shift);
            }
        }
    }

    private int[] missing(List<Pattern> shifts) {
        int[] missing = needed.clone();
        for (Pattern shift : shifts) {
            for (int interval = 0; interval < missing.length; interval++) {
                missing[interval] -= covers(shift, interval) ? 1 : 0;
            }
        }
        for (int interval = 0; interval < missing.length; interval++) {
            missing[interval] = Math.max(0, missing[interval]);
        }
        return missing;
    }

    private double useOf(Pattern pattern, int[] missing) {
        double use = 0;
        for (int interval = 0; interval < missing.length; interval++) {
            use += missing[interval] > 0 && covers(pattern, interval) ? 1 : 0;
        }
        return use;
    }

    private static int sum(int[] numbers) {
        int sum = 0;
        for (int number : numbers) {
            sum += number;
        }
        return sum;
    }
}
