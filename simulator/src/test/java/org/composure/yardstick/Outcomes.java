package org.composure.yardstick;

import java.util.Arrays;

/** Counts what became of the customers of one run; the same for every contestant, so that measuring costs all the same. */
final class Outcomes {
    private static final int BINS = 1024;

    private final double threshold;
    private final double binsPerUnit;
    private final long warmUp;

    private long decided;
    private long abandoned;
    private long waited;
    private long within;
    private double waitSum;
    private final long[] histogram = new long[BINS];

    /**
     * Opens the books.
     *
     * @param threshold longest wait that counts as good service
     * @param binWidth of the histogram, in the model's unit of time
     * @param warmUp how many of the first decided customers are left out
     */
    Outcomes(double threshold, double binWidth, long warmUp) {
        this.threshold = threshold;
        this.binsPerUnit = 1 / binWidth;
        this.warmUp = warmUp;
    }

    void answeredAtOnce() {
        if (++decided > warmUp) {
            within++;
            histogram[0]++;
        }
    }

    void answered(double wait) {
        if (++decided > warmUp) {
            if (wait <= threshold) {
                within++;
            }
            countWait(wait);
        }
    }

    void abandoned(double wait) {
        if (++decided > warmUp) {
            abandoned++;
            countWait(wait);
        }
    }

    /** Returns how many customers were answered or gave up, warm-up included. */
    long decided() {
        return decided;
    }

    Result result() {
        double measured = decided - warmUp;
        return new Result(
                decided,
                decided - warmUp,
                waitSum / measured,
                abandoned / measured,
                waited / measured,
                within / measured,
                Arrays.stream(histogram).boxed().toList());
    }

    private void countWait(double wait) {
        waited++;
        waitSum += wait;
        histogram[(int) Math.min(wait * binsPerUnit, BINS - 1.0)]++;
    }
}
