package org.composure.study.laws;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;

/**
 * How fast customers leave, by what they have lived through: nothing yet, one good and one bad contact, two bad endings close together
 * or far apart. Times are seconds; rates are per customer and year.
 */
final class Histories {

    private static final double DAY = 86_400;
    private static final double YEAR = 365.25 * DAY;

    /** Two bad endings within this are close together. */
    private static final double CLOSE = 30 * DAY;

    /** Two bad endings further apart than this are far apart. */
    private static final double APART = 90 * DAY;

    /** Leaving is looked at for this long after the second. */
    private static final double LOOKED_AT = 60 * DAY;

    private static final double NEVER = Double.NEGATIVE_INFINITY;

    /** Who counts as what. */
    private enum Kind {
        UNTOUCHED,
        ONE_GOOD_ONE_BAD,
        TWO_GOOD,
        OTHER
    }

    private final double end;
    private Person[] persons = new Person[0];
    private final double[] time = new double[Kind.values().length];
    private final double[] left = new double[Kind.values().length];
    private double present;
    private double leftAfterClose;
    private double seenClose;
    private double leftAfterApart;
    private double seenApart;

    Histories(double end) {
        this.end = end;
    }

    private static final class Person {
        private double since;
        private int good;
        private int bad;
        private double lastBad = NEVER;
        private long lastBadEpisode;
        private double closeAt = NEVER;
        private double apartAt = NEVER;

        Kind kind() {
            if (good == 0 && bad == 0) {
                return Kind.UNTOUCHED;
            }
            if (good + bad != 2) {
                return Kind.OTHER;
            }
            return bad == 1 ? Kind.ONE_GOOD_ONE_BAD : bad == 0 ? Kind.TWO_GOOD : Kind.OTHER;
        }
    }

    private Person of(int number) {
        if (number >= persons.length) {
            int before = persons.length;
            persons = Arrays.copyOf(persons, Math.max(number + 1, 2 * before));
            Arrays.setAll(persons, i -> i < before ? persons[i] : new Person());
        }
        return persons[number];
    }

    @SuppressWarnings("EnumOrdinal") // a row of this object, never stored
    private void spend(Person person, double at) {
        time[person.kind().ordinal()] += Math.min(end, at) - Math.min(end, person.since);
        person.since = at;
    }

    double present() {
        return present;
    }

    void joined(double at, int number) {
        of(number);
        persons[number] = new Person();
        persons[number].since = at;
        present++;
    }

    void need(double at, int number) {
        spend(of(number), at);
    }

    void contact(double at, int number, long episode, boolean isBad) {
        Person person = of(number);
        spend(person, at);
        if (!isBad) {
            person.good++;
            return;
        }
        person.bad++;
        double gap = at - person.lastBad;
        boolean canBeSeen = at + LOOKED_AT <= end && person.lastBad != NEVER && person.lastBadEpisode != episode;
        if (canBeSeen && gap <= CLOSE) {
            person.closeAt = at;
            seenClose++;
        } else if (canBeSeen && gap >= APART) {
            person.apartAt = at;
            seenApart++;
        }
        person.lastBad = at;
        person.lastBadEpisode = episode;
    }

    @SuppressWarnings("EnumOrdinal") // a row of this object, never stored
    void left(double at, int number) {
        Person person = of(number);
        spend(person, at);
        present--;
        left[person.kind().ordinal()]++;
        leftAfterClose += at - person.closeAt <= LOOKED_AT ? 1 : 0;
        leftAfterApart += at - person.apartAt <= LOOKED_AT ? 1 : 0;
    }

    /** Rates of leaving by kind, shares that left after two bad endings, and customers at the end. */
    @SuppressWarnings("EnumOrdinal") // a row of this object, never stored
    Map<String, Double> figures() {
        Map<String, Double> figures = new HashMap<>();
        figures.put("leaving.untouched", left[Kind.UNTOUCHED.ordinal()] / time[Kind.UNTOUCHED.ordinal()] * YEAR);
        figures.put(
                "leaving.oneGoodOneBad",
                left[Kind.ONE_GOOD_ONE_BAD.ordinal()] / time[Kind.ONE_GOOD_ONE_BAD.ordinal()] * YEAR);
        figures.put("leaving.twoGood", left[Kind.TWO_GOOD.ordinal()] / time[Kind.TWO_GOOD.ordinal()] * YEAR);
        figures.put("leftAfter.twoBadClose", leftAfterClose / seenClose);
        figures.put("leftAfter.twoBadApart", leftAfterApart / seenApart);
        figures.put("customersAtEnd", present);
        return figures;
    }
}
