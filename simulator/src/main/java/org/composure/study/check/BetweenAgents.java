package org.composure.study.check;

import java.math.BigDecimal;
import java.util.List;
import org.composure.scenario.ArrivalProcess;
import org.composure.scenario.Careers;
import org.composure.scenario.ContactType;
import org.composure.scenario.Course;
import org.composure.scenario.DayTable;
import org.composure.scenario.DayTable.Step;
import org.composure.scenario.Distribution;
import org.composure.scenario.FollowUp;
import org.composure.scenario.Horizon;
import org.composure.scenario.Intervention;
import org.composure.scenario.Misroute;
import org.composure.scenario.Orbit;
import org.composure.scenario.Patience;
import org.composure.scenario.Routing;
import org.composure.scenario.Scenario;
import org.composure.scenario.Shrinkage;
import org.composure.scenario.Skill;
import org.composure.scenario.Team;
import org.composure.scenario.Timetable;
import org.composure.scenario.Transfer;

/**
 * A centre in which contacts go from hand to hand: wrong desks, requests that only some may settle, a partner's pool, tasks left over, and
 * agents who learn, leave, are lent and are sent to their breaks.
 */
final class BetweenAgents {

    private static final double DAY = 86_400;

    private BetweenAgents() {}

    static Scenario centre(Transfer.Manner manner) {
        ContactType calls = type("calls", 60, 200)
                .withCourse(new Course(
                                null,
                                null,
                                Orbit.NONE,
                                new Transfer(0.3, "experts", manner, 30, List.of("seniors")),
                                null,
                                new FollowUp(0.5, "papers", new Distribution.Exponential(1800)))
                        .misrouted(new Misroute(0.2, "partner desk", 40)));
        ContactType experts = type("experts", 4, 300)
                .withCourse(new Course(null, null, Orbit.NONE, new Transfer(0.2, "partner desk", manner, 20)));
        ContactType partnerDesk = type("partner desk", 6, 240)
                .withCourse(new Course(null, null, Orbit.NONE, new Transfer(0.3, "calls", manner, 60)));
        ContactType papers = type("papers", 0, 120);
        return Scenario.of(
                "between agents",
                Horizon.days(9),
                List.of(calls, experts, partnerDesk, papers),
                List.of(
                        team("juniors", 4, new Skill("calls", 1, 1), new Skill("papers", 1, 2)),
                        team("seniors", 2, new Skill("calls", 1.2, 1), new Skill("experts", 1, 2)),
                        team("experts", 2, new Skill("experts", 1, 1)),
                        team("partner", 3, new Skill("partner desk", 0.8, 1))),
                Routing.EVERYDAY);
    }

    private static ContactType type(String name, double perHour, double seconds) {
        return ContactType.plain(
                name,
                ArrivalProcess.Poisson.constant(perHour),
                new Distribution.Exponential(seconds),
                Patience.of(new Distribution.Exponential(600)));
    }

    private static Team team(String name, int agents, Skill... skills) {
        DayTable<Integer> shifts = new DayTable<>(List.of(
                new Step<>(0, 1), new Step<>(28_800, agents), new Step<>(43_200, agents - 1), new Step<>(72_000, 1)));
        return new Team(
                        name,
                        List.of(skills),
                        Timetable.daily(shifts),
                        Team.ShiftEnd.FINISH_CONTACT,
                        List.of(1.0),
                        new Distribution.Exponential(25),
                        BigDecimal.TEN)
                .withShrinkage(new Shrinkage(0.05, 0.05, List.of(new Shrinkage.Break(7200, 1200)), 0.05, 300))
                .withCareers(new Careers(0.6, 72_000, 0.3, 1, 7200, 0.1, 5, 4 * DAY, 60 * DAY, 1.5, 0.85, 4))
                .withIntraday(List.of(
                        new Intervention(
                                Intervention.Sign.IDLE, null, 1, Intervention.Measure.SEND_TO_BREAK, 1, null, 900, 900),
                        new Intervention(
                                Intervention.Sign.WAITING,
                                null,
                                4,
                                Intervention.Measure.OVERTIME,
                                1,
                                null,
                                1800,
                                600)));
    }
}
