package org.composure.engine.journey;

import static org.assertj.core.api.Assertions.assertThat;

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
import org.junit.jupiter.api.Test;

/** Agents are paid by the plan in force, also when a lever puts another in force in the middle of a week. */
final class C07_PaidTimeTest {

    private static final double HOUR = 3600;

    private static Scenario centre(Timetable<Integer> agents) {
        ContactType calls = ContactType.plain(
                "calls",
                ArrivalProcess.Poisson.constant(10),
                new Distribution.Exponential(60),
                Patience.of(new Distribution.Exponential(180)));
        return Scenario.of(
                "centre",
                Horizon.days(2),
                List.of(calls),
                List.of(Team.of("agents", agents, Skill.of("calls"))),
                Routing.EVERYDAY);
    }

    @Test
    void a_lever_changes_what_is_paid_from_its_instant_on() {
        Timetable<Integer> three = Timetable.always(3);
        PaidTime paid = new PaidTime(centre(three));
        paid.follow(List.of(Timetable.always(5)), Horizon.days(2), HOUR);
        assertThat(paid.secondsUntil(3 * HOUR)).containsExactly(3 * HOUR + 5 * 2 * HOUR);
        assertThat(paid.secondsUntil(4 * HOUR)).containsExactly(5 * HOUR);
    }

    @Test
    void a_lever_that_says_what_holds_anyway_changes_nothing() {
        Timetable<Integer> day =
                Timetable.daily(new DayTable<>(List.of(new DayTable.Step<>(0, 1), new DayTable.Step<>(8 * HOUR, 4))));
        PaidTime paid = new PaidTime(centre(day));
        PaidTime same = new PaidTime(centre(day));
        same.follow(List.of(day), Horizon.days(2), 8 * HOUR);
        same.follow(List.of(day), Horizon.days(2), 9 * HOUR);
        assertThat(same.secondsUntil(30 * HOUR)).containsExactly(paid.secondsUntil(30 * HOUR));
    }
}
