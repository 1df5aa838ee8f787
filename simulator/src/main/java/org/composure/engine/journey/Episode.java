package org.composure.engine.journey;

import java.util.Arrays;
import org.composure.engine.emotion.ContactMemory;
import org.composure.engine.emotion.Mood;
import org.composure.event.Blame;
import org.composure.event.ContactEnding;
import org.composure.event.Ending;
import org.composure.event.Witness.Orbiting;
import org.composure.scenario.people.Appraisal;

/**
 * One open episode: everything that is true of it now. Objects are used again; nothing is made per event.
 *
 * <p>The rooms of this package read and write it; nobody else sees it.
 */
final class Episode {

    private static final Blame[] CAUSES = Blame.values();
    private static final int APPRAISALS = Appraisal.values().length;

    /** Where it is kept; contacts are tagged with it. */
    final int slot;

    final Mood mood = new Mood();
    final ContactMemory memory = new ContactMemory();
    /** Frustration by what it is put down to. */
    private final double[] blamed = new double[Blame.COUNT];
    /** A bit for each cause that anything has been put down to: few of many. */
    private int causes;

    /** How often each kind of event has happened in the episode. */
    final byte[] times = new byte[APPRAISALS];

    // Who has what.
    long number;
    int topic;
    int person;
    long name;
    int segment;
    int complexity;
    double severity;
    double sensitivity;
    double startedAt;

    // What has happened so far.
    int contacts;
    int badContacts;
    double earlierUtility;
    double lastUtility;
    double excessHazard;
    int failedSteps;
    /** The queue last chosen; -1 before the first. */
    int queue;

    int attempts;
    int services;
    Ending ifGivenUp = Ending.UNRESOLVED_CLOSED;
    Orbiting why = Orbiting.RECONTACT;
    /** Why the contact under way had to be; the issue itself for the first. */
    Blame cameBecauseOf = Blame.ISSUE;
    /** Why there will have to be another. */
    Blame failedBecauseOf = Blame.ISSUE;

    /** Who knows what this is about: {@link Strangers#NOBODY}, the firm, or the team of another firm. */
    int known = Strangers.NOBODY;

    // The contact under way, or the last one.
    double contactBegan;
    ContactEnding.Kind kind = ContactEnding.Kind.HUMAN;
    int botFailures;
    int repeats;
    int transfers;
    double waitSeconds;
    boolean mustRepeat;
    /** Whether whoever passed the customer on has told the next agent. */
    boolean introduced;

    boolean hostile;
    boolean sawEmpathy;
    /** Whether the bot has refused a human. */
    boolean refused;

    // Talking to the bot.
    double botEnteredAt;
    int turn;
    boolean understood;
    boolean capable;

    // Waiting, and with the agent.
    boolean waiting;
    double waitingSince;
    double firstQueuedAt;
    double acceptable;
    /** Told on entering the queue, in seconds; NaN if nothing was. */
    double announced;

    /** NaN before somebody has picked up. */
    double loadAtPickup;
    /** The longest felt wait of the contact. */
    double feltWait;

    Episode(int slot) {
        this.slot = slot;
    }

    /** A new episode in an old object. */
    void begin(long itsNumber, int itsTopic, double now) {
        known = Strangers.NOBODY;
        number = itsNumber;
        topic = itsTopic;
        startedAt = now;
        contacts = 0;
        badContacts = 0;
        earlierUtility = 0;
        lastUtility = 0;
        excessHazard = 0;
        failedSteps = 0;
        queue = -1;
        attempts = 0;
        services = 0;
        Arrays.fill(times, (byte) 0);
        Arrays.fill(blamed, 0);
        causes = 0;
        ifGivenUp = Ending.UNRESOLVED_CLOSED;
        cameBecauseOf = Blame.ISSUE;
        failedBecauseOf = Blame.ISSUE;
        beginContact(ContactEnding.Kind.HUMAN);
    }

    /**
     * Looks at one number in every part of memory the episode lies in, so that all of it is at hand at once and not bit by bit; what it says means
     * nothing.
     */
    double lookAt() {
        return severity
                + feltWait
                + number
                + mood.impatience()
                + memory.best()
                + memory.highest(0)
                + blamed[0]
                + times[0];
    }

    /** Forgets the last contact. */
    void beginContact(ContactEnding.Kind its) {
        kind = its;
        botFailures = 0;
        repeats = 0;
        transfers = 0;
        waitSeconds = 0;
        feltWait = 0;
        loadAtPickup = Double.NaN;
        mustRepeat = false;
        introduced = false;
        hostile = false;
        sawEmpathy = false;
        refused = false;
        waiting = false;
        firstQueuedAt = Double.NaN;
        announced = Double.NaN;
        times[place(Appraisal.BOT_FELL_BACK)] = 0;
    }

    /** Counts an event of a kind; returns how many there have been now. */
    int happensAgain(Appraisal what) {
        int again = Math.min(times[place(what)] + 1, Byte.MAX_VALUE);
        times[place(what)] = (byte) again;
        return again;
    }

    /** Frustration put down to a cause. */
    double blamed(Blame cause) {
        return blamed[place(cause)];
    }

    void blame(Blame cause, double more) {
        causes |= 1 << place(cause);
        blamed[place(cause)] += more;
    }

    /** Leaves of every cause the same share, so that together they come to the frustration that is left. */
    void forgive(double left) {
        double sum = 0;
        for (int more = causes; more != 0; more &= more - 1) {
            sum += blamed[Integer.numberOfTrailingZeros(more)];
        }
        double share = sum > 0 ? left / sum : 0;
        for (int more = causes; more != 0; more &= more - 1) {
            blamed[Integer.numberOfTrailingZeros(more)] *= share;
        }
    }

    /** What most frustration is put down to: of equals the first in the list, the issue itself if nothing frustrated. */
    Blame mainCause() {
        int main = place(Blame.ISSUE);
        for (int more = causes; more != 0; more &= more - 1) {
            int cause = Integer.numberOfTrailingZeros(more);
            if (blamed[cause] > blamed[main]) {
                main = cause;
            }
        }
        return CAUSES[main];
    }

    // Places in lists whose order is told with them; stored in no file.
    @SuppressWarnings("EnumOrdinal")
    static int place(Enum<?> word) {
        return word.ordinal();
    }

    /** Index of a draw that is made once for each contact. */
    int perContact() {
        return contacts;
    }

    /** Index of a draw that is made at each turn of a talk. */
    int perTurn() {
        return contacts << 10 | turn;
    }
}
