package org.composure.event;

import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;

/** What may be told of people, written by hand: a calm contact and a short episode, and what is to be different. */
public final class PeopleTold {

    private EndedContact contact;

    private PeopleTold(EndedContact contact) {
        this.contact = contact;
    }

    /** A first contact of person 0 with a human that began at zero, solved the issue and left no feeling. */
    public static PeopleTold contact() {
        return new PeopleTold(told(ContactEnding.Kind.HUMAN, 0, true, false, false, 0.3, none(6), none(Blame.COUNT)));
    }

    private static EndedContact told(
            ContactEnding.Kind kind,
            double startedAt,
            boolean resolved,
            boolean bad,
            boolean inRetrospect,
            double utility,
            List<Double> highest,
            List<Double> blamed) {
        return new EndedContact(
                kind,
                0,
                0,
                0,
                1,
                startedAt,
                resolved,
                false,
                false,
                bad,
                inRetrospect,
                utility,
                0,
                0,
                highest,
                highest,
                false,
                false,
                blamed,
                Blame.ISSUE,
                0,
                0,
                0,
                0,
                bad ? 1 : 5,
                bad ? 2 : 10,
                bad ? 3 : 6,
                false,
                false,
                Double.NaN,
                0,
                0,
                false,
                false,
                false,
                false);
    }

    private static List<Double> none(int size) {
        return Collections.nCopies(size, 0.0);
    }

    /** Ends badly and unsolved. */
    public PeopleTold bad() {
        return with(told(
                contact.kind(), contact.startedAt(), false, true, false, -0.6, contact.highest(), contact.blamed()));
    }

    /** Feels fine at the end, and will be found to have been answered wrongly. */
    public PeopleTold badInRetrospect() {
        return with(told(
                contact.kind(), contact.startedAt(), false, false, true, 0.2, contact.highest(), contact.blamed()));
    }

    /** Began at another time. */
    public PeopleTold startedAt(double at) {
        return with(told(
                contact.kind(),
                at,
                contact.resolved(),
                contact.bad(),
                contact.badInRetrospect(),
                contact.utility(),
                contact.highest(),
                contact.blamed()));
    }

    /** Took place elsewhere. */
    public PeopleTold kind(ContactEnding.Kind kind) {
        return with(told(
                kind,
                contact.startedAt(),
                contact.resolved(),
                contact.bad(),
                contact.badInRetrospect(),
                contact.utility(),
                contact.highest(),
                contact.blamed()));
    }

    /** With so much of one feeling, at its height and in the end. */
    public PeopleTold feeling(int feeling, double intensity) {
        return with(told(
                contact.kind(),
                contact.startedAt(),
                contact.resolved(),
                contact.bad(),
                contact.badInRetrospect(),
                contact.utility(),
                at(contact.highest(), feeling, intensity),
                contact.blamed()));
    }

    /** With so much put down to one cause. */
    @SuppressWarnings("EnumOrdinal") // The list is in the enum's order by definition.
    public PeopleTold blaming(Blame blame, double amount) {
        return with(told(
                contact.kind(),
                contact.startedAt(),
                contact.resolved(),
                contact.bad(),
                contact.badInRetrospect(),
                contact.utility(),
                contact.highest(),
                at(contact.blamed(), blame.ordinal(), amount)));
    }

    private static List<Double> at(List<Double> numbers, int place, double value) {
        return Stream.iterate(0, i -> i + 1)
                .limit(numbers.size())
                .map(i -> i == place ? (Double) value : numbers.get(i))
                .toList();
    }

    private PeopleTold with(EndedContact other) {
        contact = other;
        return this;
    }

    /** As it is told. */
    public EndedContact contact(int person, int segment, int place) {
        EndedContact c = contact;
        return new EndedContact(
                c.kind(),
                person,
                segment,
                c.complexity(),
                place,
                c.startedAt(),
                c.resolved(),
                c.misled(),
                c.abandoned(),
                c.bad(),
                c.badInRetrospect(),
                c.utility(),
                c.valenceAtStart(),
                c.valenceAtEnd(),
                c.highest(),
                c.atEnd(),
                c.ruinsTheDay(),
                c.hostile(),
                c.blamed(),
                c.cameBecauseOf(),
                c.waitSeconds(),
                c.botFailures(),
                c.repeats(),
                c.transfers(),
                c.csat(),
                c.nps(),
                c.ces(),
                c.answersSurvey(),
                c.feltCaredFor(),
                c.agentLoad(),
                c.goodwill(),
                c.badEndingsRemembered(),
                c.saysWouldLeave(),
                c.saysWouldLeaveAfterThree(),
                c.saysWouldBuyAgain(),
                c.saysLikelierToReturn());
    }

    /** As it is told. */
    public EndedContact told() {
        return contact;
    }

    /** An episode of person 0 that began at zero and had one contact. */
    public static EndedEpisode episode(Ending ending) {
        return episode(ending, 0, 0, 0);
    }

    /** An episode that had one contact. */
    public static EndedEpisode episode(Ending ending, int person, int segment, double startedAt) {
        boolean good = ending.isGood();
        return new EndedEpisode(
                ending,
                person,
                segment,
                0,
                startedAt,
                1,
                good ? 0 : 1,
                good ? 0.3 : -0.6,
                Blame.ORG_WAIT,
                good ? 0 : 12.5,
                good ? 1.25 : 0);
    }
}
