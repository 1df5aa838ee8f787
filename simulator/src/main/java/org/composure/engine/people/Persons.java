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

    private static final int MOOD = 0;
    private static final int TIES = MOOD + Mood.COUNT;
    private static final int TRUST = TIES + Ties.COLUMNS;
    private static final int SATISFACTION = TRUST + 1;
    private static final int EXPECTED_WAIT = TRUST + 2;
    private static final int ADAPTED = TRUST + 3;
    private static final int JOINED_AT = TRUST + 4;
    private static final int GENERATION = TRUST + 5;
    private static final int MOOD_AT = TRUST + 6;
    private static final int TIES_AT = TRUST + 8;
    private static final int LAST_BAD = TRUST + 10;
    /** Ending of the last bad episode in the low half, habit in the high one; both as signed numbers. */
    private static final int LAST_ENDING_AND_HABIT = TRUST + 12;
    /** Open episodes in the low byte, and two flags. */
    private static final int STANDING = TRUST + 13;

    private static final int LAST_GOOD_AT = TRUST + 14;

    private static final int COLUMNS = TRUST + 15;
    private static final int PRESENT = 1 << 8;
    private static final int CAME_SINCE = 1 << 9;
    private static final int OPEN_EPISODES = 0xff;
    private static final int HALF = 16;
    private static final int LOW_HALF = 0xffff;

    private final int number;
    private final float trustAtStart;
    /**
     * A row per person, so that all there is to know about somebody lies together: who has a need is found by chance, and
     * every array of its own would mean another wait for memory.
     */
    private final int[] rows;

    private int customers;

    /** Everybody is there, with nothing behind them. */
    public Persons(People people) {
        this.number = people.population().number();
        this.trustAtStart = (float) people.relationship().trustAtStart();
        this.rows = new int[Math.multiplyExact(number, COLUMNS)];
        this.customers = number;
        for (int person = 0; person < number; person++) {
            begin(person, 0);
        }
    }

    /** The place is that of somebody with nothing behind them; everything else in the row is zero. */
    private void begin(int person, double now) {
        int row = person * COLUMNS;
        setReal(row + TRUST, trustAtStart);
        setReal(row + EXPECTED_WAIT, Float.NaN);
        setReal(row + ADAPTED, 1);
        setReal(row + JOINED_AT, (float) now);
        setReal(row + LAST_GOOD_AT, Float.NEGATIVE_INFINITY);
        setLong(row + MOOD_AT, Double.doubleToRawLongBits(now));
        setLong(row + TIES_AT, Double.doubleToRawLongBits(now));
        setLong(row + LAST_BAD, NONE);
        rows[row + LAST_ENDING_AND_HABIT] = (int) NONE;
        rows[row + STANDING] |= PRESENT;
    }

    private float real(int person, int column) {
        return Float.intBitsToFloat(rows[person * COLUMNS + column]);
    }

    private void setReal(int place, float value) {
        rows[place] = Float.floatToRawIntBits(value);
    }

    private long wide(int person, int column) {
        int place = person * COLUMNS + column;
        return (long) rows[place] << 32 | (rows[place + 1] & 0xffffffffL);
    }

    private void setLong(int place, long value) {
        rows[place] = (int) (value >>> 32);
        rows[place + 1] = (int) value;
    }

    private double seconds(int person, int column) {
        return Double.longBitsToDouble(wide(person, column));
    }

    /** Looks at the beginning, middle and end of a row, so that it is at hand when it is needed soon; what it says means nothing. */
    public int lookAt(int person) {
        int row = person * COLUMNS;
        return rows[row] + rows[row + COLUMNS / 2] + rows[row + COLUMNS - 1];
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
        return (rows[person * COLUMNS + STANDING] & PRESENT) != 0;
    }

    /** Name of whoever has the place, or had it last. */
    public long name(int person) {
        return Traits.name(person, generation(person));
    }

    /** Takes the mood a person was left in into hands; it is that of {@code mood.at()}. */
    public void loadMood(int person, Mood mood) {
        mood.load(seconds(person, MOOD_AT), rows, person * COLUMNS + MOOD);
    }

    public void saveMood(int person, Mood mood) {
        mood.save(rows, person * COLUMNS + MOOD);
        setLong(person * COLUMNS + MOOD_AT, Double.doubleToRawLongBits(mood.at()));
    }

    /** Takes what binds a person into hands. */
    public void loadTies(int person, Ties into) {
        into.load(seconds(person, TIES_AT), rows, person * COLUMNS + TIES);
    }

    public void saveTies(int person, Ties from) {
        from.save(rows, person * COLUMNS + TIES);
        setLong(person * COLUMNS + TIES_AT, Double.doubleToRawLongBits(from.at()));
    }

    /** Trust in the company, 0 to 1. */
    public double trust(int person) {
        return real(person, TRUST);
    }

    public void setTrust(int person, double value) {
        setReal(person * COLUMNS + TRUST, (float) value);
    }

    /** Cumulative satisfaction, -1 to 1. */
    public double satisfaction(int person) {
        return real(person, SATISFACTION);
    }

    public void setSatisfaction(int person, double value) {
        setReal(person * COLUMNS + SATISFACTION, (float) Math.max(-1, Math.min(1, value)));
    }

    /** Perceived seconds of waiting a person has learned to expect; NaN before the first wait. */
    public double expectedWait(int person) {
        return real(person, EXPECTED_WAIT);
    }

    /** By what experience has changed the wait a person accepts. */
    public double adapted(int person) {
        return real(person, ADAPTED);
    }

    public void learnWait(int person, double expected, double factor) {
        setReal(person * COLUMNS + EXPECTED_WAIT, (float) expected);
        setReal(person * COLUMNS + ADAPTED, (float) factor);
    }

    /** How many had the place before whoever has it. */
    public int generation(int person) {
        return rows[person * COLUMNS + GENERATION];
    }

    /** When a person became a customer, in seconds since the start of the run; zero for all who were there then. */
    public double joinedAt(int person) {
        return real(person, JOINED_AT);
    }

    /** The last episode in which something ended badly for this person; {@link #NONE} if there is none. */
    public long lastBad(int person) {
        return wide(person, LAST_BAD);
    }

    /** How that episode ended, by number; -1 while it is open. */
    public int lastBadEnding(int person) {
        return (short) rows[person * COLUMNS + LAST_ENDING_AND_HABIT];
    }

    /** A contact has ended badly. */
    public void rememberBad(int person, long episode) {
        setLong(person * COLUMNS + LAST_BAD, episode);
        rememberBadEnding(person, -1);
        rows[person * COLUMNS + STANDING] &= ~CAME_SINCE;
    }

    public void rememberBadEnding(int person, int ending) {
        int place = person * COLUMNS + LAST_ENDING_AND_HABIT;
        rows[place] = (rows[place] & ~LOW_HALF) | (ending & LOW_HALF);
    }

    /** A person has come again; if something had ended badly, they have not gone in silence. */
    public void came(int person) {
        rows[person * COLUMNS + STANDING] |= CAME_SINCE;
    }

    /** Whether a contact followed the last bad ending. */
    public boolean hasComeSinceBad(int person) {
        return lastBad(person) != NONE && (rows[person * COLUMNS + STANDING] & CAME_SINCE) != 0;
    }

    /** The queue that helped last; {@link #NONE} if none has. */
    public int habit(int person) {
        return rows[person * COLUMNS + LAST_ENDING_AND_HABIT] >> HALF;
    }

    public void rememberHabit(int person, int queue) {
        int place = person * COLUMNS + LAST_ENDING_AND_HABIT;
        rows[place] = (rows[place] & LOW_HALF) | queue << HALF;
    }

    /** An episode has ended well. Returns the seconds since the last one that did; infinite if there was none. */
    public double endWell(int person, double now) {
        double since = now - real(person, LAST_GOOD_AT);
        setReal(person * COLUMNS + LAST_GOOD_AT, (float) now);
        return Math.max(0, since);
    }

    /** An episode of this person begins. */
    public void beginEpisode(int person) {
        rows[person * COLUMNS + STANDING]++;
    }

    public void endEpisode(int person) {
        rows[person * COLUMNS + STANDING]--;
    }

    /** Whether an episode of this person is open. */
    public boolean isBusy(int person) {
        return (rows[person * COLUMNS + STANDING] & OPEN_EPISODES) > 0;
    }

    /** The customer has left; the place is empty. */
    public void leave(int person) {
        rows[person * COLUMNS + STANDING] &= ~PRESENT;
        customers--;
    }

    /** A newcomer takes an empty place. */
    public void join(int person, double now) {
        int row = person * COLUMNS;
        int openEpisodes = rows[row + STANDING] & OPEN_EPISODES;
        int before = generation(person);
        Arrays.fill(rows, row, row + COLUMNS, 0);
        rows[row + GENERATION] = before + 1;
        rows[row + STANDING] = openEpisodes;
        begin(person, now);
        customers++;
    }
}
