package org.composure.study.check;

import static org.composure.measure.Quantity.*;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import org.composure.measure.Quantity;

/** The metrics of queueing theory that need no parameters, under all the names that papers give them. */
final class ReadingTable {

    /** A metric of one class, if its text names one, or of all. */
    private interface Level {
        Reading at(String metric, double unit);
    }

    private static final Map<String, Level> LEVELS = levels();

    private ReadingTable() {}

    /**
     * Looks a metric up.
     *
     * @param head the metric without spaces and explanations, such as {@code "e[w|served]"}
     * @param metric all of its text, which may name a class
     * @param unit of time, in seconds
     */
    static Optional<Reading> find(String head, String metric, double unit) {
        return Optional.ofNullable(LEVELS.get(head)).map(level -> level.at(metric, unit));
    }

    private static Map<String, Level> levels() {
        Map<String, Level> levels = new HashMap<>();
        Reading one = f -> 1;
        Level delayed = (metric, unit) -> Readings.scoped(metric, one, DELAYED, OFFERED);
        put(
                levels,
                delayed,
                "p(w>0)",
                "p(delay)",
                "p(wait>0)",
                "p(v>0)",
                "p(wait)",
                "probabilityofdelay",
                "delayprobability");
        put(
                levels,
                (metric, unit) -> complement(delayed.at(metric, unit)),
                "p(w=0)",
                "p(v=0)",
                "p(wait=0)",
                "p(nodelay)");
        put(
                levels,
                (metric, unit) -> decided(metric, one, ABANDONED),
                "p(abandon)",
                "p(ab)",
                "p(abandonment)",
                "probabilityofabandonment",
                "abandonmentprobability");
        Level ofDelayed = (metric, unit) -> f -> f.total(ABANDONED) / (f.total(DELAYED) - f.total(STILL_WAITING));
        put(levels, whole(ofDelayed), "p(abandon|w>0)", "p(abandon|delay)", "p(ab|w>0)");
        put(levels, ReadingTable::wait, "e[w]", "e(w)", "e[wq]", "wq", "meanwait", "meanwaitingtime", "averagewait");
        put(levels, whole((metric, unit) -> waitOfDelayed(unit)), "e[w|w>0]", "e[w|delay]", "e[w|delayed]");
        put(
                levels,
                (metric, unit) -> Readings.scoped(metric, f -> 1 / unit, WAIT_OF_ANSWERED, ANSWERED),
                "e[w|served]",
                "asa",
                "averagespeedofanswer",
                "e[w|s]");
        put(
                levels,
                (metric, unit) -> Readings.scoped(metric, f -> 1 / unit, WAIT_OF_ABANDONED, ABANDONED),
                "e[w|abandon]",
                "e[w|a]");
        spread(levels, "w|served", f -> variance(f, SQUARED_WAIT_OF_ANSWERED, WAIT_OF_ANSWERED, ANSWERED));
        spread(levels, "w|s", f -> variance(f, SQUARED_WAIT_OF_ANSWERED, WAIT_OF_ANSWERED, ANSWERED));
        spread(levels, "w|abandon", f -> variance(f, SQUARED_WAIT_OF_ABANDONED, WAIT_OF_ABANDONED, ABANDONED));
        spread(levels, "w|a", f -> variance(f, SQUARED_WAIT_OF_ABANDONED, WAIT_OF_ABANDONED, ABANDONED));
        spread(levels, "w", ReadingTable::varianceOfAll);
        spreadOfNumber(levels, "q", f -> numberVariance(f, SQUARED_QUEUE_TIME, f.total(QUEUE_TIME)));
        spreadOfNumber(
                levels,
                "n",
                f -> numberVariance(f, SQUARED_SYSTEM_TIME, f.total(QUEUE_TIME) + f.total(IN_SERVICE_TIME)));
        put(
                levels,
                whole((metric, unit) -> f -> (f.total(QUEUE_TIME) + f.total(IN_SERVICE_TIME)) / f.total(ELAPSED_TIME)),
                "e[n]",
                "e[l]");
        put(
                levels,
                (metric, unit) -> Readings.scoped(metric, one, QUEUE_TIME, ELAPSED_TIME),
                "e[q]",
                "e[qinbound]",
                "e[lq]",
                "lq",
                "meanqueuelength",
                "e[queuelength]");
        Level inService = whole((metric, unit) -> f -> f.total(IN_SERVICE_TIME) / f.total(ELAPSED_TIME));
        put(
                levels,
                inService,
                "e[numberofchatsinservice]",
                "e[numberinservice]",
                "e[busyservers]",
                "e[numberofbusyservers]");
        put(levels, whole((metric, unit) -> f -> 1 - f.total(BUSY_TIME) / f.total(SIGNED_IN_TIME)), "p(agentidle)");
        put(levels, whole((metric, unit) -> f -> f.total(ALL_BUSY_TIME) / f.total(ELAPSED_TIME)), "p(allbusy)");
        put(
                levels,
                whole((metric, unit) -> f -> f.total(BLOCKED) / f.total(OFFERED)),
                "p(block)",
                "p(blocking)",
                "p(loss)",
                "blockingprobability",
                "lossprobability",
                "probabilityofblocking");
        return Map.copyOf(levels);
    }

    private static void put(Map<String, Level> levels, Level level, String... heads) {
        for (String head : heads) {
            levels.put(head, level);
        }
    }

    /** Of all classes together only. */
    private static Level whole(Level level) {
        return (metric, unit) -> {
            if (Readings.CLASS.matcher(metric).find()) {
                throw new UnknownModel("the metric \"%s\" of a class".formatted(metric));
            }
            return level.at(metric, unit);
        };
    }

    private static void spread(Map<String, Level> levels, String of, Reading variance) {
        Level squared = whole((metric, unit) -> f -> variance.of(f) / (unit * unit));
        put(levels, squared, "var[" + of + "]", "var(" + of + ")");
        put(levels, whole((metric, unit) -> f -> Math.sqrt(variance.of(f)) / unit), "sd[" + of + "]", "sd(" + of + ")");
    }

    private static void spreadOfNumber(Map<String, Level> levels, String of, Reading variance) {
        put(levels, whole((metric, unit) -> variance), "var[" + of + "]", "var(" + of + ")");
        put(levels, whole((metric, unit) -> f -> Math.sqrt(variance.of(f))), "sd[" + of + "]", "sd(" + of + ")");
    }

    private static double numberVariance(Facts f, Quantity squares, double integral) {
        double mean = integral / f.total(ELAPSED_TIME);
        return f.total(squares) / f.total(ELAPSED_TIME) - mean * mean;
    }

    static Reading complement(Reading reading) {
        return f -> 1 - reading.of(f);
    }

    private static Reading wait(String metric, double unit) {
        Reading answered = decided(metric, f -> 1 / unit, WAIT_OF_ANSWERED);
        Reading left = decided(metric, f -> 1 / unit, WAIT_OF_ABANDONED);
        return f -> answered.of(f) + left.of(f);
    }

    private static Reading waitOfDelayed(double unit) {
        return f -> (f.total(WAIT_OF_ANSWERED) + f.total(WAIT_OF_ABANDONED))
                / (f.total(DELAYED) - f.total(STILL_WAITING))
                / unit;
    }

    /** Per contact whose wait is over: those still waiting at the end of a run would bias long waits down. */
    private static Reading decided(String metric, Reading factor, Quantity numerator) {
        Matcher k = Readings.CLASS.matcher(metric);
        if (k.find()) {
            int type = Integer.parseInt(k.group(1));
            return f -> f.ofType(type, numerator)
                    / (f.ofType(type, OFFERED) - f.ofType(type, STILL_WAITING))
                    * factor.of(f);
        }
        return f -> f.total(numerator) / (f.total(OFFERED) - f.total(STILL_WAITING)) * factor.of(f);
    }

    private static double variance(Facts f, Quantity squares, Quantity sum, Quantity count) {
        double mean = f.total(sum) / f.total(count);
        return f.total(squares) / f.total(count) - mean * mean;
    }

    private static double varianceOfAll(Facts f) {
        double count = f.total(ANSWERED) + f.total(ABANDONED);
        double mean = (f.total(WAIT_OF_ANSWERED) + f.total(WAIT_OF_ABANDONED)) / count;
        return (f.total(SQUARED_WAIT_OF_ANSWERED) + f.total(SQUARED_WAIT_OF_ABANDONED)) / count - mean * mean;
    }
}
