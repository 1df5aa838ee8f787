package org.composure.scenario;

import java.util.List;

/**
 * Passing a customer on to another queue when the first agent has done what they could: to a specialist, a second tier,
 * a partner, or back to where the customer belongs.
 *
 * @param share of services after which it happens
 * @param to contact type whose queue the customer joins
 * @param how whether the first agent stays until the next one is there, or to the end
 * @param handoverSeconds warm: both agents talk together for so long; cold: the customer says everything again, which
 *     takes the next agent so much longer; conference: both
 * @param settledBy teams with the authority to settle such a request themselves; none if everybody passes it on
 */
public record Transfer(double share, String to, Manner how, double handoverSeconds, List<String> settledBy) {

    /**
     * Nobody is passed on more often in one contact where the queues pass on in a circle; our assumption, so that they do not
     * play ball for ever. A chain that ends is gone through to its end.
     */
    public static final int TIMES_MAX = 3;

    /** What the first agent does meanwhile. */
    public enum Manner {
        /** Lets go; the customer waits alone. */
        COLD,
        /** Stays with the customer until the next agent is there, and introduces them. */
        WARM,
        /** Stays to the end: a conference of three. */
        CONFERENCE
    }

    /** A request that everybody passes on. */
    public Transfer(double share, String to, Manner how, double handoverSeconds) {
        this(share, to, how, handoverSeconds, List.of());
    }

    /** Whether the first agent stays with the customer until the next one is there. */
    public boolean keepsFirstAgent() {
        return how != Manner.COLD;
    }

    public Transfer {
        Check.probability(share, "share of transfers");
        Check.named(to, "contact type to which customers are passed on");
        Check.notNegative(handoverSeconds, "time a transfer takes");
        settledBy = List.copyOf(settledBy);
    }
}
