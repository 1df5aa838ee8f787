package org.composure.engine.people;

import org.composure.engine.arithmetic.Exponential;
import org.composure.engine.emotion.LeavingHazard;
import org.composure.engine.emotion.Ties;
import org.composure.event.Ending;
import org.composure.event.Witness;
import org.composure.scenario.people.People;
import org.composure.scenario.people.Recovery;

/**
 * Who leaves, and because of what.
 *
 * <p>Each person has a budget of cumulative hazard, drawn once. It is looked at when a need arises, when an episode ends and
 * once a week; who has used it up has left, and their needs with them. The witness is told at the look, so at most a week
 * late. Nobody leaves during an episode: <em>our assumption</em>.
 */
public final class Departures {

    private static final Ending[] ENDINGS = Ending.values();
    private static final int TYPE_SHIFT = 51;
    private static final double DAY_SECONDS = 86_400;
    private static final double MONTH_SECONDS = 365.25 / 12 * DAY_SECONDS;

    private final Persons persons;
    private final Traits traits;
    private final LeavingHazard hazard;
    private final Recovery recovery;
    private final Witness witness;
    private final Ties ties = new Ties();

    public Departures(Persons persons, Traits traits, LeavingHazard hazard, People people, Witness witness) {
        this.persons = persons;
        this.traits = traits;
        this.hazard = hazard;
        this.recovery = people.recovery();
        this.witness = witness;
    }

    /** Lets time work on what binds a person; must precede every change of satisfaction. */
    public void bringUp(int person, double now) {
        persons.loadTies(person, ties);
        advance(person, now);
        persons.saveTies(person, ties);
    }

    private void advance(int person, double now) {
        if (now > ties.at()) {
            int segment = traits.segment(persons.name(person));
            double factor = traits.ofSegment(segment).churnFactor() * afterTeaching(person, ties.at(), now);
            hazard.advance(ties, now, persons.satisfaction(person), factor);
        }
    }

    /** Teaching newcomers early lowers their hazard at first, and fades (Retana, Forman and Wu, 2016). */
    private double afterTeaching(int person, double from, double to) {
        if (!recovery.education()) {
            return 1;
        }
        double fades = recovery.educationFadesDays() * DAY_SECONDS;
        double taught = persons.joinedAt(person);
        double mean = fades
                * (Exponential.exp(-(from - taught) / fades) - Exponential.exp(-(to - taught) / fades))
                / (to - from);
        return 1 + (recovery.educationChurnFactor() * recovery.educationBackfire() - 1) * mean;
    }

    /** A contact has ended badly. Returns the cumulative hazard it adds, a share of it made good already. */
    public double endedBadly(int person, double now, double madeGood) {
        persons.loadTies(person, ties);
        advance(person, now);
        double added = hazard.badEnding(ties, traits.frailty(persons.name(person)));
        if (madeGood > 0) {
            hazard.recover(ties, madeGood);
        }
        persons.saveTies(person, ties);
        return added * (1 - madeGood);
    }

    /** Bad endings a person has in mind. */
    public int remembered(int person) {
        persons.loadTies(person, ties);
        return (int) Math.round(ties.remembered());
    }

    /** A share of what would still drive a person away is taken off. */
    public void soothe(int person, double now, double share) {
        persons.loadTies(person, ties);
        advance(person, now);
        hazard.recover(ties, share);
        persons.saveTies(person, ties);
    }

    /** The hazard of leaving a person would have in a month if nothing bad had happened. */
    public double backgroundPerMonth(int person) {
        double factor = traits.ofSegment(traits.segment(persons.name(person))).churnFactor();
        return hazard.background(persons.satisfaction(person), factor) * MONTH_SECONDS;
    }

    /** Looks whether a customer who is not in an episode has left by now; empties the place and tells it if so. */
    public boolean hasLeft(int person, double now) {
        if (!persons.isPresent(person)) {
            return true;
        }
        if (persons.isBusy(person)) {
            return false;
        }
        persons.loadTies(person, ties);
        advance(person, now);
        persons.saveTies(person, ties);
        long name = persons.name(person);
        double budget = traits.leavingBudget(name);
        if (ties.hazard() < budget) {
            return false;
        }
        persons.leave(person);
        tell(person, now, traits.segment(name), hazard.becauseOfBad(ties, budget));
        return true;
    }

    private void tell(int person, double now, int segment, boolean because) {
        long episode = persons.lastBad(person);
        boolean named = because && episode != Persons.NONE;
        int ending = persons.lastBadEnding(person);
        witness.customerLeft(
                now,
                person,
                segment,
                named ? episode : Persons.NONE,
                named ? (int) (episode >>> TYPE_SHIFT) : -1,
                named && ending >= 0 ? ENDINGS[ending] : null,
                persons.hasComeSinceBad(person));
    }
}
