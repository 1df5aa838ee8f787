package org.composure.measure;

/**
 * How many customers wait and how many are inside (waiting or with an agent), with the integrals over time of both numbers
 * and of their squares. Times are seconds since the last {@link #restart}.
 *
 * <p>As in {@link Gauge}, a step is entered when it happens and nothing in between: a step of n up at time t changes the integral
 * up to any later time T by T − t, that of n² by ((n + 1)² − n²)(T − t).
 */
final class Crowd {

    private double waiting;
    private double inside;
    private double queueTime;
    private double squaredQueueTime;
    private double insideTime;
    private double squaredInsideTime;

    void joinsQueue(double t) {
        oneMoreWaits(t);
        oneMoreInside(t);
    }

    void leavesQueue(double t) {
        oneLessWaits(t);
        oneLessInside(t);
    }

    void servedAtOnce(double t) {
        oneMoreInside(t);
    }

    void servedFromQueue(double t) {
        oneLessWaits(t);
    }

    void backToQueue(double t) {
        oneMoreWaits(t);
    }

    void leavesService(double t) {
        oneLessInside(t);
    }

    private void oneMoreWaits(double t) {
        queueTime -= t;
        squaredQueueTime -= (waiting + waiting + 1) * t;
        waiting++;
    }

    private void oneLessWaits(double t) {
        queueTime += t;
        squaredQueueTime += (waiting + waiting - 1) * t;
        waiting--;
    }

    private void oneMoreInside(double t) {
        insideTime -= t;
        squaredInsideTime -= (inside + inside + 1) * t;
        inside++;
    }

    private void oneLessInside(double t) {
        insideTime += t;
        squaredInsideTime += (inside + inside - 1) * t;
        inside--;
    }

    double queueTimeUntil(double t) {
        return queueTime + waiting * t;
    }

    double squaredQueueTimeUntil(double t) {
        return squaredQueueTime + waiting * waiting * t;
    }

    double inServiceTimeUntil(double t) {
        return insideTime - queueTime + (inside - waiting) * t;
    }

    double squaredSystemTimeUntil(double t) {
        return squaredInsideTime + inside * inside * t;
    }

    /** Begins a new stretch with those who are there. */
    void restart() {
        queueTime = 0;
        squaredQueueTime = 0;
        insideTime = 0;
        squaredInsideTime = 0;
    }
}
