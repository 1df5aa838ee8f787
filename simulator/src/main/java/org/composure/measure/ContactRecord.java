package org.composure.measure;

/**
 * What became of one contact.
 *
 * @param customer who; the same number in every policy compared on the same luck
 * @param type position of the contact type in the scenario
 * @param attempt 1 for a fresh contact
 * @param arrivedAt when it was offered, seconds since the start of the run
 * @param outcome how it ended
 * @param waitSeconds until answered, abandoned or diverted, or until the run ended; zero for a blocked one. For a callback,
 *     until it was accepted
 * @param handleSeconds that the customer was with an agent; after-contact work is not in it
 * @param team who served last, or {@link #NONE}
 * @param agent who served last, or {@link #NONE}
 * @param interval of the day in which it was offered, from zero
 */
public record ContactRecord(
        long customer,
        int type,
        int attempt,
        double arrivedAt,
        Outcome outcome,
        double waitSeconds,
        double handleSeconds,
        int team,
        int agent,
        int interval) {

    /** No team, no agent. */
    public static final int NONE = -1;

    /** How a contact ended. */
    public enum Outcome {
        SERVED,
        SERVED_BY_CALLBACK,
        ABANDONED,
        ABANDONED_SILENTLY,
        BLOCKED,
        LEFT_MESSAGE,
        DISCONNECTED,
        TURNED_AWAY,
        /** The run ended first. */
        STILL_WAITING,
        /** The run ended first. */
        STILL_IN_SERVICE,
        /** The run ended first. */
        CALLBACK_DUE
    }
}
