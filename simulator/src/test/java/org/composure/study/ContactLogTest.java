package org.composure.study;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.composure.measure.ContactRecord;
import org.composure.scenario.Scenario;
import org.junit.jupiter.api.Test;

class ContactLogTest {

    private static final Scenario DESK = Centres.desk("today", 3);

    @Test
    void it_lists_every_contact_that_the_answer_counts() {
        Options once = Options.usual().withUntil(new Until.Runs(1)).withSeed(7);
        Questions questions = Centres.story(DESK, Centres.desk("one-more", 4));
        CompareAnswer answer =
                new CompareStudy(new CompareRequest(List.of(), once), StudyListener.NOBODY).answer(questions);

        List<ContactLog> logs = ContactLog.of(answer);

        assertThat(logs).hasSize(2).allMatch(ContactLog::complete);
        assertThat((double) logs.get(0).contacts().size()).isEqualTo(offered(answer.base()));
        assertThat((double) logs.get(1).contacts().size())
                .isEqualTo(offered(answer.alternatives().get(0).world()));
        assertThat(logs.get(1).contacts())
                .extracting(ContactRecord::customer)
                .containsExactlyInAnyOrderElementsOf(logs.get(0).contacts().stream()
                        .map(ContactRecord::customer)
                        .toList());
    }

    @Test
    void a_long_log_is_cut_after_the_first_contacts_and_says_so() {
        ContactLog whole = ContactLog.of(DESK, 1, 1000);
        ContactLog cut = ContactLog.of(DESK, 1, 20);

        assertThat(whole.complete()).isTrue();
        assertThat(cut.complete()).isFalse();
        assertThat(cut.contacts()).isEqualTo(whole.contacts().subList(0, 20));
        assertThat(ContactLog.of(DESK, 1, whole.contacts().size()).complete()).isTrue();
    }

    private static double offered(World world) {
        return world.find("offered").orElseThrow().estimate().mean();
    }
}
