package org.composure.engine.people;

import java.util.Arrays;
import org.composure.engine.emotion.Mood;
import org.composure.engine.emotion.Ties;
import org.composure.scenario.people.People;

/**
 * Who is a customer, and what stays with each between their needs: a place per person, about 100 bytes each.
 *
 * <p>A place whose customer has left may be taken by a newcomer, who is somebody else: a new generation with luck of their
 * own.
 */
public final class Persons {

    /** What {@link #lastBad} says of those whom nothing bad has happened to. */
    public static final long NONE = -1;

    private final int number;
    private final float trustAtStart;
    private final float[] moods;
    private final double[] moodAt;
    private final float[] ties;
    private final double[] tiesAt;
    private final float[] trust;
    private final float[] satisfaction;
    private final float[] expectedWait;
    private final float[] adapted;
    private final float[] joinedAt;
    private final int[] generation;
    private final long[] lastBad;
    private final byte[] lastBadEnding;
    private final short[] habit;
    private final float[] lastGoodAt;
    private final boolean[] present;
    private final byte[] openEpisodes;
    private final boolean[] cameSince;
    private int customers;

    /** Everybody is there, with nothing behind them. */
    public Persons(People people) {
        this.number = people.population().number();
        this.trustAtStart = (float) people.relationship().trustAtStart();
        moods = new float[Math.multiplyExact(number, Mood.COUNT)];
        moodAt = new double[number];
        ties = new float[Math.multiplyExact(number, Ties.COLUMNS)];
        tiesAt = new double[number];
        trust = new float[number];
        satisfaction = new float[number];
        expectedWait = new float[number];
        adapted = new float[number];
        joinedAt = new float[number];
        generation = new int[number];
        lastBad = new long[number];
        lastBadEnding = new byte[number];
        habit = new short[number];
        lastGoodAt = new float[number];
        present = new boolean[number];
        openEpisodes = new byte[number];
        cameSince = new boolean[number];
        customers = number;
        Arrays.fill(trust, trustAtStart);
        Arrays.fill(expectedWait, Float.NaN);
        Arrays.fill(adapted, 1);
        Arrays.fill(lastBad, NONE);
        Arrays.fill(lastBadEnding, (byte) -1);
        Arrays.fill(habit, (short) NONE);
        Arrays.fill(lastGoodAt, Float.NEGATIVE_INFINITY);
        Arrays.fill(present, true);
    }

    /** Places in the population. */
    public int number() {
        return number;
    }

    /** Places taken. */
    public int customers() {
        return customers;
    }

    public boolean isPresent(int person) {
        return present[person];
    }

    /** Name of whoever has the place, or had it last. */
    public long name(int person) {
        return Traits.name(person, generation[person]);
    }

    /** Takes the mood a person was left in into hands; it is that of {@code mood.at()}. */
    public void loadMood(int person, Mood mood) {
        mood.load(moodAt[person], moods, person);
    }

    public void saveMood(int person, Mood mood) {
        mood.save(moods, person);
        moodAt[person] = mood.at();
    }

    /** Takes what binds a person into hands. */
    public void loadTies(int person, Ties into) {
        into.load(tiesAt[person], ties, person);
    }

    public void saveTies(int person, Ties from) {
        from.save(ties, person);
        tiesAt[person] = from.at();
    }

    /** Trust in the company, 0 to 1. */
    public double trust(int person) {
        return trust[person];
    }

    public void setTrust(int person, double value) {
        trust[person] = (float) value;
    }

    /** Cumulative satisfaction, -1 to 1. */
    public double satisfaction(int person) {
        return satisfaction[person];
    }

    public void setSatisfaction(int person, double value) {
        satisfaction[person] = (float) Math.max(-1, Math.min(1, value));
    }

    /** Perceived seconds of waiting a person has learned to expect; NaN before the first wait. */
    public double expectedWait(int person) {
        return expectedWait[person];
    }

    /** By what experience has changed the wait a person accepts. */
    public double adapted(int person) {
        return adapted[person];
    }

    public void learnWait(int person, double expected, double factor) {
        expectedWait[person] = (float) expected;
        adapted[person] = (float) factor;
    }

    /** How many had the place before whoever has it. */
    public int generation(int person) {
        return generation[person];
    }

    /** When a person became a customer, in seconds since the start of the run; zero for all who were there then. */
    public double joinedAt(int person) {
        return joinedAt[person];
    }

    /** The last episode in which something ended badly for this person; {@link #NONE} if there is none. */
    public long lastBad(int person) {
        return lastBad[person];
    }

    /** How that episode ended, by number; -1 while it is open. */
    public int lastBadEnding(int person) {
        return lastBadEnding[person];
    }

    /** A contact has ended badly. */
    public void rememberBad(int person, long episode) {
        lastBad[person] = episode;
        lastBadEnding[person] = -1;
        cameSince[person] = false;
    }

    public void rememberBadEnding(int person, int ending) {
        lastBadEnding[person] = (byte) ending;
    }

    /** A person has come again; if something had ended badly, they have not gone in silence. */
    public void came(int person) {
        cameSince[person] = true;
    }

    /** Whether a contact followed the last bad ending. */
    public boolean hasComeSinceBad(int person) {
        return lastBad[person] != NONE && cameSince[person];
    }

    /** The queue that helped last; {@link #NONE} if none has. */
    public int habit(int person) {
        return habit[person];
    }

    public void rememberHabit(int person, int queue) {
        habit[person] = (short) queue;
    }

    /** An episode has ended well. Returns the seconds since the last one that did; infinite if there was none. */
    public double endWell(int person, double now) {
        double since = now - lastGoodAt[person];
        lastGoodAt[person] = (float) now;
        return Math.max(0, since);
    }

    /** An episode of this person begins. */
    public void beginEpisode(int person) {
        openEpisodes[person]++;
    }

    public void endEpisode(int person) {
        openEpisodes[person]--;
    }

    /** Whether an episode of this person is open. */
    public boolean isBusy(int person) {
        return openEpisodes[person] > 0;
    }

    /** The customer has left; the place is empty. */
    public void leave(int person) {
        present[person] = false;
        customers--;
    }

    /** A newcomer takes an empty place. */
    public void join(int person, double now) {
        present[person] = true;
        customers++;
        generation[person]++;
        Arrays.fill(moods, person * Mood.COUNT, (person + 1) * Mood.COUNT, 0);
        Arrays.fill(ties, person * Ties.COLUMNS, (person + 1) * Ties.COLUMNS, 0);
        moodAt[person] = now;
        tiesAt[person] = now;
        trust[person] = trustAtStart;
        satisfaction[person] = 0;
        expectedWait[person] = Float.NaN;
        adapted[person] = 1;
        joinedAt[person] = (float) now;
        lastBad[person] = NONE;
        lastBadEnding[person] = -1;
        cameSince[person] = false;
        habit[person] = (short) NONE;
        lastGoodAt[person] = Float.NEGATIVE_INFINITY;
    }
}
