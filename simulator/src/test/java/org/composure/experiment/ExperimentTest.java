package org.composure.experiment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.composure.measure.Indicator;
import org.composure.scenario.Horizon;
import org.composure.scenario.Scenario;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(120)
class ExperimentTest {

    @Test
    void on_one_thread_or_five_everything_is_the_same_to_the_last_bit() {
        List<Scenario> both = List.of(Worlds.impatient("three", 3), Worlds.impatient("four", 4));
        StopRule rule = new StopRule.FixedNumber(12);

        Findings one = new Experiment(Plan.of(both, 7, rule, 1), Observer.NOBODY).run();
        Findings five = new Experiment(Plan.of(both, 7, rule, 5), Observer.NOBODY).run();

        for (int world = 0; world < 2; world++) {
            for (Indicator indicator : one.samples().get(world).indicators()) {
                assertThat(estimate(five, world, indicator.key()))
                        .as(indicator.key())
                        .isEqualTo(estimate(one, world, indicator.key()));
            }
        }
        assertThat(five.people()).isEqualTo(one.people());
    }

    @Test
    void one_more_agent_is_found_better_within_the_first_round() {
        Plan plan = Plan.of(
                List.of(Worlds.impatient("three", 3), Worlds.impatient("four", 4)),
                1,
                new StopRule.ClearDifference(1280),
                2);

        Findings findings = new Experiment(plan, Observer.NOBODY).run();
        Difference difference = findings.difference(1, "serviceLevel", Scope.WHOLE);

        assertThat(findings.replications()).isEqualTo(10);
        assertThat(findings.end()).isEqualTo(Findings.End.ENOUGH);
        assertThat(difference.verdict(true, 0).finding()).isEqualTo(Verdict.Finding.BETTER);
        assertThat(findings.selection().chosen()).isEqualTo(1);
        assertThat(findings.selection().clear()).isTrue();
        assertThat(findings.people().get(0).betterOff())
                .isGreaterThan(10 * findings.people().get(0).worseOff());
    }

    @Test
    void pairing_pays_for_itself() {
        Plan plan = Plan.of(
                List.of(Worlds.impatient("three", 3), Worlds.impatient("four", 4)), 1, new StopRule.FixedNumber(40), 2);

        Findings findings = new Experiment(plan, Observer.NOBODY).run();
        double reduction =
                findings.difference(1, "waitMeanSeconds", Scope.WHOLE).varianceReduction();

        System.out.printf("variance reduction by pairing, 3 against 4 agents, mean wait: %.2f%n", reduction);
        assertThat(reduction).isGreaterThan(1.2);
    }

    @Test
    void the_same_scenario_twice_makes_no_difference_to_the_last_bit() {
        Plan plan = Plan.of(
                List.of(Worlds.impatient("one", 3), Worlds.impatient("other", 3)),
                1,
                new StopRule.ClearDifference(1280),
                2);

        Findings findings = new Experiment(plan, Observer.NOBODY).run();

        assertThat(findings.replications()).isEqualTo(10);
        for (Indicator indicator : findings.samples().get(0).indicators()) {
            assertThat(estimate(findings, 1, indicator.key())).isEqualTo(estimate(findings, 0, indicator.key()));
        }
        assertThat(findings.people().get(0).betterOff()).isZero();
        assertThat(findings.people().get(0).worseOff()).isZero();
        assertThat(findings.people().get(0).same()).isGreaterThan(10_000);
    }

    @Test
    void a_stop_keeps_what_is_finished_and_says_so() {
        List<Integer> seen = new ArrayList<>();
        Observer impatient = new Observer() {
            @Override
            public void progress(Progress progress) {
                seen.add(progress.done());
            }

            @Override
            public void rough(Standing standing) {}

            @Override
            public boolean wantsToStop() {
                return !seen.isEmpty() && seen.get(seen.size() - 1) >= 3;
            }
        };

        Findings findings = new Experiment(
                        Plan.of(List.of(Worlds.impatient("three", 3)), 1, new StopRule.FixedNumber(1_000_000), 2),
                        impatient)
                .run();

        assertThat(findings.finished()).isFalse();
        assertThat(findings.replications()).isBetween(3, 100_000);
    }

    @Test
    void a_rough_answer_is_told_within_the_round_and_again_whenever_the_runs_have_doubled() {
        List<Integer> told = new ArrayList<>();
        Observer listener = new Observer() {
            @Override
            public void progress(Progress progress) {}

            @Override
            public void rough(Standing standing) {
                told.add(standing.replications());
            }

            @Override
            public boolean wantsToStop() {
                return told.size() == 3;
            }
        };

        new Experiment(
                        Plan.of(List.of(Worlds.impatient("three", 3)), 1, new StopRule.FixedNumber(1_000_000), 2),
                        listener)
                .run();

        assertThat(told).hasSize(3);
        assertThat(told.get(1)).isGreaterThanOrEqualTo(2 * told.get(0));
        assertThat(told.get(2)).isGreaterThanOrEqualTo(2 * told.get(1));
    }

    @Test
    void with_no_time_at_all_the_first_replication_is_still_finished() {
        Plan plan = new Plan(
                List.of(Worlds.impatient("three", 3)), 1, new StopRule.FixedNumber(100_000), 2, Duration.ZERO, 1e12);

        Findings findings = new Experiment(plan, Observer.NOBODY).run();

        assertThat(findings.end()).isEqualTo(Findings.End.TIME_UP);
        assertThat(findings.finished()).isTrue();
        assertThat(findings.replications()).isBetween(1, 10_000);
    }

    @Test
    void a_round_that_would_be_too_much_work_is_not_begun() {
        // 1440 contacts a day in each world: ten replications of both are 28 800, twenty would be 57 600.
        List<Scenario> alike = List.of(Worlds.impatient("three", 3), Worlds.impatient("other", 3));
        Scenario goalWithoutEnd = alike.get(0);
        Plan plan = new Plan(List.of(goalWithoutEnd), 1, new StopRule.NarrowEnough(1e-9, 1280), 2, null, 20_000);

        Findings findings = new Experiment(plan, Observer.NOBODY).run();

        assertThat(findings.end()).isEqualTo(Findings.End.WORK_MAX);
        assertThat(findings.replications()).isEqualTo(10);
    }

    @Test
    void the_long_run_agrees_with_erlang_c_after_a_warm_up_found_by_itself() {
        // Offered load 3, four agents: Erlang C 0.50943, mean wait 0.50943 / (4/180 − 1/60) = 91.70 s.
        Horizon open = new Horizon(Horizon.SOME_MONDAY, 60 * 86_400, null, Horizon.Regime.STEADY_STATE);
        Plan plan = Plan.of(List.of(Worlds.patient(4, open)), 3, new StopRule.FixedNumber(2), 2);

        Findings findings = new Experiment(plan, Observer.NOBODY).run();
        Estimate wait = estimate(findings, 0, "waitMeanSeconds");

        System.out.printf(
                "steady wait %s, warm-up %s%n",
                wait, findings.samples().get(0).scenario().horizon());
        assertThat(wait.n()).isGreaterThan(24);
        assertThat(wait.mean()).isCloseTo(91.70, within(3.3 / 1.96 * wait.halfWidth()));
        assertThat(wait.halfWidth()).isBetween(0.5, 10.0);
    }

    @Test
    void volumes_of_a_steady_run_are_per_run_though_its_doubt_comes_from_slices() {
        Horizon horizon = Horizon.steady(11 * 86_400, 86_400);
        Plan plan = Plan.of(List.of(Worlds.patient(5, horizon)), 3, new StopRule.FixedNumber(3), 2);

        Findings findings = new Experiment(plan, Observer.NOBODY).run();
        Estimate offered = estimate(findings, 0, "offered");

        // Ten days of 1440 contacts, Poisson: standard error √(14 400 / 3).
        assertThat(offered.mean()).isCloseTo(14_400, within(4 * Math.sqrt(14_400 / 3.0)));
        assertThat(offered.halfWidth()).isBetween(60.0, 350.0);
    }

    @Test
    void a_run_too_short_for_a_warm_up_is_refused_with_advice() {
        Horizon open = new Horizon(Horizon.SOME_MONDAY, 3600, null, Horizon.Regime.STEADY_STATE);
        Scenario overloaded = Worlds.patient(2, open);

        assertThatThrownBy(() -> new Experiment(
                                Plan.of(List.of(overloaded), 1, new StopRule.FixedNumber(2), 1), Observer.NOBODY)
                        .run())
                .isInstanceOf(TooShortException.class)
                .hasMessageContaining("Maybe make the horizon longer, or say how long the warm-up is.");
    }

    private static Estimate estimate(Findings findings, int world, String key) {
        Sample sample = findings.samples().get(world);
        return sample.estimate(sample.find(key).orElseThrow(), Scope.WHOLE, Level.ONCE);
    }
}
