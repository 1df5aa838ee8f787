package org.composure.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.composure.measure.Worlds.BILLING;
import static org.composure.measure.Worlds.FRONT;

import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.composure.event.Witness.Diversion;
import org.composure.event.Witness.Start;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ConservationTest {

    private final Conservation conservation = new Conservation(Worlds.oneHour());

    @BeforeEach
    void somebodyIsThere() {
        conservation.staffChanged(0, FRONT, 1);
    }

    private static void fails(ThrowingCallable deed, String because) {
        assertThatIllegalStateException().isThrownBy(deed).withMessageContaining(because);
    }

    @Test
    void a_decent_life_passes() {
        Worlds.served(conservation, 1, 10, 0, 60);
        Worlds.lost(conservation, 2, 100, 20);
        conservation.offered(200, 3, BILLING, 1);
        conservation.queued(200, 3, BILLING);
        conservation.ended(3600);

        assertThat(conservation.offered()).isEqualTo(3);
        assertThat(conservation.decided()).isEqualTo(2);
        assertThat(conservation.undecided()).isEqualTo(1);
    }

    @Test
    void nobody_is_answered_twice() {
        Worlds.served(conservation, 1, 10, 0, 60);
        fails(
                () -> conservation.serviceStarted(80, 1, BILLING, 10, FRONT, 7, 1, Start.ANSWER),
                "customer 1 goes from OUTSIDE to SERVICE");
    }

    @Test
    void nobody_abandons_while_being_served() {
        conservation.offered(0, 1, BILLING, 1);
        conservation.serviceStarted(0, 1, BILLING, 0, FRONT, 7, 1, Start.ANSWER);
        fails(() -> conservation.abandoned(9, 1, BILLING, 0, false), "customer 1 goes from SERVICE to OUTSIDE");
    }

    @Test
    void who_will_be_called_back_is_not_waiting() {
        conservation.offered(0, 1, BILLING, 1);
        conservation.diverted(0, 1, BILLING, 0, Diversion.CALLBACK_ACCEPTED);
        fails(() -> conservation.abandoned(9, 1, BILLING, 0, false), "customer 1 goes from CALLBACK to OUTSIDE");
    }

    @Test
    void time_does_not_run_backwards_and_stops_at_the_end() {
        conservation.offered(10, 1, BILLING, 1);
        fails(() -> conservation.queued(9, 1, BILLING), "time runs backwards, to 9.0 s");
        conservation.ended(20);
        fails(() -> conservation.queued(21, 1, BILLING), "the run is over");
    }

    @Test
    void an_agent_has_in_hand_what_is_told_and_allowed() {
        conservation.offered(0, 1, BILLING, 1);
        fails(
                () -> conservation.serviceStarted(0, 1, BILLING, 0, FRONT, 7, 2, Start.ANSWER),
                "agent 7 has 1 contacts in hand, not 2");
        conservation.offered(0, 2, BILLING, 1);
        fails(
                () -> conservation.serviceStarted(0, 2, BILLING, 0, FRONT, 7, 2, Start.ANSWER),
                "agent 7 has 2 contacts in hand, more than allowed");
    }

    @Test
    void only_agents_signed_in_can_be_busy() {
        conservation.staffChanged(0, FRONT, 0);
        conservation.offered(5, 1, BILLING, 1);
        conservation.serviceStarted(5, 1, BILLING, 5, FRONT, 7, 1, Start.ANSWER);
        fails(() -> conservation.offered(6, 2, BILLING, 1), "team 0 has 1 agents busy and only 0 signed in");
    }
}
