package org.composure.engine.emotion;

/**
 * What holds, or no longer holds, one person to the company: cumulative hazards of leaving. A scratch object like {@link Mood},
 * filled from rows of a table and written back.
 */
public final class Ties {

    /** Numbers kept for each person, beside the time. */
    public static final int COLUMNS = 4;

    double hazard;
    double hazardWithoutBad;
    double pending;
    double remembered;
    double at;

    /** Cumulative hazard of leaving up to {@link #at}. */
    public double hazard() {
        return hazard;
    }

    /** What {@link #hazard} would be if no contact had ended badly. */
    public double hazardWithoutBad() {
        return hazardWithoutBad;
    }

    /** Excess hazard of bad endings still to come into effect. */
    public double pending() {
        return pending;
    }

    /** Bad endings the person has in mind; fades, so not a whole number. */
    public double remembered() {
        return remembered;
    }

    /** The time all this holds for, seconds. */
    public double at() {
        return at;
    }

    /** A new customer, without a past. */
    public void clear(double seconds) {
        hazard = 0;
        hazardWithoutBad = 0;
        pending = 0;
        remembered = 0;
        at = seconds;
    }

    /** Reads a person's row; the time is kept elsewhere. */
    public void load(double seconds, float[] rows, int person) {
        int row = person * COLUMNS;
        hazard = rows[row];
        hazardWithoutBad = rows[row + 1];
        pending = rows[row + 2];
        remembered = rows[row + 3];
        at = seconds;
    }

    /** Writes a person's row; the caller keeps {@link #at}. */
    public void save(float[] rows, int person) {
        int row = person * COLUMNS;
        rows[row] = (float) hazard;
        rows[row + 1] = (float) hazardWithoutBad;
        rows[row + 2] = (float) pending;
        rows[row + 3] = (float) remembered;
    }
}
