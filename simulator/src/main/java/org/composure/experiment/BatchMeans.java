package org.composure.experiment;

/**
 * The doubt of an average over a long steady run, from long stretches of it that are nearly independent.
 *
 * <p>A run is given as equal slices. Neighbouring slices are merged into batches, and batches into longer ones, until
 * neighbours no longer go together: until the lag-one correlation of the batches of all replications is small. Merging
 * stops early rather than leave too few batches; {@link #settled} tells. What correlation is left is paid for by a wider
 * interval, as for a first-order autoregressive series.
 *
 * <p><b>Source.</b> Batches doubled until the correlation is small: Law and Carson, "A sequential procedure for
 * determining the length of a steady-state simulation", Operations Research 27 (1979); Fishman and Yarberry, "An
 * implementation of the batch means method", INFORMS Journal on Computing 9 (1997). The correction (1 + r) / (1 − r) for
 * what is left: Tafazzoli and Wilson, "Skart", IIE Transactions 43 (2011). Replications pooled around the common mean:
 * our choice. Thresholds were set by the coverage measured in {@code CoverageTest}.
 */
public final class BatchMeans {

    /** Correlation below which neighbours count as independent. */
    private static final double SMALL_CORRELATION = 0.1;

    /** Batches in all that merging must leave. */
    private static final int BATCHES_MIN = 24;

    private final double[][] numerators;
    private final double[][] denominators;
    private final int slices;

    /**
     * A run or several, slice by slice.
     *
     * @param numerators by replication and slice; the same number of slices in every replication
     * @param denominators likewise
     */
    public BatchMeans(double[][] numerators, double[][] denominators) {
        this.numerators = numerators;
        this.denominators = denominators;
        this.slices = numerators.length == 0 ? 0 : numerators[0].length;
        for (int r = 0; r < numerators.length; r++) {
            if (numerators[r].length != slices || denominators[r].length != slices) {
                throw new IllegalArgumentException("Every replication must have %d slices.".formatted(slices));
            }
        }
    }

    /** Batches per replication at which neighbours no longer go together, or the fewest that merging may leave. */
    public int batchesPerReplication() {
        int batches = slices;
        while (!isSmall(batches) && mayHalve(batches)) {
            batches /= 2;
        }
        return batches;
    }

    /** Whether so many batches per replication are nearly independent. */
    public boolean settled(int batches) {
        return isSmall(batches);
    }

    /** The ratio of sums over all replications, one unit per batch. */
    public PseudoValues withBatches(int batches) {
        PseudoValues plain = RatioOfSums.byJackknife(merged(numerators, batches), merged(denominators, batches));
        double left = Math.min(0.9, Math.max(0, lagOneCorrelation(batches)));
        return plain.spreadBy(Math.sqrt((1 + left) / (1 - left)));
    }

    /** The batch a slice belongs to. Lengths may differ by one slice; a ratio of sums does not mind. */
    static int batchOf(int slice, int batches, int slices) {
        return (int) ((long) slice * batches / slices);
    }

    private boolean mayHalve(int batches) {
        return batches >= 2 && batches / 2 * numerators.length >= BATCHES_MIN;
    }

    private boolean isSmall(int batches) {
        return batches == 1 || lagOneCorrelation(batches) <= SMALL_CORRELATION;
    }

    /** Of what each batch adds to the ratio, around the common mean of all replications. */
    double lagOneCorrelation(int batches) {
        if (batches < 2) {
            return 0;
        }
        double[] deviations = deviations(batches);
        double products = 0;
        double squares = 0;
        for (int i = 0; i < deviations.length; i++) {
            squares += deviations[i] * deviations[i];
            if (i % batches != 0) {
                products += deviations[i] * deviations[i - 1];
            }
        }
        if (squares == 0) {
            return 0;
        }
        double pairsPerBatch = (batches - 1.0) / batches;
        // Estimating the mean pulls a correlation down by about one over the number of batches (Kendall 1954).
        return products / squares / pairsPerBatch + 1.0 / deviations.length;
    }

    private double[] deviations(int batches) {
        double[] top = merged(numerators, batches);
        double[] bottom = merged(denominators, batches);
        PseudoValues ratio = RatioOfSums.byDelta(top, bottom);
        double[] deviations = new double[top.length];
        for (int i = 0; i < deviations.length; i++) {
            deviations[i] = ratio.of(i) - ratio.estimate();
        }
        return deviations;
    }

    private double[] merged(double[][] sums, int batches) {
        double[] merged = new double[sums.length * batches];
        for (int r = 0; r < sums.length; r++) {
            for (int slice = 0; slice < slices; slice++) {
                merged[r * batches + batchOf(slice, batches, slices)] += sums[r][slice];
            }
        }
        return merged;
    }
}
