package org.composure.study.journeys;

/** Where a person is, as far as a picture tells places apart. The order is part of what a page keeps. */
public enum Place {
    /** A need has arisen; nothing has been done about it. */
    NEED("needs help"),
    /** Looking for an answer alone. */
    HELP("own search"),
    /** With the bot, or in the voice menu. */
    BOT("bot"),
    /** Waiting for a human. */
    QUEUE("queue"),
    /** With a human. */
    AGENT("agent"),
    /** At home, and will come again. */
    LATER("comes again"),
    /** Over, and solved. */
    WELL("solved"),
    /** Over, and not well. */
    BADLY("ends badly");

    private final String words;

    Place(String words) {
        this.words = words;
    }

    /** For people. */
    public String words() {
        return words;
    }

    /** Whether the journey is over there. */
    public boolean isEnd() {
        return this == WELL || this == BADLY;
    }
}
