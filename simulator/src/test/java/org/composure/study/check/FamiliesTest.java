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
    void every_shipped_point_is_understood_but_for_an_optimum_and_one_its_source_asks_not_to_test() {
        Map<String, Integer> refused = new TreeMap<>();
        for (Subject subject : Subject.of(CheckStudy.shipped())) {
            subject.refused()
                    .values()
                    .forEach(r -> refused.merge(r.point().id().replaceAll("-?\\d+[a-z]?$", ""), 1, Integer::sum));
        }

        assertThat(refused).containsExactlyInAnyOrderEntriesOf(Map.of("RS", 2, "CC-SimpleMSK", 1));
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

    private static ReferencePoint point(String model, Map<String, Object> parameters, String metric) {
        return new ReferencePoint("X", model, new Parameters(parameters), metric, 0.5, "exact", null, 0, "", "");
    }

    private static List<String> whyRefused(ReferencePoint point) {
        return Subject.of(List.of(point)).stream()
                .flatMap(subject -> subject.refused().values().stream())
                .map(Reference::why)
                .toList();
    }

    @Test
    void the_usual_parameters_may_have_other_names() {
        Map<String, Object> others = Map.of("number_of_servers", 10.0, "arrival_rate", 8.0, "service_rate", 1.0);
        Map<String, Object> usual = Map.of("servers", 10.0, "lam", 8.0, "mu", 1.0);
        Map<String, Object> load = Map.of("servers", 10.0, "rho", 0.8, "mu", 1.0);

        Scenario expected = Families.of(point("M/M/n FCFS", usual, "E[W]"), "").scenario();

        assertThat(Families.of(point("M/M/n FCFS", others, "E[W]"), "").scenario())
                .isEqualTo(expected);
        assertThat(Families.of(point("Erlang-C", load, "E[W]"), "").scenario()).isEqualTo(expected);
    }

    @Test
    void a_number_that_nobody_understands_is_not_passed_over() {
        Map<String, Object> capped = Map.of("servers", 10.0, "lam", 8.0, "mu", 1.0, "theta", 1.0, "give_up_after", 3.0);

        assertThat(whyRefused(point("M/M/n+M FCFS", capped, "E[W]")))
                .containsExactly("what \"give_up_after\" means for this model");
    }

    @Test
    void a_familiar_name_with_an_unfamiliar_trait_is_refused() {
        Map<String, Object> given = Map.of("lam", 0.5, "mu", 1.0);

        assertThat(whyRefused(point("M/M/1 LCFS", given, "E[W]")))
                .containsExactly("\"lcfs\" in the description of the model");
        assertThat(whyRefused(point("M/M/1 processor sharing", given, "E[T]")))
                .containsExactly("\"processor sharing\" in the description of the model");
        assertThat(whyRefused(point("M/M/10/15", Map.of("lam", 8.0, "mu", 1.0), "P(blocked)")))
                .containsExactly("whether \"15\" counts the waiting places or the whole system");
    }

    @Test
    void a_whole_system_of_fifteen_has_five_waiting_places_for_ten_servers() {
        Map<String, Object> given = Map.of("servers", 10.0, "lam", 8.0, "mu", 1.0, "K", 15.0);

        assertThat(Families.of(point("M/M/s/K", given, "P(blocked)"), "")
                        .scenario()
                        .waitingPlaces())
                .isEqualTo(5);
    }

    @Test
    void a_condition_in_a_metric_is_not_read_as_if_it_were_not_there() {
        Map<String, Object> given = Map.of("servers", 10.0, "lam", 9.0, "mu", 1.0, "theta", 0.5, "AWT", 0.2);

        assertThat(whyRefused(point("M/M/n+M", given, "E[Q | Q>0]"))).hasSize(1);
        assertThat(whyRefused(point("M/M/n+M", given, "P(Abandon | W>0.5)"))).hasSize(1);
        assertThat(whyRefused(point("M/M/n+M", given, "P90[W | served]"))).hasSize(1);
        assertThat(whyRefused(point("M/M/n+M", given, "E[W | W > 0]"))).isEmpty();
        assertThat(whyRefused(point("M/M/n+M", given, "P(W > AWT)"))).isEmpty();
    }
}
