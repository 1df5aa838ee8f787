package org.composure.measure;

/**
 * A number that goes up and down, with its integral over time.
 *
 * <p>A step at time t changes the integral up to any later time T by T − t, so adding −t for a step up and +t for a step
 * down is enough; the level times T is added when somebody asks. Times are seconds since the last {@link #restart}, which
 * keeps the terms small.
 */
final class Gauge {

    private int level;
    private double area;

    void up(double sinceRestart) {
        area -= sinceRestart;
        level++;
    }

    void down(double sinceRestart) {
        area += sinceRestart;
        level--;
    }

    void set(int newLevel, double sinceRestart) {
        area -= ((double) newLevel - level) * sinceRestart;
        level = newLevel;
    }

    int level() {
        return level;
    }

    /** Integral of the level from the last restart until then. */
    double areaUntil(double sinceRestart) {
        return area + level * sinceRestart;
    }

    /** Begins a new stretch at the present level. */
    void restart() {
        area = 0;
    }
}
