package org.composure.theory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;
import static org.composure.theory.Digits.nineOf;
import static org.composure.theory.Digits.roundedTo;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LimitedWaitingRoomTest {

    /** W. Whitt, Management Science 51(2), 2005: M/M/100/200+M, 102 arrivals, handle time 1, as printed there. */
    @Test
    void with_patience_of_one_handle_time_it_prints_whitts_table() {
        var queue = new LimitedWaitingRoom(100, 200, 102, 1, 1);

        assertThat(queue.probabilityOfNoWait()).isCloseTo(0.4083, roundedTo(4));
        assertThat(queue.abandonment()).isCloseTo(0.0499, roundedTo(4));
        assertThat(queue.meanQueue()).isCloseTo(5.092, roundedTo(3));
        assertThat(queue.queueVariance()).isCloseTo(44.6, roundedTo(1));
        assertThat(queue.meanWaitServed()).isCloseTo(0.0490, roundedTo(4));
        assertThat(queue.meanWaitAbandoned()).isCloseTo(0.0666, roundedTo(4));
        assertThat(queue.serviceLevelAmongServed(0.1)).isCloseTo(0.7986, roundedTo(4));
        assertThat(queue.serviceLevelAmongServed(0.2)).isCloseTo(0.9644, roundedTo(4));
        assertThat(queue.abandonedWithin(0.1)).isCloseTo(0.7671, roundedTo(4));
        assertThat(queue.abandonedWithin(0.2)).isCloseTo(0.9702, roundedTo(4));
    }

    @Test
    void with_patience_of_four_handle_times_it_prints_whitts_table() {
        var queue = new LimitedWaitingRoom(100, 200, 102, 1, 4);

        // Known to us as 0.226, so three decimals are compared; then the chain summed with 40 digits (Python's mpmath).
        assertThat(queue.probabilityOfNoWait()).isCloseTo(0.226, roundedTo(3));
        assertThat(queue.probabilityOfNoWait()).isCloseTo(0.22567913233303906, nineOf(0.226));
        assertThat(queue.abandonment()).isCloseTo(0.0364, roundedTo(4));
        assertThat(queue.meanQueue()).isCloseTo(14.84, roundedTo(2));
        assertThat(queue.queueVariance()).isCloseTo(214.5, roundedTo(1));
        assertThat(queue.meanInSystem()).isCloseTo(113.1, roundedTo(1));
        assertThat(queue.meanWaitServed()).isCloseTo(0.1455, roundedTo(4));
        assertThat(queue.meanWaitAbandoned()).isCloseTo(0.1429, roundedTo(4));
        assertThat(queue.serviceLevelAmongServed(0.1)).isCloseTo(0.4688, roundedTo(4));
        assertThat(queue.serviceLevelAmongServed(0.2)).isCloseTo(0.6865, roundedTo(4));
        assertThat(queue.abandonedWithin(0.1)).isCloseTo(0.4493, roundedTo(4));
        assertThat(queue.abandonedWithin(0.2)).isCloseTo(0.7366, roundedTo(4));
    }

    @Test
    void without_places_it_is_erlang_b() {
        var queue = new LimitedWaitingRoom(10, 0, 8, 1, 3);

        double blocked = new ErlangB(10, 8).probabilityOfBlocking();
        assertThat(queue.probabilityOfBlocking()).isCloseTo(blocked, nineOf(blocked));
        assertThat(queue.served()).isCloseTo(1 - blocked, nineOf(1));
        assertThat(queue.serviceLevel(5)).isCloseTo(1 - blocked, nineOf(1));
    }

    /** Waits by stages here, by integrals there. */
    @ParameterizedTest
    @CsvSource({"10, 9, 2", "50, 60, 0.5", "100, 102, 1"})
    void with_room_for_all_it_is_erlang_a(int agents, double arrivalRate, double patience) {
        var limited = new LimitedWaitingRoom(agents, 400, arrivalRate, 1, patience);
        var unlimited = new ErlangA(agents, arrivalRate, 1, patience);

        assertThat(limited.serviceLevel(0.1)).isCloseTo(unlimited.serviceLevel(0.1), nineOf(1));
        assertThat(limited.meanWaitServed()).isCloseTo(unlimited.meanWaitServed(), nineOf(limited.meanWaitServed()));
        assertThat(limited.meanWaitAbandoned())
                .isCloseTo(unlimited.meanWaitAbandoned(), within(1e-8 * limited.meanWaitAbandoned()));
        assertThat(limited.abandonment()).isCloseTo(unlimited.abandonment(), nineOf(limited.abandonment()));
    }

    @ParameterizedTest
    @CsvSource({"1, 1, 2", "10, 5, 12", "12, 5, 4.2", "100, 20, 150"})
    void what_arrives_is_turned_away_hangs_up_or_is_served(int agents, int places, double arrivalRate) {
        var queue = new LimitedWaitingRoom(agents, places, arrivalRate, 1, 2);

        assertThat(queue.probabilityOfBlocking() + queue.abandonment() + queue.served())
                .isCloseTo(1, within(1e-12));
        assertThat(queue.serviceLevel(1e6)).isCloseTo(queue.served(), within(1e-12));
    }

    @ParameterizedTest
    @CsvSource({"0", "5", "50"})
    void one_more_place_turns_fewer_away(int places) {
        assertThat(new LimitedWaitingRoom(10, places + 1, 11, 1, 2).probabilityOfBlocking())
                .isLessThan(new LimitedWaitingRoom(10, places, 11, 1, 2).probabilityOfBlocking());
    }

    @Test
    void nobody_can_hang_up_where_nobody_can_wait() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new LimitedWaitingRoom(10, 0, 8, 1, 3).meanWaitAbandoned())
                .withMessageContaining("waitingPlaces must be at least 1, but is 0");
    }
}
