package org.composure.yardstick;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;

/** Mean of one figure over independent runs, with the standard error of that mean. */
record Spread(double mean, double standardError) {
    static List<Result> runs(Contestant contestant, int runs, long customers) {
        List<Result> results = new ArrayList<>();
        for (long seed = 1; seed <= runs; seed++) {
            results.add(contestant.run(seed, customers));
        }
        return results;
    }

    static Spread of(List<Result> results, ToDoubleFunction<Result> figure) {
        double[] values = results.stream().mapToDouble(figure).toArray();
        double mean = 0;
        for (double value : values) {
            mean += value / values.length;
        }
        double squares = 0;
        for (double value : values) {
            squares += (value - mean) * (value - mean);
        }
        return new Spread(mean, Math.sqrt(squares / (values.length - 1) / values.length));
    }
}
