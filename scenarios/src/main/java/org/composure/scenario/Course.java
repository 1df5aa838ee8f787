package org.composure.scenario;

import org.jspecify.annotations.Nullable;

/**
 * How the contacts of a type run their course where they are not plain calls: hours and a promise of their own, several
 * rounds, passing on.
 *
 * @param opening own hours of the channel and what happens when they end; null for those of the house
 * @param target own promise about waiting; null for that of the scenario
 * @param rounds whether the customer writes again in the same conversation after an answer, and when
 * @param transfer passing on to another queue, or null
 * @param outbound how a list is called; null for contacts that come by themselves
 * @param followUp work that is left when the customer has gone, or null
 * @param readers strangers who read each exchange because it is in public; 0 for a private one
 */
public record Course(
        @Nullable Opening opening,
        @Nullable ReplyTarget target,
        Orbit rounds,
        @Nullable Transfer transfer,
        @Nullable Outbound outbound,
        @Nullable FollowUp followUp,
        int readers) {

    /** The hours and the promise of the house, one round, nobody passed on. */
    public static final Course PLAIN = new Course(null, null, Orbit.NONE, null, null, null, 0);

    /** Nobody else reads it. */
    public Course(
            @Nullable Opening opening,
            @Nullable ReplyTarget target,
            Orbit rounds,
            @Nullable Transfer transfer,
            @Nullable Outbound outbound,
            @Nullable FollowUp followUp) {
        this(opening, target, rounds, transfer, outbound, followUp, 0);
    }

    /** Nothing is left to do afterwards. */
    public Course(
            @Nullable Opening opening,
            @Nullable ReplyTarget target,
            Orbit rounds,
            @Nullable Transfer transfer,
            @Nullable Outbound outbound) {
        this(opening, target, rounds, transfer, outbound, null);
    }

    /** Contacts that come by themselves. */
    public Course(@Nullable Opening opening, @Nullable ReplyTarget target, Orbit rounds, @Nullable Transfer transfer) {
        this(opening, target, rounds, transfer, null);
    }

    public Course {
        Check.that(
                rounds.probability() < 1 || rounds.timesMax() != Orbit.UNLIMITED,
                "A conversation would go on for ever.");
        Check.notNegative(readers, "number of readers");
    }
}
