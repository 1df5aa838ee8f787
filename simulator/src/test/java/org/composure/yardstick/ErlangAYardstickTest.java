package org.composure.yardstick;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class ErlangAYardstickTest {
    private static final int RUNS = 12;
    private static final long CUSTOMERS = 60_000;
    /** Student's t with 11 degrees of freedom exceeds this once in 4000 draws. */
    private static final double STANDARD_ERRORS = 5;

    private static final ErlangA SMALL = new ErlangA(10, 9, 1, 0.5);
    private static final ErlangA OVERLOADED = new ErlangA(10, 15, 1, 1);
    private static final ErlangA SLOW_SERVICE = new ErlangA(12, 4.2, 0.5, 1);
    private static final ErlangA LARGE = new ErlangA(100, 102, 1, 1);

    @Test
    void the_birth_death_chain_gives_the_published_values() {
        BirthDeath small = BirthDeath.of(SMALL);
        assertThat(small.waited()).isCloseTo(0.4689417044413367, within(1e-12));
        assertThat(small.abandoned()).isCloseTo(0.0670117154734481, within(1e-12));
        assertThat(small.meanWait()).isCloseTo(0.1340234309468962, within(1e-12));
        // Whitt (2005), Management Science 51(2): 221-235, table 1, column "exact".
        BirthDeath whitt = BirthDeath.of(LARGE);
        assertThat(1 - whitt.waited()).isCloseTo(0.4083, within(5e-5));
        assertThat(whitt.abandoned()).isCloseTo(0.0499, within(5e-5));
        assertThat(whitt.meanWait() * LARGE.arrivalRate()).isCloseTo(5.092, within(5e-4));
    }

    static Stream<Arguments> contestantsAndQuestions() {
        List<Function<ErlangA, Contestant>> makers = List.of(
                TightLoopErlangA::new,
                question -> new SsjErlangA(question, SsjEventList.HENRIKSEN),
                question -> new SsjErlangA(question, SsjEventList.SPLAY_TREE));
        return Stream.of(SMALL, OVERLOADED, SLOW_SERVICE, LARGE)
                .flatMap(question -> makers.stream().map(maker -> {
                    Contestant contestant = maker.apply(question);
                    return Arguments.of(contestant.name(), question, contestant);
                }));
    }

    @ParameterizedTest(name = "{0}: {1}")
    @MethodSource("contestantsAndQuestions")
    void a_yardstick_agrees_with_the_exact_values(String name, ErlangA question, Contestant contestant) {
        BirthDeath exact = BirthDeath.of(question);
        List<Result> results = Spread.runs(contestant, RUNS, CUSTOMERS);
        assertAgrees(results, Result::meanWait, exact.meanWait());
        assertAgrees(results, Result::abandoned, exact.abandoned());
        assertAgrees(results, Result::waited, exact.waited());
    }

    @ParameterizedTest(name = "{0}: {1}")
    @MethodSource("contestantsAndQuestions")
    void the_histogram_holds_everybody_and_her_wait(String name, ErlangA question, Contestant contestant) {
        Result result = contestant.run(7, CUSTOMERS);
        long counted =
                result.waitHistogram().stream().mapToLong(Long::longValue).sum();
        assertThat(counted).isEqualTo(result.measured()).isEqualTo(CUSTOMERS);
        assertThat(result.simulated()).isEqualTo(CUSTOMERS + question.warmUp());
        double width = ErlangA.BIN / question.serviceRate();
        double lowest = 0;
        for (int bin = 0; bin < result.waitHistogram().size(); bin++) {
            lowest += bin * width * result.waitHistogram().get(bin) / counted;
        }
        assertThat(result.meanWait()).isBetween(lowest, lowest + width);
    }

    @ParameterizedTest(name = "{0}: {1}")
    @MethodSource("contestantsAndQuestions")
    void the_same_seed_gives_the_same_run_and_another_seed_another(
            String name, ErlangA question, Contestant contestant) {
        assertThat(contestant.run(3, 5_000)).isEqualTo(contestant.run(3, 5_000)).isNotEqualTo(contestant.run(4, 5_000));
    }

    private static void assertAgrees(List<Result> results, ToDoubleFunction<Result> figure, double exact) {
        Spread spread = Spread.of(results, figure);
        assertThat(spread.standardError()).isLessThan(0.05 * exact);
        assertThat(spread.mean()).isCloseTo(exact, within(STANDARD_ERRORS * spread.standardError()));
    }
}
