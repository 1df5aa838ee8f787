package org.composure.engine.journey;

import org.composure.engine.emotion.CustomerLifetimeValue;
import org.composure.engine.people.Talk;
import org.composure.event.Ending;

/** The end of an episode: what it leaves behind in the person, and what they tell others. */
final class Closing {

    private final Journey journey;
    private final Talk talk;
    private final CustomerLifetimeValue value;
    private final double uplift;
    private final double upliftDays;

    private final EpisodeTold told = new EpisodeTold();

    Closing(Journey journey, Talk talk) {
        this.journey = journey;
        this.talk = talk;
        var loyalty = journey.people.loyalty();
        this.uplift = loyalty.repurchaseUplift();
        this.upliftDays = loyalty.repurchaseDays();
        this.value = new CustomerLifetimeValue(journey.people.money().discountPerYear());
    }

    void end(Episode episode, Ending how) {
        double now = journey.calendar.nowSeconds();
        int person = episode.person;
        boolean bad = episode.badContacts > 0;
        double utility = journey.relationship.episodeUtility(
                episode.earlierUtility, Math.max(0, episode.contacts - 1), episode.lastUtility);
        if (episode.contacts > 0) {
            relate(episode, utility, bad, now);
        }
        boolean complains = speak(episode, how, utility, bad, now);
        Ending ending = complains && !how.isGood() ? Ending.COMPLAINT : how;
        tell(episode, ending, utility, now);
        journey.persons.saveMood(person, episode.mood);
        journey.persons.endEpisode(person);
        if (journey.persons.lastBad(person) == episode.number) {
            journey.persons.rememberBadEnding(person, Episode.place(ending));
        }
        if (how == Ending.SOLVED_FIRST || how == Ending.SOLVED_LATER) {
            journey.persons.rememberHabit(person, episode.queue);
        }
        journey.episodes.close(episode);
        journey.departures.hasLeft(person, now);
    }

    private void relate(Episode episode, double utility, boolean bad, double now) {
        int person = episode.person;
        journey.departures.bringUp(person, now);
        journey.persons.setSatisfaction(
                person,
                journey.relationship.satisfaction(
                        journey.persons.satisfaction(person), utility, journey.tenureYears(episode)));
        journey.persons.setTrust(person, journey.relationship.trust(journey.persons.trust(person), bad));
    }

    /** Returns whether a bad word went public. */
    private boolean speak(Episode episode, Ending how, double utility, boolean bad, double now) {
        if (episode.contacts == 0) {
            return false;
        }
        talk.tellOthers(episode.number, episode.person, episode.segment, bad, how.isGood(), now);
        return talk.review(episode.number, episode.person, episode.segment, bad, how.isGood(), utility, now);
    }

    private void tell(Episode episode, Ending ending, double utility, double now) {
        told.of(episode);
        told.ending = ending;
        told.utility = episode.contacts == 0 ? 0 : utility;
        told.valueAtRisk = episode.excessHazard <= 0
                ? 0
                : CustomerLifetimeValue.atRisk(
                        value.of(
                                journey.traits.ofSegment(episode.segment).marginPerYear(),
                                journey.departures.backgroundPerMonth(episode.person)),
                        episode.excessHazard);
        told.valueGained = ending.isGood() && episode.contacts > 0 && episode.badContacts == 0
                ? valueGained(episode.person, episode.segment, now)
                : 0;
        journey.witness.episodeEnded(now, episode.number, episode.topic, told);
    }

    /** More purchases for some time after a good ending; another one within that time starts it anew and adds nothing twice. */
    private double valueGained(int person, int segment, double now) {
        double days = Math.min(upliftDays, journey.persons.endWell(person, now) / Journey.DAY_SECONDS);
        return journey.traits.ofSegment(segment).marginPerYear() * uplift * days / Journey.DAYS_PER_YEAR;
    }
}
