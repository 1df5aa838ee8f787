package org.composure.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.composure.engine.World.fixed;
import static org.composure.engine.World.staff;

import java.math.BigDecimal;
import java.util.List;
import org.composure.scenario.Distribution;
import org.composure.scenario.Patience;
import org.composure.scenario.Skill;
import org.composure.scenario.Team;
import org.composure.scenario.Team.ShiftEnd;
import org.composure.scenario.Timetable;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Chapter 10: agents with several contacts in hand, as in chat. */
class A10_SeveralContactsInHandTest {

    private static Team chat(Timetable<Integer> agents, ShiftEnd end, @Nullable Distribution papers, Double... speeds) {
        return new Team("chat", List.of(Skill.of("chat")), agents, end, List.of(speeds), papers, BigDecimal.ZERO);
    }

    private static World world(Team team, Double... arrivals) {
        return World.of(World.type("chat", 100, Patience.endless(), arrivals)).team(team);
    }

    @Test
    void a_second_contact_slows_the_first_down() {
        // Alone: 50 of 100 s done by 50. Then 1.6 / 2 = 0.8 each: c1 needs 62.5 s more; c2 has 50 left at 112.5.
        assertThat(world(chat(Timetable.always(1), ShiftEnd.FINISH_CONTACT, null, 1.0, 1.6), 0.0, 50.0)
                        .diary())
                .containsExactly(
                        "0 c1 offered, type 0, attempt 1",
                        "0 c1 ANSWER by agent 0 of team 0 after 0, in hand 1",
                        "50 c2 offered, type 0, attempt 1",
                        "50 c2 ANSWER by agent 0 of team 0 after 0, in hand 2",
                        "112.5 c1 served by agent 0 since 0",
                        "112.5 agent 0 ready since 0, in hand 1",
                        "162.5 c2 served by agent 0 since 50",
                        "162.5 agent 0 ready since 50, in hand 0");
    }

    @Test
    void a_third_contact_waits_until_a_hand_is_free() {
        assertThat(world(chat(Timetable.always(1), ShiftEnd.FINISH_CONTACT, null, 1.0, 1.6), 0.0, 50.0, 60.0)
                        .diary())
                .containsSubsequence("60 c3 queued", "112.5 c3 ANSWER by agent 0 of team 0 after 52.5, in hand 2");
    }

    @Test
    void a_contact_goes_to_the_least_loaded_agent() {
        assertThat(world(chat(Timetable.always(2), ShiftEnd.FINISH_CONTACT, null, 1.0, 1.6), 0.0, 10.0, 20.0)
                        .diary())
                .contains(
                        "0 c1 ANSWER by agent 0 of team 0 after 0, in hand 1",
                        "10 c2 ANSWER by agent 1 of team 0 after 0, in hand 1",
                        "20 c3 ANSWER by agent 0 of team 0 after 0, in hand 2");
    }

    @Test
    void contacts_that_finish_together_finish_in_the_order_they_were_taken() {
        assertThat(world(chat(Timetable.always(1), ShiftEnd.FINISH_CONTACT, null, 1.0, 1.0), 0.0, 0.0)
                        .diary())
                .containsSubsequence("200 c1 served by agent 0 since 0", "200 c2 served by agent 0 since 0");
    }

    @Test
    void after_contact_work_keeps_the_hand_full_and_lets_the_other_contact_go_on() {
        // c1 is done at 112.5, its papers at 122.5; c3 is taken only then. c2 is alone in work from 112.5 to 122.5.
        assertThat(world(chat(Timetable.always(1), ShiftEnd.FINISH_CONTACT, fixed(10), 1.0, 1.6), 0.0, 50.0, 60.0)
                        .diary())
                .containsSubsequence(
                        "112.5 c1 served by agent 0 since 0",
                        "122.5 agent 0 ready since 0, in hand 1",
                        "122.5 c3 ANSWER by agent 0 of team 0 after 62.5, in hand 2",
                        "172.5 c2 served by agent 0 since 50");
    }

    @Test
    void an_agent_who_leaves_at_once_hands_all_contacts_back() {
        assertThat(world(chat(staff(0, 1, 80, 0, 500, 1), ShiftEnd.LEAVE_AT_ONCE, null, 1.0, 1.6), 0.0, 50.0)
                        .diary())
                .containsSubsequence(
                        "80 c1 interrupted by loss of agent 0, in hand 1",
                        "80 c2 interrupted by loss of agent 0, in hand 0",
                        "80 team 0 has 0 agents",
                        "500 c2 RESUMPTION by agent 0 of team 0 after 450, in hand 1",
                        "500 c1 RESUMPTION by agent 0 of team 0 after 500, in hand 2");
    }

    @Test
    void an_agent_whose_shift_ends_takes_nothing_new_but_finishes_all() {
        assertThat(world(chat(staff(0, 1, 80, 0), ShiftEnd.FINISH_CONTACT, null, 1.0, 1.6), 0.0, 50.0, 90.0)
                        .diary())
                .contains("90 c3 queued", "162.5 c2 served by agent 0 since 50", "162.5 team 0 has 0 agents")
                .noneMatch(line -> line.contains("c3 ANSWER"));
    }

    @Test
    void an_agent_with_a_hand_free_counts_as_busier_than_an_idle_one_of_another_team() {
        var world = world(chat(Timetable.always(1), ShiftEnd.FINISH_CONTACT, null, 1.0, 1.6), 0.0, 10.0);
        assertThat(world.team("other", 1, "chat").diary())
                .contains("10 c2 ANSWER by agent 1 of team 1 after 0, in hand 1");
    }
}
