package org.composure.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.composure.study.bench.BenchAnswer;
import org.composure.study.bench.BenchStudy;
import org.composure.study.bench.Benchmarks;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Benchmarks play what they say, and say how far they are. How long it takes is no test's business. */
class BenchCommandTest {

    private static final String SMALL = "bench erlang-a --agents 5 --customers 2000 --rounds 3";

    @TempDir
    private static Path folder;

    @Test
    void it_times_as_many_customers_as_its_rounds_have() throws IOException {
        Path file = folder.resolve("bench.json");
        Typed answer = Typed.words(SMALL + " --json " + file);
        assertThat(answer.exitCode()).isZero();
        assertThat(answer.out()).matches("erlang-a: [0-9,]+ customers a second, [0-9]+ ns a customer .*\\R");
        JsonNode json = JsonMapper.shared().readTree(Files.readString(file));
        assertThat(json.get("customers").asDouble()).isBetween(5_500.0, 6_500.0);
        assertThat(json.get("seconds").asDouble()).isPositive();
        assertThat(json.get("customersPerSecond").asDouble()
                        * json.get("nanosecondsPerCustomer").asDouble())
                .isBetween(0.999e9, 1.001e9);
        assertThat(json.has("watchedTimes")).isFalse();
    }

    @Test
    void two_threads_play_runs_of_their_own() {
        BenchAnswer one = answer(1, false, new ArrayList<>());
        BenchAnswer two = answer(2, false, new ArrayList<>());
        assertThat(two.customers()).isBetween(19 * one.customers() / 10, 21 * one.customers() / 10);
    }

    @Test
    void it_tells_of_warm_up_and_of_every_round() {
        List<String> told = new ArrayList<>();
        answer(1, false, told);
        assertThat(told).startsWith("warm-up rounds 0 of 0", "warm-up rounds 1 of 0");
        assertThat(told).endsWith("rounds 0 of 3", "rounds 1 of 3", "rounds 2 of 3");
    }

    @Test
    void who_looks_on_changes_nobody() {
        assertThat(answer(1, true, new ArrayList<>()).customers())
                .isEqualTo(answer(1, false, new ArrayList<>()).customers());
        assertThat(Typed.words(SMALL + " --watched").out()).contains("watched as in the studio: ");
    }

    @ParameterizedTest
    @ValueSource(strings = {"erlang-a", "busy-day", "full-life", "skills"})
    void every_benchmark_can_be_read(String name) {
        assertThat(Benchmarks.get(name).scenario().contactTypes()).isNotEmpty();
        assertThat(Benchmarks.get(name).description()).isNotBlank();
    }

    private static BenchAnswer answer(int threads, boolean watched, List<String> told) {
        return BenchStudy.answer(
                new BenchStudy.Request(Benchmarks.get("erlang-a", 5, 2_000), 3, threads, watched),
                (things, done, all) -> told.add("%s %d of %d".formatted(things, done, all)));
    }
}
