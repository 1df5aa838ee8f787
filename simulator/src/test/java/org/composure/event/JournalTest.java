package org.composure.event;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Arrays;
import java.util.List;
import org.composure.event.Witness.Diversion;
import org.composure.event.Witness.Orbiting;
import org.composure.event.Witness.Start;
import org.junit.jupiter.api.Test;

class JournalTest {

    /** One event of every kind, in no sensible order. */
    private static final List<ContactEvent> ONE_OF_EACH = List.of(
            new ContactEvent.MenuEntered(0, 1, 0),
            new ContactEvent.FinishedInMenu(0.1, 1, 0),
            new ContactEvent.ContactOffered(1 / 3.0, 2, 1, 3),
            new ContactEvent.ContactBlocked(1, 2, 1),
            new ContactEvent.ContactQueued(2, 3, 0),
            new ContactEvent.ContactAbandoned(3, 3, 0, 2, true),
            new ContactEvent.ContactDiverted(4, 4, 0, 3.5, Diversion.CALLBACK_ACCEPTED),
            new ContactEvent.ServiceStarted(5, 5, 0, 1, 2, 17, 1, Start.ANSWER),
            new ContactEvent.ServiceInterrupted(6, 5, 0, 2, 17, 0),
            new ContactEvent.ServiceEnded(7, 5, 0, 1, 6.5, 2, 17),
            new ContactEvent.AgentBecameReady(8, 0, 6.5, 2, 17, 0),
            new ContactEvent.CustomerNotReached(9, 5, 0, 1),
            new ContactEvent.StaffChanged(9, 2, 12),
            new ContactEvent.RosterChanged(9, 2, 20, 3, 4, 1),
            new ContactEvent.OrbitEntered(10, 5, 0, Orbiting.RETURN_AFTER_SERVICE),
            new ContactEvent.OrbitLeft(11, 5, 0, Orbiting.RETURN_AFTER_SERVICE),
            new ContactEvent.NeedArose(12, 6, 0, 40, 1, 2),
            new ContactEvent.SearchEnded(13, 6, 0, Search.FAILED),
            new ContactEvent.EstimateTested(13, 6, 0, 30, 45),
            new ContactEvent.BotEntered(14, 6, 0),
            new ContactEvent.BotLeft(15, 6, 0, 14, BotExit.HANDED_OVER_ON_REQUEST),
            new ContactEvent.FeelingsMoved(16, 6, 0, 3, Blame.ORG_LOOP, -0.25, 1 / 3.0),
            new ContactEvent.ContactEnded(17, 6, 0, PeopleTold.contact().bad().told()),
            new ContactEvent.EpisodeEnded(18, 6, 0, PeopleTold.episode(Ending.ANGRY_EXIT)),
            new ContactEvent.CustomerJoined(19, 41, 0),
            new ContactEvent.CustomerLeft(20, 40, 1, 6, 0, Ending.ANGRY_EXIT, false),
            new ContactEvent.CompanySpokenOf(21, 40, 1, false, 5, 0),
            new ContactEvent.AgentJoined(22, 0, 17),
            new ContactEvent.AgentLeft(23, 0, 17),
            new ContactEvent.RunEnded(1e9));

    @Test
    void there_is_one_event_for_every_method_of_a_witness() {
        long methods = Arrays.stream(Witness.class.getMethods())
                .filter(method -> !method.isSynthetic())
                .count();

        assertThat(ContactEvent.class.getPermittedSubclasses()).hasSize((int) methods);
        assertThat(ONE_OF_EACH.stream().map(Object::getClass))
                .hasSize((int) methods)
                .doesNotHaveDuplicates();
    }

    @Test
    void a_keeper_that_hears_a_replay_keeps_the_same_journal() {
        JournalKeeper keeper = new JournalKeeper();
        new Journal(ONE_OF_EACH).replay(keeper);

        assertThat(keeper.journal().events()).isEqualTo(ONE_OF_EACH);
        assertThat(keeper.forgotten()).isZero();
    }

    @Test
    void a_bounded_keeper_forgets_the_oldest() {
        JournalKeeper keeper = new JournalKeeper(2);
        new Journal(ONE_OF_EACH).replay(keeper);

        assertThat(keeper.journal().events())
                .isEqualTo(ONE_OF_EACH.subList(ONE_OF_EACH.size() - 2, ONE_OF_EACH.size()));
        assertThat(keeper.forgotten()).isEqualTo(ONE_OF_EACH.size() - 2);
    }

    @Test
    void the_text_form_reads_as_it_always_did() {
        assertThat(new Journal(ONE_OF_EACH.subList(2, 8)).text()).isEqualTo("""
                        ContactOffered at=0.3333333333333333 customer=2 type=1 attempt=3
                        ContactBlocked at=1.0 customer=2 type=1
                        ContactQueued at=2.0 customer=3 type=0
                        ContactAbandoned at=3.0 customer=3 type=0 arrivedAt=2.0 silent=true
                        ContactDiverted at=4.0 customer=4 type=0 arrivedAt=3.5 how=CALLBACK_ACCEPTED
                        ServiceStarted at=5.0 customer=5 type=0 arrivedAt=1.0 team=2 agent=17 inHand=1 how=ANSWER
                        """);
    }

    @Test
    void what_somebody_was_told_of_a_contact_is_kept_in_the_same_words() {
        assertThat(new Journal(ONE_OF_EACH.subList(22, 23)).text().replaceAll("valenceAtStart.*blamed", "… blamed"))
                .isEqualTo("ContactEnded at=17.0 customer=6 type=0 kind=HUMAN person=0 segment=0 complexity=0 place=1"
                        + " startedAt=0.0 resolved=false misled=false abandoned=false bad=true badInRetrospect=false"
                        + " utility=-0.6 … blamed=0.0,0.0,0.0,0.0,0.0,0.0,0.0,0.0,0.0,0.0,0.0 cameBecauseOf=ISSUE waitSeconds=0.0"
                        + " botFailures=0 repeats=0 transfers=0 csat=1 nps=2 ces=3.0 answersSurvey=false"
                        + " feltCaredFor=false agentLoad=NaN goodwill=0.0 badEndingsRemembered=0 saysWouldLeave=false"
                        + " saysWouldLeaveAfterThree=false saysWouldBuyAgain=false saysLikelierToReturn=false\n");
    }

    @Test
    void a_customer_who_leaves_for_no_reason_of_ours_reads_back_without_one() {
        Journal journal = new Journal(List.of(new ContactEvent.CustomerLeft(20, 40, 1, -1, -1, null, false)));

        assertThat(journal.text()).contains("ending=- ");
        assertThat(Journal.parse(journal.text())).isEqualTo(journal);
    }

    @Test
    void text_that_is_read_back_is_the_same_journal() {
        assertThat(Journal.parse(new Journal(ONE_OF_EACH).text()).events()).isEqualTo(ONE_OF_EACH);
    }

    @Test
    void a_line_that_is_no_event_is_named() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Journal.parse("ContactLost at=1 customer=2 type=0"))
                .withMessageContaining("there is no 'ContactLost'");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Journal.parse("ContactQueued at=1 customer=2"))
                .withMessageContaining("must have 3 values, not 2");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Journal.parse("ContactQueued at=1 customer=two type=0"))
                .withMessageContaining("'customer=two' has no valid value");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Journal.parse("ContactQueued at=1 who=2 type=0"))
                .withMessageContaining("must be 'customer=…'");
    }

    @Test
    void a_chorus_tells_everybody_everything_in_order() {
        JournalKeeper first = new JournalKeeper();
        JournalKeeper second = new JournalKeeper();
        new Journal(ONE_OF_EACH).replay(Chorus.of(first, second, new Silence()));

        assertThat(first.journal()).isEqualTo(second.journal());
        assertThat(first.journal().events()).isEqualTo(ONE_OF_EACH);
    }

    @Test
    void a_chorus_of_one_is_that_one() {
        JournalKeeper keeper = new JournalKeeper();

        assertThat(Chorus.of(keeper)).isSameAs(keeper);
        assertThat(Chorus.of(List.of())).isInstanceOf(Silence.class);
    }
}
