package org.composure.event;

/** How an episode ended. Read it while being told of it; it is used again for the next. */
public interface EpisodeEnding {
    Ending ending();

    int person();

    int segment();

    int complexity();

    /** When the need arose, seconds since the start of the run. */
    double startedAt();

    /** Contacts with bot or humans. */
    int contacts();

    /** How many of them ended badly. */
    int badContacts();

    /** Remembered utility of the episode; 0 if there was no contact. */
    double utility();

    /** The cause most frustration was put down to. */
    Blame mainCause();

    /** Expected value lost because of this episode's bad endings, in the scenario's currency. */
    double valueAtRisk();

    /** Expected value gained because a good ending makes people buy more, in the scenario's currency. */
    double valueGained();
}
