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

    /** Reads four numbers of a table, bits of floats, from a place on; the time is kept elsewhere. */
    public void load(double seconds, int[] table, int place) {
        hazard = Float.intBitsToFloat(table[place]);
        hazardWithoutBad = Float.intBitsToFloat(table[place + 1]);
        pending = Float.intBitsToFloat(table[place + 2]);
        remembered = Float.intBitsToFloat(table[place + 3]);
        at = seconds;
    }

    /** Writes four numbers as {@link #load} reads them; the caller keeps {@link #at}. */
    public void save(int[] table, int place) {
        table[place] = Float.floatToRawIntBits((float) hazard);
        table[place + 1] = Float.floatToRawIntBits((float) hazardWithoutBad);
        table[place + 2] = Float.floatToRawIntBits((float) pending);
        table[place + 3] = Float.floatToRawIntBits((float) remembered);
    }
}
