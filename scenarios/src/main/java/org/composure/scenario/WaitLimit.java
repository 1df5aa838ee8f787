package org.composure.scenario;

/**
 * The longest a contact may stay in queue before the centre itself ends the wait.
 *
 * @param seconds after which it happens
 * @param then what happens
 */
public record WaitLimit(double seconds, Then then) {
    public WaitLimit {
        Check.notNegative(seconds, "wait limit");
    }

    /** How the centre ends the wait. */
    public enum Then {
        LEAVE_MESSAGE,
        DISCONNECT
    }
}
