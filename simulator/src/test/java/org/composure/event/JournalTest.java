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
            new ContactEvent.StaffChanged(9, 2, 12),
            new ContactEvent.OrbitEntered(10, 5, 0, Orbiting.RETURN_AFTER_SERVICE),
            new ContactEvent.OrbitLeft(11, 5, 0, Orbiting.RETURN_AFTER_SERVICE),
            new ContactEvent.RunEnded(1e9));

    @Test
    void there_is_one_event_for_every_method_of_a_witness() {
        long methods = Arrays.stream(Witness.class.getDeclaredMethods())
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

        assertThat(keeper.journal().events()).isEqualTo(ONE_OF_EACH.subList(13, 15));
        assertThat(keeper.forgotten()).isEqualTo(13);
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
