package org.composure.study;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import org.composure.scenario.ArrivalProcess;
import org.composure.scenario.Assumption;
import org.composure.scenario.ContactType;
import org.composure.scenario.DayTable;
import org.composure.scenario.Distribution;
import org.composure.scenario.EmotionModel;
import org.composure.scenario.Goal;
import org.composure.scenario.Horizon;
import org.composure.scenario.Opening;
import org.composure.scenario.Patience;
import org.composure.scenario.Routing;
import org.composure.scenario.Scenario;
import org.composure.scenario.ServiceTarget;
import org.composure.scenario.Skill;
import org.composure.scenario.Team;
import org.composure.scenario.Timetable;

/** Small centres to ask about. */
final class Centres {
    private Centres() {}

    /** One desk from eight to ten, one call a minute, three minutes of work, 28 USD an hour. */
    static Scenario desk(String name, int agents) {
        return desk(name, agents, Goal.SERVICE_LEVEL);
    }

    static Scenario desk(String name, int agents, Goal goal) {
        Timetable<Double> rate = Timetable.daily(new DayTable<>(List.of(
                new DayTable.Step<>(0, 0.0),
                new DayTable.Step<>(8 * 3600, 60.0),
                new DayTable.Step<>(10 * 3600, 0.0))));
        Timetable<Integer> onDuty = Timetable.daily(new DayTable<>(List.of(
                new DayTable.Step<>(0, 0), new DayTable.Step<>(8 * 3600, agents), new DayTable.Step<>(10 * 3600, 0))));
        ContactType calls = ContactType.plain(
                "calls",
                new ArrivalProcess.Poisson(rate, null),
                new Distribution.Exponential(180),
                Patience.of(new Distribution.Exponential(120)));
        Team team = new Team(
                "desk",
                List.of(Skill.of("calls")),
                onDuty,
                Team.ShiftEnd.FINISH_CONTACT,
                List.of(1.0),
                null,
                new BigDecimal("28"));
        return new Scenario(
                name,
                title(name),
                "",
                "USD",
                Horizon.days(1),
                Opening.ALWAYS,
                List.of(calls),
                List.of(team),
                Routing.EVERYDAY,
                null,
                null,
                ServiceTarget.EIGHTY_TWENTY,
                goal,
                1800,
                EmotionModel.OFF,
                List.of(new Assumption("contactTypes[0].patience", "exponential 2 min", Assumption.Grade.GUESSED, "")));
    }

    private static String title(String name) {
        return Character.toUpperCase(name.charAt(0)) + name.substring(1).replace('-', ' ');
    }

    static Questions story(Scenario base, Scenario... alternatives) {
        return new Questions(
                "story",
                new Questions.Question(base, () -> "hash-of-" + base.name(), List.of()),
                Arrays.stream(alternatives)
                        .map(scenario -> new Questions.Question(
                                scenario,
                                () -> "hash-of-" + scenario.name(),
                                List.of(new Change("teams.desk.agents", "3", "4"))))
                        .toList());
    }
}
