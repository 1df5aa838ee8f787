package org.composure.study.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.composure.scenario.Distribution;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LawTextTest {

    private final LawText law = new LawText(60, 1);

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            value = {
                "exponential, mean 1 | 60 | 1",
                "exponential, mean 4 | 240 | 1",
                "Exp(100 s) | 100 | 1",
                "Exp(mean 100 s) | 100 | 1",
                "Exp(10 min) | 600 | 1",
                "Exp(2) | 120 | 1",
                "exponential | 60 | 1",
                "E2 mean 4 | 240 | 0.5",
                "Erlang-2, mean 1 | 60 | 0.5",
                "Erlang-2 | 60 | 0.5",
                "LN(1,1) | 60 | 1",
                "lognormal LN(2,1) | 120 | 0.25",
                "Uniform(3,5) | 240 | 0.020833333333333332",
                "deterministic 1 | 60 | 0",
                "deterministic | 60 | 0",
                "H2 mean 1 scv 4 | 60 | 4",
                "hyperexponential, mean 2, scv 9 | 120 | 9",
                "Weibull mean 1 shape 2 | 60 | 0.2732395447351627",
                "gamma mean 1 scv 0.5 | 60 | 0.5",
                "gamma, shape 4, mean 1 | 60 | 0.25",
                "lognormal, mean 1, scv 4 | 60 | 4",
                "lognormal mean 1 cv 2 | 60 | 4",
                "lognormal(mean 2, sd 1) | 120 | 0.25",
                "uniform on [0,2] | 60 | 0.3333333333333333",
                "triangular(1,2,3) | 120 | 0.041666666666666664",
                "0 with probability 0.1, otherwise Exp(1000 s) | 900 | 1.2222222222222223",
                "0 w.p. 0.1 else Exp(1000 s) | 900 | 1.2222222222222223",
            })
    void a_law_is_read_with_its_mean_and_its_variability(String text, double meanSeconds, double scv) {
        Distribution read = law.read(text);

        assertThat(read.meanSeconds()).isCloseTo(meanSeconds, within(1e-9));
        assertThat(read.squaredCoefficientOfVariation()).isCloseTo(scv, within(1e-9));
    }

    @Test
    void infinite_patience_never_ends() {
        assertThat(law.read("infinite")).isInstanceOf(Distribution.Never.class);
    }

    @Test
    void an_unknown_law_is_refused_and_not_guessed() {
        assertThatThrownBy(() -> law.read("Pareto(2)"))
                .isInstanceOf(UnknownModel.class)
                .hasMessageContaining("Pareto(2)");
    }
}
