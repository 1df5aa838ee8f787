package org.composure.measure;

import java.math.BigDecimal;
import java.util.List;
import org.composure.event.Witness;
import org.composure.scenario.ArrivalProcess;
import org.composure.scenario.ContactType;
import org.composure.scenario.DayTable;
import org.composure.scenario.Distribution;
import org.composure.scenario.Horizon;
import org.composure.scenario.Opening;
import org.composure.scenario.Orbit;
import org.composure.scenario.Patience;
import org.composure.scenario.Routing;
import org.composure.scenario.Scenario;
import org.composure.scenario.Skill;
import org.composure.scenario.Team;
import org.composure.scenario.Timetable;
import org.jspecify.annotations.Nullable;

/** Small scenarios whose events are told by hand. */
final class Worlds {
    private Worlds() {}

    static final int BILLING = 0;
    static final int SALES = 1;
    static final int FRONT = 0;
    static final int BACK = 1;

    /** Two contact types, two teams at 36 an hour, half-hour intervals, 80 % within 20 s. */
    static Scenario over(Horizon horizon) {
        return of(horizon, Orbit.NONE, null, Team.ShiftEnd.FINISH_CONTACT);
    }

    static Scenario oneHour() {
        return over(new Horizon(Horizon.SOME_MONDAY, 3600, 0.0, Horizon.Regime.TERMINATING));
    }

    /** The same with doors. */
    static Scenario openFrom8To10(Horizon horizon) {
        DayTable<Boolean> day = new DayTable<>(List.of(
                new DayTable.Step<>(0, false),
                new DayTable.Step<>(8 * 3600, true),
                new DayTable.Step<>(10 * 3600, false)));
        return over(horizon).withOpening(new Opening(Timetable.daily(day), Opening.Closing.KEEP_WAITING));
    }

    static Scenario of(Horizon horizon, Orbit returns, @Nullable Distribution wrapUp, Team.ShiftEnd shiftEnd) {
        return Scenario.of(
                "morning",
                horizon,
                List.of(type("billing").withReturn(returns), type("sales")),
                List.of(team("front", wrapUp, shiftEnd), team("back", wrapUp, shiftEnd)),
                Routing.EVERYDAY);
    }

    /** Half of those who leave do so unnoticed. */
    static Scenario withSilentLeavers() {
        Patience patience = new Patience(
                new Distribution.Exponential(60), 0, 0, new Patience.Silence(0.5, new Distribution.Deterministic(30)));
        ContactType billing = ContactType.plain(
                "billing", ArrivalProcess.Poisson.constant(60), new Distribution.Exponential(60), patience);
        return Scenario.of(
                "silent",
                oneHour().horizon(),
                List.of(billing),
                List.of(Team.steady("front", 1, Skill.of("billing"))),
                Routing.EVERYDAY);
    }

    private static ContactType type(String name) {
        return ContactType.plain(
                name,
                ArrivalProcess.Poisson.constant(60),
                new Distribution.Exponential(60),
                Patience.of(new Distribution.Exponential(60)));
    }

    private static Team team(String name, @Nullable Distribution wrapUp, Team.ShiftEnd shiftEnd) {
        return new Team(
                name,
                List.of(Skill.of("billing"), Skill.of("sales")),
                Timetable.always(1),
                shiftEnd,
                List.of(1.0),
                wrapUp,
                new BigDecimal("36"));
    }

    /** An offered contact that waits, is answered by agent 7 of the front team and leaves after a talk. */
    static void served(Witness witness, long customer, double arrivedAt, double wait, double talk) {
        witness.offered(arrivedAt, customer, BILLING, 1);
        if (wait > 0) {
            witness.queued(arrivedAt, customer, BILLING);
        }
        double startedAt = arrivedAt + wait;
        witness.serviceStarted(startedAt, customer, BILLING, arrivedAt, FRONT, 7, 1, Witness.Start.ANSWER);
        witness.serviceEnded(startedAt + talk, customer, BILLING, arrivedAt, startedAt, FRONT, 7);
        witness.agentReady(startedAt + talk, BILLING, startedAt, FRONT, 7, 0);
    }

    /** An offered contact that gives up after a wait. */
    static void lost(Witness witness, long customer, double arrivedAt, double wait) {
        witness.offered(arrivedAt, customer, BILLING, 1);
        witness.queued(arrivedAt, customer, BILLING);
        witness.abandoned(arrivedAt + wait, customer, BILLING, arrivedAt, false);
    }

    static double value(Scenario scenario, String key, Sums sums) {
        return Indicators.find(scenario, key).orElseThrow().value(sums);
    }
}
