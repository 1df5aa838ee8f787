package org.composure.event;

/** How somebody's own search for an answer ended. */
public enum Search {
    /** The issue is solved. */
    SOLVED,
    /** Nothing found; the person goes on to the bot or to a human. */
    FAILED,
    /** Nothing found, and the person gives up; the episode is over. */
    GAVE_UP,
    /** A page that can be read in two ways raised a new question; the person goes on. */
    CONFUSED
}
