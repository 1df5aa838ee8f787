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

    @Test
    void a_class_is_followed_by_hand_from_hiring_to_the_usual_pace() {
        double needed = weeks(rules(0, 0, -1)).get(0).requiredFteWithShrinkage();
        // One is missing. Who is hired in week 1 is trained for 2 weeks and begins at 60 % of the pace, so two are
        // hired:
        // 2 x 0.6 - 1 = 0.2 too many in week 3, and a tenth of two more each week until both work at full pace.
        WorkforceRules rules = new WorkforceRules(8, 0, 0.3, 0, 12, 2, 4, 0.6, 40, needed - 1);
        List<WorkforceWeek> weeks = weeks(rules);
        double[] gaps = {-1, -1, 0.2, 0.4, 0.6, 0.8, 1, 1};
        double[] training = {2, 2, 0, 0, 0, 0, 0, 0};
        int[] hires = {2, 0, 0, 0, 0, 0, 0, 0};
        for (int week = 0; week < gaps.length; week++) {
            assertThat(weeks.get(week).gapFte()).as("week %d", week + 1).isCloseTo(gaps[week], within(1e-9));
            assertThat(weeks.get(week).inTraining()).isCloseTo(training[week], within(1e-9));
            assertThat(weeks.get(week).hires()).isEqualTo(hires[week]);
        }
    }

    @Test
    void who_leaves_in_training_has_to_be_hired_too() {
        double needed = weeks(rules(0, 0, -1)).get(0).requiredFteWithShrinkage();
        // Half leave in a year, so 0.5^(7/365.25) stay in a week. Nobody is there at the beginning; who is hired in
        // week 1
        // takes contacts in week 2 at the usual pace.
        double stay = Math.pow(0.5, 7 / 365.25);
        WorkforceRules rules = new WorkforceRules(3, 0, 0.3, 0.5, 1000, 1, 0, 1, 40, 0);
        List<WorkforceWeek> weeks = weeks(rules);
        int hired = (int) Math.ceil(needed / stay);
        assertThat(weeks.get(0).hires()).isEqualTo(hired);
        assertThat(weeks.get(0).availableFte()).isZero();
        assertThat(weeks.get(1).availableFte()).isCloseTo(hired * stay, within(1e-9));
        assertThat(weeks.get(0).leavers()).isCloseTo(hired * (1 - stay), within(1e-9));
    }
}
