package org.composure.engine.journey;

import org.composure.engine.calendar.Rank;
import org.composure.engine.chance.Purpose;
import org.composure.engine.people.Luck;
import org.composure.event.Blame;
import org.composure.event.Ending;
import org.composure.event.Witness.Orbiting;
import org.composure.scenario.people.Appraisal;
import org.composure.scenario.people.Paths;

/**
 * What people do after a contact: go in peace, try again later, find out that an answer was wrong, give up.
 *
 * <p>Who is disappointed gives up sooner. Nobody begins anything at or after the end of the horizon: such episodes stay open.
 */
final class WhatNext {

    private final Journey journey;
    private final Paths paths;
    private final Luck luck;
    private final int comesAgain;
    private final int doorsOpen;

    WhatNext(Journey journey) {
        this.journey = journey;
        this.paths = journey.people.paths();
        this.luck = journey.luck;
        this.comesAgain = journey.calendar.enrol(Rank.ARRIVAL, this::comeAgain);
        this.doorsOpen = journey.calendar.enrol(Rank.ARRIVAL, this::doorsOpen);
    }

    /** When a believed wrong answer will be found out; infinite for never. */
    double findsOutAt(Episode episode) {
        var bot = journey.people.bot();
        int index = episode.perContact();
        if (!luck.happens(Purpose.DISCOVERY, episode.number, index, bot.discovered())) {
            return Double.POSITIVE_INFINITY;
        }
        return journey.calendar.nowSeconds()
                + bot.discoveryDelayMeanSeconds() * luck.exponential(Purpose.DISCOVERY_DELAY, episode.number, index);
    }

    void after(Episode episode, Outcome outcome, double foundOutAt) {
        episode.ifGivenUp = ifGivenUp(episode, outcome);
        episode.failedBecauseOf = trigger(episode, outcome);
        switch (outcome) {
            case RESOLVED ->
                journey.closing.end(episode, episode.contacts == 1 ? Ending.SOLVED_FIRST : Ending.SOLVED_LATER);
            case MISLED -> {
                if (foundOutAt < journey.lengthSeconds) {
                    orbit(episode, Orbiting.ANSWER_WAS_WRONG, foundOutAt);
                } else {
                    journey.closing.end(episode, Ending.WRONG_ANSWER);
                }
            }
            case ABANDONED, BLOCKED ->
                tryAgain(episode, Orbiting.REDIAL_AFTER_ABANDONING, paths.redial(), paths.redialDelayMeanSeconds());
            default -> tryAgain(episode, Orbiting.RECONTACT, paths.recontact(), paths.recontactDelayMeanSeconds());
        }
    }

    private Ending ifGivenUp(Episode episode, Outcome outcome) {
        if (outcome == Outcome.QUIT_BOT) {
            return Ending.GAVE_UP_BOT;
        }
        if (outcome == Outcome.CLOSED_BY_BOT || outcome == Outcome.MISLED) {
            return Ending.FALSE_CONTAINED;
        }
        if (episode.mood.frustration() > journey.people.feelings().hostileAbove()) {
            return Ending.ANGRY_EXIT;
        }
        return switch (outcome) {
            case ABANDONED -> Ending.ABANDONED;
            case BLOCKED -> Ending.BLOCKED;
            case EXPIRED -> Ending.EXPIRED;
            default -> Ending.UNRESOLVED_CLOSED;
        };
    }

    private void tryAgain(Episode episode, Orbiting why, double probability, double meanSeconds) {
        int index = episode.perContact();
        boolean again = episode.contacts < paths.contactsMost()
                && luck.happens(Purpose.COMES_AGAIN, episode.number, index, stillTries(episode, probability));
        if (again) {
            double delay = meanSeconds * luck.exponential(Purpose.COMES_AGAIN_DELAY, episode.number, index);
            orbit(episode, why, journey.calendar.nowSeconds() + delay);
        } else {
            journey.closing.end(episode, episode.ifGivenUp);
        }
    }

    private double stillTries(Episode episode, double probability) {
        return probability - paths.giveUpPerDisappointment() * episode.mood.disappointment();
    }

    private void orbit(Episode episode, Orbiting why, double until) {
        episode.why = why;
        journey.witness.orbitEntered(journey.calendar.nowSeconds(), episode.number, queue(episode), why);
        journey.book(comesAgain, episode, until);
    }

    /** Orbits are told of by queue; who has seen none yet belongs to the topic's own. */
    private static int queue(Episode episode) {
        return episode.queue < 0 ? episode.topic : episode.queue;
    }

    private void comeAgain(int slot) {
        Episode episode = journey.episodes.toHand(slot);
        journey.witness.orbitLeft(journey.calendar.nowSeconds(), episode.number, queue(episode), episode.why);
        journey.moods.fade(episode);
        if (episode.why == Orbiting.ANSWER_WAS_WRONG && !findOut(episode)) {
            return;
        }
        episode.cameBecauseOf = episode.failedBecauseOf;
        journey.moods.move(episode, Appraisal.HAD_TO_COME_AGAIN, episode.cameBecauseOf);
        boolean bot = luck.happens(Purpose.BOT_WHEN_BACK, episode.number, episode.perContact(), paths.botWhenBack());
        if (bot) {
            journey.ways.toBotOrHuman(episode);
        } else {
            journey.ways.toHuman(episode);
        }
    }

    /** What made the contact fail, so that there has to be another; the issue itself if it did not. */
    private static Blame trigger(Episode episode, Outcome outcome) {
        return switch (outcome) {
            case RESOLVED -> Blame.ISSUE;
            case MISLED -> Blame.ORG_KB;
            case UNRESOLVED -> Blame.AGENT_SKILL;
            case QUIT_BOT, CLOSED_BY_BOT -> BotTalk.failure(episode);
            case ABANDONED, BLOCKED -> Blame.ORG_WAIT;
            case EXPIRED -> Blame.COMM;
        };
    }

    /** The answer was wrong; whether the person tries again. */
    private boolean findOut(Episode episode) {
        journey.moods.move(episode, Appraisal.FOUND_ANSWER_WRONG, Blame.ORG_KB);
        journey.persons.setTrust(
                episode.person, journey.relationship.trustMisled(journey.persons.trust(episode.person)));
        boolean again = episode.contacts < paths.contactsMost()
                && luck.happens(Purpose.COMES_AGAIN, episode.number, episode.perContact(), stillTries(episode, 1));
        if (!again) {
            journey.closing.end(episode, episode.ifGivenUp);
        }
        return again;
    }

    /** The doors are closed: the person comes when they open, if they ever do. */
    void waitForDoors(Episode episode) {
        double now = journey.calendar.nowSeconds();
        journey.witness.orbitEntered(now, episode.number, episode.queue, Orbiting.DOORS_CLOSED);
        double opens = journey.openings(episode.queue).after(now);
        double later = paths.redialDelayMeanSeconds()
                * luck.exponential(Purpose.WHEN_DOORS_OPEN, episode.number, episode.attempts);
        journey.book(doorsOpen, episode, opens + later);
    }

    private void doorsOpen(int slot) {
        Episode episode = journey.episodes.toHand(slot);
        journey.witness.orbitLeft(journey.calendar.nowSeconds(), episode.number, episode.queue, Orbiting.DOORS_CLOSED);
        journey.moods.fade(episode);
        journey.ways.tryDoorsAgain(episode);
    }
}
