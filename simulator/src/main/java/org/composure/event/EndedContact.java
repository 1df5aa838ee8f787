package org.composure.event;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/**
 * A {@link ContactEnding} to keep: the same values, which no longer change. The names of its components are part of the
 * journal's text form.
 *
 * @param highest by feeling, in the order told there
 * @param atEnd by feeling
 * @param blamed by {@link Blame}, in its order
 */
public record EndedContact(
        Kind kind,
        int person,
        int segment,
        int complexity,
        int place,
        double startedAt,
        boolean resolved,
        boolean misled,
        boolean abandoned,
        boolean bad,
        boolean badInRetrospect,
        double utility,
        double valenceAtStart,
        double valenceAtEnd,
        List<Double> highest,
        List<Double> atEnd,
        boolean ruinsTheDay,
        boolean hostile,
        List<Double> blamed,
        Blame cameBecauseOf,
        double waitSeconds,
        int botFailures,
        int repeats,
        int transfers,
        int csat,
        int nps,
        double ces,
        boolean answersSurvey,
        boolean feltCaredFor,
        double agentLoad,
        double goodwill,
        int badEndingsRemembered,
        boolean saysWouldLeave,
        boolean saysWouldLeaveAfterThree,
        boolean saysWouldBuyAgain,
        boolean saysLikelierToReturn)
        implements ContactEnding {

    private static final int FEELINGS = 6;

    public EndedContact {
        highest = checked(highest, FEELINGS);
        atEnd = checked(atEnd, FEELINGS);
        blamed = checked(blamed, Blame.COUNT);
    }

    private static List<Double> checked(List<Double> numbers, int size) {
        if (numbers.size() != size) {
            throw new IllegalArgumentException("There must be %d numbers, not %d.".formatted(size, numbers.size()));
        }
        return List.copyOf(numbers);
    }

    /** What somebody was just told of, kept. */
    public static EndedContact of(ContactEnding told) {
        return new EndedContact(
                told.kind(),
                told.person(),
                told.segment(),
                told.complexity(),
                told.place(),
                told.startedAt(),
                told.resolved(),
                told.misled(),
                told.abandoned(),
                told.bad(),
                told.badInRetrospect(),
                told.utility(),
                told.valenceAtStart(),
                told.valenceAtEnd(),
                IntStream.range(0, FEELINGS).mapToObj(told::highest).toList(),
                IntStream.range(0, FEELINGS).mapToObj(told::atEnd).toList(),
                told.ruinsTheDay(),
                told.hostile(),
                Arrays.stream(Blame.values()).map(told::blamed).toList(),
                told.cameBecauseOf(),
                told.waitSeconds(),
                told.botFailures(),
                told.repeats(),
                told.transfers(),
                told.csat(),
                told.nps(),
                told.ces(),
                told.answersSurvey(),
                told.feltCaredFor(),
                told.agentLoad(),
                told.goodwill(),
                told.badEndingsRemembered(),
                told.saysWouldLeave(),
                told.saysWouldLeaveAfterThree(),
                told.saysWouldBuyAgain(),
                told.saysLikelierToReturn());
    }

    @Override
    public double highest(int feeling) {
        return highest.get(feeling);
    }

    @Override
    public double atEnd(int feeling) {
        return atEnd.get(feeling);
    }

    @Override
    @SuppressWarnings("EnumOrdinal") // The list is in the enum's order by definition.
    public double blamed(Blame blame) {
        return blamed.get(blame.ordinal());
    }
}
