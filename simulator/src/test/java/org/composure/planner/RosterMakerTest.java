package org.composure.planner;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.composure.planner.ShiftCover.Pattern;
import org.composure.scenario.ArrivalProcess;
import org.composure.scenario.ContactType;
import org.composure.scenario.Contract;
import org.composure.scenario.Contract.Stretch;
import org.composure.scenario.Distribution;
import org.composure.scenario.Horizon;
import org.composure.scenario.Opening;
import org.composure.scenario.Patience;
import org.composure.scenario.Routing;
import org.composure.scenario.Scenario;
import org.composure.scenario.Skill;
import org.composure.scenario.Team;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Shifts and people for a staffing: nights, contracts, rest, fairness, and what nobody can cover. */
class RosterMakerTest {

    private static final int DAY = 1440;
    private static Scenario dayShift;
    private static List<DayPlan> dayPlans;
    private static Scenario roundTheClock;
    private static List<DayPlan> clockPlans;

    @BeforeAll
    static void plan() {
        Scenario day = StaffingPlannerTest.day(40, 80);
        dayShift = Scenario.of("week", Horizon.days(7), day.contactTypes(), day.teams(), Routing.EVERYDAY)
                .withOpening(day.opening());
        dayPlans = planned(dayShift);
        ContactType calls = ContactType.plain(
                "calls",
                ArrivalProcess.Poisson.constant(30),
                new Distribution.Exponential(240),
                Patience.of(new Distribution.Exponential(180)));
        roundTheClock = Scenario.of(
                        "round the clock",
                        Horizon.days(7),
                        List.of(calls),
                        List.of(Team.steady("agents", 1, Skill.of("calls"))),
                        Routing.EVERYDAY)
                .withOpening(Opening.ALWAYS);
        clockPlans = planned(roundTheClock);
    }

    private static List<DayPlan> planned(Scenario scenario) {
        StaffingTarget target = new StaffingTarget("serviceLevel", true, 0.8, null, false);
        return new StaffingPlanner(scenario, List.of(target), 1, 2, 2, StaffingPlannerTest.NOBODY).plan();
    }

    private static Contract contract(String name, double hours, int from, int to, DayOfWeek... weekdays) {
        Map<DayOfWeek, List<Stretch>> available = new EnumMap<>(DayOfWeek.class);
        for (DayOfWeek weekday : weekdays.length == 0 ? DayOfWeek.values() : weekdays) {
            available.put(weekday, List.of(new Stretch(from, to)));
        }
        return new Contract(name, List.of("agents"), hours, available, 5, 11);
    }

    private static List<Contract> people(int number) {
        List<Contract> people = new ArrayList<>();
        for (int i = 1; i <= number; i++) {
            people.add(contract("person " + i, 40, 0, 2 * DAY));
        }
        return people;
    }

    private static Map<String, List<RosterShift>> byAgent(Roster roster) {
        return roster.shifts().stream().collect(Collectors.groupingBy(RosterShift::agent));
    }

    private static int begin(RosterShift shift) {
        return (shift.weekday().getValue() - 1) * DAY + shift.startMinute();
    }

    private static void keepsEverybodysRest(Roster roster) {
        byAgent(roster).forEach((agent, shifts) -> {
            for (int i = 0; i < shifts.size(); i++) {
                RosterShift shift = shifts.get(i);
                RosterShift next = shifts.get((i + 1) % shifts.size());
                int until = begin(next) + (i + 1 < shifts.size() ? 0 : 7 * DAY);
                assertThat(until - begin(shift) - (shift.endMinute() - shift.startMinute()))
                        .as("rest of %s after %s", agent, shift.weekday())
                        .isGreaterThanOrEqualTo(11 * 60);
            }
        });
    }

    @Test
    void work_round_the_clock_is_covered_by_shifts_across_midnight() {
        Roster roster = new RosterMaker(roundTheClock, clockPlans, ShiftRules.usual()).make();
        assertThat(roster.gaps()).isEmpty();
        assertThat(roster.shifts()).anyMatch(RosterShift::isOvernight);
        assertThat(roster.paidHours()).isBetween(roster.paidHoursAtLeast() - 1e-9, 1.2 * roster.staffedHours());
        keepsEverybodysRest(roster);
    }

    @Test
    void enough_people_cover_everything_within_their_contracts() {
        Roster roster = new RosterMaker(roundTheClock, clockPlans, ShiftRules.usual(), people(30)).make();
        assertThat(roster.gaps()).isEmpty();
        assertThat(roster.people()).hasSize(30).allMatch(person -> person.hours() <= person.contractHours());
        keepsEverybodysRest(roster);
    }

    @Test
    void hours_and_nights_are_shared_evenly() {
        Roster roster = new RosterMaker(roundTheClock, clockPlans, ShiftRules.usual(), people(30)).make();
        var hours = roster.people().stream().mapToDouble(Roster.Person::hours).summaryStatistics();
        var unsocial =
                roster.people().stream().mapToInt(Roster.Person::unsocial).summaryStatistics();
        assertThat(hours.getMax() - hours.getMin()).isLessThanOrEqualTo(17);
        assertThat(unsocial.getMax() - unsocial.getMin()).isLessThanOrEqualTo(2);
    }

    @Test
    void nobody_works_when_they_are_not_available_or_more_than_agreed() {
        List<Contract> people = new ArrayList<>(people(4));
        people.add(contract("half", 20, 8 * 60, 12 * 60, DayOfWeek.MONDAY, DayOfWeek.TUESDAY));
        people.add(contract("night", 40, 22 * 60, 32 * 60));
        Roster roster = new RosterMaker(roundTheClock, clockPlans, ShiftRules.usual(), people).make();
        Map<String, List<RosterShift>> worked = byAgent(roster);
        assertThat(worked.get("half"))
                .hasSize(2)
                .allMatch(shift -> shift.startMinute() >= 8 * 60 && shift.endMinute() <= 12 * 60);
        assertThat(worked.get("night"))
                .isNotEmpty()
                .allMatch(shift -> people.get(5).allows(shift.weekday(), shift.startMinute(), shift.endMinute()));
        worked.values().forEach(shifts -> assertThat(shifts).hasSizeLessThanOrEqualTo(5));
        keepsEverybodysRest(roster);
    }

    @Test
    void what_too_few_people_cannot_cover_is_told_by_team_day_and_time() {
        Roster roster = new RosterMaker(dayShift, dayPlans, ShiftRules.usual(), people(2)).make();
        assertThat(roster.gaps()).isNotEmpty();
        double worked =
                roster.shifts().stream().mapToDouble(RosterShift::paidHours).sum();
        assertThat(worked).as("everything that may be worked is").isGreaterThan(2 * 25);
        assertThat(roster.missingHours())
                .isGreaterThanOrEqualTo(roster.staffedHours() - worked - 1e-9)
                .isLessThan(roster.staffedHours());
        assertThat(roster.gaps())
                .allMatch(gap -> gap.team().equals("agents")
                        && gap.startMinute() >= 8 * 60
                        && gap.endMinute() <= 14 * 60
                        && gap.missing() > 0);
    }

    @Test
    void a_week_of_equal_days_and_nights_has_no_hole_at_midnight() {
        int[][] needed = new int[7][48];
        for (int[] day : needed) {
            for (int i = 0; i < 48; i++) {
                day[i] = i < 12 ? 2 : i < 36 ? 5 : 3;
            }
        }
        WeekCover.Found found = new WeekCover(ShiftRules.usual(), needed, 30, true).solve();
        for (int day = 0; day < 7; day++) {
            for (int i = 0; i < 48; i++) {
                int there = 0;
                for (int other = 0; other < 7; other++) {
                    int from = (day - other) * DAY + i * 30;
                    for (Pattern shift : found.shifts().get(other)) {
                        there += shift.covers(from, from + 30) || shift.covers(from + 7 * DAY, from + 7 * DAY + 30)
                                ? 1
                                : 0;
                    }
                }
                assertThat(there).as("day %d, interval %d", day, i).isGreaterThanOrEqualTo(needed[day][i]);
            }
        }
        double staffed = 7 * (12 * 2 + 24 * 5 + 12 * 3) / 2.0;
        assertThat(found.paidHours()).isBetween(staffed, 1.15 * staffed);
        assertThat(found.paidHoursAtLeast()).isCloseTo(staffed, within(1e-9));
    }
}
