package org.composure.yardstick;

import java.util.Arrays;

/** Waiting customers of one line in order of arrival; who has given up stays until her turn comes (decided lazily). */
final class TightQueue {
    private double[] arrived = new double[1024];
    private double[] patientUntil = new double[1024];
    private int head;
    private int tail;

    void add(double now, double until) {
        if (tail - head == arrived.length) {
            grow();
        }
        int at = tail++ & (arrived.length - 1);
        arrived[at] = now;
        patientUntil[at] = until;
    }

    /** Counts those at the front whose patience has ended; true if somebody is waiting still. */
    boolean dropTheGone(double now, Outcomes outcomes) {
        int mask = arrived.length - 1;
        while (head != tail) {
            int at = head & mask;
            if (patientUntil[at] >= now) {
                return true;
            }
            outcomes.abandoned(patientUntil[at] - arrived[at]);
            head++;
        }
        return false;
    }

    /** Returns when the first in line came; there must be one. */
    double firstArrived() {
        return arrived[head & (arrived.length - 1)];
    }

    void removeFirst() {
        head++;
    }

    private void grow() {
        int length = arrived.length;
        int start = head & (length - 1);
        arrived = straightened(arrived, start);
        patientUntil = straightened(patientUntil, start);
        head = 0;
        tail = length;
    }

    private static double[] straightened(double[] ring, int start) {
        double[] line = Arrays.copyOfRange(ring, start, start + 2 * ring.length);
        System.arraycopy(ring, 0, line, ring.length - start, start);
        return line;
    }
}
