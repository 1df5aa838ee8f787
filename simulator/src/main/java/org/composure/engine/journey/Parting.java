package org.composure.engine.journey;

import org.composure.engine.chance.Purpose;
import org.composure.engine.emotion.Goodwill;
import org.composure.engine.people.Talk;
import org.composure.event.Blame;
import org.composure.event.ContactEnding.Kind;
import org.composure.scenario.people.Appraisal;
import org.composure.scenario.people.GoodwillRule;
import org.composure.scenario.people.Recovery;

/**
 * The end of a contact: what is remembered of it, whether it ended badly, what is offered to make good, what binds the person
 * less, what they would answer; then on to what comes next.
 *
 * <p>What is offered changes how the contact is remembered; that it had ended badly before stays in the hazard of leaving, less
 * the part that is made good.
 */
final class Parting {

    private final Journey journey;
    private final Talk talk;
    private final int[] readers;
    private final Recovery recovery;
    private final Goodwill goodwill;
    private final Answers answers;
    private final ContactTold told = new ContactTold();

    Parting(Journey journey, Talk talk) {
        this.journey = journey;
        this.talk = talk;
        this.readers = journey.scenario.contactTypes().stream()
                .mapToInt(type -> type.course().readers())
                .toArray();
        this.recovery = journey.people.recovery();
        this.goodwill = new Goodwill(recovery);
        this.answers = new Answers(journey);
    }

    void close(Episode episode, Outcome outcome) {
        told.of(episode);
        told.resolved = outcome == Outcome.RESOLVED;
        told.misled = outcome == Outcome.MISLED;
        told.abandoned = outcome == Outcome.ABANDONED;
        told.utility = utility(episode);
        boolean wasBad = told.utility < journey.people.memory().badBelow();
        told.goodwill = isOffered(episode, outcome, wasBad) ? recovery.goodwillCost() : 0;
        double madeGood = 0;
        if (told.goodwill > 0) {
            makeGood(episode);
            madeGood = goodwill.heals(
                    told.goodwill,
                    recovery.goodwillMatched(),
                    journey.people.loyalty().recoveryMost());
            told.utility = utility(episode);
        }
        told.bad = told.utility < journey.people.memory().badBelow();
        if (wasBad) {
            rememberBad(episode, madeGood);
        }
        double foundOutAt = told.misled ? journey.whatNext.findsOutAt(episode) : Double.POSITIVE_INFINITY;
        told.badInRetrospect = told.misled
                && foundOutAt - journey.calendar.nowSeconds()
                        <= journey.people.memory().retrospectiveDays() * Journey.DAY_SECONDS;
        told.ruinsTheDay = told.bad && journey.moods.model().ruinsTheDay(episode.mood);
        answers.fill(told, episode, outcome);
        if (episode.contacts > 1) {
            episode.earlierUtility += episode.lastUtility;
        }
        episode.lastUtility = told.utility;
        journey.persons.saveMood(episode.person, episode.mood);
        journey.witness.contactEnded(journey.calendar.nowSeconds(), episode.number, episode.topic, told);
        if (episode.kind != Kind.BOT && episode.queue >= 0 && readers[episode.queue] > 0) {
            talk.readInPublic(
                    episode.person,
                    episode.segment,
                    readers[episode.queue],
                    told.bad,
                    told.resolved,
                    journey.calendar.nowSeconds());
        }
        journey.whatNext.after(episode, outcome, foundOutAt);
    }

    private double utility(Episode episode) {
        return episode.memory.utility(journey.people.memory(), told.resolved, told.misled, episode.contacts);
    }

    private boolean isOffered(Episode episode, Outcome outcome, boolean bad) {
        if (recovery.goodwill() == GoodwillRule.NOBODY) {
            return false;
        }
        boolean deserved = recovery.goodwill() == GoodwillRule.AFTER_BAD_ENDING
                ? bad
                : outcome != Outcome.RESOLVED && outcome != Outcome.MISLED;
        return deserved || journey.luck.happens(Purpose.OPPORTUNIST, episode.name, 0, recovery.opportunists());
    }

    private void makeGood(Episode episode) {
        Appraisal what = recovery.goodwillMatched() ? Appraisal.GIVEN_MATCHED_GOODWILL : Appraisal.GIVEN_GOODWILL;
        journey.moods.move(episode, what, Blame.ISSUE, goodwill.strength(told.goodwill));
    }

    private void rememberBad(Episode episode, double madeGood) {
        episode.badContacts++;
        journey.persons.rememberBad(episode.person, episode.number);
        episode.excessHazard += journey.departures.endedBadly(episode.person, journey.calendar.nowSeconds(), madeGood);
    }
}
