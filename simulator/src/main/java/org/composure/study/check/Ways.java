package org.composure.study.check;

import java.util.HashMap;
import java.util.Map;

/** The ways of customers who are passed on, added up over those who were served by the last one they were passed on to. */
final class Ways {

    /** Where the sums stand. */
    static final int SERVED = 0;

    /** Served, and shorter in all queues together than the target. */
    static final int IN_TARGET = 1;

    static final int WAIT = 2;
    static final int SERVICE = 3;
    static final int LAST_SERVICE = 4;
    static final int ROOM = 5;

    private final double targetSeconds;
    private final Map<Long, Way> open = new HashMap<>();
    private final double[] sums = new double[ROOM];

    /** Who was served last, and may yet be passed on at the same instant. */
    private long lastServed = -1;

    private double lastService;

    private static final class Way {
        private double wait;
        private double service;
    }

    Ways(double targetSeconds) {
        this.targetSeconds = targetSeconds;
    }

    void answered(long customer, double waitSeconds) {
        open.computeIfAbsent(customer, any -> new Way()).wait += waitSeconds;
    }

    void served(long customer, double serviceSeconds) {
        settle();
        Way way = open.get(customer);
        if (way != null) {
            way.service += serviceSeconds;
            lastServed = customer;
            lastService = serviceSeconds;
        }
    }

    /** Who has just been served is passed on, so it was not the last time. */
    void passedOn() {
        lastServed = -1;
    }

    void lost(long customer) {
        settle();
        open.remove(customer);
    }

    private void settle() {
        Way way = lastServed < 0 ? null : open.remove(lastServed);
        if (way != null) {
            sums[SERVED]++;
            sums[IN_TARGET] += way.wait < targetSeconds ? 1 : 0;
            sums[WAIT] += way.wait;
            sums[SERVICE] += way.service;
            sums[LAST_SERVICE] += lastService;
        }
        lastServed = -1;
    }

    void addTo(double[] values, int first) {
        settle();
        for (int i = 0; i < ROOM; i++) {
            values[first + i] += sums[i];
        }
    }
}
