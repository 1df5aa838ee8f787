package org.composure.study.check;

import static org.composure.measure.Quantity.*;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.composure.measure.Quantity;

/** Metrics of the long run, by the names that papers give them. Times come out in the model's own unit. */
final class Readings {

    private static final Pattern CLASS = Pattern.compile("class (\\d+)");
    private static final Pattern POOL = Pattern.compile("pool (\\d+)");
    private static final Pattern SHARE = Pattern.compile("share of busy time of pool (\\d+) spent on class (\\d+)");

    private Readings() {}

    /** Finds the reading of a metric, or refuses it. */
    static Reading of(ReferencePoint point, Model model) {
        String metric =
                point.metric().toLowerCase(Locale.ROOT).replaceAll("\\s+", " ").trim();
        double unit = model.unitSeconds();
        if (metric.contains(" at t)") || metric.contains("(t)]")) {
            return atInstant(metric, point, model);
        }
        Reading found = special(metric, point, unit);
        if (found == null) {
            found = waiting(metric, point, unit);
        }
        if (found == null) {
            found = numbers(metric, point);
        }
        if (found == null) {
            throw new UnknownModel("the metric \"%s\"".formatted(point.metric()));
        }
        return found;
    }

    private static Reading atInstant(String metric, ReferencePoint point, Model model) {
        double instant = Families.of(point, "").instantsSeconds().get(0);
        int index = model.instantsSeconds().indexOf(instant);
        if (metric.startsWith("e[q(t)]")) {
            return f -> f.extra(f.layout().queue(index)) / f.extra(f.layout().visits(index));
        }
        if (metric.startsWith("e[n(t)]")) {
            return f -> f.extra(f.layout().inside(index)) / f.extra(f.layout().visits(index));
        }
        if (metric.startsWith("p(delay at t)") || metric.startsWith("p(all busy at t)")) {
            return f -> f.extra(f.layout().full(index)) / f.extra(f.layout().visits(index));
        }
        throw new UnknownModel("the metric \"%s\"".formatted(point.metric()));
    }

    private static @org.jspecify.annotations.Nullable Reading special(
            String metric, ReferencePoint point, double unit) {
        Matcher share = SHARE.matcher(metric);
        if (share.find()) {
            int team = Integer.parseInt(share.group(1)) - 1;
            int type = Integer.parseInt(share.group(2)) - 1;
            return f -> {
                double all = 0;
                for (int k = 0; k < f.layout().types(); k++) {
                    all += f.extra(f.layout().work(team, k));
                }
                return f.extra(f.layout().work(team, type)) / all;
            };
        }
        if (metric.contains("all servers busy") || metric.contains("first attempt blocked")) {
            return f -> f.total(ALL_BUSY_TIME) / f.total(ELAPSED_TIME);
        }
        if (metric.startsWith("p(blocked)")) {
            return f -> f.total(BLOCKED) / f.total(OFFERED);
        }
        if (metric.contains("finally lost")) {
            return f -> (f.total(ABANDONED) + f.total(BLOCKED) - f.total(WILL_REDIAL)) / f.total(OFFERED_FRESH);
        }
        if (metric.contains("attempt rate")) {
            return f -> f.total(OFFERED) / f.total(ELAPSED_TIME) * unit;
        }
        if (metric.contains("take the callback")) {
            return f -> f.total(DIVERTED_TO_CALLBACK) / f.total(OFFERED);
        }
        if (metric.contains("callback")) {
            return callbacks(metric, unit);
        }
        if (metric.contains("orbit size") || metric.contains("number content")) {
            return f -> f.total(ORBIT_TIME) / f.total(ELAPSED_TIME);
        }
        if (metric.contains("total sojourn")) {
            return f -> (f.total(QUEUE_TIME) + f.total(IN_SERVICE_TIME) + f.total(ORBIT_TIME))
                    / f.total(OFFERED_FRESH)
                    / unit;
        }
        if (metric.contains("mean visits")) {
            return f -> f.total(OFFERED) / f.total(OFFERED_FRESH);
        }
        if (metric.contains("chat handling time")) {
            return f -> f.total(IN_SERVICE_TIME) / f.total(ANSWERED) / unit;
        }
        if (metric.startsWith("e[t]")) {
            return scoped(metric, f -> 1 / unit, SOJOURN_TIME, HANDLED);
        }
        return metric.startsWith("p(n>") ? above(point) : null;
    }

    /** Their mean delay, or their mean number by Little's law. */
    private static Reading callbacks(String metric, double unit) {
        return metric.startsWith("e[")
                ? f -> f.total(CALLBACK_DELAY) / f.total(ELAPSED_TIME)
                : f -> f.total(CALLBACK_DELAY) / f.total(CALLBACKS_SERVED) / unit;
    }

    private static Reading above(ReferencePoint point) {
        point.parameters().number("k");
        return f -> f.extra(f.layout().above()) / f.total(ELAPSED_TIME);
    }

    private static Reading scoped(String metric, Reading factor, Quantity numerator, Quantity denominator) {
        Matcher k = CLASS.matcher(metric);
        if (k.find()) {
            int type = Integer.parseInt(k.group(1));
            return f -> f.ofType(type, numerator) / f.ofType(type, denominator) * factor.of(f);
        }
        return f -> f.total(numerator) / f.total(denominator) * factor.of(f);
    }

    /** Per contact whose wait is over: those still waiting at the end of a run would bias long waits down. */
    private static Reading decided(String metric, Reading factor, Quantity numerator) {
        Matcher k = CLASS.matcher(metric);
        if (k.find()) {
            int type = Integer.parseInt(k.group(1));
            return f -> f.ofType(type, numerator)
                    / (f.ofType(type, OFFERED) - f.ofType(type, STILL_WAITING))
                    * factor.of(f);
        }
        return f -> f.total(numerator) / (f.total(OFFERED) - f.total(STILL_WAITING)) * factor.of(f);
    }

    private static @org.jspecify.annotations.Nullable Reading waiting(
            String metric, ReferencePoint point, double unit) {
        Reading one = f -> 1;
        if (metric.startsWith("p(w>0)") || metric.startsWith("p(delay)") || metric.startsWith("p(wait>0)")) {
            return scoped(metric, one, DELAYED, OFFERED);
        }
        if (metric.startsWith("p(w=0)") || metric.startsWith("p(v=0)")) {
            return f -> 1 - f.total(DELAYED) / f.total(OFFERED);
        }
        if (metric.startsWith("p(abandon)")) {
            return decided(metric, one, ABANDONED);
        }
        if (metric.startsWith("e[w | served]") || metric.startsWith("e[w|s]")) {
            return scoped(metric, f -> 1 / unit, WAIT_OF_ANSWERED, ANSWERED);
        }
        if (metric.startsWith("e[w | abandon]") || metric.startsWith("e[w|a]")) {
            return scoped(metric, f -> 1 / unit, WAIT_OF_ABANDONED, ABANDONED);
        }
        if (metric.startsWith("var(w|s)") || metric.startsWith("var[w | served]")) {
            return f -> variance(f, SQUARED_WAIT_OF_ANSWERED, WAIT_OF_ANSWERED, ANSWERED) / (unit * unit);
        }
        if (metric.startsWith("var(w|a)") || metric.startsWith("var[w | abandon]")) {
            return f -> variance(f, SQUARED_WAIT_OF_ABANDONED, WAIT_OF_ABANDONED, ABANDONED) / (unit * unit);
        }
        if (metric.startsWith("sd[w]")) {
            return f -> Math.sqrt(varianceOfAll(f)) / unit;
        }
        if (metric.contains("w<=") || metric.contains("w>awt")) {
            return threshold(metric, point, unit);
        }
        if (metric.startsWith("e[w]") || metric.startsWith("average waits")) {
            Reading answered = decided(metric, f -> 1 / unit, WAIT_OF_ANSWERED);
            Reading left = decided(metric, f -> 1 / unit, WAIT_OF_ABANDONED);
            return f -> answered.of(f) + left.of(f);
        }
        return null;
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

    /** The threshold in seconds that a metric is about, if any. */
    static java.util.Optional<Double> thresholdSeconds(ReferencePoint point, double unit) {
        String metric = point.metric().toLowerCase(Locale.ROOT);
        var written = KendallModels.thresholdsIn(metric);
        if (!written.isEmpty()) {
            return java.util.Optional.of(written.get(0) * unit);
        }
        boolean asks = metric.contains("w<=awt") || metric.contains("w>awt");
        return asks ? point.parameters().find("AWT").map(t -> t * unit) : java.util.Optional.empty();
    }

    private static Reading threshold(String metric, ReferencePoint point, double unit) {
        double seconds = thresholdSeconds(point, unit).orElseThrow(() -> new UnknownModel("the threshold"));
        if (metric.contains("served and")) {
            return f -> f.within(seconds, ANSWERED_IN_TIME) / (f.total(OFFERED) - f.total(STILL_WAITING));
        }
        if (metric.contains("|s)") || metric.contains("| served")) {
            return f -> f.within(seconds, ANSWERED_IN_TIME) / f.total(ANSWERED);
        }
        if (metric.contains("|a)") || metric.contains("| abandon")) {
            return f -> f.within(seconds, ABANDONED_IN_TIME) / f.total(ABANDONED);
        }
        Reading inTime = f -> (f.within(seconds, ANSWERED_IN_TIME) + f.within(seconds, ABANDONED_IN_TIME))
                / (f.total(ANSWERED) + f.total(ABANDONED));
        return metric.contains("w>") ? f -> 1 - inTime.of(f) : inTime;
    }

    private static @org.jspecify.annotations.Nullable Reading numbers(String metric, ReferencePoint point) {
        if (metric.startsWith("e[n] in system") || metric.equals("e[n]")) {
            return f -> (f.total(QUEUE_TIME) + f.total(IN_SERVICE_TIME)) / f.total(ELAPSED_TIME);
        }
        if (metric.startsWith("var[n]") || metric.startsWith("var(n)")) {
            return f -> f.total(SQUARED_SYSTEM_TIME) / f.total(ELAPSED_TIME)
                    - Math.pow((f.total(QUEUE_TIME) + f.total(IN_SERVICE_TIME)) / f.total(ELAPSED_TIME), 2);
        }
        if (metric.startsWith("var[q]") || metric.startsWith("var(q)")) {
            return f -> f.total(SQUARED_QUEUE_TIME) / f.total(ELAPSED_TIME)
                    - Math.pow(f.total(QUEUE_TIME) / f.total(ELAPSED_TIME), 2);
        }
        if (metric.startsWith("e[q")) {
            return scoped(metric, f -> 1, QUEUE_TIME, ELAPSED_TIME);
        }
        if (metric.startsWith("e[number of chats in service]")) {
            return f -> f.total(IN_SERVICE_TIME) / f.total(ELAPSED_TIME);
        }
        if (metric.startsWith("p(agent idle)")) {
            return f -> 1 - f.total(BUSY_TIME) / f.total(SIGNED_IN_TIME);
        }
        if (metric.startsWith("occupancy")) {
            Matcher pool = POOL.matcher(metric);
            if (pool.find()) {
                int team = Integer.parseInt(pool.group(1));
                return f -> f.ofTeam(team, BUSY_TIME) / f.ofTeam(team, SIGNED_IN_TIME);
            }
            return f -> f.total(BUSY_TIME) / f.total(SIGNED_IN_TIME);
        }
        return point.metric().isEmpty() ? f -> Double.NaN : null;
    }
}
