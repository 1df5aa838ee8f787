package org.composure.study.check;

import static org.composure.measure.Quantity.*;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.composure.measure.Quantity;
import org.composure.scenario.DayTable;
import org.composure.scenario.Team;

/** Metrics of whole days, by the names that SSJ and the ContactCenters library give them. */
final class DayReadings {

    private static final Pattern TYPE_AND_PERIOD = Pattern.compile("type (\\d+), period (\\d+)");

    private DayReadings() {}

    static Reading of(ReferencePoint point, Model model) {
        String metric = point.metric()
                .toLowerCase(Locale.ROOT)
                .replace("callcenter: ", "")
                .replaceAll("\\s+", " ")
                .trim();
        String note = point.note() + point.parameters().text("note");
        if (metric.contains("occupancy") && note.contains("do not test")) {
            throw new UnknownModel("the metric, which its source asks not to test");
        }
        Matcher cell = TYPE_AND_PERIOD.matcher(metric);
        if (cell.find()) {
            int type = Integer.parseInt(cell.group(1));
            int interval = Integer.parseInt(cell.group(2));
            return f -> f.extra(f.layout().inTime(type, interval)) / f.total(RUNS);
        }
        if (metric.contains("/1660") || point.parameters().has("denominator")) {
            return perExpectedCall(metric, point);
        }
        boolean percent = point.model().toLowerCase(Locale.ROOT).startsWith("pledge");
        return metric.startsWith("number") || metric.startsWith("e[")
                ? count(metric, point)
                : rate(metric, model, percent);
    }

    /** The examples divide by the expected number of calls, 1660 a day, rather than by the calls that came. */
    private static Reading perExpectedCall(String metric, ReferencePoint point) {
        double expected = 1660;
        if (metric.contains("sum of waits") || metric.contains("average waiting time")) {
            return f -> (f.total(WAIT_OF_ANSWERED) + f.total(WAIT_OF_ABANDONED)) / f.total(RUNS) / expected;
        }
        if (metric.contains("wait < 20 s") || metric.contains("waiting times < s")) {
            return f -> (f.total(ANSWERED_IN_TIME) + f.total(ABANDONED_IN_TIME)) / f.total(RUNS) / expected;
        }
        if (metric.contains("abandoned") || metric.contains("lost")) {
            return f -> f.total(ABANDONED) / f.total(RUNS) / expected;
        }
        return count(metric, point);
    }

    private static Reading count(String metric, ReferencePoint point) {
        return f -> f.total(counted(metric, point)) / f.total(RUNS);
    }

    private static Quantity counted(String metric, ReferencePoint point) {
        if (metric.contains("in target") || metric.contains("wait < 20 s")) {
            return ANSWERED_IN_TIME;
        }
        if (metric.contains("abandoned")) {
            return ABANDONED;
        }
        if (metric.contains("blocked")) {
            return BLOCKED;
        }
        if (metric.contains("disconnected")) {
            return DISCONNECTED;
        }
        if (metric.contains("messages")) {
            return DIVERTED_TO_MESSAGE;
        }
        if (metric.contains("arriv")) {
            return OFFERED;
        }
        if (metric.contains("served contacts")) {
            return ANSWERED;
        }
        throw new UnknownModel("the metric \"%s\"".formatted(point.metric()));
    }

    private static Reading rate(String metric, Model model, boolean percent) {
        double factor = percent ? 100 : 1;
        if (metric.startsWith("speed of answer")) {
            return f -> f.total(WAIT_OF_ANSWERED) / f.total(ANSWERED) / 60;
        }
        if (metric.startsWith("corrected agents' occupancy")) {
            double planned = plannedAgentSeconds(model);
            return f -> f.extra(f.layout().workWhileOpen()) / f.total(RUNS) / planned * factor;
        }
        if (metric.startsWith("agents' occupancy")) {
            double planned = plannedAgentSeconds(model);
            return f -> f.total(HANDLE_TIME) / f.total(RUNS) / planned * factor;
        }
        if (metric.startsWith("occupancy")) {
            return f -> f.total(BUSY_TIME) / f.total(SIGNED_IN_TIME);
        }
        if (metric.startsWith("service level")) {
            return serviceLevel(metric, model, factor);
        }
        if (metric.startsWith("average waits")) {
            return f ->
                    (f.total(WAIT_OF_ANSWERED) + f.total(WAIT_OF_ABANDONED)) / f.total(OFFERED) / model.unitSeconds();
        }
        throw new UnknownModel("the metric \"%s\"".formatted(metric));
    }

    private static Reading serviceLevel(String metric, Model model, double factor) {
        if (metric.contains("with abandonment")) {
            return DayReadings::neutral;
        }
        if (metric.contains("with blocked")) {
            return f -> f.total(ANSWERED_IN_TIME) / (f.total(ANSWERED) + f.total(BLOCKED));
        }
        if (metric.contains("with disconnected")) {
            return f -> f.total(ANSWERED_IN_TIME) / (f.total(ANSWERED) + f.total(DISCONNECTED));
        }
        if (factor > 1) {
            return f -> f.total(ANSWERED_IN_TIME) / f.total(OFFERED) * factor;
        }
        if (model.scenario().contactTypes().size() > 1) {
            return DayReadings::neutral;
        }
        return f -> f.total(ANSWERED_IN_TIME) / f.total(ANSWERED);
    }

    /** Those who abandon within the threshold count neither way: g₁ of L'Ecuyer, the library's usual definition. */
    private static double neutral(Facts f) {
        return f.total(ANSWERED_IN_TIME) / (f.total(ANSWERED) + f.total(ABANDONED) - f.total(ABANDONED_IN_TIME));
    }

    private static double plannedAgentSeconds(Model model) {
        var horizon = model.scenario().horizon();
        double planned = 0;
        for (int day = 0; day < horizon.daysBegun(); day++) {
            for (Team team : model.scenario().teams()) {
                planned += team.agents().on(horizon.firstDay().plusDays(day)).averageOverDay(Integer::doubleValue)
                        * DayTable.DAY_SECONDS;
            }
        }
        return planned;
    }
}
