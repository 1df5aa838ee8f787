package org.composure.scenario;

import org.jspecify.annotations.Nullable;

/**
 * How long a customer is willing to wait before hanging up, and how they do it.
 *
 * @param time until the customer leaves, counted from entry to the human queue; {@link Distribution.Never} for none
 * @param balkProbability chance to leave at once on learning that one has to wait
 * @param balkWhenWaitingAtLeast balking applies only when at least this many of all types wait already
 * @param silence how leavers may go unnoticed, or null when everybody who leaves is seen to leave
 */
public record Patience(
        Distribution time,
        double balkProbability,
        int balkWhenWaitingAtLeast,
        @Nullable Silence silence) {
    public Patience {
        Check.probability(balkProbability, "balking probability");
        Check.notNegative(balkWhenWaitingAtLeast, "queue length from which customers balk");
    }

    /**
     * Silent abandonment: the customer has left, the place in the queue has not, and an agent wastes time to find out.
     *
     * <p><b>Source.</b> Castellanos, Yom-Tov and Goldberg, "Silent abandonment in text-based contact centers: identifying,
     * quantifying, and mitigating its operational impacts", 2024.
     *
     * @param share of those who leave that do so silently
     * @param timeToNotice how long the agent needs to see that nobody is there
     */
    public record Silence(double share, Distribution timeToNotice) {
        public Silence {
            Check.probability(share, "share of silent abandonment");
        }
    }

    /** Leaves after a time with the given law, visibly. */
    public static Patience of(Distribution time) {
        return new Patience(time, 0, 0, null);
    }

    /** Waits for ever. */
    public static Patience endless() {
        return of(new Distribution.Never());
    }
}
