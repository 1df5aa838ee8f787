package org.composure.study.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.composure.scenario.Routing;
import org.composure.scenario.Scenario;
import org.composure.scenario.Skill;
import org.junit.jupiter.api.Test;

class FamiliesTest {

    private static Scenario scenario(String id) {
        ReferencePoint point = CheckStudy.shipped().stream()
                .filter(candidate -> candidate.id().equals(id))
                .findFirst()
                .orElseThrow();
        return Families.of(point, "").scenario();
    }

    /** The honest list of what cannot be told yet. It may get shorter. */
    @Test
    void every_shipped_point_is_understood_but_for_those_of_four_models() {
        Map<String, Integer> refused = new TreeMap<>();
        for (Subject subject : Subject.of(CheckStudy.shipped())) {
            subject.refused()
                    .values()
                    .forEach(r -> refused.merge(r.point().id().replaceAll("-?\\d+[a-z]?$", ""), 1, Integer::sum));
        }

        assertThat(refused)
                .containsExactlyInAnyOrderEntriesOf(Map.of("CC-Teamwork", 19, "RS", 9, "HK", 10, "CC-SimpleMSK", 1));
    }

    @Test
    void a_loss_system_has_no_waiting_places() {
        assertThat(scenario("EB-01").waitingPlaces()).isZero();
    }

    @Test
    void in_the_n_model_the_second_pool_takes_the_class_that_is_named_first() {
        Scenario classOneFirst = scenario("NM-01a");
        Scenario classTwoFirst = scenario("NM-02a");

        assertThat(classOneFirst.teams().get(0).skills()).containsExactly(new Skill("class 1", 1, 1));
        assertThat(classOneFirst.teams().get(1).skills())
                .containsExactly(new Skill("class 1", 1, 1), new Skill("class 2", 1, 2));
        assertThat(classTwoFirst.teams().get(1).skills())
                .containsExactly(new Skill("class 2", 1, 1), new Skill("class 1", 1, 2));
        assertThat(classOneFirst.routing().ladders().get("class 1"))
                .containsExactly(new Routing.LadderStep("pool 1", 0), new Routing.LadderStep("pool 2", 0));
    }

    @Test
    void a_w_model_nobody_has_shown_before_is_read_from_its_sentence() {
        ReferencePoint unseen = new ReferencePoint(
                "WM",
                "W-model with abandonment",
                new Parameters(Map.of(
                        "n",
                        List.of(5.0, 5.0),
                        "lam",
                        List.of(3.0, 3.0, 3.0),
                        "mu_pool",
                        List.of(1.0, 1.25),
                        "theta",
                        List.of(0.5, 0.5, 0.5),
                        "routing",
                        "class-1 arrival: pool 1 only; class-2 arrival: pool 1 if idle else pool 2; class-3 arrival: pool 2 only; "
                                + "pool-1 release: class 1 first; pool-2 release: class 3 first")),
                "P(Abandon) class 2",
                0.1,
                "exact",
                null,
                0,
                "",
                "");
        Scenario scenario = Families.of(unseen, "").scenario();

        assertThat(scenario.teams().get(0).skills())
                .containsExactly(new Skill("class 1", 1, 1), new Skill("class 2", 1, 2));
        assertThat(scenario.teams().get(1).skills())
                .containsExactly(new Skill("class 3", 1.25, 1), new Skill("class 2", 1.25, 2));
    }

    @Test
    void preemption_is_told_from_non_preemption() {
        assertThat(scenario("PR-07a").routing().preemptive()).isTrue();
        assertThat(scenario("PR-01a").routing().preemptive()).isFalse();
    }
}
