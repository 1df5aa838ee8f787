package org.composure.event;

/**
 * What is left of a contact in its customer's mind. Read it while being told of it; it is used again for the next.
 *
 * <p>Feelings are numbered 0 impatience, 1 frustration, 2 stress, 3 exhaustion, 4 gratitude, 5 disappointment.
 */
public interface ContactEnding {
    /** Where the contact took place. */
    enum Kind {
        SELF_SERVICE,
        BOT,
        BOT_AND_HUMAN,
        HUMAN
    }

    Kind kind();

    /** Position of the person in the population. */
    int person();

    int segment();

    /** 0 simple, 1 moderate, 2 complex. */
    int complexity();

    /** 1 for the first contact of the episode. */
    int place();

    /** When it began, with the bot or at the human queue's door; seconds since the start of the run. */
    double startedAt();

    /** Whether the issue is truly gone. */
    boolean resolved();

    /** Whether the customer believes a wrong answer. */
    boolean misled();

    /** Whether the customer left the queue without service. */
    boolean abandoned();

    /** Whether it ended badly, as felt at the end: remembered utility below the scenario's threshold. */
    boolean bad();

    /** Whether the contact is one whose false answer will be found out within the retrospective window. */
    boolean badInRetrospect();

    /** Remembered utility, about -1 to 1. */
    double utility();

    double valenceAtStart();

    double valenceAtEnd();

    /** Highest intensity during the contact, 0 to 1. */
    double highest(int feeling);

    /** Intensity at the end, 0 to 1. */
    double atEnd(int feeling);

    /** Whether the mood some hours later is still low; only told of bad endings. */
    boolean ruinsTheDay();

    /** Whether frustration was in the hostile range while with an agent. */
    boolean hostile();

    /** Frustration put down to a cause, summed over the jumps of this contact. */
    double blamed(Blame blame);

    /** What made the contact before this one fail; the issue itself for a first contact. */
    Blame cameBecauseOf();

    /** Seconds waited in human queues. */
    double waitSeconds();

    int botFailures();

    int repeats();

    int transfers();

    /** Customer satisfaction, 1 to 5, whether asked or not. */
    int csat();

    /** Likelihood to recommend, 0 to 10, whether asked or not. */
    int nps();

    /** Effort, 1 to 7, whether asked or not. */
    double ces();

    /** Whether the survey was answered. */
    boolean answersSurvey();

    /** Whether the customer felt cared for; only told of contacts with a human. */
    boolean feltCaredFor();

    /** Strain of the agent who served last when they turned to the customer, 0 to 1; NaN if nobody served. */
    double agentLoad();

    /** Goodwill paid, in the scenario's currency. */
    double goodwill();

    /** Bad endings the person has in mind, this one included. */
    int badEndingsRemembered();

    /** Asked after a bad ending: <em>will you leave because of this?</em> Words, not deeds. */
    boolean saysWouldLeave();

    /** Asked after a bad ending: <em>and if it had been the third?</em> */
    boolean saysWouldLeaveAfterThree();

    /** Asked after a contact: <em>will you buy again?</em> */
    boolean saysWouldBuyAgain();

    /** Asked those who felt cared for: <em>are you likelier to come back now?</em> */
    boolean saysLikelierToReturn();
}
