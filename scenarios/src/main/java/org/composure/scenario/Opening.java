package org.composure.scenario;

/**
 * When the doors are open, and what happens to those still inside when they close. Contacts that come while the doors
 * are closed are turned away.
 *
 * @param open by the clock
 * @param closing what happens to those who wait when the doors close, and at the end of the run
 */
public record Opening(Timetable<Boolean> open, Closing closing) {

    /** Always open; at the end of the run those who wait are served. */
    public static final Opening ALWAYS = new Opening(Timetable.always(true), Closing.SERVE_OUT);

    /** What happens to those who wait when the doors close. */
    public enum Closing {
        /** Agents on duty stay until everybody who waits has been served or has left. */
        SERVE_OUT,
        /** Those who wait are disconnected. */
        DISCONNECT,
        /** Those who wait go on waiting; agents leave as planned. */
        KEEP_WAITING
    }
}
