package org.composure.engine.people;

import org.composure.engine.arithmetic.Exponential;
import org.composure.engine.calendar.Calendar;
import org.composure.engine.chance.Purpose;
import org.composure.engine.emotion.SurveyAnswers;
import org.composure.event.Witness;
import org.composure.scenario.people.WordOfMouth;
import org.jspecify.annotations.Nullable;

/**
 * What customers tell others, and what the others make of it.
 *
 * <p>Friends form a small world: a ring in which some ties lead somewhere else (Watts and Strogatz, Nature 393, 1998; for word of
 * mouth Goldenberg, Libai, Moldovan and Muller, IJRM 24, 2007). Ties are worked out when they are needed and never stored.
 * A friend who is a customer changes their satisfaction a little; a friend who has left, and every chance acquaintance, is a
 * prospect. Prospects and reviews add up to what draws newcomers. Bad news is told more and moves less (East, Hammond and Lomax,
 * IJRM 25, 2008). Strength of weak ties, fading and the way it all adds up are <em>our assumption</em>.
 */
public final class Talk {

    private static final double WEAK = 0.5;
    private static final int ACQUAINTANCE = -1;
    private static final double DAY_SECONDS = 86_400;
    /** Reviews there were before the run, and their mean stars; our assumption. */
    private static final double EARLIER_REVIEWS = 50;

    private static final double USUAL_STARS = 3.5;

    private final WordOfMouth words;
    private final Persons persons;
    private final Departures departures;
    private final SurveyAnswers survey;
    private final Luck luck;
    private final Witness witness;
    private final @Nullable Replies replies;
    /** Who is told next: a person, or some acquaintance by chance. */
    private final int[] listeners;

    /** Read by nobody: what was looked at must be put somewhere, or Java leaves the look out. */
    @SuppressWarnings("UnusedVariable")
    private int lookedAt;

    private double heardAt;
    private double pull;
    private double reviews = EARLIER_REVIEWS;
    private double stars = EARLIER_REVIEWS * USUAL_STARS;

    public Talk(
            WordOfMouth words,
            Persons persons,
            Departures departures,
            SurveyAnswers survey,
            Luck luck,
            Witness witness,
            Calendar calendar) {
        this.words = words;
        this.persons = persons;
        this.departures = departures;
        this.survey = survey;
        this.luck = luck;
        this.witness = witness;
        this.listeners = new int[(int) Math.round(Math.max(0, Math.max(words.toldByBad(), words.toldByGood())))];
        this.replies = words.repliesToReviews() && words.replyDays() > 0
                ? new Replies(words.replyDays() * DAY_SECONDS, persons, calendar, this::reply)
                : null;
    }

    /** After an episode some tell others. */
    public void tellOthers(long episode, int person, int segment, boolean bad, boolean solved, double now) {
        if (!bad && !solved) {
            return;
        }
        if (!luck.happens(Purpose.TELLS, episode, 0, bad ? words.tellBad() : words.tellGood())) {
            return;
        }
        int told = (int) Math.round(bad ? words.toldByBad() : words.toldByGood());
        findListeners(episode, person, told);
        for (int i = 0; i < told; i++) {
            tellOne(listeners[i], bad, now);
        }
        witness.spokeOf(now, person, segment, !bad, told, 0);
    }

    /** Listeners are found all over a large table; to look at all of them takes hardly longer than to look at one. */
    private void findListeners(long episode, int person, int told) {
        int seen = 0;
        for (int i = 0; i < told; i++) {
            double tie = luck.uniform(Purpose.TOLD, episode, i) * (words.strongTies() + words.weakTiesPerWeek());
            listeners[i] = tie >= words.strongTies() ? ACQUAINTANCE : friend(person, (int) tie);
            seen += listeners[i] == ACQUAINTANCE ? 0 : persons.lookAt(listeners[i]);
        }
        lookedAt = seen;
    }

    private void tellOne(int listener, boolean bad, double now) {
        double effect = bad ? words.prospectsBad() : words.prospectsGood();
        if (listener == ACQUAINTANCE) {
            attract(WEAK * effect, now);
            return;
        }
        if (!persons.isPresent(listener)) {
            attract(effect, now);
            return;
        }
        departures.bringUp(listener, now);
        double share = bad ? words.customersShareBad() : words.customersShareGood();
        persons.setSatisfaction(listener, persons.satisfaction(listener) + share * effect);
    }

    /** One of a person's friends: a neighbour on the ring, or somebody far away instead. */
    int friend(int person, int tie) {
        int number = persons.number();
        if (luck.happens(Purpose.REWIRING, person, tie, words.rewiring())) {
            return (int) (luck.uniform(Purpose.NEIGHBOUR, person, tie) * number);
        }
        int steps = tie / 2 + 1;
        return Math.floorMod(tie % 2 == 0 ? person + steps : person - steps, number);
    }

    /**
     * A contact in public is over, and strangers have read it. Each of them is a chance acquaintance: a prospect who is moved as little as by weak
     * ties; that readers count like that is <em>our assumption</em>.
     */
    public void readInPublic(int person, int segment, int readers, boolean bad, boolean solved, double now) {
        if (bad || solved) {
            attract(readers * WEAK * (bad ? words.prospectsBad() : words.prospectsGood()), now);
            witness.spokeOf(now, person, segment, !bad, readers, 0);
        }
    }

    private void attract(double effect, double now) {
        fade(now);
        pull += effect;
    }

    private void fade(double now) {
        double kept = Exponential.exp(-(now - heardAt) / (words.reputationDays() * DAY_SECONDS));
        pull *= kept;
        stars = USUAL_STARS * EARLIER_REVIEWS * (1 - kept) + stars * kept;
        reviews = EARLIER_REVIEWS * (1 - kept) + reviews * kept;
        heardAt = now;
    }

    /** After an episode some write a review. Returns whether it is a complaint. */
    public boolean review(
            long episode, int person, int segment, boolean bad, boolean solved, double utility, double now) {
        double probability = bad
                ? words.reviewBad() * (words.repliesToReviews() ? 1 - words.replyFewerBad() : 1)
                : solved ? words.reviewGood() : words.reviewNeutral();
        if (!luck.happens(Purpose.REVIEW, episode, 0, probability)) {
            return false;
        }
        int given = survey.csat(utility, 0);
        fade(now);
        stars += given;
        reviews++;
        witness.spokeOf(now, person, segment, !bad, 0, given);
        if (bad && words.repliesToReviews()) {
            if (replies == null) {
                reply(person, now);
            } else {
                replies.expect(person, now);
            }
        }
        return bad;
    }

    private void reply(int person, double now) {
        departures.soothe(person, now, words.replyHazardCut());
    }

    /** Mean stars in public, recent reviews counting most. */
    public double stars(double now) {
        fade(now);
        return Math.min(5, stars / reviews + (words.repliesToReviews() ? words.replyStars() : 0));
    }

    /** By what factor talk and stars change how many newcomers there are. */
    public double appeal(double now) {
        double byStars = 1 + words.revenuePerStar() * (stars(now) - USUAL_STARS);
        double perPlace = pull / persons.number();
        return Math.max(0, byStars * (1 + perPlace));
    }
}
