package org.composure.engine.emotion;

/**
 * What one person feels at one time: six intensities from 0 to 1. A scratch object, filled from rows of a table and
 * written back, so that a million customers need no objects of their own.
 *
 * <p>Named intensities rather than pleasure, arousal and dominance, because people are asked about words, and because
 * durations were measured for words (Verduyn and Lavrijsen, Motivation and Emotion 39, 2015).
 */
public final class Mood {

    public static final int IMPATIENCE = 0;
    public static final int FRUSTRATION = 1;
    public static final int STRESS = 2;
    public static final int EXHAUSTION = 3;
    public static final int GRATITUDE = 4;
    public static final int DISAPPOINTMENT = 5;

    /** How many feelings there are. */
    public static final int COUNT = 6;

    private final double[] feelings = new double[COUNT];
    private double at;

    /** The time the intensities hold for, seconds. */
    public double at() {
        return at;
    }

    /** Says the intensities hold at another time without letting them fade: a mood that stood still. */
    public void setAt(double seconds) {
        at = seconds;
    }

    /** Intensity of a feeling, 0 to 1. */
    public double of(int feeling) {
        return feelings[feeling];
    }

    /** Sets an intensity, 0 to 1. */
    public void set(int feeling, double intensity) {
        feelings[feeling] = intensity;
    }

    /** Moves a feeling a share of the way towards 1. */
    void raise(int feeling, double share) {
        feelings[feeling] += (1 - feelings[feeling]) * share;
    }

    /** Leaves a share of a feeling. */
    void keep(int feeling, double share) {
        feelings[feeling] *= share;
    }

    public double impatience() {
        return feelings[IMPATIENCE];
    }

    public double frustration() {
        return feelings[FRUSTRATION];
    }

    public double stress() {
        return feelings[STRESS];
    }

    public double exhaustion() {
        return feelings[EXHAUSTION];
    }

    public double gratitude() {
        return feelings[GRATITUDE];
    }

    public double disappointment() {
        return feelings[DISAPPOINTMENT];
    }

    /** Feels nothing at a time. */
    public void clear(double seconds) {
        for (int f = 0; f < COUNT; f++) {
            feelings[f] = 0;
        }
        at = seconds;
    }

    /** Reads six numbers of a table, bits of floats, from a place on; the time is kept elsewhere. */
    public void load(double seconds, int[] table, int place) {
        for (int f = 0; f < COUNT; f++) {
            feelings[f] = Float.intBitsToFloat(table[place + f]);
        }
        at = seconds;
    }

    /** Writes six numbers as {@link #load} reads them; the caller keeps {@link #at}. */
    public void save(int[] table, int place) {
        for (int f = 0; f < COUNT; f++) {
            table[place + f] = Float.floatToRawIntBits((float) feelings[f]);
        }
    }

    /** Becomes equal to another mood. */
    public void copyFrom(Mood other) {
        System.arraycopy(other.feelings, 0, feelings, 0, COUNT);
        at = other.at;
    }
}
