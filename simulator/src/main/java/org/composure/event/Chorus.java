package org.composure.event;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Passes everything on to two witnesses, to the first before the second; several are a chorus of choruses.
 *
 * <p>Two fields instead of a list, so that each of the two calls has few kinds of receivers, and the compiler sees through it.
 */
public final class Chorus implements Witness {

    private final Witness first;
    private final Witness second;

    private Chorus(Witness first, Witness second) {
        this.first = first;
        this.second = second;
    }

    /** One witness for several, in the given order; nobody costs nothing, and a single one is returned as it is. */
    public static Witness of(List<? extends Witness> voices) {
        Witness all = voices.isEmpty() ? new Silence() : voices.get(0);
        for (Witness voice : voices.subList(Math.min(1, voices.size()), voices.size())) {
            all = new Chorus(all, voice);
        }
        return all;
    }

    /** One witness for several. */
    public static Witness of(Witness... voices) {
        return of(List.of(voices));
    }

    @Override
    public void menuEntered(double at, long customer, int type) {
        first.menuEntered(at, customer, type);
        second.menuEntered(at, customer, type);
    }

    @Override
    public void finishedInMenu(double at, long customer, int type) {
        first.finishedInMenu(at, customer, type);
        second.finishedInMenu(at, customer, type);
    }

    @Override
    public void offered(double at, long customer, int type, int attempt) {
        first.offered(at, customer, type, attempt);
        second.offered(at, customer, type, attempt);
    }

    @Override
    public void blocked(double at, long customer, int type) {
        first.blocked(at, customer, type);
        second.blocked(at, customer, type);
    }

    @Override
    public void queued(double at, long customer, int type) {
        first.queued(at, customer, type);
        second.queued(at, customer, type);
    }

    @Override
    public void abandoned(double at, long customer, int type, double arrivedAt, boolean silent) {
        first.abandoned(at, customer, type, arrivedAt, silent);
        second.abandoned(at, customer, type, arrivedAt, silent);
    }

    @Override
    public void diverted(double at, long customer, int type, double arrivedAt, Diversion how) {
        first.diverted(at, customer, type, arrivedAt, how);
        second.diverted(at, customer, type, arrivedAt, how);
    }

    @Override
    public void serviceStarted(
            double at, long customer, int type, double arrivedAt, int team, int agent, int inHand, Start how) {
        first.serviceStarted(at, customer, type, arrivedAt, team, agent, inHand, how);
        second.serviceStarted(at, customer, type, arrivedAt, team, agent, inHand, how);
    }

    @Override
    public void notReached(double at, long customer, int type, double arrivedAt) {
        first.notReached(at, customer, type, arrivedAt);
        second.notReached(at, customer, type, arrivedAt);
    }

    @Override
    public void interrupted(double at, long customer, int type, int team, int agent, int inHand) {
        first.interrupted(at, customer, type, team, agent, inHand);
        second.interrupted(at, customer, type, team, agent, inHand);
    }

    @Override
    public void serviceEnded(
            double at, long customer, int type, double arrivedAt, double startedAt, int team, int agent) {
        first.serviceEnded(at, customer, type, arrivedAt, startedAt, team, agent);
        second.serviceEnded(at, customer, type, arrivedAt, startedAt, team, agent);
    }

    @Override
    public void agentReady(double at, int type, double startedAt, int team, int agent, int inHand) {
        first.agentReady(at, type, startedAt, team, agent, inHand);
        second.agentReady(at, type, startedAt, team, agent, inHand);
    }

    @Override
    public void staffChanged(double at, int team, int agentsSignedIn) {
        first.staffChanged(at, team, agentsSignedIn);
        second.staffChanged(at, team, agentsSignedIn);
    }

    @Override
    public void rosterChanged(double at, int team, int planned, int absent, int onBreak, int away) {
        first.rosterChanged(at, team, planned, absent, onBreak, away);
        second.rosterChanged(at, team, planned, absent, onBreak, away);
    }

    @Override
    public void orbitEntered(double at, long customer, int type, Orbiting why) {
        first.orbitEntered(at, customer, type, why);
        second.orbitEntered(at, customer, type, why);
    }

    @Override
    public void orbitLeft(double at, long customer, int type, Orbiting why) {
        first.orbitLeft(at, customer, type, why);
        second.orbitLeft(at, customer, type, why);
    }

    @Override
    public void needArose(double at, long customer, int type, int person, int segment, int complexity) {
        first.needArose(at, customer, type, person, segment, complexity);
        second.needArose(at, customer, type, person, segment, complexity);
    }

    @Override
    public void estimateTested(double at, long customer, int type, double announced, double waited) {
        first.estimateTested(at, customer, type, announced, waited);
        second.estimateTested(at, customer, type, announced, waited);
    }

    @Override
    public void searched(double at, long customer, int type, Search how) {
        first.searched(at, customer, type, how);
        second.searched(at, customer, type, how);
    }

    @Override
    public void botEntered(double at, long customer, int type) {
        first.botEntered(at, customer, type);
        second.botEntered(at, customer, type);
    }

    @Override
    public void botLeft(double at, long customer, int type, double enteredAt, BotExit how) {
        first.botLeft(at, customer, type, enteredAt, how);
        second.botLeft(at, customer, type, enteredAt, how);
    }

    @Override
    public void felt(
            double at, long customer, int type, int appraisal, Blame blame, double valence, double frustration) {
        first.felt(at, customer, type, appraisal, blame, valence, frustration);
        second.felt(at, customer, type, appraisal, blame, valence, frustration);
    }

    @Override
    public void contactEnded(double at, long customer, int type, ContactEnding ending) {
        first.contactEnded(at, customer, type, ending);
        second.contactEnded(at, customer, type, ending);
    }

    @Override
    public void episodeEnded(double at, long customer, int type, EpisodeEnding ending) {
        first.episodeEnded(at, customer, type, ending);
        second.episodeEnded(at, customer, type, ending);
    }

    @Override
    public void customerJoined(double at, int person, int segment) {
        first.customerJoined(at, person, segment);
        second.customerJoined(at, person, segment);
    }

    @Override
    public void customerLeft(
            double at, int person, int segment, long becauseOf, int type, @Nullable Ending ending, boolean complained) {
        first.customerLeft(at, person, segment, becauseOf, type, ending, complained);
        second.customerLeft(at, person, segment, becauseOf, type, ending, complained);
    }

    @Override
    public void spokeOf(double at, int person, int segment, boolean well, int people, int stars) {
        first.spokeOf(at, person, segment, well, people, stars);
        second.spokeOf(at, person, segment, well, people, stars);
    }

    @Override
    public void agentJoined(double at, int team, int agent) {
        first.agentJoined(at, team, agent);
        second.agentJoined(at, team, agent);
    }

    @Override
    public void agentLeft(double at, int team, int agent) {
        first.agentLeft(at, team, agent);
        second.agentLeft(at, team, agent);
    }

    @Override
    public void ended(double at) {
        first.ended(at);
        second.ended(at);
    }
}
