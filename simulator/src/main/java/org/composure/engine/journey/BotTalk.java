package org.composure.engine.journey;

import org.composure.engine.calendar.Rank;
import org.composure.engine.chance.Purpose;
import org.composure.engine.emotion.Mood;
import org.composure.engine.people.Luck;
import org.composure.engine.selfservice.BotRules;
import org.composure.event.Blame;
import org.composure.event.BotExit;
import org.composure.event.ContactEnding.Kind;
import org.composure.scenario.people.Appraisal;
import org.composure.scenario.people.Bot;
import org.composure.scenario.people.Handover;
import org.composure.scenario.people.People;

/** A conversation with the bot, turn by turn. */
final class BotTalk {

    /** From the third failure in a row it feels like going in circles. */
    private static final int CIRCLES_FROM = 3;

    private final Journey journey;
    private Bot bot;
    private Handover handover;
    private final Luck luck;
    private BotRules rules;
    private final Moods moods;
    private final int turns;

    BotTalk(Journey journey) {
        this.journey = journey;
        this.bot = journey.people.bot();
        this.handover = journey.people.handover();
        this.luck = journey.luck;
        this.moods = journey.moods;
        this.rules = new BotRules(bot, handover, luck);
        this.turns = journey.calendar.enrol(Rank.ARRIVAL, this::turn);
    }

    boolean isThere() {
        return rules.isThere(journey.calendar.nowSeconds());
    }

    boolean isOutOfOrder() {
        return rules.isOutOfOrder(journey.calendar.nowSeconds());
    }

    void begin(Episode episode) {
        double now = journey.calendar.nowSeconds();
        journey.contactStart.begin(episode, Kind.BOT);
        episode.botEnteredAt = now;
        episode.turn = 0;
        episode.understood = false;
        journey.witness.botEntered(now, episode.number, episode.topic);
        if (handover.severityAbove() < 1 && episode.severity > handover.severityAbove()) {
            handOver(episode, BotExit.HANDED_OVER_BY_RULE);
            return;
        }
        episode.capable =
                rules.isCapable(episode.name, episode.topic, episode.number, episode.perContact(), episode.complexity);
        journey.book(turns, episode, now + bot.turnSeconds());
    }

    private void turn(int slot) {
        Episode episode = journey.episodes.toHand(slot);
        moods.fade(episode);
        episode.understood |= luck.happens(
                Purpose.BOT_RECOGNITION,
                episode.number,
                episode.perTurn(),
                bot.recognition().of(episode.complexity));
        boolean first = episode.turn == 0;
        if (episode.understood && episode.capable && !first) {
            moods.move(episode, Appraisal.BOT_SOLVED, Blame.ISSUE);
            leave(episode, BotExit.SOLVED);
            journey.parting.close(episode, Outcome.RESOLVED);
        } else if (episode.understood && first) {
            moods.move(episode, Appraisal.BOT_PROGRESSED, Blame.ISSUE);
            goOn(episode);
        } else if (episode.understood && givesWrongAnswer(episode)) {
            comfort(episode);
            leave(episode, BotExit.WRONG_AND_BELIEVED);
            journey.parting.close(episode, Outcome.MISLED);
        } else if (!fail(episode)) {
            goOn(episode);
        }
    }

    private void goOn(Episode episode) {
        episode.turn++;
        if (episode.turn >= bot.turnsMost()) {
            leave(episode, BotExit.QUIT);
            moods.move(episode, Appraisal.GAVE_UP_BOT, failure(episode));
            journey.parting.close(episode, Outcome.CLOSED_BY_BOT);
            return;
        }
        journey.book(turns, episode, journey.calendar.nowSeconds() + bot.turnSeconds());
    }

    private boolean givesWrongAnswer(Episode episode) {
        return luck.happens(
                        Purpose.FALSE_ANSWER,
                        episode.number,
                        episode.perTurn(),
                        bot.falseAnswer().of(episode.complexity))
                && luck.happens(Purpose.BELIEVED, episode.number, episode.perTurn(), bot.believed());
    }

    /** A wrong answer that is believed is a relief. */
    private void comfort(Episode episode) {
        if (journey.hasFeelings) {
            Mood mood = episode.mood;
            mood.set(Mood.GRATITUDE, mood.gratitude() + (1 - mood.gratitude()) * bot.falseComfort());
        }
        moods.notice(episode);
    }

    /** Whoever asked for a human and was refused one would not have gone on failing with the bot. */
    static Blame failure(Episode episode) {
        return episode.refused ? Blame.ORG_REFUSE : Blame.ORG_LOOP;
    }

    /** The bot has failed; whether the talk is over. */
    private boolean fail(Episode episode) {
        episode.botFailures++;
        boolean circles = episode.botFailures >= CIRCLES_FROM;
        double strength = rules.strengthOfFailure(episode.mood.frustration());
        moods.move(episode, circles ? Appraisal.BOT_LOOPED : Appraisal.BOT_FELL_BACK, failure(episode), strength);
        if (handover.onDetectedFrustration() && journey.senses.frustration(episode)) {
            handOver(episode, BotExit.HANDED_OVER_ON_FRUSTRATION);
        } else if (episode.botFailures >= handover.afterFailures()) {
            handOver(episode, BotExit.HANDED_OVER_AFTER_FAILURES);
        } else if (asksForHuman(episode)) {
            handOver(episode, BotExit.HANDED_OVER_ON_REQUEST);
        } else {
            return quits(episode);
        }
        return true;
    }

    /** Whether a human is asked for and given; asked for and refused hurts. */
    private boolean asksForHuman(Episode episode) {
        double preference = journey.traits.humanPreference(episode.name, episode.segment);
        double asks = rules.asksForHuman(episode.mood.frustration(), episode.botFailures, preference);
        if (!luck.happens(Purpose.ASKS_FOR_HUMAN, episode.number, episode.perTurn(), asks)) {
            return false;
        }
        if (!handover.requestHonoured()) {
            moods.move(episode, Appraisal.HUMAN_REFUSED, Blame.ORG_REFUSE);
            episode.refused = true;
            journey.persons.setTrust(
                    episode.person, journey.relationship.trustRefused(journey.persons.trust(episode.person)));
        }
        return handover.requestHonoured();
    }

    private boolean quits(Episode episode) {
        if (!luck.happens(
                Purpose.QUITS_BOT, episode.number, episode.perTurn(), rules.quits(episode.mood.frustration()))) {
            return false;
        }
        leave(episode, BotExit.QUIT);
        moods.move(episode, Appraisal.GAVE_UP_BOT, failure(episode));
        journey.parting.close(episode, Outcome.QUIT_BOT);
        return true;
    }

    private void handOver(Episode episode, BotExit how) {
        leave(episode, how);
        if (how != BotExit.HANDED_OVER_BY_RULE) {
            episode.failedSteps++;
        }
        moods.move(episode, Appraisal.HANDED_OVER, Blame.ORG_LOOP);
        episode.kind = Kind.BOT_AND_HUMAN;
        episode.mustRepeat = !handover.contextCarried() && !handover.unifiedHistory();
        journey.strangers.tellBot(episode);
        journey.ways.queueUp(episode);
    }

    private void leave(Episode episode, BotExit how) {
        journey.witness.botLeft(
                journey.calendar.nowSeconds(), episode.number, episode.topic, episode.botEnteredAt, how);
    }

    /** Another bot, or other rules for the same one, from now on. */
    void follow(People later) {
        bot = later.bot();
        handover = later.handover();
        rules = new BotRules(bot, handover, luck);
    }
}
