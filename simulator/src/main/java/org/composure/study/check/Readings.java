package org.composure.study.check;

import static org.composure.measure.Quantity.*;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.composure.measure.Quantity;

/** Metrics of the long run, by the names that papers give them. Times come out in the model's own unit. */
final class Readings {

    static final Pattern CLASS = Pattern.compile("class (\\d+)");
    private static final Pattern POOL = Pattern.compile("pool (\\d+)");
    private static final Pattern SHARE = Pattern.compile("share of busy time of pool (\\d+) spent on class (\\d+)");

    private static final Pattern NUMBERED = Pattern.compile("^e[\\[(]([wqt])_?([0-9]+)[\\])](.*)$");
    private static final Pattern HEAD = Pattern.compile("^[a-z0-9]*(?:\\[[^]]*]|\\([^)]*\\))");
    private static final Pattern THRESHOLD =
            Pattern.compile("p\\((?:servedand)?w(?:<=?|>)(?:awt|[0-9.]+)(?:\\|(?:s|served|a|abandon))?\\)");

    private Readings() {}

    /** Finds the reading of a metric, or refuses it. */
    static Reading of(ReferencePoint point, Model model) {
        String metric = withClassBehind(
                point.metric().toLowerCase(Locale.ROOT).replaceAll("\\s+", " ").trim());
        double unit = model.unitSeconds();
        if (metric.contains(" at t)") || metric.contains("(t)]")) {
            return atInstant(metric, point, model);
        }
        Reading found = special(metric, point, unit);
        return found == null ? byHead(metric, point, unit) : found;
    }

    /** {@code E[W_2]} and {@code E[W2]} mean {@code E[W] class 2}. */
    private static String withClassBehind(String metric) {
        Matcher numbered = NUMBERED.matcher(metric);
        return numbered.find()
                ? "e[%s] class %s%s".formatted(numbered.group(1), numbered.group(2), numbered.group(3))
                : metric;
    }

    private static Reading byHead(String metric, ReferencePoint point, double unit) {
        String head = headOf(metric).replace("e[w_q]", "e[wq]").replace("e[l_q]", "e[lq]");
        Optional<Reading> found = ReadingTable.find(head, metric, unit);
        if (found.isPresent()) {
            return found.get();
        }
        if (THRESHOLD.matcher(head).matches()) {
            return threshold(metric, head, point, unit);
        }
        if (head.startsWith("occupancy") || head.startsWith("utilisation") || head.startsWith("utilization")) {
            return occupancy(metric);
        }
        throw new UnknownModel("the metric \"%s\"".formatted(point.metric()));
    }

    /** What is before any explanation: a bracket and what is before it, without spaces; without a bracket, all of it. */
    private static String headOf(String metric) {
        String dense = metric.replace(" ", "");
        Matcher head = HEAD.matcher(dense);
        return head.find() ? head.group() : dense;
    }

    private static Reading occupancy(String metric) {
        Matcher pool = POOL.matcher(metric);
        if (pool.find()) {
            int team = Integer.parseInt(pool.group(1));
            return f -> f.ofTeam(team, BUSY_TIME) / f.ofTeam(team, SIGNED_IN_TIME);
        }
        return f -> f.total(BUSY_TIME) / f.total(SIGNED_IN_TIME);
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

    static Reading scoped(String metric, Reading factor, Quantity numerator, Quantity denominator) {
        Matcher k = CLASS.matcher(metric);
        if (k.find()) {
            int type = Integer.parseInt(k.group(1));
            return f -> f.ofType(type, numerator) / f.ofType(type, denominator) * factor.of(f);
        }
        return f -> f.total(numerator) / f.total(denominator) * factor.of(f);
    }

    /** The threshold in seconds that a metric is about, if any. */
    static Optional<Double> thresholdSeconds(ReferencePoint point, double unit) {
        String metric = headOf(point.metric().toLowerCase(Locale.ROOT));
        if (!THRESHOLD.matcher(metric).matches()) {
            return Optional.empty();
        }
        var written = KendallModels.thresholdsIn(metric);
        if (!written.isEmpty()) {
            return written.get(0) > 0 ? Optional.of(written.get(0) * unit) : Optional.empty();
        }
        return metric.contains("awt") ? point.parameters().find("AWT").map(t -> t * unit) : Optional.empty();
    }

    private static Reading threshold(String metric, String head, ReferencePoint point, double unit) {
        if (CLASS.matcher(metric).find()) {
            throw new UnknownModel("the metric \"%s\" of a class".formatted(metric));
        }
        double seconds = thresholdSeconds(point, unit).orElseThrow(() -> new UnknownModel("the threshold"));
        Reading inTime = inTime(head, seconds);
        return head.contains("w>") ? ReadingTable.complement(inTime) : inTime;
    }

    private static Reading inTime(String head, double seconds) {
        if (head.contains("servedand")) {
            if (head.contains("w>")) {
                throw new UnknownModel("the metric \"%s\"".formatted(head));
            }
            return f -> f.within(seconds, ANSWERED_IN_TIME) / (f.total(OFFERED) - f.total(STILL_WAITING));
        }
        if (head.contains("|s")) {
            return f -> f.within(seconds, ANSWERED_IN_TIME) / f.total(ANSWERED);
        }
        if (head.contains("|a")) {
            return f -> f.within(seconds, ABANDONED_IN_TIME) / f.total(ABANDONED);
        }
        return f -> (f.within(seconds, ANSWERED_IN_TIME) + f.within(seconds, ABANDONED_IN_TIME))
                / (f.total(ANSWERED) + f.total(ABANDONED));
    }
}
