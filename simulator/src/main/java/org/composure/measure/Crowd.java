package org.composure.measure;

/**
 * How many customers wait and how many are inside (waiting or with an agent), with the integrals over time of both numbers
 * and of their squares. Times are seconds since the last {@link #restart}.
 */
final class Crowd {

    private double last;
    private double waiting;
    private double inside;
    private double queueTime;
    private double squaredQueueTime;
    private double insideTime;
    private double squaredInsideTime;

    void joinsQueue(double t) {
        pass(t);
        waiting++;
        inside++;
    }

    void leavesQueue(double t) {
        pass(t);
        waiting--;
        inside--;
    }

    void servedAtOnce(double t) {
        pass(t);
        inside++;
    }

    void servedFromQueue(double t) {
        pass(t);
        waiting--;
    }

    void backToQueue(double t) {
        pass(t);
        waiting++;
    }

    void leavesService(double t) {
        pass(t);
        inside--;
    }

    private void pass(double t) {
        double seconds = t - last;
        if (seconds > 0) {
            queueTime += waiting * seconds;
            squaredQueueTime += waiting * waiting * seconds;
            insideTime += inside * seconds;
            squaredInsideTime += inside * inside * seconds;
            last = t;
        }
    }

    double queueTimeUntil(double t) {
        return queueTime + waiting * (t - last);
    }

    double squaredQueueTimeUntil(double t) {
        return squaredQueueTime + waiting * waiting * (t - last);
    }

    double inServiceTimeUntil(double t) {
        return insideTime - queueTime + (inside - waiting) * (t - last);
    }

    double squaredSystemTimeUntil(double t) {
        return squaredInsideTime + inside * inside * (t - last);
    }

    /** Begins a new stretch with those who are there. */
    void restart() {
        last = 0;
        queueTime = 0;
        squaredQueueTime = 0;
        insideTime = 0;
        squaredInsideTime = 0;
    }
}
