package org.composure.experiment;

import java.util.List;
import org.composure.measure.WaitHistogram;

/**
 * The waits of one replication as counts up to a few dozen fixed times; between two of them waits are taken as evenly
 * spread.
 *
 * <p>Only the doubt of a quantile is computed from these; the quantile itself comes from the fine histogram of all
 * replications.
 */
final class BinnedWaits implements Waits {

    // 0, then from a quarter of a second in steps of an eighth up to three days.
    private static final double[] EDGES = edges(0.25, 1.125, 3 * 86_400);

    private final double[] atMost;
    private final double count;

    private BinnedWaits(double[] atMost, double count) {
        this.atMost = atMost;
        this.count = count;
    }

    static BinnedWaits of(WaitHistogram histogram) {
        return new BinnedWaits(histogram.countsWithin(EDGES), histogram.count());
    }

    /** The waits of several stretches together. */
    static BinnedWaits together(List<BinnedWaits> parts) {
        double[] sum = new double[EDGES.length];
        double count = 0;
        for (BinnedWaits part : parts) {
            count += part.count;
            for (int i = 0; i < sum.length; i++) {
                sum[i] += part.atMost[i];
            }
        }
        return new BinnedWaits(sum, count);
    }

    @Override
    public double count() {
        return count;
    }

    @Override
    public double atMost(double seconds) {
        if (!(seconds >= 0)) {
            return 0;
        }
        int next = 0;
        while (next < EDGES.length && EDGES[next] <= seconds) {
            next++;
        }
        if (next == EDGES.length) {
            return count;
        }
        double share = (seconds - EDGES[next - 1]) / (EDGES[next] - EDGES[next - 1]);
        return atMost[next - 1] + share * (atMost[next] - atMost[next - 1]);
    }

    private static double[] edges(double first, double factor, double last) {
        int steps = (int) Math.ceil(StrictMath.log(last / first) / StrictMath.log(factor));
        double[] edges = new double[steps + 2];
        for (int i = 0; i <= steps; i++) {
            edges[i + 1] = first * StrictMath.pow(factor, i);
        }
        return edges;
    }
}
