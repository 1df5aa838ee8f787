package org.composure.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WaitHistogramTest {

    /** Heavy-tailed waits from milliseconds to days, a third of them zero. */
    private static double[] someWaits(long seed, int count) {
        SplittableRandom luck = new SplittableRandom(seed);
        double[] waits = new double[count];
        for (int i = 0; i < count; i++) {
            waits[i] = luck.nextInt(3) == 0 ? 0 : Math.exp(12 * luck.nextDouble() - 3);
        }
        return waits;
    }

    private static WaitHistogram histogramOf(WaitHistogram histogram, double[] waits) {
        for (double wait : waits) {
            histogram.record(wait);
        }
        return histogram;
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 10, 1000, 100_000})
    void a_quantile_is_within_a_thousandth_of_the_exact_order_statistic(int count) {
        double[] waits = someWaits(count, count);
        WaitHistogram histogram = histogramOf(WaitHistogram.fine(), waits);
        Arrays.sort(waits);

        for (double probability : new double[] {0, 0.1, 0.3, 0.35, 0.5, 0.8, 0.9, 0.95, 0.99, 0.999, 1}) {
            int rank = Math.max(1, (int) Math.ceil(Math.round(probability * count * 1e6) / 1e6));
            double exact = waits[rank - 1];
            assertThat(histogram.quantile(probability))
                    .as("quantile %s of %d", probability, count)
                    .isCloseTo(exact, within(0.001 * exact));
        }
    }

    @Test
    void coarse_bins_are_good_to_a_sixty_fourth() {
        double[] waits = someWaits(4, 10_000);
        WaitHistogram histogram = histogramOf(WaitHistogram.coarse(), waits);
        Arrays.sort(waits);

        assertThat(histogram.quantile(0.9)).isCloseTo(waits[8999], within(waits[8999] / 64));
    }

    @Test
    void the_share_within_a_time_is_that_of_the_waits() {
        double[] waits = someWaits(5, 50_000);
        WaitHistogram histogram = histogramOf(WaitHistogram.fine(), waits);

        for (double seconds : new double[] {0, 0.05, 0.5, 1, 20, 77.7, 3600, 1e9}) {
            double exact = Arrays.stream(waits).filter(wait -> wait <= seconds).count() / 50_000.0;
            assertThat(histogram.shareWithin(seconds)).as("%s s", seconds).isCloseTo(exact, within(2e-4));
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2, 1000, 50_000})
    void counts_within_many_times_are_the_shares_asked_one_by_one(int count) {
        WaitHistogram histogram = histogramOf(WaitHistogram.fine(), someWaits(count + 1, count));
        double[] times = {0, 0.0001, 0.05, 0.5, 1, 1.0001, 20, 77.7, 3600, 3600, 1e9};

        double[] counts = histogram.countsWithin(times);

        for (int i = 0; i < times.length; i++) {
            double expected = count == 0 ? 0 : count * histogram.shareWithin(times[i]);
            assertThat(counts[i]).as("%s s", times[i]).isCloseTo(expected, within(1e-6));
        }
    }

    @Test
    void zero_waits_and_the_longest_wait_are_exact() {
        WaitHistogram histogram = histogramOf(WaitHistogram.fine(), new double[] {0, 0, 0, 12.3456789});

        assertThat(histogram.zeros()).isEqualTo(3);
        assertThat(histogram.count()).isEqualTo(4);
        assertThat(histogram.quantile(0.75)).isZero();
        assertThat(histogram.quantile(1)).isEqualTo(12.3456789);
        assertThat(histogram.longestSeconds()).isEqualTo(12.3456789);
    }

    @Test
    void adding_is_the_same_as_filling_one_with_both() {
        WaitHistogram first = histogramOf(WaitHistogram.fine(), someWaits(1, 999));
        WaitHistogram second = histogramOf(WaitHistogram.fine(), someWaits(2, 1));
        WaitHistogram both = histogramOf(histogramOf(WaitHistogram.fine(), someWaits(1, 999)), someWaits(2, 1));
        first.add(second);

        assertThat(first.count()).isEqualTo(1000);
        for (int percent = 0; percent <= 100; percent++) {
            assertThat(first.quantile(percent / 100.0)).isEqualTo(both.quantile(percent / 100.0));
        }
    }

    @Test
    void waits_beyond_all_measure_share_the_last_page() {
        WaitHistogram histogram = histogramOf(WaitHistogram.fine(), new double[] {1e-9, 1e300, 2});

        assertThat(histogram.count()).isEqualTo(3);
        assertThat(histogram.quantile(0.6)).isCloseTo(2, within(0.002));
        assertThat(histogram.quantile(1)).isEqualTo(1e300);
        assertThat(histogram.quantile(0.1)).isBetween(0.0, 0.001);
    }

    @Test
    void nothing_counted_has_no_quantile() {
        assertThat(WaitHistogram.fine().quantile(0.5)).isNaN();
        assertThat(WaitHistogram.fine().shareWithin(20)).isNaN();
    }

    @Test
    void what_does_not_fit_is_refused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> WaitHistogram.fine().add(WaitHistogram.coarse()));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> WaitHistogram.fine().quantile(1.01));
    }
}
