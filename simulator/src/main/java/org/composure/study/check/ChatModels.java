package org.composure.study.check;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import org.composure.scenario.ContactType;
import org.composure.scenario.Routing;
import org.composure.scenario.Skill;
import org.composure.scenario.Team;
import org.composure.scenario.Timetable;

/** Agents who hold several chats at the same time and share their effort among them. */
final class ChatModels {

    private ChatModels() {}

    static boolean knows(String model) {
        return model.toLowerCase(Locale.ROOT).contains("concurren");
    }

    static Model of(ReferencePoint point) {
        Parameters given = point.parameters();
        double unit = Sketch.UNIT_SECONDS;
        double lambda = given.number("lam", "lambda");
        double theta = given.find("theta").orElse(0.0);
        List<Double> rates = given.numbers("agent_total_completion_rate_with_j_chats");
        List<Double> speeds = rates.subList(1, given.whole("max_concurrency") + 1);
        ContactType type = Sketch.type(1, lambda, Sketch.exponential(1, unit), Sketch.patience(theta, unit), unit);
        Team team = new Team(
                "pool",
                List.of(Skill.of(type.name())),
                Timetable.always(given.whole("agents", "n", "servers")),
                Team.ShiftEnd.FINISH_CONTACT,
                speeds,
                null,
                BigDecimal.ZERO);
        double relaxation = theta > 0 ? Sketch.relaxationWithAbandonment(1, 1 / theta) : 100;
        return Model.longRun(Sketch.scenario(List.of(type), List.of(team), Routing.EVERYDAY), unit, lambda, relaxation);
    }
}
