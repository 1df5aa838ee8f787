package org.composure.experiment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Timeout(30)
class WorkersTest {

    @ParameterizedTest(name = "{0} threads")
    @ValueSource(ints = {1, 2, 7, 200})
    void results_come_in_the_order_of_the_tasks_on_any_number_of_threads(int threads) {
        List<Integer> seen = new ArrayList<>();
        Workers<Integer> workers = new Workers<>(threads, number -> slowlyIfEven(number));

        int end = workers.work(3, 100, seen::add, () -> false);

        assertThat(end).isEqualTo(100);
        assertThat(seen).isEqualTo(IntStream.range(3, 100).boxed().toList());
    }

    @Test
    void told_to_stop_they_finish_what_they_began_and_leave_no_gap() {
        List<Integer> seen = new ArrayList<>();
        AtomicInteger begun = new AtomicInteger();
        Workers<Integer> workers = new Workers<>(3, number -> {
            begun.incrementAndGet();
            return slowlyIfEven(number);
        });

        int end = workers.work(0, 1_000_000, seen::add, () -> seen.size() >= 20);

        assertThat(end).isEqualTo(begun.get()).isBetween(20, 100_000);
        assertThat(seen).isEqualTo(IntStream.range(0, end).boxed().toList());
    }

    @Test
    void a_failure_on_a_worker_surfaces_with_its_message_and_number() {
        Workers<Integer> workers = new Workers<>(2, number -> {
            if (number == 17) {
                throw new IllegalStateException("The clock ran backwards.");
            }
            return number;
        });

        assertThatThrownBy(() -> workers.work(0, 1000, number -> {}, () -> false))
                .isInstanceOf(ReplicationFailedException.class)
                .hasMessage("Replication 17 failed: The clock ran backwards.")
                .hasCauseInstanceOf(IllegalStateException.class);
    }

    @Test
    void an_error_on_a_worker_surfaces_too() {
        Workers<Integer> workers = new Workers<>(2, number -> {
            throw new OutOfMemoryError("Java heap space");
        });

        assertThatThrownBy(() -> workers.work(0, 10, number -> {}, () -> false))
                .isInstanceOf(ReplicationFailedException.class)
                .hasMessageContaining("not enough memory");
    }

    @Test
    void an_interrupted_caller_keeps_what_is_finished() {
        List<Integer> seen = new ArrayList<>();
        Workers<Integer> workers = new Workers<>(2, WorkersTest::slowlyIfEven);

        int end = workers.work(
                0,
                1_000_000,
                number -> {
                    seen.add(number);
                    if (number == 5) {
                        Thread.currentThread().interrupt();
                    }
                },
                () -> false);

        assertThat(Thread.interrupted()).isTrue();
        assertThat(seen).hasSize(end).hasSizeBetween(6, 100_000);
    }

    private static int slowlyIfEven(int number) {
        if (number % 2 == 0) {
            double work = 0;
            for (int i = 0; i < 20_000; i++) {
                work += Math.sqrt(i);
            }
            return work > 0 ? number : -1;
        }
        return number;
    }
}
