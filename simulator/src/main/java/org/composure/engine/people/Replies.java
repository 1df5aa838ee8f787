package org.composure.engine.people;

import java.util.ArrayDeque;
import java.util.Deque;
import org.composure.engine.calendar.Calendar;
import org.composure.engine.calendar.Rank;

/**
 * Replies to reviews that take a while. All take the same time, so they come in the order of the reviews; whoever has left before is not
 * reached any more, nor is the one who has come in their place.
 */
final class Replies {

    /** What a reply does. */
    interface Effect {
        void reach(int person, double now);
    }

    private final double delaySeconds;
    private final Persons persons;
    private final Calendar calendar;
    private final Effect effect;
    private final int comes;
    /** Names of those who wrote, the first to be replied to in front. */
    private final Deque<Long> writers = new ArrayDeque<>();

    Replies(double delaySeconds, Persons persons, Calendar calendar, Effect effect) {
        this.delaySeconds = delaySeconds;
        this.persons = persons;
        this.calendar = calendar;
        this.effect = effect;
        this.comes = calendar.enrol(Rank.OBSERVATION, this::come);
    }

    /** Somebody has written and will be replied to. */
    void expect(int person, double now) {
        writers.add(persons.name(person));
        calendar.book(comes, person, now + delaySeconds);
    }

    private void come(int person) {
        long writer = writers.remove();
        if (persons.isPresent(person) && persons.name(person) == writer) {
            effect.reach(person, calendar.nowSeconds());
        }
    }
}
