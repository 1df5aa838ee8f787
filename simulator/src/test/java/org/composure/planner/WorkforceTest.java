package org.composure.planner;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.DayOfWeek;
import java.util.List;
import org.composure.scenario.Scenario;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Weeks ahead: growth, leavers and classes, by hand where a hand can follow. */
class WorkforceTest {

    private static Scenario scenario;
    private static List<DayPlan> plans;

    @BeforeAll
    static void plan() {
        scenario = StaffingPlannerTest.day(60, 120);
        plans = new StaffingPlanner(
                        scenario,
                        List.of(new StaffingTarget("serviceLevel", true, 0.8, null, false)),
                        1,
                        2,
                        1,
                        new Quiet())
                .plan();
    }

    private static final class Quiet implements StaffingPlanner.Watch {
        @Override
        public void guessed(List<DayOfWeek> weekdays, double hours, double cost) {}

        @Override
        public void tried(int staffings) {}

        @Override
        public boolean wantsToStop() {
            return false;
        }
    }

    private static List<WorkforceWeek> weeks(WorkforceRules rules) {
        return new Workforce(scenario, plans, rules).weeks();
    }

    private static WorkforceRules rules(double growth, double attrition, double start) {
        return new WorkforceRules(52, growth, 0.3, attrition, 12, 6, 6, 0.6, 40, start);
    }

    @Test
    void shrinkage_divides_and_does_not_multiply() {
        WorkforceWeek first = weeks(rules(0, 0, -1)).get(0);
        assertThat(first.requiredFteWithShrinkage()).isCloseTo(first.requiredFte() / 0.7, within(1e-9));
    }

    @Test
    void where_nothing_changes_nobody_is_hired_and_nothing_is_missing() {
        assertThat(weeks(rules(0, 0, -1))).allMatch(week -> week.hires() == 0 && Math.abs(week.gapFte()) < 1e-9);
    }

    @Test
    void who_leaves_is_replaced_in_time() {
        List<WorkforceWeek> weeks = weeks(rules(0, 0.3, -1));
        double left = weeks.stream()
                .mapToDouble(week -> week.leavers() / (week.availableFte() + week.inTraining()))
                .sum();
        assertThat(left).isCloseTo(-Math.log(0.7), within(0.05));
        // A class begun in the first week takes contacts in the seventh; from then on nobody is missing.
        assertThat(weeks.subList(7, 52)).allMatch(week -> week.gapFte() > -1e-6);
    }

    @Test
    void growth_asks_for_less_than_its_share_of_agents() {
        List<WorkforceWeek> weeks = weeks(rules(0.5, 0, -1));
        double volume = weeks.get(51).volume() / weeks.get(0).volume();
        double agents = weeks.get(51).requiredFte() / weeks.get(0).requiredFte();
        assertThat(agents).isLessThan(volume).isGreaterThan(Math.sqrt(volume));
        assertThat(weeks.get(51).occupancy()).isGreaterThan(weeks.get(0).occupancy());
    }

    @Test
    void a_class_is_never_too_large_for_its_room() {
        assertThat(weeks(rules(2, 0.5, 0))).allMatch(week -> week.hires() <= 12);
    }
}
