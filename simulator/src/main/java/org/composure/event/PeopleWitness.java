package org.composure.event;

import org.jspecify.annotations.Nullable;

/**
 * Someone who wants to know what happens to people: their needs, their own search, the bot, their feelings, how contacts and
 * episodes end, who becomes a customer and who leaves. Nothing here is told in a scenario without people.
 *
 * <p>{@code person} is a position in the population, {@code segment} one in the scenario's list of segments; the other
 * arguments are as in {@link Witness}.
 */
public interface PeopleWitness {

    /**
     * A person needs help: an episode begins. {@code customer} is the episode's number.
     *
     * @param person position in the population
     * @param segment position in the list of segments
     * @param complexity 0 simple, 1 moderate, 2 complex
     */
    void needArose(double at, long customer, int type, int person, int segment, int complexity);

    /** A person's own search for an answer ended. */
    void searched(double at, long customer, int type, Search how);

    /** An agent came to somebody who had been told how long it would take: so long was announced, so long it took. */
    void estimateTested(double at, long customer, int type, double announced, double waited);

    /** A conversation with the bot began. */
    void botEntered(double at, long customer, int type);

    /** A conversation with the bot ended. */
    void botLeft(double at, long customer, int type, double enteredAt, BotExit how);

    /**
     * Something moved a customer's feelings.
     *
     * @param appraisal the kind of event, by its number in the scenario's list of appraisals
     * @param blame what it is put down to
     * @param valence of the mood afterwards, -1 to 1
     * @param frustration afterwards, 0 to 1
     */
    void felt(double at, long customer, int type, int appraisal, Blame blame, double valence, double frustration);

    /** A contact with search, bot or humans ended; told after the queueing events of the same instant. */
    void contactEnded(double at, long customer, int type, ContactEnding ending);

    /** An episode ended; there is exactly one such event for each {@code needArose} that is not open at the end. */
    void episodeEnded(double at, long customer, int type, EpisodeEnding ending);

    /** Somebody became a customer. Those who are customers at the start are told of at time zero. */
    void customerJoined(double at, int person, int segment);

    /**
     * A customer left for good.
     *
     * @param becauseOf number of the last episode that ended badly, if the customer would have stayed without bad endings;
     *     -1 otherwise
     * @param type of that episode, -1 if there is none
     * @param ending of that episode; null if there is none
     * @param complained whether a contact of theirs ever followed their last bad ending
     */
    void customerLeft(
            double at, int person, int segment, long becauseOf, int type, @Nullable Ending ending, boolean complained);

    /**
     * A customer spoke of the company.
     *
     * @param people who heard it from the customer; 0 for a review
     * @param stars of a review, 1 to 5; 0 for talk
     */
    void spokeOf(double at, int person, int segment, boolean well, int people, int stars);

    /** Somebody became an agent. Those who are agents at the start are told of at time zero. */
    void agentJoined(double at, int team, int agent);

    /** An agent quit the job for good; the replacement is told of when it comes. */
    void agentLeft(double at, int team, int agent);
}
