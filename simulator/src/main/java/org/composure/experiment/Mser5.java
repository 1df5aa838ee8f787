package org.composure.experiment;

/**
 * How much of the start of a run to leave out, so that a run from empty tells about the long run.
 *
 * <p>Observations are averaged in fives; of all truncation points that one is taken at which the standard error of the
 * rest, computed as if it were independent, is smallest. The last five averages are never asked, as a handful of numbers
 * may be alike by accident. If the best point lies in the last half, the run was too short to say.
 *
 * <p><b>Source.</b> White, "An effective truncation heuristic for bias reduction in simulation output", Simulation 69
 * (1997); White, Cobb and Spratt, "A comparison of five steady-state truncation heuristics for simulation", Winter
 * Simulation Conference 2000; leaving out the last five: Hoad, Robinson and Davies, "Automating warm-up length
 * estimation", Journal of the Operational Research Society 61 (2010).
 */
public final class Mser5 {

    private static final int FIVE = 5;
    private static final int UNASKED = 5;
    private static final int BATCHES_MIN = 20;

    private Mser5() {}

    /**
     * Where the steady part of a series begins.
     *
     * @param drop observations at the start to leave out
     * @param reliable false when the series was too short to tell
     */
    public record Truncation(int drop, boolean reliable) {}

    /** The truncation point of a series of equally spaced observations. */
    public static Truncation of(double[] series) {
        double[] averages = averagesOfFive(series);
        if (averages.length < BATCHES_MIN) {
            return new Truncation(0, false);
        }
        int best = truncationOf(averages);
        return new Truncation(best * FIVE, best <= averages.length / 2);
    }

    private static int truncationOf(double[] averages) {
        int n = averages.length;
        double centre = averages[n - 1];
        double sum = 0;
        double squares = 0;
        double smallest = Double.POSITIVE_INFINITY;
        int best = 0;
        for (int drop = n - 1; drop >= 0; drop--) {
            double deviation = averages[drop] - centre;
            sum += deviation;
            squares += deviation * deviation;
            int kept = n - drop;
            double statistic = (squares - sum * sum / kept) / ((double) kept * kept);
            // Of two equal points the earlier one keeps more data.
            if (kept > UNASKED && statistic <= smallest) {
                smallest = statistic;
                best = drop;
            }
        }
        return best;
    }

    private static double[] averagesOfFive(double[] series) {
        double[] averages = new double[series.length / FIVE];
        for (int i = 0; i < averages.length; i++) {
            double sum = 0;
            for (int j = 0; j < FIVE; j++) {
                sum += series[i * FIVE + j];
            }
            averages[i] = sum / FIVE;
        }
        return averages;
    }
}
