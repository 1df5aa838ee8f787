package org.composure.study;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import org.composure.language.ScenarioReader;
import org.composure.planner.StaffingTarget;
import org.composure.scenario.Scenario;
import org.junit.jupiter.api.Test;

/** Targets as people type them. */
class StaffingTargetsTest {

    private static final Scenario SCENARIO = ScenarioReader.ofLibrary("theory/erlang-a.yaml", Map.of());

    private static StaffingTarget only(String text) {
        return StaffingTargets.read(SCENARIO, List.of(text)).targets().get(0);
    }

    private static void refused(String text, String because) {
        assertThatThrownBy(() -> StaffingTargets.read(SCENARIO, List.of(text)))
                .isInstanceOf(BadInputException.class)
                .hasMessageContaining(because);
    }

    @Test
    void a_share_a_time_and_a_place() {
        assertThat(only("serviceLevel>=80%")).isEqualTo(new StaffingTarget("serviceLevel", true, 0.8, null, false));
        assertThat(only("waitP90Seconds <= 2 min"))
                .isEqualTo(new StaffingTarget("waitP90Seconds", false, 120, null, false));
        assertThat(only("abandonmentRate <= 5 % per interval"))
                .isEqualTo(new StaffingTarget("abandonmentRate", false, 0.05, null, true));
    }

    @Test
    void the_threshold_of_a_service_level_becomes_that_of_the_scenario() {
        var read = StaffingTargets.read(SCENARIO, List.of("serviceLevel >= 90 % within 1 min"));
        assertThat(read.scenario().target().withinSeconds()).isEqualTo(60);
    }

    @Test
    void without_targets_the_scenario_s_own_promise_counts() {
        assertThat(StaffingTargets.read(SCENARIO, List.of()).targets())
                .containsExactly(new StaffingTarget(
                        "serviceLevel", true, SCENARIO.target().atLeast(), null, false));
    }

    @Test
    void what_cannot_be_a_target_is_refused_with_a_repair() {
        refused("good service", "it is not a target");
        refused("servicelevel>=80%", "Maybe one of: serviceLevel");
        refused("serviceLevel>=0.8", "Maybe 80 %");
        refused("serviceLevel>=180%", "between 0 % and 100 %");
        refused("asaSeconds<=30", "Maybe 30 s");
        refused("abandonmentRate<=5% within 20 s", "only a service level");
        refused("serviceLevel>=80% for nobody", "there is no contact type");
    }

    @Test
    void what_luck_can_never_promise_or_anybody_keeps_is_refused() {
        refused("serviceLevel>=100%", "no number of agents makes that certain, as luck has no limit. Maybe 99.9 %.");
        refused("abandonmentRate<=0%", "Maybe 0.1 %");
        refused("waitMeanSeconds<=0 s", "Maybe 1 s");
        refused("serviceLevel>=0%", "every staffing keeps that");
        refused("abandonmentRate<=100%", "every staffing keeps that");
        refused("serviceLevel>=-5%", "between 0 % and 100 %");
        refused("waitMeanSeconds<=-3 s", "a time is not negative");
        refused("serviceLevel>=80% for calls per interval", "Maybe two targets");
    }

    @Test
    void targets_that_no_value_keeps_together_are_refused() {
        assertThatThrownBy(() -> StaffingTargets.read(SCENARIO, List.of("serviceLevel>=80%", "serviceLevel<=70%")))
                .isInstanceOf(BadInputException.class)
                .hasMessageContaining(
                        "--target \"serviceLevel<=70%\"\nno value keeps both this and \"serviceLevel >= 80 %");
        assertThat(StaffingTargets.read(SCENARIO, List.of("serviceLevel>=80%", "serviceLevel<=90%"))
                        .targets())
                .hasSize(2);
    }

    @Test
    void every_problem_is_told_at_once() {
        assertThatThrownBy(() -> StaffingTargets.read(SCENARIO, List.of("nonsense", "asaSeconds<=30")))
                .hasMessageContaining("nonsense")
                .hasMessageContaining("asaSeconds");
    }
}
