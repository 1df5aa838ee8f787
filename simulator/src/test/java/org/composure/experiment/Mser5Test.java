package org.composure.experiment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class Mser5Test {

    @Test
    void a_start_from_empty_is_left_out() {
        // Exponential approach to 10 with a time constant of 50 observations, noise of 1: after 200, 0.18 of bias is
        // left.
        Mser5.Truncation found = Mser5.of(approach(2000, 50));

        assertThat(found.reliable()).isTrue();
        assertThat(found.drop()).isBetween(80, 300);
    }

    @Test
    void a_series_steady_from_the_start_is_hardly_cut() {
        int cut = 0;
        for (int seed = 0; seed < 50; seed++) {
            SplittableRandom random = new SplittableRandom(seed);
            double[] series = new double[2000];
            Arrays.setAll(series, i -> random.nextGaussian());
            cut += Mser5.of(series).drop();
        }

        assertThat(cut / 50).isLessThan(200);
    }

    @Test
    void a_series_still_climbing_at_its_end_is_too_short_to_tell() {
        assertThat(Mser5.of(approach(200, 500)).reliable()).isFalse();
    }

    @Test
    void fewer_than_a_hundred_observations_are_too_few_to_tell() {
        assertThat(Mser5.of(new double[99])).isEqualTo(new Mser5.Truncation(0, false));
    }

    @Test
    void the_point_is_where_the_statistic_by_its_definition_is_smallest() {
        double[] series = approach(500, 30);

        assertThat(Mser5.of(series).drop()).isEqualTo(byDefinition(series));
    }

    private static int byDefinition(double[] series) {
        int n = series.length / 5;
        double[] averages = new double[n];
        Arrays.setAll(
                averages, i -> Arrays.stream(series, 5 * i, 5 * i + 5).average().orElseThrow());
        int best = 0;
        double smallest = Double.POSITIVE_INFINITY;
        for (int drop = 0; drop < n - 5; drop++) {
            double mean = Arrays.stream(averages, drop, n).average().orElseThrow();
            double squares = Arrays.stream(averages, drop, n)
                    .map(x -> (x - mean) * (x - mean))
                    .sum();
            double statistic = squares / Math.pow(n - drop, 2);
            if (statistic < smallest) {
                smallest = statistic;
                best = drop;
            }
        }
        return 5 * best;
    }

    private static double[] approach(int length, double timeConstant) {
        SplittableRandom random = new SplittableRandom(7);
        double[] series = new double[length];
        Arrays.setAll(series, i -> 10 * (1 - Math.exp(-i / timeConstant)) + random.nextGaussian());
        return series;
    }
}
