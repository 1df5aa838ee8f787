package org.composure.studio;

import java.time.DayOfWeek;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.composure.experiment.Estimate;
import org.composure.experiment.Scope;
import org.composure.measure.Indicator;
import org.composure.planner.Claim;
import org.composure.planner.DayPlan;
import org.composure.study.Figures;
import org.composure.study.StaffingAnswer;
import org.composure.table.PlanText;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** A plan as it is sent to browsers. */
final class PlanWire {

    private static final int CLAIMS_SHOWN = 6;

    private PlanWire() {}

    static ObjectNode of(StaffingAnswer answer) {
        ObjectNode node = Wire.object();
        node.put("targets", String.join("; ", answer.targetWords()));
        node.put("command", answer.command());
        node.put("finished", answer.finished());
        node.put("roster", answer.roster() != null);
        node.put("text", PlanText.of(answer));
        ArrayNode days = node.putArray("days");
        answer.days().forEach(day -> day(days.addObject(), day));
        return node;
    }

    /** Kinds of day as people say them. */
    static String days(List<DayOfWeek> weekdays) {
        return weekdays.isEmpty()
                ? "Every day"
                : weekdays.stream()
                        .map(day ->
                                day.name().charAt(0) + day.name().substring(1).toLowerCase(Locale.ROOT))
                        .collect(Collectors.joining(", "));
    }

    private static void day(ObjectNode node, DayPlan day) {
        node.put("days", days(day.weekdays()));
        node.put("state", Wire.words(day.state().name()));
        node.put("runs", day.trial().sample().replications());
        node.put("tried", day.staffingsTried());
        node.put("hours", day.staffing().hours());
        node.put("hoursByFormula", day.byFormula().hours());
        node.put("cost", day.cost());
        node.put("costByFormula", day.costByFormula());
        node.put("currency", day.scenario().currency());
        ArrayNode teams = node.putArray("teams");
        day.scenario().teams().forEach(team -> teams.add(team.name()));
        intervals(node.putArray("intervals"), day);
        claims(node.putArray("claims"), day);
    }

    private static void intervals(ArrayNode all, DayPlan day) {
        for (int interval = 0; interval < day.staffing().intervals(); interval++) {
            ObjectNode one = all.addObject();
            one.put("from", StaffingAnswer.clock(day.scenario(), interval));
            int byFormula = 0;
            ArrayNode agents = one.putArray("agents");
            for (int team = 0; team < day.staffing().teams(); team++) {
                agents.add(day.staffing().of(team, interval));
                byFormula += day.byFormula().of(team, interval);
            }
            one.put("byFormula", byFormula);
        }
    }

    /** Those of which one is least sure first. */
    private static void claims(ArrayNode all, DayPlan day) {
        List<Integer> order = java.util.stream.IntStream.range(
                        0, day.trial().claims().size())
                .boxed()
                .sorted(java.util.Comparator.comparing(
                        (Integer claim) -> day.trial().isSure(claim, day.level())))
                .limit(CLAIMS_SHOWN)
                .toList();
        for (int number : order) {
            Claim claim = day.trial().claims().get(number);
            Indicator indicator =
                    day.trial().sample().find(claim.target().metric()).orElseThrow();
            Estimate estimate = day.trial().estimate(number, day.level());
            boolean share = Figures.isShare(indicator);
            all.addObject()
                    .put(
                            "what",
                            indicator.name()
                                    + (claim.scope().part() == Scope.Part.INTERVAL
                                            ? " from "
                                                    + StaffingAnswer.clock(
                                                            day.scenario(),
                                                            claim.scope().index())
                                            : ""))
                    .put("value", Figures.of(indicator, estimate, day.scenario().currency()))
                    .put(
                            "bound",
                            (claim.target().atLeast() ? "at least " : "at most ")
                                    + Figures.plain(claim.target().bound() * (share ? 100 : 1))
                                    + (share ? " %" : ""))
                    .put("sure", day.trial().isSure(number, day.level()));
        }
    }
}
