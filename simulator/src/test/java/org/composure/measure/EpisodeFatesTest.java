package org.composure.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.composure.event.Blame;
import org.composure.event.EndedEpisode;
import org.composure.event.Ending;
import org.composure.scenario.Scenario;
import org.composure.scenario.people.People;
import org.junit.jupiter.api.Test;

class EpisodeFatesTest {

    private final Scenario scenario = Worlds.oneHour().withPeople(People.usual());
    private final EpisodeFates base = new EpisodeFates(scenario);
    private final EpisodeFates other = new EpisodeFates(scenario);

    private static void episode(EpisodeFates fates, long customer, Ending ending, double utility, int contacts) {
        fates.needArose(10, customer, 0, 0, 0, 0);
        fates.episodeEnded(
                20, customer, 0, new EndedEpisode(ending, 0, 0, 0, 10, contacts, 0, utility, Blame.ISSUE, 0, 0));
    }

    @Test
    void a_good_ending_is_better_than_a_bad_one_whatever_is_remembered() {
        episode(base, 1, Ending.WRONG_ANSWER, 0.4, 1);
        episode(other, 1, Ending.SOLVED_LATER, -0.2, 2);

        Fates.Comparison comparison = other.against(base);

        assertThat(comparison.betterOff()).isEqualTo(1);
        assertThat(comparison.worseOff()).isZero();
        assertThat(comparison.flows().largestFirst())
                .containsExactly(new EndingFlows.Flow(Ending.WRONG_ANSWER, Ending.SOLVED_LATER, 1));
    }

    @Test
    void of_two_bad_endings_the_one_remembered_better_is_better_if_anybody_would_notice() {
        episode(base, 1, Ending.ABANDONED, -0.5, 1);
        episode(other, 1, Ending.ABANDONED, -0.7, 1);
        episode(base, 2, Ending.ABANDONED, -0.5, 1);
        episode(other, 2, Ending.ANGRY_EXIT, -0.52, 1);

        Fates.Comparison comparison = other.against(base);

        assertThat(comparison.worseOff()).isEqualTo(1);
        assertThat(comparison.same()).isEqualTo(1);
    }

    @Test
    void somebody_who_left_because_of_it_and_somebody_who_is_still_waiting_are_told_apart() {
        episode(base, 1, Ending.ABANDONED, -0.5, 1);
        episode(other, 1, Ending.ABANDONED, -0.5, 1);
        other.customerLeft(3000, 0, 0, 1, 0, Ending.ABANDONED, false);
        other.needArose(11, 2, 0, 0, 0, 0);
        episode(base, 2, Ending.SOLVED_FIRST, 0.3, 1);

        Fates.Comparison comparison = other.against(base);

        assertThat(comparison.flows().largestFirst())
                .containsExactlyInAnyOrder(
                        new EndingFlows.Flow(Ending.ABANDONED, Ending.CHURNED, 1),
                        new EndingFlows.Flow(Ending.SOLVED_FIRST, null, 1));
        assertThat(comparison.flows().episodes()).isEqualTo(2);
        assertThat(comparison.betterOff() + comparison.worseOff() + comparison.same())
                .isEqualTo(1);
    }

    @Test
    void episodes_of_one_world_only_are_left_out() {
        episode(base, 1, Ending.ABANDONED, -0.5, 1);
        episode(other, 2, Ending.ABANDONED, -0.5, 1);

        assertThat(other.against(base).flows().episodes()).isZero();
    }

    @Test
    void beyond_the_memory_both_worlds_forget_the_same_episodes() {
        EpisodeFates small = new EpisodeFates(scenario, 4_000);
        for (int i = 0; i < 20_000; i++) {
            episode(small, i, Ending.SOLVED_FIRST, 0.3, 1);
            episode(base, i, Ending.ABANDONED, -0.5, 1);
        }

        Fates.Comparison comparison = small.against(base);

        assertThat(comparison.oneIn()).isGreaterThan(2);
        assertThat(comparison.betterOff()).isEqualTo(comparison.flows().episodes());
        assertThat(comparison.betterOff() * comparison.oneIn()).isBetween(17_000L, 23_000L);
    }

    @Test
    void a_world_without_people_has_no_episodes_to_compare() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> other.against(Fates.of(Worlds.oneHour())))
                .withMessageContaining("without people");
        assertThat(Fates.of(scenario)).isInstanceOf(EpisodeFates.class);
    }
}
