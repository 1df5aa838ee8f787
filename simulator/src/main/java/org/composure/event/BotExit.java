package org.composure.event;

/** How a conversation with the bot ended. */
public enum BotExit {
    /** The issue is solved. */
    SOLVED,
    /** The answer was wrong, and believed. */
    WRONG_AND_BELIEVED,
    /** Handed over because the bot had failed too often. */
    HANDED_OVER_AFTER_FAILURES,
    /** Handed over because the customer asked for a human. */
    HANDED_OVER_ON_REQUEST,
    /** Handed over because frustration was sensed. */
    HANDED_OVER_ON_FRUSTRATION,
    /** Handed over at once because of topic or severity. */
    HANDED_OVER_BY_RULE,
    /** The customer left. */
    QUIT
}
