package org.composure.measure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.LongStream;
import org.composure.event.Ending;
import org.composure.event.PeopleTold;
import org.junit.jupiter.api.Test;

class EpisodeRecordsTest {

    private final EpisodeRecords records = new EpisodeRecords(3);

    private void episode(long customer, Ending ending) {
        records.needArose(10, customer, 0, 7, 0, 1);
        records.episodeEnded(20, customer, 0, PeopleTold.episode(ending, 7, 0, 10));
    }

    @Test
    void every_episode_has_one_record_and_those_still_open_come_last() {
        records.needArose(5, 3, 1, 8, 0, 2);
        episode(1, Ending.SOLVED_FIRST);
        episode(2, Ending.ABANDONED);
        records.ended(3600);

        assertThat(records.all()).extracting(EpisodeRecord::customer).containsExactly(1L, 2L, 3L);
        assertThat(records.all().get(2).ending()).isNull();
        assertThat(records.isComplete()).isTrue();
    }

    @Test
    void an_episode_is_told_otherwise_when_its_customer_leaves_because_of_it() {
        episode(2, Ending.ABANDONED);
        records.customerLeft(50, 7, 0, 2, 0, Ending.ABANDONED, false);

        assertThat(records.all().get(0).ending()).isEqualTo(Ending.CHURNED);
    }

    @Test
    void beyond_the_largest_number_it_says_that_some_are_left_out() {
        for (int i = 0; i < 4; i++) {
            episode(i, Ending.SOLVED_FIRST);
        }
        records.ended(3600);

        assertThat(records.all()).hasSize(3);
        assertThat(records.isComplete()).isFalse();
    }

    @Test
    void of_many_that_overlap_exactly_those_are_open_that_have_not_ended() {
        EpisodeRecords many = new EpisodeRecords(10_000);
        for (int i = 0; i < 1000; i++) {
            many.needArose(i, i, 0, i + 1, 0, 1);
            if (i >= 100 && i % 3 != 0) {
                many.episodeEnded(i, i - 100L, 0, PeopleTold.episode(Ending.SOLVED_FIRST, i - 99, 0, i - 100));
            }
        }
        many.ended(3600);

        assertThat(many.all()).hasSize(1000);
        assertThat(many.all().subList(600, 1000))
                .allSatisfy(open -> assertThat(open.ending()).isNull())
                .allSatisfy(open -> assertThat(open.startedAt()).isEqualTo((double) open.customer()))
                .allSatisfy(open -> assertThat(open.person()).isEqualTo((int) open.customer() + 1))
                .extracting(EpisodeRecord::customer)
                .isEqualTo(LongStream.range(0, 1000)
                        .filter(customer -> customer >= 900 || customer % 3 == 2)
                        .boxed()
                        .toList());
    }
}
