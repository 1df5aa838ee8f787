package org.composure.planner;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.util.List;
import java.util.Map;
import org.composure.experiment.Level;
import org.composure.experiment.Observer;
import org.composure.scenario.ArrivalProcess;
import org.composure.scenario.ContactType;
import org.composure.scenario.Course;
import org.composure.scenario.DayTable;
import org.composure.scenario.DayTable.Step;
import org.composure.scenario.Distribution;
import org.composure.scenario.FollowUp;
import org.composure.scenario.Horizon;
import org.composure.scenario.Opening;
import org.composure.scenario.Orbit;
import org.composure.scenario.Patience;
import org.composure.scenario.Routing;
import org.composure.scenario.Scenario;
import org.composure.scenario.Skill;
import org.composure.scenario.Team;
import org.composure.scenario.Timetable;
import org.composure.theory.SmallestTeam;
import org.junit.jupiter.api.Test;

/** How many people when: against theory where it knows the answer, and against itself where it does not. */
class StaffingPlannerTest {

    private static final StaffingTarget EIGHTY_TWENTY = new StaffingTarget("serviceLevel", true, 0.8, null, false);

    static final StaffingPlanner.Watch NOBODY = new StaffingPlanner.Watch() {
        @Override
        public void guessed(List<DayOfWeek> weekdays, double hours, double cost) {}

        @Override
        public void tried(int staffings) {}

        @Override
        public boolean wantsToStop() {
            return false;
        }
    };

    private static Scenario steady(double perHour) {
        ContactType calls = ContactType.plain(
                "calls",
                ArrivalProcess.Poisson.constant(perHour),
                new Distribution.Exponential(240),
                Patience.of(new Distribution.Exponential(180)));
        return Scenario.of(
                "steady",
                Horizon.steady(8 * 86_400.0, 3600),
                List.of(calls),
                List.of(paid(Team.steady("agents", 1, Skill.of("calls")))),
                Routing.EVERYDAY);
    }

    static Scenario day(double morning, double noon) {
        DayTable<Double> rates = new DayTable<>(List.of(
                new Step<>(0, 0.0),
                new Step<>(8 * 3600, morning),
                new Step<>(11 * 3600, noon),
                new Step<>(14 * 3600, 0.0)));
        DayTable<Boolean> open =
                new DayTable<>(List.of(new Step<>(0, false), new Step<>(8 * 3600, true), new Step<>(14 * 3600, false)));
        ContactType calls = ContactType.plain(
                "calls",
                new ArrivalProcess.Poisson(Timetable.daily(rates), null),
                new Distribution.Lognormal(240, 1),
                Patience.of(new Distribution.Exponential(180)));
        return Scenario.of(
                        "day",
                        Horizon.days(1),
                        List.of(calls),
                        List.of(paid(Team.steady("agents", 1, Skill.of("calls")))),
                        Routing.EVERYDAY)
                .withOpening(new Opening(Timetable.daily(open), Opening.Closing.SERVE_OUT));
    }

    private static Team paid(Team team) {
        return new Team(
                team.name(),
                team.skills(),
                team.agents(),
                team.shiftEnd(),
                team.totalSpeedByContactsInHand(),
                null,
                BigDecimal.TEN);
    }

    private static DayPlan only(Scenario scenario, StaffingTarget... targets) {
        return new StaffingPlanner(scenario, List.of(targets), 1, 2, 60, NOBODY)
                .plan()
                .get(0);
    }

    @Test
    void in_the_long_run_simulation_finds_the_team_that_erlang_a_knows() {
        DayPlan plan = only(steady(150), EIGHTY_TWENTY);
        int exact = new SmallestTeam(150 / 3600.0, 240, 180).forServiceLevel(0.8, 20);
        assertThat(plan.state()).isEqualTo(DayPlan.State.CONFIRMED);
        assertThat(plan.staffing().of(0, 20)).isEqualTo(exact);
    }

    private static Trial trial(Scenario scenario, StaffingTarget target, int replications) {
        Staffing many = Staffing.nobody(1, 48, 1800);
        for (int interval = 16; interval < 30; interval++) {
            many = many.with(0, interval, 15);
        }
        List<Claim> claims = Trials.claims(scenario, List.of(target), List.of());
        return new Trials(scenario, List.of(), claims, 1, Observer.NOBODY, () -> false).run(many, replications, 1);
    }

    @Test
    void what_was_never_seen_to_fail_may_fail_all_the_same() {
        Scenario quiet = day(2, 2);
        StaffingTarget strict = new StaffingTarget("serviceLevel", true, 0.999, null, false);
        Trial few = trial(quiet, strict, 4);

        assertThat(few.estimate(0, Level.ONCE).mean()).isEqualTo(1);
        assertThat(few.isKept()).isTrue();
        // Some 50 contacts without a failure: up to 3 / 50 may fail.
        assertThat(few.isSure(Level.ONCE)).isFalse();
        assertThat(trial(quiet, new StaffingTarget("serviceLevel", true, 0.9, null, false), 4)
                        .isSure(Level.ONCE))
                .isTrue();
    }

    @Test
    void a_day_is_staffed_where_people_call_and_nowhere_else() {
        DayPlan plan = only(day(60, 120), EIGHTY_TWENTY);
        assertThat(plan.state()).isEqualTo(DayPlan.State.CONFIRMED);
        assertThat(plan.staffing().of(0, 10)).isZero();
        assertThat(plan.staffing().of(0, 18)).isPositive();
        assertThat(plan.staffing().of(0, 24)).isGreaterThan(plan.staffing().of(0, 18));
        assertThat(plan.staffing().of(0, 40)).isZero();
    }

    @Test
    void what_is_confirmed_holds_on_other_luck() {
        Scenario day = day(60, 120);
        DayPlan plan = only(day, EIGHTY_TWENTY);
        Trials fresh = new Trials(
                day,
                List.of(),
                List.of(new Claim(EIGHTY_TWENTY, org.composure.experiment.Scope.WHOLE)),
                2,
                org.composure.experiment.Observer.NOBODY,
                () -> false);
        Trial again = fresh.run(plan.staffing(), 400, 987_654_321);
        assertThat(again.isSure(Level.ONCE)).isTrue();
    }

    @Test
    void no_staffing_costs_less_than_the_work() {
        DayPlan plan = only(day(60, 120), EIGHTY_TWENTY);
        assertThat(plan.costAtLeast()).isCloseTo(0.8 * (180 + 360) * 240 / 3600 * 10, within(1e-6));
        assertThat(plan.cost()).isGreaterThan(plan.costAtLeast());
    }

    @Test
    void a_target_for_every_interval_is_kept_in_every_interval() {
        DayPlan plan = only(day(60, 120), new StaffingTarget("serviceLevel", true, 0.7, null, true));
        assertThat(plan.state()).isEqualTo(DayPlan.State.CONFIRMED);
        assertThat(plan.trial().claims()).hasSize(12);
        for (int claim = 0; claim < 12; claim++) {
            assertThat(plan.trial().margin(claim)).isNotNegative();
        }
    }

    @Test
    void harder_targets_cost_more() {
        double easy = only(day(60, 120), new StaffingTarget("serviceLevel", true, 0.6, null, false))
                .cost();
        double hard = only(day(60, 120), new StaffingTarget("serviceLevel", true, 0.95, null, false))
                .cost();
        assertThat(hard).isGreaterThan(easy);
    }

    @Test
    void what_no_number_of_agents_can_do_is_said() {
        DayPlan plan = only(
                day(60, 120),
                new StaffingTarget("occupancy", true, 0.95, null, false),
                new StaffingTarget("serviceLevel", true, 0.99, null, false));
        assertThat(plan.state()).isEqualTo(DayPlan.State.CANNOT_BE_MET);
    }

    @Test
    void weekdays_with_the_same_rates_are_planned_once() {
        Scenario day = day(60, 120);
        ContactType calls = day.contactTypes().get(0);
        Timetable<Double> usual = ((ArrivalProcess.Poisson) calls.arrivals()).ratePerHour();
        Timetable<Double> busyMonday = new Timetable<>(
                usual.usual(), Map.of(DayOfWeek.MONDAY, usual.usual().map(rate -> 2 * rate)), Map.of());
        ContactType other = ContactType.plain(
                "calls", new ArrivalProcess.Poisson(busyMonday, null), calls.handleTime(), calls.patience());
        Scenario week = Scenario.of("week", Horizon.days(7), List.of(other), day.teams(), Routing.EVERYDAY)
                .withOpening(day.opening());
        List<DayPlan> plans = new StaffingPlanner(week, List.of(EIGHTY_TWENTY), 1, 2, 5, NOBODY).plan();
        assertThat(plans).hasSize(2);
        assertThat(plans.get(0).weekdays()).containsExactly(DayOfWeek.MONDAY);
        assertThat(plans.get(1).weekdays()).hasSize(6);
        assertThat(plans.get(0).cost()).isGreaterThan(plans.get(1).cost());
    }

    /** Nobody calls the office, and formulas see nothing coming; the work is there all the same. */
    @Test
    void a_desk_to_which_only_tasks_come_is_staffed() {
        Scenario day = day(60, 60);
        ContactType calls = day.contactTypes().get(0);
        Course leaving = new Course(
                null, null, Orbit.NONE, null, null, new FollowUp(1, "papers", new Distribution.Exponential(600)));
        ContactType papers = ContactType.plain(
                "papers",
                ArrivalProcess.Poisson.constant(0),
                new Distribution.Exponential(300),
                Patience.of(new Distribution.Exponential(3600)));
        Scenario office = Scenario.of(
                        "office",
                        Horizon.days(1),
                        List.of(calls.withCourse(leaving), papers),
                        List.of(
                                paid(Team.steady("agents", 1, Skill.of("calls"))),
                                paid(Team.steady("office", 1, Skill.of("papers")))),
                        Routing.EVERYDAY)
                .withOpening(day.opening());
        DayPlan plan = new StaffingPlanner(office, List.of(EIGHTY_TWENTY), 1, 2, 4, NOBODY)
                .plan()
                .get(0);
        assertThat(plan.state()).isEqualTo(DayPlan.State.CONFIRMED);
        assertThat(plan.staffing().of(1, 20)).isGreaterThanOrEqualTo(4);
    }

    @Test
    void one_thread_and_two_find_the_same() {
        StaffingPlanner one = new StaffingPlanner(day(30, 60), List.of(EIGHTY_TWENTY), 7, 1, 20, NOBODY);
        StaffingPlanner two = new StaffingPlanner(day(30, 60), List.of(EIGHTY_TWENTY), 7, 2, 20, NOBODY);
        assertThat(one.plan().get(0).staffing()).isEqualTo(two.plan().get(0).staffing());
    }

    @Test
    void shifts_cover_what_is_needed_at_no_more_than_they_must_cost() {
        int[] needed = new int[48];
        for (int i = 16; i < 36; i++) {
            needed[i] = i < 22 ? 2 : i < 28 ? 5 : 3;
        }
        ShiftCover.Cover cover = new ShiftCover(ShiftRules.usual(), needed, 30).solve();
        for (int i = 0; i < 48; i++) {
            int from = i * 30;
            long there = cover.shifts().stream()
                    .filter(shift -> shift.covers(from, from + 30))
                    .count();
            assertThat(there).as("at work in interval %d", i).isGreaterThanOrEqualTo(needed[i]);
        }
        assertThat(cover.paidHours()).isGreaterThanOrEqualTo(cover.paidHoursAtLeast() - 1e-6);
        assertThat(cover.paidHours()).isLessThan(1.25 * (12 + 30 + 24) / 2.0);
    }

    @Test
    void nobody_works_more_than_five_days_or_without_rest() {
        Scenario week = day(40, 80);
        Scenario seven = Scenario.of("week", Horizon.days(7), week.contactTypes(), week.teams(), Routing.EVERYDAY)
                .withOpening(week.opening());
        List<DayPlan> plans = new StaffingPlanner(seven, List.of(EIGHTY_TWENTY), 1, 2, 5, NOBODY).plan();
        Roster roster = new RosterMaker(seven, plans, ShiftRules.usual()).make();
        Map<String, Long> days = roster.shifts().stream()
                .collect(java.util.stream.Collectors.groupingBy(
                        RosterShift::agent, java.util.stream.Collectors.counting()));
        assertThat(days.values()).allMatch(worked -> worked <= 5);
        assertThat(days).hasSize(roster.agents());
        assertThat(roster.paidHours())
                .isCloseTo(
                        roster.shifts().stream()
                                .mapToDouble(RosterShift::paidHours)
                                .sum(),
                        within(1e-9));
    }
}
