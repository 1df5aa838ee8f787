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
 * @param burst how a conversation feeds on itself, instead of {@code rounds}; or null
 * @param consultation colleagues who are asked while the customer is there, or null
 * @param readers strangers who read each exchange because it is in public; 0 for a private one
 * @param misroute how many go to the wrong desk first, or null
 */
public record Course(
        @Nullable Opening opening,
        @Nullable ReplyTarget target,
        Orbit rounds,
        @Nullable Transfer transfer,
        @Nullable Outbound outbound,
        @Nullable FollowUp followUp,
        @Nullable Burst burst,
        @Nullable Consultation consultation,
        int readers,
        @Nullable Misroute misroute) {

    /** The hours and the promise of the house, one round, nobody passed on. */
    public static final Course PLAIN = new Course(null, null, Orbit.NONE, null);

    /** Without bursts, colleagues and readers. */
    public Course(
            @Nullable Opening opening,
            @Nullable ReplyTarget target,
            Orbit rounds,
            @Nullable Transfer transfer,
            @Nullable Outbound outbound,
            @Nullable FollowUp followUp) {
        this(opening, target, rounds, transfer, outbound, followUp, null, null, 0, null);
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

    /** Whether a customer may write again in the same conversation. */
    public boolean isConversation() {
        return rounds.probability() > 0 || burst != null;
    }

    /** The same with colleagues who are asked. */
    public Course asking(Consultation colleagues) {
        return new Course(opening, target, rounds, transfer, outbound, followUp, burst, colleagues, readers, misroute);
    }

    /** The same before so many strangers who read along. */
    public Course inPublic(int strangers) {
        return new Course(
                opening, target, rounds, transfer, outbound, followUp, burst, consultation, strangers, misroute);
    }

    /** The same as a conversation that feeds on itself. */
    public Course inBursts(Burst messages) {
        return new Course(
                opening, target, rounds, transfer, outbound, followUp, messages, consultation, readers, misroute);
    }

    /** The same of which some go to the wrong desk first. */
    public Course misrouted(Misroute mistake) {
        return new Course(opening, target, rounds, transfer, outbound, followUp, burst, consultation, readers, mistake);
    }

    public Course {
        Check.that(
                burst == null || rounds.probability() == 0,
                "A conversation goes on by rounds or by bursts, not by both.");
        Check.that(
                rounds.probability() < 1 || rounds.timesMax() != Orbit.UNLIMITED,
                "A conversation would go on for ever.");
        Check.notNegative(readers, "number of readers");
    }
}
