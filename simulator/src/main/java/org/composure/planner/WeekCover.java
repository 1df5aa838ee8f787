package org.composure.planner;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.composure.planner.ShiftCover.Pattern;

/**
 * Shifts that cover what a team needs on consecutive days, night shifts included.
 *
 * <p>Each day answers for the time from its quietest hour after midnight to the next day's; a shift that goes beyond helps
 * the next day. Where nobody is needed at midnight, that is a day from midnight to midnight. <em>Our simplification:</em> with
 * work around the clock, all days at once might do with a few hours less.
 */
final class WeekCover {

    private static final int MINUTES_PER_DAY = 1440;
    /** Days end at the latest at noon of the next. */
    private static final int CUT_MAX = MINUTES_PER_DAY / 2;

    private final ShiftRules rules;
    private final int[][] needed;
    private final int intervalMinutes;
    private final boolean around;
    private final int perDay;
    private final Map<List<Integer>, ShiftCover.Cover> solved = new HashMap<>();

    /**
     * @param needed agents by day and interval
     * @param around whether the last day is followed by the first: a week that repeats
     */
    WeekCover(ShiftRules rules, int[][] needed, int intervalMinutes, boolean around) {
        this.rules = rules;
        this.needed = needed;
        this.intervalMinutes = intervalMinutes;
        this.around = around;
        this.perDay = needed.length == 0 ? 0 : needed[0].length;
    }

    /**
     * What was found.
     *
     * @param shifts of each day, minutes after that day's midnight
     * @param paidHours of all
     * @param paidHoursAtLeast that no other shifts go below
     */
    record Found(List<List<Pattern>> shifts, double paidHours, double paidHoursAtLeast) {}

    Found solve() {
        int days = needed.length;
        List<List<Pattern>> byDay = new ArrayList<>();
        double atLeast = 0;
        boolean exact = true;
        for (int day = 0; day < days; day++) {
            byDay.add(List.of());
        }
        // A second round only where the first day has to know what the last one's night shifts leave to it.
        int rounds = around && cut(0) > 0 ? 2 : 1;
        for (int round = 0; round < rounds; round++) {
            atLeast = 0;
            for (int day = 0; day < days; day++) {
                byDay.set(day, List.of());
                ShiftCover.Cover cover = cover(day, byDay);
                byDay.set(day, cover.shifts());
                atLeast += cover.paidHoursAtLeast();
                exact &= cut(day) == 0 || needed[day][cut(day) / intervalMinutes] == 0;
            }
        }
        double paid = byDay.stream()
                .flatMap(List::stream)
                .mapToDouble(Pattern::paidHours)
                .sum();
        return new Found(onTheirDays(byDay), paid, exact ? Math.min(paid, atLeast) : Math.min(paid, neededHours()));
    }

    private ShiftCover.Cover cover(int day, List<List<Pattern>> byDay) {
        int to = isLast(day) ? MINUTES_PER_DAY : MINUTES_PER_DAY + cut(next(day));
        int[] open = new int[2 * perDay];
        for (int interval = cut(day) / intervalMinutes; interval * intervalMinutes < to; interval++) {
            int of = interval < perDay ? day : next(day);
            open[interval] = Math.max(0, needed[of][interval % perDay] - already(day, interval, byDay));
        }
        int endsBy = to == MINUTES_PER_DAY ? to : endOfNight(day);
        List<Integer> key = new ArrayList<>(Arrays.stream(open).boxed().toList());
        key.add(endsBy);
        return solved.computeIfAbsent(key, any -> new ShiftCover(rules, open, intervalMinutes, endsBy).solve());
    }

    /** Minutes after a day's midnight until which somebody is needed without a pause from then on. */
    private int endOfNight(int day) {
        int interval = 0;
        while (interval < perDay && needed[next(day)][interval] > 0) {
            interval++;
        }
        return MINUTES_PER_DAY + Math.min(MINUTES_PER_DAY, interval * intervalMinutes);
    }

    /** Agents that the shifts of the days beside a day put to work in an interval counted from its midnight. */
    private int already(int day, int interval, List<List<Pattern>> byDay) {
        int from = interval * intervalMinutes;
        int count = 0;
        for (int other = 0; other < needed.length; other++) {
            for (int shift : offsets(day, other)) {
                for (Pattern pattern : byDay.get(other)) {
                    count += pattern.covers(from - shift, from - shift + intervalMinutes) ? 1 : 0;
                }
            }
        }
        return count;
    }

    /** Minutes by which a day's midnight comes after another's; in a week that repeats there are several. */
    private List<Integer> offsets(int day, int other) {
        int days = (other - day) * MINUTES_PER_DAY;
        int week = needed.length * MINUTES_PER_DAY;
        return around ? List.of(days - week, days, days + week) : List.of(days);
    }

    /** Where a day begins to answer for itself: the quietest interval after midnight, the latest of equals. */
    private int cut(int day) {
        if (!around && day == 0) {
            return 0;
        }
        int before = day == 0 ? needed.length - 1 : day - 1;
        if (needed[before][perDay - 1] == 0 || needed[day][0] == 0) {
            return 0;
        }
        int best = 0;
        for (int interval = 0; interval < perDay && interval * intervalMinutes <= CUT_MAX; interval++) {
            if (needed[day][interval] <= needed[day][best]) {
                best = interval;
            }
            if (needed[day][interval] == 0) {
                return interval * intervalMinutes;
            }
        }
        return best * intervalMinutes;
    }

    private boolean isLast(int day) {
        return !around && day == needed.length - 1;
    }

    private int next(int day) {
        return (day + 1) % needed.length;
    }

    private double neededHours() {
        return Arrays.stream(needed).mapToInt(day -> Arrays.stream(day).sum()).sum() * intervalMinutes / 60.0;
    }

    /** Shifts that begin after midnight belong to the day on which they begin. */
    private List<List<Pattern>> onTheirDays(List<List<Pattern>> byDay) {
        List<List<Pattern>> own = new ArrayList<>();
        for (int day = 0; day < needed.length; day++) {
            own.add(new ArrayList<>());
        }
        for (int day = 0; day < needed.length; day++) {
            for (Pattern pattern : byDay.get(day)) {
                boolean later = pattern.start() >= MINUTES_PER_DAY;
                own.get(later ? next(day) : day).add(later ? pattern.earlier(MINUTES_PER_DAY) : pattern);
            }
        }
        return own;
    }
}
