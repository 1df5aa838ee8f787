package org.composure.engine.journey;

import java.util.ArrayList;
import java.util.List;
import org.composure.engine.calendar.Rank;
import org.composure.engine.chance.Purpose;
import org.composure.engine.people.AgentLives;
import org.composure.engine.people.Talk;
import org.composure.scenario.Scenario;
import org.composure.scenario.Timetable;

/**
 * What is looked at once a week: who has left, who joins, which agents quit. At the start everybody is told of.
 *
 * <p>Newcomers take empty places, each place with the same chance, so many in the mean as the scenario and the word of mouth
 * say, and never more than there are places.
 */
final class Weeks {

    private static final double WEEK_SECONDS = 7 * Journey.DAY_SECONDS;
    private static final double WEEKS_PER_YEAR = 365.25 / 7;

    private final Journey journey;
    private final AgentLives agents;
    private final Talk talk;
    private final int ends;
    private final PaidTime paid;
    private int week;

    Weeks(Journey journey, AgentLives agents, Talk talk) {
        this.journey = journey;
        this.agents = agents;
        this.talk = talk;
        this.paid = new PaidTime(journey.scenario);
        this.ends = journey.calendar.enrol(Rank.OBSERVATION, none -> end());
        journey.calendar.book(journey.calendar.enrol(Rank.DOORS, none -> begin()), 0, 0);
    }

    private void begin() {
        for (int person = 0; person < journey.persons.number(); person++) {
            journey.witness.customerJoined(0, person, journey.traits.segment(journey.persons.name(person)));
        }
        agents.begin(journey.house().teamOfEachAgent(), journey.scenario.teams().size());
        bookNext();
    }

    private void bookNext() {
        double next = (week + 1) * WEEK_SECONDS;
        if (next < journey.lengthSeconds) {
            journey.calendar.book(ends, 0, next);
        }
    }

    private void end() {
        double now = journey.calendar.nowSeconds();
        int number = journey.persons.number();
        for (int person = 0; person < number; person++) {
            if (journey.persons.isPresent(person)) {
                journey.departures.hasLeft(person, now);
            }
        }
        welcome(now);
        agents.endWeek(now, paid.secondsUntil(now));
        week++;
        bookNext();
    }

    /** Agents are paid by other plans from now on. */
    void follow(Scenario later, int[] moreAgents) {
        List<Timetable<Integer>> plans = new ArrayList<>();
        for (int team = 0; team < moreAgents.length; team++) {
            plans.add(later.teams().get(team).agentsBeyondPlan(moreAgents[team]));
        }
        paid.follow(plans, journey.scenario.horizon(), journey.calendar.nowSeconds());
    }

    private void welcome(double now) {
        int number = journey.persons.number();
        int empty = number - journey.persons.customers();
        if (empty == 0) {
            return;
        }
        double expected = journey.people.population().newcomersPerYear() / WEEKS_PER_YEAR * number * talk.appeal(now);
        double probability = expected / empty;
        for (int person = 0; person < number; person++) {
            if (!journey.persons.isPresent(person)
                    && journey.luck.happens(Purpose.JOINING, person, week, probability)) {
                journey.persons.join(person, now);
                journey.witness.customerJoined(now, person, journey.traits.segment(journey.persons.name(person)));
            }
        }
    }
}
