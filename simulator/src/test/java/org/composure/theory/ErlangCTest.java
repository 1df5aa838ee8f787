package org.composure.theory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;
import static org.composure.theory.Digits.nineOf;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ErlangCTest {

    /** Erlang (1917); evaluated with 30 digits (Python's mpmath). Last column: the wait nine in ten do not exceed. */
    @ParameterizedTest
    @CsvSource({
        "1, 0.8, 1, 1, 0.8, 4, 0.34501539753761445, 3.2, 4.8989794855663575, 10.397207708399183",
        "3, 2.7, 1, 1, 0.8170610211706103, 2.7235367372353694, 0.39470630810800095, 7.353549190535498, 3.2770808995962333, 7.001811984660391",
        "5, 4, 1, 0.5, 0.5541125541125541, 0.5541125541125541, 0.6639137469990603, 2.2164502164502164, 0.8950890378057202, 1.7121976463918693",
        "12, 4.2, 2, 0.3333333333333333, 0.18388863039349973, 0.10216035021861097, 0.8990797798946537, 0.4290734709181661, 0.32105258616948074, 0.3384222882059763",
        "10, 8, 1, 0.2, 0.40918015079644354, 0.20459007539822177, 0.7257183424812581, 1.6367206031857742, 0.403401755631742, 0.7044926697863957",
        "50, 48, 1, 0.3333333333333333, 0.6944556111968343, 0.34722780559841715, 0.6434546008033034, 16.666934668724025, 0.47608891671380565, 0.968979029700147",
        "100, 95, 1, 0.1, 0.5064568539130206, 0.10129137078260411, 0.6928183902801508, 9.622680224347391, 0.17394426267636037, 0.32445378986005885",
        "250, 240, 1, 0.1, 0.4121393770898293, 0.04121393770898293, 0.8483823962714473, 9.891345050155904, 0.08089622290513113, 0.14161914000603057",
    })
    void every_answer_equals_the_exact_value(
            int agents,
            double arrivalRate,
            double handleTime,
            double threshold,
            double delayed,
            double meanWait,
            double inTime,
            double meanQueue,
            double deviation,
            double ninth) {
        var queue = new ErlangC(agents, arrivalRate, handleTime);

        assertThat(queue.probabilityOfWait()).isCloseTo(delayed, nineOf(delayed));
        assertThat(queue.meanWait()).isCloseTo(meanWait, nineOf(meanWait));
        assertThat(queue.serviceLevel(threshold)).isCloseTo(inTime, nineOf(inTime));
        assertThat(queue.meanQueue()).isCloseTo(meanQueue, nineOf(meanQueue));
        assertThat(queue.waitStandardDeviation()).isCloseTo(deviation, nineOf(deviation));
        assertThat(queue.waitQuantile(0.9)).isCloseTo(ninth, nineOf(ninth));
    }

    /** Exact fraction from the textbook sum in rational arithmetic (Python's fractions.Fraction). */
    @Test
    void ten_agents_and_eight_erlangs_give_the_exact_fraction() {
        assertThat(new ErlangC(10, 8, 1).probabilityOfWait()).isCloseTo(4_194_304 / 10_250_507.0, within(1e-15));
    }

    /** M/M/1: mean wait a/(1−a) and P(wait ≤ t) = 1 − a exp(−(1−a)t), in units of the mean handle time. */
    @Test
    void with_one_agent_it_is_the_textbook_single_server_queue() {
        var queue = new ErlangC(1, 0.75 / 250, 250);

        assertThat(queue.meanWait()).isCloseTo(3 * 250.0, within(1e-9));
        assertThat(queue.serviceLevel(20)).isCloseTo(1 - 0.75 * Math.exp(-0.25 * 20 / 250.0), within(1e-12));
    }

    @ParameterizedTest
    @ValueSource(ints = {9, 20, 200, 2_000, 10_000})
    void one_more_agent_never_makes_customers_wait_longer(int agents) {
        double load = agents - 0.5;

        assertThat(new ErlangC(agents + 1, load, 1).meanWait()).isLessThan(new ErlangC(agents, load, 1).meanWait());
    }

    @ParameterizedTest
    @ValueSource(doubles = {0.6, 0.9, 0.99})
    void the_quantile_is_where_the_service_level_says(double share) {
        var queue = new ErlangC(50, 48, 1);

        assertThat(queue.serviceLevel(queue.waitQuantile(share))).isCloseTo(share, within(1e-12));
    }

    @Test
    void a_share_that_is_served_at_once_waits_zero() {
        assertThat(new ErlangC(10, 5, 1).waitQuantile(0.5)).isZero();
    }

    @Test
    void the_unit_of_time_does_not_matter() {
        var inMinutes = new ErlangC(12, 4.2, 2);
        var inSeconds = new ErlangC(12, 4.2 / 60, 120);

        assertThat(inSeconds.meanWait()).isCloseTo(60 * inMinutes.meanWait(), within(1e-9));
        assertThat(inSeconds.serviceLevel(20)).isCloseTo(inMinutes.serviceLevel(20 / 60.0), within(1e-12));
    }

    @Test
    void overload_is_refused_and_the_message_says_what_to_do() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new ErlangC(10, 10, 1))
                .withMessageContaining("10.0 erlangs")
                .withMessageContaining("Maybe add agents, or use Erlang A");
    }

    @Test
    void a_percentage_is_refused_as_a_share() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new ErlangC(10, 5, 1).waitQuantile(80))
                .withMessageContaining("strictly between 0 and 1, but is 80.0")
                .withMessageContaining("write 0.8 for 80 %");
    }
}
