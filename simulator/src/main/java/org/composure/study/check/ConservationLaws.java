package org.composure.study.check;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.composure.engine.Engine;
import org.composure.language.ScenarioReader;
import org.composure.measure.Conservation;
import org.composure.scenario.ArrivalProcess;
import org.composure.scenario.Burst;
import org.composure.scenario.Busyness;
import org.composure.scenario.Callback;
import org.composure.scenario.Consultation;
import org.composure.scenario.ContactType;
import org.composure.scenario.Course;
import org.composure.scenario.DayTable;
import org.composure.scenario.DayTable.Step;
import org.composure.scenario.Distribution;
import org.composure.scenario.Horizon;
import org.composure.scenario.Opening;
import org.composure.scenario.Orbit;
import org.composure.scenario.Patience;
import org.composure.scenario.Routing;
import org.composure.scenario.Routing.LadderStep;
import org.composure.scenario.Scenario;
import org.composure.scenario.Shrinkage;
import org.composure.scenario.Skill;
import org.composure.scenario.Team;
import org.composure.scenario.Timetable;
import org.composure.scenario.Transfer;
import org.composure.scenario.VoiceMenu;

/**
 * At every instant of a run nobody is lost and nobody appears: offered = answered + abandoned + blocked + diverted + still
 * waiting. Looked at after every event of a centre in which everything happens at once, under each rule for closing time, and of
 * one with people, each in one place, whose episodes end once.
 */
final class ConservationLaws {

    private static final int RUNS = 20;
    private static final int RUNS_WITH_PEOPLE = 4;

    private ConservationLaws() {}

    static List<Finding> findings(long seed) {
        List<Finding> findings = new ArrayList<>();
        Map<String, Scenario> centres = new LinkedHashMap<>();
        for (Opening.Closing closing : Opening.Closing.values()) {
            for (Team.ShiftEnd end : Team.ShiftEnd.values()) {
                centres.put(
                        "closing: %s, shift end: %s".formatted(closing, end).toLowerCase(java.util.Locale.ROOT),
                        everythingAtOnce(closing, end));
            }
        }
        for (Transfer.Manner manner : Transfer.Manner.values()) {
            centres.put(
                    "misroutes, tasks, %s transfers, careers"
                            .formatted(manner.name().toLowerCase(java.util.Locale.ROOT)),
                    BetweenAgents.centre(manner));
        }
        centres.forEach((name, scenario) -> findings.add(finding(name, scenario, seed, RUNS)));
        findings.add(finding(
                "people, bot, two channels",
                ScenarioReader.ofLibrary("laws/two-channels.yaml", Map.of()),
                seed,
                RUNS_WITH_PEOPLE));
        return findings;
    }

    private static Finding finding(String name, Scenario scenario, long seed, int runs) {
        String promise = "Nobody is lost, nobody appears (%s)".formatted(name);
        Engine engine = new Engine(scenario);
        for (int run = 0; run < runs; run++) {
            try {
                engine.open(seed, run, new Conservation(scenario)).toEnd();
            } catch (IllegalStateException broken) {
                return new Finding(promise, false, "run %d: %s".formatted(run, broken.getMessage()));
            }
        }
        return new Finding(promise, true, "%d runs, after every event".formatted(runs));
    }

    private static Scenario everythingAtOnce(Opening.Closing closing, Team.ShiftEnd shiftEnd) {
        ContactType billing = new ContactType(
                        "billing",
                        "phone",
                        new ArrivalProcess.Poisson(Timetable.always(60.0), Busyness.ofDay(8)),
                        new Distribution.Lognormal(240, 1),
                        new Patience(
                                new Distribution.Exponential(120),
                                0.05,
                                2,
                                new Patience.Silence(0.3, new Distribution.Deterministic(20))),
                        30,
                        new VoiceMenu(new Distribution.Uniform(5, 15), 0.2),
                        new Orbit(0.5, new Distribution.Exponential(300), 3),
                        new Orbit(0.5, new Distribution.Exponential(300), 3),
                        new Orbit(0.1, new Distribution.Exponential(3600), 2),
                        6,
                        null,
                        new Callback(3, 0.5, 0.7, 20, 600))
                .withCourse(new Course(
                                null,
                                null,
                                new Orbit(0.3, new Distribution.Exponential(900), 4),
                                new Transfer(0.3, "repairs", Transfer.Manner.WARM, 20))
                        .asking(new Consultation(0.3, "second line", new Distribution.Exponential(60))));
        ContactType repairs = ContactType.plain(
                        "repairs",
                        ArrivalProcess.Poisson.constant(30),
                        new Distribution.Gamma(300, 2),
                        Patience.of(new Distribution.Weibull(200, 0.8)))
                .withCourse(new Course(
                                new Opening(Timetable.always(true), Opening.Closing.KEEP_WAITING),
                                null,
                                Orbit.NONE,
                                new Transfer(0.2, "billing", Transfer.Manner.COLD, 20))
                        .inBursts(new Burst(0.4, 600)));
        DayTable<Integer> shifts = new DayTable<>(List.of(
                new Step<>(0, 0),
                new Step<>(28_800, 5),
                new Step<>(43_200, 2),
                new Step<>(57_600, 6),
                new Step<>(72_000, 0)));
        Team first = new Team(
                        "first line",
                        List.of(new Skill("billing", 1, 2), new Skill("repairs", 0.8, 1)),
                        Timetable.daily(shifts),
                        shiftEnd,
                        List.of(1.0),
                        new Distribution.Exponential(20),
                        BigDecimal.TEN)
                .withShrinkage(new Shrinkage(0.1, 0.1, List.of(new Shrinkage.Break(7200, 1200)), 0.1, 300));
        Team chat = new Team(
                "second line",
                List.of(Skill.of("billing")),
                Timetable.daily(shifts.map(agents -> agents / 2)),
                shiftEnd,
                List.of(1.0, 1.5),
                null,
                BigDecimal.ONE);
        Routing routing = new Routing(
                Routing.WhoServes.FIRST_TEAM_OF_LADDER,
                Routing.WhoIsNext.BEST_LEVEL,
                false,
                Map.of("billing", List.of(new LadderStep("first line", 0), new LadderStep("second line", 30))));
        DayTable<Boolean> open =
                new DayTable<>(List.of(new Step<>(0, false), new Step<>(28_800, true), new Step<>(64_800, false)));
        return Scenario.of(
                        "everything at once", Horizon.days(2), List.of(billing, repairs), List.of(first, chat), routing)
                .withOpening(new Opening(Timetable.daily(open), closing))
                .withLimits(25, 12);
    }
}
