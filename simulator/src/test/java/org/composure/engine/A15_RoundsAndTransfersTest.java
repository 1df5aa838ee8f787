package org.composure.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.composure.engine.World.calls;
import static org.composure.engine.World.fixed;
import static org.composure.engine.World.staff;

import java.math.BigDecimal;
import java.util.List;
import org.composure.scenario.ContactType;
import org.composure.scenario.Course;
import org.composure.scenario.Orbit;
import org.composure.scenario.Patience;
import org.composure.scenario.Skill;
import org.composure.scenario.Team;
import org.composure.scenario.Team.ShiftEnd;
import org.composure.scenario.Timetable;
import org.composure.scenario.Transfer;
import org.composure.scenario.Transfer.Manner;
import org.junit.jupiter.api.Test;

/** Chapter 16: conversations of several rounds, and customers who are passed on. */
class A15_RoundsAndTransfersTest {

    private static ContactType messages(int rounds, double thinks, Double... arrivals) {
        return World.type("messages", 100, Patience.endless(), arrivals)
                .withCourse(new Course(null, null, new Orbit(1, fixed(thinks), rounds), null));
    }

    private static ContactType passed(Manner how, double handover, Double... arrivals) {
        return World.calls(100, arrivals)
                .withCourse(new Course(null, null, Orbit.NONE, new Transfer(1, "experts", how, handover)));
    }

    private static ContactType experts(double patience) {
        return World.type("experts", 100, World.patience(patience));
    }

    @Test
    void a_conversation_goes_on_hours_later_with_whoever_is_free_then() {
        assertThat(World.of(messages(1, 5000, 10.0), calls(100, 5050.0))
                        .team("team", 2, "messages", "calls")
                        .diary())
                .containsSubsequence(
                        "110 c1 served by agent 0 since 10",
                        "110 agent 0 ready since 10, in hand 0",
                        "110 c1 orbits: CONVERSATION",
                        "5110 c1 comes again: CONVERSATION",
                        "5110 c1 offered, type 0, attempt 2",
                        "5110 c1 ANSWER by agent 0 of team 0 after 0, in hand 1",
                        "5210 c1 served by agent 0 since 5110")
                .filteredOn(line -> line.contains("CONVERSATION"))
                .hasSize(2);
    }

    @Test
    void a_round_that_would_begin_after_the_end_never_does() {
        assertThat(Diary.of(World.of(messages(3, 9950, 10.0))
                        .team("team", 1, "messages")
                        .scenario()))
                .filteredOn(line -> line.contains("ANSWER"))
                .hasSize(1);
    }

    @Test
    void a_cold_transfer_leaves_the_agent_free_and_the_customer_in_another_queue_telling_it_again() {
        assertThat(World.of(passed(Manner.COLD, 30, 0.0, 50.0), experts(1000))
                        .team("first", 1, "calls")
                        .team("second", staff(0, 0, 160, 1), ShiftEnd.FINISH_CONTACT, "experts")
                        .diary())
                .containsSubsequence(
                        "100 c1 served by agent 0 since 0",
                        "100 agent 0 ready since 0, in hand 0",
                        "100 c1 orbits: TRANSFER",
                        "100 c1 comes again: TRANSFER",
                        "100 c1 offered, type 1, attempt 2",
                        "100 c1 queued",
                        "100 c2 ANSWER by agent 0 of team 0 after 50, in hand 1",
                        "160 c1 ANSWER by agent 1 of team 1 after 60, in hand 1",
                        "290 c1 served by agent 1 since 160");
    }

    @Test
    void in_a_warm_transfer_the_first_agent_stays_until_the_next_one_knows_all() {
        assertThat(World.of(passed(Manner.WARM, 30, 0.0, 50.0), experts(1000))
                        .team("first", 1, "calls")
                        .team("second", staff(0, 0, 160, 1), ShiftEnd.FINISH_CONTACT, "experts")
                        .diary())
                .containsSubsequence(
                        "100 c1 served by agent 0 since 0",
                        "100 c1 queued",
                        "160 c1 ANSWER by agent 1 of team 1 after 60, in hand 1",
                        "190 agent 0 ready since 0, in hand 0",
                        "190 c2 ANSWER by agent 0 of team 0 after 140, in hand 1",
                        "290 c1 served by agent 1 since 160");
    }

    @Test
    void an_agent_who_holds_the_line_is_free_when_the_customer_hangs_up() {
        assertThat(World.of(passed(Manner.WARM, 30, 0.0, 50.0), experts(40))
                        .team("first", 1, "calls")
                        .team("second", 0, "experts")
                        .diary())
                .containsSubsequence(
                        "140 c1 abandons after 40",
                        "140 agent 0 ready since 0, in hand 0",
                        "140 c2 ANSWER by agent 0 of team 0 after 90, in hand 1");
    }

    @Test
    void an_agent_whose_shift_ends_at_once_leaves_the_customer_waiting_alone() {
        assertThat(World.of(passed(Manner.WARM, 30, 0.0), experts(1000))
                        .team("first", staff(0, 1, 120, 0), ShiftEnd.LEAVE_AT_ONCE, "calls")
                        .team("second", staff(0, 0, 160, 1), ShiftEnd.FINISH_CONTACT, "experts")
                        .diary())
                .containsSubsequence(
                        "120 agent 0 ready since 0, in hand 0",
                        "120 team 0 has 0 agents",
                        "160 c1 ANSWER by agent 1 of team 1 after 60, in hand 1",
                        "290 c1 served by agent 1 since 160");
    }

    @Test
    void nobody_is_passed_on_more_than_three_times() {
        ContactType there = passed(Manner.COLD, 0, 0.0);
        ContactType back = World.type("experts", 100, Patience.endless())
                .withCourse(new Course(null, null, Orbit.NONE, new Transfer(1, "calls", Manner.COLD, 0)));
        assertThat(World.of(there, back)
                        .team("first", 1, "calls")
                        .team("second", 1, "experts")
                        .diary())
                .filteredOn(line -> line.contains("ANSWER"))
                .hasSize(4);
    }

    @Test
    void an_agent_with_several_chats_holds_one_line_and_serves_the_others() {
        Team chat = new Team(
                "first",
                List.of(Skill.of("calls")),
                Timetable.always(1),
                ShiftEnd.FINISH_CONTACT,
                List.of(1.0, 2.0),
                null,
                BigDecimal.ZERO);
        assertThat(World.of(passed(Manner.WARM, 30, 0.0, 20.0), experts(1000))
                        .team(chat)
                        .team("second", staff(0, 0, 160, 1), ShiftEnd.FINISH_CONTACT, "experts")
                        .diary())
                .containsSubsequence(
                        "100 c1 served by agent 0 since 0",
                        "120 c2 served by agent 0 since 20",
                        "160 c1 ANSWER by agent 1 of team 1 after 60, in hand 1",
                        "190 agent 0 ready since 0, in hand 1");
    }
}
