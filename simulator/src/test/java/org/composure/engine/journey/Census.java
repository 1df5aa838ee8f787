package org.composure.engine.journey;

import java.util.EnumMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.composure.event.BotExit;
import org.composure.event.ContactEnding;
import org.composure.event.ContactEnding.Kind;
import org.composure.event.Ending;
import org.composure.event.EpisodeEnding;
import org.composure.event.Silence;
import org.composure.scenario.people.Reaction;

/** Counts what happens to people, from a time on. */
final class Census extends Silence {

    final double from;
    private final Reaction thresholds;
    long needs;
    long contacts;
    long bad;
    long badInRetrospect;
    final long[] felt = new long[6];
    long grateful;
    long ruined;
    long withHuman;
    long firstWithHuman;
    long firstSolvedByHuman;
    long throughBot;
    long solvedByBot;
    long contained;
    long hostile;
    long misled;
    long queued;
    long abandoned;
    long answered;
    double waited;
    long episodesWithContact;
    long contactsOfEpisodes;
    final Map<Ending, Long> endings = new EnumMap<>(Ending.class);
    final Set<Long> customers = new HashSet<>();
    double startValence;
    double solvedValence;
    long solved;
    double unsolvedValence;
    double utility;
    double busy;

    Census(double from, Reaction thresholds) {
        this.from = from;
        this.thresholds = thresholds;
    }

    @Override
    public void needArose(double at, long customer, int type, int person, int segment, int complexity) {
        needs += at >= from ? 1 : 0;
    }

    @Override
    public void offered(double at, long customer, int type, int attempt) {
        queued += at >= from ? 1 : 0;
    }

    @Override
    public void abandoned(double at, long customer, int type, double arrivedAt, boolean silent) {
        if (at >= from) {
            abandoned++;
            waited += at - arrivedAt;
        }
    }

    @Override
    public void serviceStarted(
            double at, long customer, int type, double arrivedAt, int team, int agent, int inHand, Start how) {
        if (at >= from) {
            answered++;
            waited += at - arrivedAt;
        }
    }

    @Override
    public void serviceEnded(
            double at, long customer, int type, double arrivedAt, double startedAt, int team, int agent) {
        busy += at >= from ? at - startedAt : 0;
    }

    @Override
    public void botLeft(double at, long customer, int type, double enteredAt, BotExit how) {}

    @Override
    public void contactEnded(double at, long customer, int type, ContactEnding ending) {
        if (at < from) {
            return;
        }
        contacts++;
        customers.add(customer);
        bad += ending.bad() ? 1 : 0;
        badInRetrospect += ending.bad() || ending.badInRetrospect() ? 1 : 0;
        misled += ending.misled() ? 1 : 0;
        for (int f = 0; f < felt.length; f++) {
            felt[f] += ending.highest(f) > thresholds.of(f) ? 1 : 0;
        }
        grateful += ending.atEnd(4) > thresholds.gratitude() ? 1 : 0;
        ruined += ending.ruinsTheDay() ? 1 : 0;
        utility += ending.utility();
        startValence += ending.valenceAtStart();
        if (ending.resolved()) {
            solved++;
            solvedValence += ending.valenceAtEnd();
        } else {
            unsolvedValence += ending.valenceAtEnd();
        }
        boolean human = ending.kind() == Kind.HUMAN || ending.kind() == Kind.BOT_AND_HUMAN;
        if (human) {
            withHuman++;
            hostile += ending.highest(1) > 0.6 ? 1 : 0;
            firstWithHuman += ending.place() == 1 ? 1 : 0;
            firstSolvedByHuman += ending.place() == 1 && ending.resolved() ? 1 : 0;
        }
        if (ending.kind() != Kind.HUMAN) {
            throughBot++;
            contained += ending.kind() == Kind.BOT ? 1 : 0;
            solvedByBot += ending.kind() == Kind.BOT && ending.resolved() ? 1 : 0;
        }
    }

    @Override
    public void episodeEnded(double at, long customer, int type, EpisodeEnding ending) {
        if (at < from) {
            return;
        }
        endings.merge(ending.ending(), 1L, Long::sum);
        if (ending.contacts() > 0) {
            episodesWithContact++;
            contactsOfEpisodes += ending.contacts();
        }
    }

    double share(long part) {
        return (double) part / contacts;
    }
}
