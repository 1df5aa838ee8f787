package org.composure.theory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.composure.theory.Digits.nineOf;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SingleServerQueueTest {

    /** Pollaczek (1930), Khinchine (1932): constant, Erlang-2, exponential and lognormal handle times. */
    @ParameterizedTest
    @CsvSource({"0.8, 0, 2, 2.4", "0.8, 0.5, 3, 3.2", "0.8, 1, 4, 4", "0.9, 1, 9, 9"})
    void mean_wait_equals_the_exact_value(double arrivalRate, double scv, double meanWait, double inSystem) {
        var queue = new SingleServerQueue(arrivalRate, 1, scv);

        assertThat(queue.meanWait()).isCloseTo(meanWait, nineOf(meanWait));
        assertThat(queue.meanInSystem()).isCloseTo(inSystem, nineOf(inSystem));
    }

    @Test
    void with_exponential_handle_times_it_is_erlang_c_with_one_agent() {
        double wait = new ErlangC(1, 0.3, 2).meanWait();

        assertThat(new SingleServerQueue(0.3, 2, 1).meanWait()).isCloseTo(wait, nineOf(wait));
    }

    @Test
    void handle_times_that_vary_more_make_customers_wait_longer() {
        assertThat(new SingleServerQueue(0.5, 1, 4).meanQueue())
                .isGreaterThan(new SingleServerQueue(0.5, 1, 1).meanQueue());
    }

    @Test
    void overload_is_refused_and_the_message_says_what_to_do() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new SingleServerQueue(0.5, 2, 1))
                .withMessageContaining("The offered load (1.0 erlangs) must be below 1")
                .withMessageContaining("Maybe use Erlang C with more agents");
    }
}
