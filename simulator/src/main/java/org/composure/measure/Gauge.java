package org.composure.measure;

/**
 * A number that goes up and down, with its integral over time and that of its square.
 *
 * <p>A step at time t changes the integral up to any later time T by T − t, so adding −t for a step up and +t for a step
 * down is enough; the level times T is added when somebody asks. Times are seconds since the last {@link #restart}, which
 * keeps the terms small.
 */
final class Gauge {

    private int level;
    private double area;
    private double squaredArea;

    void up(double sinceRestart) {
        area -= sinceRestart;
        squaredArea -= (2 * level + 1) * sinceRestart;
        level++;
    }

    void down(double sinceRestart) {
        area += sinceRestart;
        squaredArea += (2 * level - 1) * sinceRestart;
        level--;
    }

    void set(int newLevel, double sinceRestart) {
        area -= ((double) newLevel - level) * sinceRestart;
        squaredArea -= ((double) newLevel * newLevel - (double) level * level) * sinceRestart;
        level = newLevel;
    }

    int level() {
        return level;
    }

    /** Integral of the level from the last restart until then. */
    double areaUntil(double sinceRestart) {
        return area + level * sinceRestart;
    }

    /** Integral of the squared level from the last restart until then. */
    double squaredAreaUntil(double sinceRestart) {
        return squaredArea + (double) level * level * sinceRestart;
    }

    /** Begins a new stretch at the present level. */
    void restart() {
        area = 0;
        squaredArea = 0;
    }
}
