package org.composure.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.composure.engine.World.patience;
import static org.composure.engine.World.type;

import org.composure.scenario.Patience;
import org.composure.scenario.Routing.WhoIsNext;
import org.composure.scenario.Routing.WhoServes;
import org.junit.jupiter.api.Test;

/** Chapter 12: a better contact interrupts a worse one. */
class A12_PreemptionTest {

    private static World world(Double[] gold, Double[] plain) {
        return World.of(type("gold", 100, Patience.endless(), gold), type("plain", 100, patience(3000), plain))
                .routing(WhoServes.LONGEST_IDLE_AGENT, WhoIsNext.BEST_LEVEL, true);
    }

    @Test
    void the_interrupted_customer_goes_on_where_it_was_left() {
        assertThat(world(new Double[] {60.0}, new Double[] {0.0, 10.0})
                        .team("team", 1, "gold", "plain")
                        .diary())
                .containsSubsequence(
                        "0 c1 ANSWER by agent 0 of team 0 after 0, in hand 1",
                        "60 c3 offered, type 0, attempt 1",
                        "60 c1 interrupted by loss of agent 0, in hand 0",
                        "60 c3 ANSWER by agent 0 of team 0 after 0, in hand 1",
                        "160 c3 served by agent 0 since 60",
                        "160 c1 RESUMPTION by agent 0 of team 0 after 160, in hand 1",
                        "200 c1 served by agent 0 since 160",
                        "200 c2 ANSWER by agent 0 of team 0 after 190, in hand 1");
    }

    @Test
    void nobody_is_interrupted_for_an_equal() {
        assertThat(world(new Double[] {0.0, 10.0}, new Double[] {})
                        .team("team", 1, "gold", "plain")
                        .diary())
                .contains("10 c2 queued")
                .noneMatch(line -> line.contains("interrupted"));
    }

    @Test
    void nobody_is_interrupted_while_somebody_is_idle() {
        assertThat(world(new Double[] {60.0}, new Double[] {0.0})
                        .team("team", 2, "gold", "plain")
                        .diary())
                .noneMatch(line -> line.contains("interrupted"));
    }

    @Test
    void of_equals_the_one_begun_last_is_interrupted() {
        assertThat(world(new Double[] {60.0}, new Double[] {0.0, 10.0})
                        .team("team", 2, "gold", "plain")
                        .diary())
                .contains("60 c2 interrupted by loss of agent 1, in hand 0");
    }

    @Test
    void the_interrupted_customer_may_find_somebody_idle_who_could_not_help_the_better_one() {
        assertThat(world(new Double[] {60.0}, new Double[] {0.0})
                        .team("both", 1, "gold", "plain")
                        .team("plain only", 1, "plain")
                        .diary())
                .containsSubsequence(
                        "60 c1 interrupted by loss of agent 0, in hand 0",
                        "60 c2 ANSWER by agent 0 of team 0 after 0, in hand 1",
                        "60 c1 RESUMPTION by agent 1 of team 1 after 60, in hand 1",
                        "100 c1 served by agent 1 since 60");
    }
}
