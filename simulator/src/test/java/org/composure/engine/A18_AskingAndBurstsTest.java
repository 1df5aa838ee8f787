package org.composure.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.composure.engine.World.fixed;

import org.composure.measure.Quantity;
import org.composure.measure.Sums;
import org.composure.measure.Tally;
import org.composure.scenario.Burst;
import org.composure.scenario.Consultation;
import org.composure.scenario.ContactType;
import org.composure.scenario.Course;
import org.composure.scenario.Patience;
import org.junit.jupiter.api.Test;

/** Chapter 19: colleagues who are asked, and conversations that feed on themselves. */
class A18_AskingAndBurstsTest {

    private static ContactType asking(double seconds, Double... arrivals) {
        return World.calls(100, arrivals)
                .withCourse(Course.PLAIN.asking(new Consultation(1, "experts", fixed(seconds))));
    }

    private static World centre(ContactType calls, Double... forExperts) {
        return World.of(calls, World.type("hard cases", 500, Patience.endless(), forExperts))
                .team("team", 2, "calls")
                .team("experts", 1, "hard cases");
    }

    private static Sums sums(World world) {
        Tally tally = new Tally(world.scenario());
        new Engine(world.scenario()).open(1, 1, tally).toEnd();
        return tally.total();
    }

    @Test
    void a_colleague_joins_when_the_own_part_is_done_and_both_are_busy_meanwhile() {
        assertThat(centre(asking(30, 10.0)).diary())
                .containsSubsequence(
                        "10 c1 ANSWER by agent 0 of team 0 after 0, in hand 1",
                        "110 c1 CONSULTATION by agent 2 of team 1 after 100, in hand 1",
                        "140 c1 served by agent 0 since 10");
        Sums sums = sums(centre(asking(30, 10.0)));
        assertThat(sums.get(Quantity.HANDLE_TIME)).isEqualTo(130);
        assertThat(sums.get(Quantity.CONSULTATION_TIME)).isEqualTo(30);
        assertThat(sums.get(Quantity.BUSY_TIME)).isEqualTo(160);
        assertThat(sums.get(Quantity.HANDLED)).isEqualTo(1);
    }

    @Test
    void where_no_colleague_is_free_it_goes_on_without() {
        assertThat(centre(asking(30, 10.0), 50.0).diary())
                .contains("110 c1 served by agent 0 since 10")
                .noneMatch(line -> line.contains("CONSULTATION"));
    }

    @Test
    void a_colleague_is_asked_once_in_a_service_and_is_ready_for_others_after() {
        assertThat(centre(asking(30, 10.0, 20.0), 125.0).diary())
                .contains("120 c2 served by agent 1 since 20")
                .contains("140 c3 ANSWER by agent 2 of team 1 after 15, in hand 1")
                .filteredOn(line -> line.contains("CONSULTATION"))
                .hasSize(1);
    }

    @Test
    void a_conversation_that_feeds_on_itself_ends_and_has_about_as_many_messages_as_branching_says() {
        Double[] arrivals = new Double[500];
        for (int i = 0; i < arrivals.length; i++) {
            arrivals[i] = 1.0 + i;
        }
        ContactType messages = World.type("messages", 0, Patience.endless(), arrivals)
                .withCourse(Course.PLAIN.inBursts(new Burst(0.5, 10)));
        Sums sums = sums(World.of(messages).team("team", 1, "messages"));

        assertThat(sums.get(Quantity.CONVERSATIONS)).isEqualTo(500);
        // mean 1 / (1 − 0.5), variance 0.5 / (1 − 0.5)³, four standard errors
        assertThat(sums.get(Quantity.HANDLED) / 500).isBetween(2 - 0.36, 2 + 0.36);
    }
}
