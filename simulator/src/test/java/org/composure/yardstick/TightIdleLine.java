package org.composure.yardstick;

/** The idle agents of one team, longest idle first. */
final class TightIdleLine {
    private final int[] agents;
    private final double[] since;
    private final int mask;
    private int head;
    private int tail;

    TightIdleLine(int agentsMax) {
        int length = Integer.highestOneBit(Math.max(1, agentsMax)) * 2;
        agents = new int[length];
        since = new double[length];
        mask = length - 1;
    }

    int size() {
        return tail - head;
    }

    void add(int agent, double now) {
        int at = tail++ & mask;
        agents[at] = agent;
        since[at] = now;
    }

    /** Returns since when the first has been idle; plus infinity if nobody is. */
    double firstSince() {
        return head == tail ? Double.POSITIVE_INFINITY : since[head & mask];
    }

    int removeFirst() {
        return agents[head++ & mask];
    }
}
