package org.composure.planner;

import java.time.DayOfWeek;
import java.util.Arrays;
import java.util.List;
import java.util.function.Supplier;
import org.composure.planner.Assignment.Slot;
import org.composure.planner.Assignment.Worker;
import org.composure.planner.ShiftCover.Pattern;
import org.jspecify.annotations.Nullable;

/** Lets people who have hours left work longer, or on one more day, where a team lacks somebody. */
final class GapFiller {

    /** What is worked in addition has to be of use for at least this share of it; our assumption. */
    private static final double USE_MIN = 0.5;

    private static final int MINUTES_PER_DAY = 1440;
    private static final double MINUTES_PER_HOUR = 60;

    private final String team;
    private final List<DayOfWeek> weekdays;
    private final ShiftRules rules;
    private final int intervalMinutes;

    GapFiller(String team, List<DayOfWeek> weekdays, ShiftRules rules, int intervalMinutes) {
        this.team = team;
        this.weekdays = weekdays;
        this.rules = rules;
        this.intervalMinutes = intervalMinutes;
    }

    /** One change: somebody works a shift, perhaps instead of another. */
    private record Change(Worker worker, @Nullable Slot instead, Slot slot, double use) {}

    /**
     * Makes the most useful change again and again.
     *
     * @param missing agents by day and interval, as it is now
     */
    void fill(Assignment assignment, Supplier<int[][]> missing) {
        while (true) {
            Change best = best(assignment, missing.get());
            if (best == null) {
                return;
            }
            if (best.instead() != null) {
                best.worker().slots.remove(best.instead());
            }
            best.worker().slots.add(best.slot());
        }
    }

    private @Nullable Change best(Assignment assignment, int[][] missing) {
        Change best = null;
        for (int day = 0; day < weekdays.size(); day++) {
            if (Arrays.stream(missing[day]).sum() > 0) {
                int[] open = twoDays(missing, day);
                int endsBy =
                        missing[day][missing[day].length - 1] > 0 ? MINUTES_PER_DAY + nightEnd(open) : MINUTES_PER_DAY;
                for (Pattern pattern : new ShiftCover(rules, open, intervalMinutes, endsBy).patterns()) {
                    if (pattern.start() < MINUTES_PER_DAY) {
                        best = better(best, assignment, new Slot(team, weekdays.get(day), pattern), open);
                    }
                }
            }
        }
        return best;
    }

    private @Nullable Change better(@Nullable Change best, Assignment assignment, Slot slot, int[] open) {
        double most = best == null ? USE_MIN : best.use();
        double whole = hoursOfUse(slot.pattern(), null, open);
        if (whole == 0) {
            return best;
        }
        Change found = best;
        for (Worker worker : assignment.workers()) {
            Slot old = worker.slots.stream()
                    .filter(one -> one.weekday() == slot.weekday() && one.team().equals(team))
                    .findFirst()
                    .orElse(null);
            double more = slot.pattern().paidHours()
                    - (old == null ? 0 : old.pattern().paidHours());
            double use = old == null ? whole / more : hoursOfUse(slot.pattern(), old.pattern(), open) / more;
            if (more > 0 && use > most && assignment.canChange(worker, old, slot)) {
                most = use;
                found = new Change(worker, old, slot, use);
            }
        }
        return found;
    }

    /** Agent hours that stop being missing, less those that begin to be. */
    private double hoursOfUse(Pattern pattern, @Nullable Pattern instead, int[] open) {
        int use = 0;
        for (int interval = 0; interval < open.length; interval++) {
            int from = interval * intervalMinutes;
            boolean now = pattern.covers(from, from + intervalMinutes);
            boolean before = instead != null && instead.covers(from, from + intervalMinutes);
            use += now && !before && open[interval] > 0 ? 1 : 0;
            use -= before && !now ? 1 : 0;
        }
        return use * intervalMinutes / MINUTES_PER_HOUR;
    }

    private int nightEnd(int[] open) {
        int interval = MINUTES_PER_DAY / intervalMinutes;
        int from = interval;
        while (interval < open.length && open[interval] > 0) {
            interval++;
        }
        return (interval - from) * intervalMinutes;
    }

    private static int[] twoDays(int[][] missing, int day) {
        int[] next = missing[(day + 1) % missing.length];
        int[] both = Arrays.copyOf(missing[day], missing[day].length + next.length);
        if (missing.length > 1) {
            System.arraycopy(next, 0, both, missing[day].length, next.length);
        }
        return both;
    }
}
