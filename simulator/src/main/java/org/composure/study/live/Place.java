package org.composure.study.live;

/** Where somebody is, as a picture shows it. */
public enum Place {
    /** Searching for an answer alone, or in the voice menu. */
    HELP_CENTRE,
    BOT,
    QUEUE,
    AGENT,
    /** At home: will try again, waits for a call, or thinks about it. */
    AWAY,
    /** Gone, and well. */
    LEFT_WELL,
    /** Gone, and badly. */
    LEFT_BADLY
}
