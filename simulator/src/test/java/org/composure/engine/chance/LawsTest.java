package org.composure.engine.chance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.function.DoubleUnaryOperator;
import java.util.stream.Stream;
import org.apache.commons.statistics.distribution.GammaDistribution;
import org.apache.commons.statistics.distribution.LogNormalDistribution;
import org.apache.commons.statistics.distribution.TriangularDistribution;
import org.apache.commons.statistics.distribution.WeibullDistribution;
import org.apache.commons.statistics.inference.KolmogorovSmirnovTest;
import org.composure.scenario.DayTable;
import org.composure.scenario.Distribution;
import org.composure.scenario.Distribution.Mixture.Part;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Every law of a scenario is drawn as it is written. */
class LawsTest {

    private static final int DRAWS = 50_000;

    private static Distribution hyperexponential() {
        return new Distribution.Mixture(List.of(
                new Part(0.25, new Distribution.Exponential(10)), new Part(0.75, new Distribution.Exponential(100))));
    }

    static Stream<Arguments> continuousLaws() {
        var lognormal = new Distribution.Lognormal(300, 1.2);
        return Stream.of(
                law(new Distribution.Exponential(50), x -> 1 - Math.exp(-x / 50)),
                law(lognormal, LogNormalDistribution.of(lognormal.mu(), lognormal.sigma())::cumulativeProbability),
                law(new Distribution.Gamma(200, 2), GammaDistribution.of(2, 100)::cumulativeProbability),
                law(new Distribution.Gamma(200, 0.4), GammaDistribution.of(0.4, 500)::cumulativeProbability),
                law(new Distribution.Weibull(100, 0.7), WeibullDistribution.of(0.7, 100)::cumulativeProbability),
                law(new Distribution.Uniform(20, 60), x -> Math.min(1, Math.max(0, (x - 20) / 40))),
                law(
                        new Distribution.Triangular(10, 20, 60),
                        TriangularDistribution.of(10, 20, 60)::cumulativeProbability),
                law(new Distribution.Empirical(List.of(0.0, 10.0, 40.0)), x -> x <= 10 ? x / 20 : 0.5 + (x - 10) / 60),
                law(hyperexponential(), x -> 0.25 * (1 - Math.exp(-x / 10)) + 0.75 * (1 - Math.exp(-x / 100))));
    }

    private static Arguments law(Distribution law, DoubleUnaryOperator distributionFunction) {
        return Arguments.of(law, distributionFunction);
    }

    private static double[] draws(Distribution distribution, double at) {
        Chance chance = new Chance(1, 1);
        Law law = new Laws(chance).of(distribution);
        double[] draws = new double[DRAWS];
        for (int i = 0; i < DRAWS; i++) {
            draws[i] = law.draw(chance.of(Purpose.HANDLE_TIME, i, 1), at);
        }
        return draws;
    }

    @ParameterizedTest
    @MethodSource("continuousLaws")
    void draws_follow_the_distribution_function(Distribution law, DoubleUnaryOperator distributionFunction) {
        double p = KolmogorovSmirnovTest.withDefaults()
                .test(draws(law, 0), distributionFunction)
                .getPValue();
        assertThat(p).isGreaterThan(1e-3);
    }

    @ParameterizedTest
    @MethodSource("continuousLaws")
    void draws_have_the_mean_the_scenario_states(Distribution law, DoubleUnaryOperator unused) {
        double sum = 0;
        for (double draw : draws(law, 0)) {
            sum += draw;
        }
        double standardError = law.meanSeconds() * Math.sqrt(law.squaredCoefficientOfVariation() / DRAWS);
        assertThat(sum / DRAWS).isCloseTo(law.meanSeconds(), within(4 * standardError));
    }

    @ParameterizedTest
    @MethodSource("continuousLaws")
    void draws_have_the_variation_the_scenario_states(Distribution law, DoubleUnaryOperator unused) {
        double[] draws = draws(law, 0);
        double squares = 0;
        double fourth = 0;
        for (double draw : draws) {
            double off = (draw - law.meanSeconds()) * (draw - law.meanSeconds());
            squares += off / DRAWS;
            fourth += off * off / DRAWS;
        }
        double variance = law.squaredCoefficientOfVariation() * law.meanSeconds() * law.meanSeconds();
        double standardError = Math.sqrt((fourth - squares * squares) / DRAWS);
        assertThat(squares).isCloseTo(variance, within(4 * standardError));
    }

    @Test
    void what_is_fixed_is_always_the_same_and_never_never_ends() {
        assertThat(draws(new Distribution.Deterministic(7), 0)).containsOnly(7);
        assertThat(draws(new Distribution.Never(), 0)).containsOnly(Double.POSITIVE_INFINITY);
    }

    @Test
    void a_law_by_time_of_day_is_read_at_the_arrival_on_every_day() {
        Distribution law = new Distribution.ByTimeOfDay(new DayTable<>(List.of(
                new DayTable.Step<>(0, new Distribution.Deterministic(1)),
                new DayTable.Step<>(3600, new Distribution.Deterministic(2)))));
        assertThat(draws(law, 3599)).containsOnly(1);
        assertThat(draws(law, 3600)).containsOnly(2);
        assertThat(draws(law, 5 * DayTable.DAY_SECONDS + 10)).containsOnly(1);
        assertThat(draws(law, 5 * DayTable.DAY_SECONDS - 10)).containsOnly(2);
    }

    @Test
    void a_part_without_weight_is_never_drawn() {
        Distribution law = new Distribution.Mixture(List.of(
                new Part(0, new Distribution.Never()),
                new Part(1, new Distribution.Deterministic(3)),
                new Part(0, new Distribution.Never())));
        assertThat(draws(law, 0)).containsOnly(3);
    }

    @Test
    void a_longer_mean_makes_every_draw_longer_by_that_factor() {
        double[] shorter = draws(new Distribution.Lognormal(100, 1), 0);
        double[] longer = draws(new Distribution.Lognormal(150, 1), 0);
        for (int i = 0; i < DRAWS; i++) {
            assertThat(longer[i]).isCloseTo(1.5 * shorter[i], within(1e-9 * longer[i]));
        }
    }
}
