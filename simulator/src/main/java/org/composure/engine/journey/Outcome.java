package org.composure.engine.journey;

/** How a contact went, seen from above. */
enum Outcome {
    RESOLVED,
    /** The bot's answer was wrong, and believed. */
    MISLED,
    UNRESOLVED,
    /** The customer left the bot. */
    QUIT_BOT,
    /** The bot ended the talk, unsolved. */
    CLOSED_BY_BOT,
    ABANDONED,
    BLOCKED,
    /** Disconnected, or a message that nobody answers. */
    EXPIRED
}
