package org.composure.experiment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.random.RandomGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The published check: of 95 % intervals, between 93 % and 97 % hold the truth. Worlds whose truth is known. */
class CoverageTest {

    private static final int EXPERIMENTS = 4_000;
    private static final double LOW = 0.93;
    private static final double HIGH = 0.97;

    @ParameterizedTest(name = "{0} days")
    @ValueSource(ints = {10, 20, 40})
    void the_jackknife_interval_of_a_rate_holds_the_truth_in_95_of_100_experiments(int days) {
        double covered = Tries.share(EXPERIMENTS, 11, random -> {
            Days world = Days.busyAndQuiet(random, days);
            return RatioOfSums.byJackknife(world.inTime, world.offered)
                    .at(Level.ONCE)
                    .covers(Days.RATE);
        });

        report("rate, jackknife, %d days".formatted(days), covered);
        assertThat(covered).isBetween(LOW, HIGH);
    }

    @ParameterizedTest(name = "{0} days")
    @ValueSource(ints = {20, 40})
    void the_delta_interval_of_a_rate_holds_the_truth_in_95_of_100_experiments(int days) {
        double covered = Tries.share(EXPERIMENTS, 12, random -> {
            Days world = Days.busyAndQuiet(random, days);
            return RatioOfSums.byDelta(world.inTime, world.offered)
                    .at(Level.ONCE)
                    .covers(Days.RATE);
        });

        report("rate, delta, %d days".formatted(days), covered);
        assertThat(covered).isBetween(LOW, HIGH);
    }

    @ParameterizedTest(name = "{1} of waits, {0} days")
    @CsvSource({"10, 0.5", "20, 0.5", "20, 0.9", "40, 0.95"})
    void the_interval_of_a_quantile_holds_the_truth_in_95_of_100_experiments(int days, double probability) {
        // A day's waits are exponential with a mean of the day's own; the truth solves the mixture's equation.
        double truth = WaitsOfDays.quantile(probability);
        double covered = Tries.share(EXPERIMENTS / 2, 13, random -> {
            List<SortedWaits> units = WaitsOfDays.draw(random, days);
            return PooledQuantile.of(probability, SortedWaits.pooled(units)::quantile, units)
                    .at(Level.ONCE)
                    .covers(truth);
        });

        report("quantile %s, %d days".formatted(probability, days), covered);
        assertThat(covered).isBetween(LOW, HIGH);
    }

    @ParameterizedTest(name = "correlation {0}, {1} replications")
    @CsvSource({"0, 1", "0.5, 1", "0.9, 1", "0.98, 1", "0.9, 5", "0.98, 5", "0.98, 20"})
    void the_batch_means_interval_of_a_steady_run_holds_the_truth_in_95_of_100_experiments(
            double correlation, int replications) {
        double covered = Tries.share(EXPERIMENTS / 2, 14, random -> {
            double[][] series = new double[replications][];
            double[][] ones = new double[replications][512];
            for (int r = 0; r < replications; r++) {
                series[r] = Autoregressive.slices(random, correlation, 512, 8);
                Arrays.fill(ones[r], 1);
            }
            BatchMeans batches = new BatchMeans(series, ones);
            return batches.withBatches(batches.batchesPerReplication())
                    .at(Level.ONCE)
                    .covers(Autoregressive.MEAN);
        });

        report("batch means, correlation %s, %d replications".formatted(correlation, replications), covered);
        assertThat(covered).isBetween(LOW, HIGH);
    }

    @Test
    void the_interval_of_a_paired_difference_of_rates_holds_the_truth_in_95_of_100_experiments() {
        double covered = Tries.share(EXPERIMENTS, 15, random -> {
            Days base = Days.busyAndQuiet(random, 20);
            Days better = base.with(random, 0.03);
            return Difference.between(base.pseudoValues(), better.pseudoValues(), Level.ONCE)
                    .estimate()
                    .covers(0.03);
        });

        report("paired difference of rates, 20 days", covered);
        assertThat(covered).isBetween(LOW, HIGH);
    }

    @Test
    void stopping_at_a_half_width_keeps_the_interval_honest() {
        StopRule rule = new StopRule.NarrowEnough(0.05, 1280);
        double covered = Tries.share(EXPERIMENTS, 16, random -> {
            PseudoValues values = Looking.until(rule, random, 1.0, 0);
            return values.at(Level.ONCE).covers(1.0);
        });

        report("stopped at half-width 5 %", covered);
        assertThat(covered).isBetween(LOW, HIGH);
    }

    private static void report(String what, double covered) {
        System.out.printf("coverage of 95 %% intervals: %-55s %.3f%n", what, covered);
    }

    /** Contacts offered and answered in time: busy days are worse, so that numerator and denominator go together. */
    private static final class Days {

        // Offered: Poisson with mean 100 g, g uniform on 0.5..1.5; each in time with probability 1 - 0.2 g.
        // E[g (1 - 0.2 g)] / E[g] = 1 - 0.2 E[g²] = 1 - 0.2 (1 + 1/12).
        static final double RATE = 1 - 0.2 * (1 + 1.0 / 12);

        private final double[] offered;
        private final double[] inTime;
        private final double[] pressure;

        private Days(double[] offered, double[] inTime, double[] pressure) {
            this.offered = offered;
            this.inTime = inTime;
            this.pressure = pressure;
        }

        static Days busyAndQuiet(RandomGenerator random, int days) {
            Days world = new Days(new double[days], new double[days], new double[days]);
            for (int day = 0; day < days; day++) {
                world.pressure[day] = 0.5 + random.nextDouble();
                int offered = Tries.poisson(random, 100 * world.pressure[day]);
                world.offered[day] = offered;
                for (int i = 0; i < offered; i++) {
                    world.inTime[day] += random.nextDouble() < 1 - 0.2 * world.pressure[day] ? 1 : 0;
                }
            }
            return world;
        }

        /** The same contacts, of whom each one late is in time after all, so that the rate rises by {@code gain}. */
        Days with(RandomGenerator random, double gain) {
            double[] more = inTime.clone();
            for (int day = 0; day < more.length; day++) {
                int late = (int) (offered[day] - inTime[day]);
                for (int i = 0; i < late; i++) {
                    more[day] += random.nextDouble() < gain / (1 - RATE) ? 1 : 0;
                }
            }
            return new Days(offered, more, pressure);
        }

        PseudoValues pseudoValues() {
            return RatioOfSums.byJackknife(inTime, offered);
        }
    }

    /** Eighty exponential waits a day, with a mean of 20 s or 40 s by the day. */
    private static final class WaitsOfDays {

        static List<SortedWaits> draw(RandomGenerator random, int days) {
            List<SortedWaits> units = new ArrayList<>();
            for (int day = 0; day < days; day++) {
                double mean = random.nextBoolean() ? 20 : 40;
                double[] waits = new double[80];
                Arrays.setAll(waits, i -> mean * Tries.exponential(random));
                units.add(new SortedWaits(waits));
            }
            return units;
        }

        static double quantile(double probability) {
            double low = 0;
            double high = 1000;
            for (int i = 0; i < 100; i++) {
                double middle = (low + high) / 2;
                double share = 1 - (Math.exp(-middle / 20) + Math.exp(-middle / 40)) / 2;
                if (share < probability) {
                    low = middle;
                } else {
                    high = middle;
                }
            }
            return low;
        }
    }

    /** A first-order autoregressive series in its steady state, cut into slices of a few observations. */
    private static final class Autoregressive {

        static final double MEAN = 3;

        static double[] slices(RandomGenerator random, double correlation, int slices, int perSlice) {
            double now = random.nextGaussian() / Math.sqrt(1 - correlation * correlation);
            double[] means = new double[slices];
            for (int slice = 0; slice < slices; slice++) {
                for (int i = 0; i < perSlice; i++) {
                    now = correlation * now + random.nextGaussian();
                    means[slice] += (MEAN + now) / perSlice;
                }
            }
            return means;
        }
    }
}
