package org.composure.study;

import java.util.List;
import java.util.Locale;
import org.composure.experiment.Estimate;
import org.composure.experiment.Scope;
import org.composure.planner.Claim;
import org.composure.planner.DayPlan;
import org.composure.planner.Roster;
import org.composure.planner.Staffing;
import org.composure.planner.WorkforceWeek;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** A staffing as other programs read it: the format {@code composure-plan/1}. */
public final class StaffingJson {

    private static final JsonMapper MAPPER =
            JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

    private StaffingJson() {}

    /** The whole answer. */
    public static String text(StaffingAnswer answer) {
        return text(answer, List.of());
    }

    /** The whole answer, and the weeks ahead if there are any. */
    public static String text(StaffingAnswer answer, List<WorkforceWeek> weeks) {
        ObjectNode root = MAPPER.createObjectNode();
        root.put("format", "composure-plan/1");
        root.put("command", answer.command());
        root.put("version", answer.version());
        root.put("seed", answer.seed());
        root.putObject("scenario")
                .put("name", answer.scenario().name())
                .put("hash", answer.hash())
                .put("title", answer.scenario().title());
        root.put("finished", answer.finished());
        root.put("canBeMet", answer.canBeMet());
        root.put("confirmed", answer.isConfirmed());
        root.put("currency", answer.scenario().currency());
        ArrayNode targets = root.putArray("targets");
        answer.targetWords().forEach(targets::add);
        ArrayNode days = root.putArray("days");
        for (DayPlan day : answer.days()) {
            putDay(days.addObject(), day);
        }
        Roster roster = answer.roster();
        if (roster != null) {
            RosterJson.put(root.putObject("roster"), roster);
        }
        if (!weeks.isEmpty()) {
            ArrayNode ahead = root.putArray("weeks");
            weeks.forEach(week -> putWeek(ahead.addObject(), week));
        }
        return MAPPER.writeValueAsString(root) + "\n";
    }

    private static void putDay(ObjectNode node, DayPlan day) {
        ArrayNode weekdays = node.putArray("weekdays");
        day.weekdays().forEach(weekday -> weekdays.add(weekday.name().toLowerCase(Locale.ROOT)));
        node.put("state", day.state().name().toLowerCase(Locale.ROOT).replace('_', ' '));
        Json.number(node, "agentHours", day.staffing().hours());
        Json.number(node, "cost", day.cost());
        Json.number(node, "agentHoursByFormula", day.byFormula().hours());
        Json.number(node, "costByFormula", day.costByFormula());
        Double bound = day.costAtLeast();
        Json.number(node, "costAtLeast", bound == null ? Double.NaN : bound);
        node.put("staffingsTried", day.staffingsTried());
        node.put("replications", day.trial().sample().replications());
        putClaims(node.putArray("targets"), day);
        ArrayNode intervals = node.putArray("staffing");
        for (int interval = 0; interval < day.staffing().intervals(); interval++) {
            putInterval(intervals.addObject(), day, interval);
        }
    }

    private static void putWeek(ObjectNode node, WorkforceWeek week) {
        node.put("week", week.week()).put("planningGroup", week.team());
        Json.number(node, "volume", week.volume());
        Json.number(node, "ahtSeconds", week.ahtSeconds());
        Json.number(node, "requiredFte", week.requiredFte());
        Json.number(node, "requiredFteWithShrinkage", week.requiredFteWithShrinkage());
        Json.number(node, "occupancy", week.occupancy());
        Json.number(node, "availableFte", week.availableFte());
        Json.number(node, "inTraining", week.inTraining());
        node.put("hires", week.hires());
        Json.number(node, "leavers", week.leavers());
        Json.number(node, "overUnder", week.gapFte());
    }

    private static void putClaims(ArrayNode claims, DayPlan day) {
        for (int claim = 0; claim < day.trial().claims().size(); claim++) {
            Claim one = day.trial().claims().get(claim);
            Estimate estimate = day.trial().estimate(claim, day.level());
            ObjectNode node = claims.addObject();
            node.put("metric", one.target().metric());
            node.put(one.target().atLeast() ? "atLeast" : "atMost", one.target().bound());
            if (one.target().contactType() != null) {
                node.put("contactType", one.target().contactType());
            }
            if (one.scope().part() == Scope.Part.INTERVAL) {
                node.put(
                        "interval",
                        StaffingAnswer.clock(day.scenario(), one.scope().index()));
            }
            Json.estimate(node, estimate);
            node.put("sure", day.trial().isSure(claim, day.level()));
        }
    }

    private static void putInterval(ObjectNode node, DayPlan day, int interval) {
        node.put("from", StaffingAnswer.clock(day.scenario(), interval));
        Json.number(node, "contactsPerHour", day.contactsPerHour().get(interval));
        Json.number(node, "erlangs", day.erlangs().get(interval));
        ObjectNode agents = node.putObject("agents");
        ObjectNode byFormula = node.putObject("agentsByFormula");
        Staffing staffing = day.staffing();
        for (int team = 0; team < staffing.teams(); team++) {
            String name = day.scenario().teams().get(team).name();
            agents.put(name, staffing.of(team, interval));
            byFormula.put(name, day.byFormula().of(team, interval));
        }
        Json.number(node, "serviceLevel", day.inInterval("serviceLevel", interval));
        Json.number(node, "occupancy", day.inInterval("occupancy", interval));
    }
}
