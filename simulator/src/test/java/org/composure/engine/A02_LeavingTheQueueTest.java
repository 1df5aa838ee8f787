package org.composure.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.composure.engine.World.calls;
import static org.composure.engine.World.fixed;
import static org.composure.engine.World.patience;
import static org.composure.engine.World.type;

import java.util.List;
import org.composure.scenario.Distribution;
import org.composure.scenario.Patience;
import org.composure.scenario.WaitLimit;
import org.junit.jupiter.api.Test;

/** Chapter 2: the ways out of a queue other than being served. */
class A02_LeavingTheQueueTest {

    @Test
    void the_next_in_queue_moves_up_when_somebody_hangs_up() {
        var hasty = type("hasty", 100, patience(20), 10.0);
        assertThat(World.of(calls(100, 0.0, 20.0), hasty)
                        .team("team", 1, "calls", "hasty")
                        .diary())
                .containsSubsequence(
                        "10 c2 queued",
                        "20 c3 queued",
                        "30 c2 abandons after 20",
                        "100 c3 ANSWER by agent 0 of team 0 after 80, in hand 1");
    }

    @Test
    void a_customer_without_any_patience_leaves_at_the_instant_of_having_to_wait() {
        assertThat(World.of(type("calls", 100, patience(0), 0.0, 10.0))
                        .team("team", 1, "calls")
                        .diary())
                .containsSequence("10 c2 offered, type 0, attempt 1", "10 c2 queued", "10 c2 abandons after 0");
    }

    @Test
    void customers_balk_only_from_the_stated_queue_length_on() {
        var shy = type("calls", 100, new Patience(new Distribution.Never(), 1, 1, null), 0.0, 10.0, 20.0);
        assertThat(World.of(shy).team("team", 1, "calls").diary())
                .contains("100 c2 ANSWER by agent 0 of team 0 after 90, in hand 1")
                .containsSequence("20 c3 queued", "20 c3 abandons after 0");
    }

    @Test
    void nobody_balks_who_is_served_at_once() {
        var shy = type("calls", 100, new Patience(new Distribution.Never(), 1, 0, null), 0.0);
        assertThat(World.of(shy).team("team", 1, "calls").diary()).noneMatch(line -> line.contains("abandons"));
    }

    @Test
    void at_the_wait_limit_the_customer_leaves_a_message() {
        var calls = calls(100, 0.0, 10.0).withWaitLimit(World.message(50));
        assertThat(World.of(calls).team("team", 1, "calls").diary())
                .contains("60 c2 diverted MESSAGE after 50")
                .noneMatch(line -> line.startsWith("100 c2"));
    }

    @Test
    void at_the_wait_limit_the_centre_may_also_cut_off() {
        var calls = calls(100, 0.0, 10.0).withWaitLimit(new WaitLimit(50, WaitLimit.Then.DISCONNECT));
        assertThat(World.of(calls).team("team", 1, "calls").diary()).contains("60 c2 diverted DISCONNECTED after 50");
    }

    @Test
    void who_loses_patience_exactly_at_the_limit_hangs_up() {
        var calls = type("calls", 100, patience(50), 0.0, 10.0).withWaitLimit(World.message(50));
        assertThat(World.of(calls).team("team", 1, "calls").diary()).contains("60 c2 abandons after 50");
    }

    @Test
    void a_silent_leaver_keeps_the_place_and_costs_the_agent_time() {
        var silent = new Patience(fixed(20), 0, 0, new Patience.Silence(1, fixed(7)));
        assertThat(World.of(type("chat", 100, silent, 0.0, 10.0))
                        .team("team", 1, "chat")
                        .diary())
                .isEqualTo(List.of(
                        "0 c1 offered, type 0, attempt 1",
                        "0 c1 ANSWER by agent 0 of team 0 after 0, in hand 1",
                        "10 c2 offered, type 0, attempt 1",
                        "10 c2 queued",
                        "30 c2 abandons silently after 20",
                        "100 c1 served by agent 0 since 0",
                        "100 agent 0 ready since 0, in hand 0",
                        "100 c2 NOBODY_THERE by agent 0 of team 0 after 90, in hand 1",
                        "107 agent 0 ready since 100, in hand 0"));
    }

    @Test
    void a_silent_leaver_counts_as_waiting_for_those_who_come() {
        var silent = new Patience(fixed(20), 0, 0, new Patience.Silence(1, fixed(7)));
        assertThat(World.of(type("chat", 100, silent, 0.0, 10.0, 50.0))
                        .team("team", 1, "chat")
                        .limits(null, 1)
                        .diary())
                .contains("50 c3 blocked");
    }

    @Test
    void the_wait_limit_clears_silent_leavers_without_a_word() {
        var silent = new Patience(fixed(20), 0, 0, new Patience.Silence(1, fixed(7)));
        var chats = type("chat", 100, silent, 0.0, 10.0).withWaitLimit(World.message(50));
        assertThat(World.of(chats).team("team", 1, "chat").diary())
                .contains("30 c2 abandons silently after 20")
                .noneMatch(line -> line.contains("diverted") || line.contains("NOBODY_THERE"));
    }
}
