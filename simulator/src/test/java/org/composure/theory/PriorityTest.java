package org.composure.theory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.composure.theory.Digits.nineOf;

import java.util.List;
import org.junit.jupiter.api.Test;

class PriorityTest {

    /** Cobham (1954), evaluated exactly. */
    @Test
    void three_exponential_classes_wait_as_cobham_says() {
        var order = new PriorityOrder(List.of(
                PriorityClass.exponential(0.3, 1),
                PriorityClass.exponential(0.3, 1),
                PriorityClass.exponential(0.2, 1)));

        assertThat(order.meanWait(0)).isCloseTo(1.142857142857143, nineOf(1.1));
        assertThat(order.meanWait(1)).isCloseTo(2.8571428571428577, nineOf(2.8));
        assertThat(order.meanWait(2)).isCloseTo(10, nineOf(10));
    }

    /** Cobham (1954), evaluated exactly. */
    @Test
    void two_classes_with_constant_handle_times_wait_as_cobham_says() {
        var order = new PriorityOrder(List.of(PriorityClass.constant(0.2, 1), PriorityClass.constant(0.4, 1)));

        assertThat(order.meanWait(0)).isCloseTo(0.375, nineOf(0.375));
        assertThat(order.meanWait(1)).isCloseTo(0.9375, nineOf(0.9375));
    }

    /** Cobham (1954), Kella and Yechiali (1985), evaluated exactly. */
    @Test
    void classes_of_a_team_wait_as_kella_and_yechiali_say() {
        var ten = new TeamPriorityOrder(10, List.of(3.0, 3.0, 3.0), 1);
        var fifty = new TeamPriorityOrder(50, List.of(20.0, 20.0, 8.0), 1);

        assertThat(ten.meanWait(0)).isCloseTo(0.09553307487252814, nineOf(0.0955));
        assertThat(ten.meanWait(1)).isCloseTo(0.2388326871813204, nineOf(0.238));
        assertThat(ten.meanWait(2)).isCloseTo(1.671828810269241, nineOf(1.67));
        assertThat(fifty.meanWait(0)).isCloseTo(0.023148520373227812, nineOf(0.0231));
        assertThat(fifty.meanWait(1)).isCloseTo(0.11574260186613908, nineOf(0.115));
        assertThat(fifty.meanWait(2)).isCloseTo(1.7361390279920896, nineOf(1.73));
    }

    /** White and Christie (1958), evaluated exactly. */
    @Test
    void interrupted_classes_stay_as_long_as_white_and_christie_say() {
        var queue =
                new PriorityInterruption(List.of(PriorityClass.exponential(0.3, 1), PriorityClass.exponential(0.5, 1)));

        assertThat(queue.meanTimeInSystem(0)).isCloseTo(1.4285714285714286, nineOf(1.4));
        assertThat(queue.meanTimeInSystem(1)).isCloseTo(7.142857142857145, nineOf(7.1));
    }

    @Test
    void the_highest_class_does_not_notice_those_it_interrupts() {
        var crowded =
                new PriorityInterruption(List.of(PriorityClass.exponential(0.3, 1), PriorityClass.exponential(5, 1)));

        double alone = 1 + new SingleServerQueue(0.3, 1, 1).meanWait();
        assertThat(crowded.meanTimeInSystem(0)).isCloseTo(alone, nineOf(alone));
    }

    /** Kleinrock's conservation law: priorities move work between classes and save none. */
    @Test
    void waiting_work_is_the_same_in_any_order() {
        var short1 = new PriorityClass(0.3, 0.5, 0.4);
        var long1 = new PriorityClass(0.2, 3, 12);
        var shortFirst = new PriorityOrder(List.of(short1, long1));
        var longFirst = new PriorityOrder(List.of(long1, short1));

        double oneWay = 0.15 * shortFirst.meanWait(0) + 0.6 * shortFirst.meanWait(1);
        double otherWay = 0.15 * longFirst.meanWait(1) + 0.6 * longFirst.meanWait(0);
        assertThat(oneWay).isCloseTo(otherWay, nineOf(otherWay));
    }

    @Test
    void priorities_in_a_team_leave_the_total_queue_as_it_was() {
        var team = new TeamPriorityOrder(10, List.of(2.0, 4.0, 3.0), 1);

        double total = team.meanQueue(0) + team.meanQueue(1) + team.meanQueue(2);
        assertThat(total).isCloseTo(new ErlangC(10, 9, 1).meanQueue(), nineOf(total));
    }

    @Test
    void a_team_of_one_is_a_single_agent() {
        double single = new PriorityOrder(List.of(PriorityClass.exponential(0.3, 1), PriorityClass.exponential(0.5, 1)))
                .meanQueue(1);

        assertThat(new TeamPriorityOrder(1, List.of(0.3, 0.5), 1).meanQueue(1)).isCloseTo(single, nineOf(single));
    }

    @Test
    void little_s_law_counts_the_interrupted() {
        var queue =
                new PriorityInterruption(List.of(PriorityClass.exponential(0.3, 1), PriorityClass.exponential(0.5, 1)));

        // With one handle-time law for all, the total in system is that of M/M/1 at load 0.8.
        assertThat(queue.meanInSystem(0) + queue.meanInSystem(1)).isCloseTo(4, nineOf(4));
    }

    @Test
    void overload_is_refused_and_the_message_says_what_to_do() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new PriorityOrder(List.of(PriorityClass.constant(0.5, 2))))
                .withMessageContaining("(1.0 erlangs) must be below 1")
                .withMessageContaining("Maybe drop the lowest class");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new TeamPriorityOrder(2, List.of(1.0, 1.0), 1))
                .withMessageContaining("Maybe add agents");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new PriorityInterruption(List.of(PriorityClass.constant(1, 1))).meanTimeInSystem(0))
                .withMessageContaining("Maybe ask for a higher class");
    }

    @Test
    void a_variance_in_place_of_a_second_moment_is_refused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new PriorityClass(0.1, 2, 1))
                .withMessageContaining("(1.0) cannot be below the square of its mean (4.0)")
                .withMessageContaining("Maybe the variance was given");
    }
}
