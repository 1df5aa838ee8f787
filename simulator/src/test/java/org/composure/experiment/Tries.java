package org.composure.experiment;

import java.util.SplittableRandom;
import java.util.function.Predicate;
import java.util.random.RandomGenerator;

/** Repeats a small synthetic experiment and counts how often something holds. */
final class Tries {
    private Tries() {}

    /** Share of {@code times} experiments, each with chance of its own, in which {@code holds}. */
    static double share(int times, long seed, Predicate<RandomGenerator> holds) {
        SplittableRandom root = new SplittableRandom(seed);
        int count = 0;
        for (int i = 0; i < times; i++) {
            if (holds.test(root.split())) {
                count++;
            }
        }
        return (double) count / times;
    }

    static double exponential(RandomGenerator random) {
        return -Math.log1p(-random.nextDouble());
    }

    /** By counting exponential gaps; for means up to a few hundred. */
    static int poisson(RandomGenerator random, double mean) {
        int count = 0;
        double at = exponential(random);
        while (at < mean) {
            count++;
            at += exponential(random);
        }
        return count;
    }
}
