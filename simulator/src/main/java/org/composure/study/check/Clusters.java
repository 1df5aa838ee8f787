package org.composure.study.check;

import java.util.HashMap;
import java.util.Map;

/** How many messages each conversation of a run had, and how long after the first one the last one came. */
final class Clusters {

    /** Sizes that are counted one by one. */
    static final int SIZES = 50;

    /** Where the sums stand: how many, messages and their squares, times and their squares, how many of each size. */
    static final int COUNT = 0;

    static final int MESSAGES = 1;
    static final int TIME = 3;
    static final int SIZE_ONE = 5;
    static final int ROOM = SIZE_ONE + SIZES;

    private final Map<Long, Cluster> open = new HashMap<>();

    private static final class Cluster {
        private final double begun;
        private double last;
        private int messages;

        Cluster(double begun) {
            this.begun = begun;
        }
    }

    void message(double at, long customer) {
        Cluster cluster = open.computeIfAbsent(customer, any -> new Cluster(at));
        cluster.last = at;
        cluster.messages++;
    }

    void addTo(double[] values, int first) {
        for (Cluster cluster : open.values()) {
            double time = cluster.last - cluster.begun;
            values[first + COUNT]++;
            values[first + MESSAGES] += cluster.messages;
            values[first + MESSAGES + 1] += (double) cluster.messages * cluster.messages;
            values[first + TIME] += time;
            values[first + TIME + 1] += time * time;
            if (cluster.messages <= SIZES) {
                values[first + SIZE_ONE + cluster.messages - 1]++;
            }
        }
    }
}
