package org.composure.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import org.composure.event.Blame;
import org.composure.event.BotExit;
import org.composure.event.Ending;
import org.composure.event.PeopleTold;
import org.composure.scenario.people.People;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class PeopleConservationTest {

    private final Conservation laws = new Conservation(Worlds.oneHour().withPeople(People.usual()));

    @BeforeEach
    void somebody_is_a_customer_and_needs_help() {
        laws.customerJoined(0, 0, 0);
        laws.needArose(10, 1, 0, 0, 0, 0);
    }

    @Test
    void an_ordinary_life_obeys_them() {
        laws.botEntered(10, 1, 0);
        laws.felt(20, 1, 0, 3, Blame.ORG_LOOP, -0.2, 0.4);
        laws.botLeft(30, 1, 0, 10, BotExit.QUIT);
        laws.contactEnded(30, 1, 0, PeopleTold.contact().bad().told());
        laws.episodeEnded(30, 1, 0, PeopleTold.episode(Ending.GAVE_UP_BOT));
        laws.customerLeft(40, 0, 0, 1, 0, Ending.GAVE_UP_BOT, false);
        laws.customerJoined(50, 0, 0);
        laws.ended(3600);

        assertThat(laws.episodes()).isEqualTo(1);
        assertThat(laws.openEpisodes()).isZero();
        assertThat(laws.customers()).isEqualTo(1);
    }

    @Test
    void nobody_is_with_the_bot_and_in_a_queue() {
        laws.botEntered(10, 1, 0);

        assertThatIllegalStateException()
                .isThrownBy(() -> laws.offered(11, 1, 0, 1))
                .withMessageContaining("customer 1 goes from BOT to DOOR");
    }

    @Test
    void an_episode_ends_once() {
        laws.episodeEnded(20, 1, 0, PeopleTold.episode(Ending.SELF_SERVED));

        assertThatIllegalStateException()
                .isThrownBy(() -> laws.episodeEnded(30, 1, 0, PeopleTold.episode(Ending.ABANDONED)))
                .withMessageContaining("episode 1, which is over");
    }

    @Test
    void nothing_happens_in_an_episode_that_is_over() {
        laws.episodeEnded(20, 1, 0, PeopleTold.episode(Ending.SELF_SERVED));

        assertThatIllegalStateException()
                .isThrownBy(() -> laws.offered(30, 1, 0, 1))
                .withMessageContaining("episode 1, which is over");
    }

    @Test
    void an_episode_does_not_end_while_somebody_waits() {
        laws.offered(20, 1, 0, 1);
        laws.queued(20, 1, 0);

        assertThatIllegalStateException()
                .isThrownBy(() -> laws.episodeEnded(30, 1, 0, PeopleTold.episode(Ending.ABANDONED)))
                .withMessageContaining("episode 1 ends before its end");
    }

    @Test
    void only_customers_leave_and_nobody_joins_twice() {
        assertThatIllegalStateException()
                .isThrownBy(() -> laws.customerLeft(20, 5, 0, -1, -1, null, false))
                .withMessageContaining("person 5 leaves and is no customer");
        assertThatIllegalStateException()
                .isThrownBy(() -> laws.customerJoined(20, 0, 0))
                .withMessageContaining("person 0 joins and is a customer already");
    }

    @Test
    void feelings_have_bounds() {
        assertThatIllegalStateException()
                .isThrownBy(() -> laws.felt(20, 1, 0, 3, Blame.ORG_LOOP, -0.2, 1.01))
                .withMessageContaining("frustrated by 1.01");
    }

    @Test
    void a_need_is_that_of_its_person() {
        assertThatIllegalStateException()
                .isThrownBy(
                        () -> laws.contactEnded(20, 1, 0, PeopleTold.contact().contact(3, 0, 1)))
                .withMessageContaining("need 1 is that of person 0, not 3");
    }
}
