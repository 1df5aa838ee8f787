package org.composure.engine.demand;

import java.util.List;

/** Arrivals at the very times somebody recorded. */
final class ReplayStream implements FreshStream {

    private final double[] times;
    private final double lengthSeconds;
    private final long first;
    private int next;

    ReplayStream(int type, List<Double> times, double lengthSeconds) {
        this.times = times.stream().mapToDouble(time -> time).toArray();
        this.lengthSeconds = lengthSeconds;
        this.first = Customers.first(type, 0);
    }

    @Override
    public double next() {
        if (next == times.length || times[next] >= lengthSeconds) {
            return Double.POSITIVE_INFINITY;
        }
        return times[next++];
    }

    @Override
    public long customer() {
        return first + next - 1;
    }
}
