package org.composure.measure;

import java.util.BitSet;
import java.util.HashMap;
import java.util.Map;
import org.composure.event.Blame;
import org.composure.event.BotExit;
import org.composure.event.ContactEnding;
import org.composure.event.Ending;
import org.composure.event.EpisodeEnding;
import org.composure.event.QueueingOnly;
import org.composure.event.Search;
import org.jspecify.annotations.Nullable;

/**
 * The laws of {@link Conservation} that concern people: nobody joins twice or leaves without having joined; only those who
 * are customers have needs; every episode ends exactly once or is open at the end, and nothing happens in one that is
 * over; feelings stay within their bounds.
 */
abstract class PeopleConservation extends QueueingOnly {

    private final BitSet present = new BitSet();

    /** Person by episode that has begun and not ended. */
    private final Map<Long, Integer> open = new HashMap<>();

    private boolean anybody;
    private long joined;
    private long left;
    private long began;
    private long over;

    /** Lets time pass. */
    abstract void passTo(double at);

    /** The customer turns to the bot. */
    abstract void enterBot(long customer);

    /** The customer turns from the bot. */
    abstract void leaveBot(long customer);

    /** Whether the customer is in no queue, with no agent and no bot. */
    abstract boolean isFree(long customer);

    /** Whether the customer is free and will not come again. */
    abstract boolean isAway(long customer);

    /** Throws if it does not hold. */
    @SuppressWarnings("AnnotateFormatMethod") // The words are only joined when a rule is broken.
    abstract void rule(boolean holds, String broken, Object... values);

    @Override
    public final void customerJoined(double at, int person, int segment) {
        passTo(at);
        rule(!present.get(person), "person %d joins and is a customer already.", person);
        anybody = true;
        present.set(person);
        joined++;
        rule(joined == left + present.cardinality(), "%d joined, %d left, and others are there.", joined, left);
    }

    @Override
    public final void customerLeft(
            double at, int person, int segment, long becauseOf, int type, @Nullable Ending ending, boolean complained) {
        passTo(at);
        rule(present.get(person), "person %d leaves and is no customer.", person);
        rule(
                (becauseOf >= 0) == (ending != null),
                "person %d leaves because of episode %d, whose ending is %s.",
                person,
                becauseOf,
                String.valueOf(ending));
        present.clear(person);
        left++;
    }

    @Override
    public final void needArose(double at, long customer, int type, int person, int segment, int complexity) {
        passTo(at);
        rule(present.get(person), "person %d has need %d and is no customer.", person, customer);
        rule(open.put(customer, person) == null, "need %d arises twice.", customer);
        began++;
    }

    /** Nothing happens to a customer of a scenario with people who needs nothing. */
    final void checkOpen(long customer) {
        rule(!anybody || open.containsKey(customer), "something happens in episode %d, which is over.", customer);
    }

    @Override
    public final void estimateTested(double at, long customer, int type, double announced, double waited) {
        passTo(at);
        rule(
                announced >= 0 && waited >= 0,
                "customer %d is told to wait %s s and waits %s s.",
                customer,
                announced,
                waited);
    }

    @Override
    public final void searched(double at, long customer, int type, Search how) {
        passTo(at);
        checkOpen(customer);
        rule(isFree(customer), "customer %d searches in two places.", customer);
    }

    @Override
    public final void botEntered(double at, long customer, int type) {
        passTo(at);
        checkOpen(customer);
        enterBot(customer);
    }

    @Override
    public final void botLeft(double at, long customer, int type, double enteredAt, BotExit how) {
        passTo(at);
        rule(enteredAt <= at, "customer %d leaves the bot before entering at %s s.", customer, enteredAt);
        leaveBot(customer);
    }

    @Override
    public final void felt(
            double at, long customer, int type, int appraisal, Blame blame, double valence, double frustration) {
        passTo(at);
        rule(valence >= -1 && valence <= 1, "customer %d has a mood of %s.", customer, valence);
        rule(frustration >= 0 && frustration <= 1, "customer %d is frustrated by %s.", customer, frustration);
    }

    @Override
    public final void contactEnded(double at, long customer, int type, ContactEnding ending) {
        passTo(at);
        checkOpen(customer);
        rule(isFree(customer), "the contact of customer %d ends before its end.", customer);
        checkPerson(customer, ending.person());
    }

    @Override
    public final void episodeEnded(double at, long customer, int type, EpisodeEnding ending) {
        passTo(at);
        checkOpen(customer);
        rule(isAway(customer), "episode %d ends before its end.", customer);
        rule(ending.startedAt() <= at, "episode %d ends before it begins.", customer);
        rule(ending.badContacts() <= ending.contacts(), "episode %d has more bad contacts than contacts.", customer);
        checkPerson(customer, ending.person());
        open.remove(customer);
        over++;
        rule(began == over + open.size(), "%d episodes began, %d are over, and others are open.", began, over);
    }

    private void checkPerson(long customer, int person) {
        Integer owner = open.get(customer);
        rule(
                owner == null || owner == person,
                "need %d is that of person %s, not %d.",
                customer,
                String.valueOf(owner),
                person);
    }

    /** Episodes that began. */
    public final long episodes() {
        return began;
    }

    /** Episodes that began and have not ended. */
    public final long openEpisodes() {
        return open.size();
    }

    /** Those who are customers now. */
    public final long customers() {
        return present.cardinality();
    }
}
