package org.composure.engine.journey;

import java.util.ArrayList;
import java.util.List;
import org.composure.scenario.ArrivalProcess;
import org.composure.scenario.ContactType;
import org.composure.scenario.DayTable;
import org.composure.scenario.Distribution;
import org.composure.scenario.Horizon;
import org.composure.scenario.Patience;
import org.composure.scenario.Routing;
import org.composure.scenario.Scenario;
import org.composure.scenario.Skill;
import org.composure.scenario.Team;
import org.composure.scenario.Timetable;
import org.composure.scenario.people.People;

/**
 * Centres for tests: the one of the reference prototype (one queue, one bot, one help centre, eight agents round the clock, two peaks
 * a day), and people with everything left out that the prototype does not have.
 */
final class Centre {

    static final double MEAN_WORK = 408.9;
    private static final double STEP_SECONDS = 900;

    private Centre() {}

    /** People as in the prototype: no loyalty, no learning, nothing that adapts, no appraisal beyond repetition. */
    static People plainPeople(int number) {
        return People.usual()
                .withNumber(number)
                .with("memory.badBelow", -0.46)
                .with("memory.ruinedDayBelow", -0.14)
                .with("population.newcomersPerYear", 0)
                .with("feelings.blameGain", 0)
                .with("feelings.severityGain", 0)
                .with("feelings.disconfirmationGain", 0)
                .with("feelings.importanceGain", 0)
                .with("waiting.anxietyGain", 0)
                .with("waiting.acceptableAdaptation", 0)
                .with("patience.perSeverity", 0)
                .with("patience.perFailedStep", 0)
                .with("patience.perTrust", 0)
                .with("paths.giveUpPerDisappointment", 0)
                .with("bot.consistency", 0)
                .with("handover.humanPreferenceMean", 0)
                .with("relationship.waitDriftPerYear", 0)
                .with("relationship.resolutionDriftPerYear", 0)
                .with("care.resilience", 0)
                .with("care.contagionToCustomer", 0)
                .with("care.learningGain", 0)
                .with("care.fatigueGain", 0)
                .with("care.attritionPerYear", 0)
                .with("helpCentre.growthPerGap", 0)
                .with("helpCentre.releasesPerYear", 0)
                .with("helpCentre.decayHalfLifeDays", 1e12)
                .with("loyalty.basePerMonth", 0)
                .with("loyalty.wordsToDeeds", 0);
    }

    /** The prototype's operations. */
    static Scenario prototype(People people, int agents, double perHour, int days, int warmUpDays) {
        return Scenario.of(
                        "prototype",
                        new Horizon(
                                Horizon.SOME_MONDAY,
                                days * DayTable.DAY_SECONDS,
                                warmUpDays * DayTable.DAY_SECONDS,
                                Horizon.Regime.TERMINATING),
                        List.of(support(perHour)),
                        List.of(Team.steady("agents", agents, Skill.of("support"))),
                        Routing.EVERYDAY)
                .withPeople(people);
    }

    private static ContactType support(double perHour) {
        double cv = Math.sqrt(Math.expm1(0.85 * 0.85));
        return ContactType.plain(
                "support",
                new ArrivalProcess.Poisson(twoPeaks(perHour), null),
                new Distribution.Lognormal(MEAN_WORK, cv),
                Patience.of(new Distribution.Weibull(620, 1.05)));
    }

    private static Timetable<Double> twoPeaks(double perHour) {
        List<DayTable.Step<Double>> steps = new ArrayList<>();
        for (double at = 0; at < DayTable.DAY_SECONDS; at += STEP_SECONDS) {
            double hour = (at + STEP_SECONDS / 2) / 3600;
            double morning = Math.exp(-Math.pow((hour - 10.5) / 2.6, 2));
            double afternoon = Math.exp(-Math.pow((hour - 15.5) / 2.4, 2));
            steps.add(new DayTable.Step<>(at, perHour * (0.45 + 0.75 * morning + 0.65 * afternoon)));
        }
        return Timetable.daily(new DayTable<>(steps));
    }
}
