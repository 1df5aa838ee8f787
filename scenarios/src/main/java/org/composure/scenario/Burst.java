package org.composure.scenario;

/**
 * A conversation that feeds on itself: every message makes further ones likelier for a while, most at once and ever less as
 * time goes by.
 *
 * <p>The rate at which the customer writes jumps by {@code followUps / fadingSeconds} with each message and fades
 * exponentially, a cluster of a Hawkes process (Daw, Castellanos, Yom-Tov, Pender and Gruendlinger, "The co-production of
 * service", Management Science 71(3), 2025).
 *
 * @param followUps further messages that one message calls forth by itself, on average; below one, or a conversation could
 *     go on for ever
 * @param fadingSeconds mean time until such a message is written
 */
public record Burst(double followUps, double fadingSeconds) {
    public Burst {
        Check.that(followUps >= 0 && followUps < 1, "A message must call forth less than one further message.");
        Check.that(
                Double.isFinite(fadingSeconds) && fadingSeconds > 0,
                "The time until further messages are written must be positive.");
    }
}
