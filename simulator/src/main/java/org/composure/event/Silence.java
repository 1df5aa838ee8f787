package org.composure.event;

import org.jspecify.annotations.Nullable;

/** A witness that does not care. Extend it to hear of some events only. */
public class Silence implements Witness {

    @Override
    public void menuEntered(double at, long customer, int type) {
        // Not this witness's business; nor are the others below.
    }

    @Override
    public void finishedInMenu(double at, long customer, int type) {}

    @Override
    public void offered(double at, long customer, int type, int attempt) {}

    @Override
    public void blocked(double at, long customer, int type) {}

    @Override
    public void queued(double at, long customer, int type) {}

    @Override
    public void abandoned(double at, long customer, int type, double arrivedAt, boolean silent) {}

    @Override
    public void diverted(double at, long customer, int type, double arrivedAt, Diversion how) {}

    @Override
    public void serviceStarted(
            double at, long customer, int type, double arrivedAt, int team, int agent, int inHand, Start how) {}

    @Override
    public void notReached(double at, long customer, int type, double arrivedAt) {}

    @Override
    public void interrupted(double at, long customer, int type, int team, int agent, int inHand) {}

    @Override
    public void serviceEnded(
            double at, long customer, int type, double arrivedAt, double startedAt, int team, int agent) {}

    @Override
    public void agentReady(double at, int type, double startedAt, int team, int agent, int inHand) {}

    @Override
    public void staffChanged(double at, int team, int agentsSignedIn) {}

    @Override
    public void rosterChanged(double at, int team, int planned, int absent, int onBreak, int away) {}

    @Override
    public void orbitEntered(double at, long customer, int type, Orbiting why) {}

    @Override
    public void orbitLeft(double at, long customer, int type, Orbiting why) {}

    @Override
    public void needArose(double at, long customer, int type, int person, int segment, int complexity) {}

    @Override
    public void searched(double at, long customer, int type, Search how) {}

    @Override
    public void estimateTested(double at, long customer, int type, double announced, double waited) {}

    @Override
    public void botEntered(double at, long customer, int type) {}

    @Override
    public void botLeft(double at, long customer, int type, double enteredAt, BotExit how) {}

    @Override
    public void felt(
            double at, long customer, int type, int appraisal, Blame blame, double valence, double frustration) {}

    @Override
    public void contactEnded(double at, long customer, int type, ContactEnding ending) {}

    @Override
    public void episodeEnded(double at, long customer, int type, EpisodeEnding ending) {}

    @Override
    public void customerJoined(double at, int person, int segment) {}

    @Override
    public void customerLeft(
            double at,
            int person,
            int segment,
            long becauseOf,
            int type,
            @Nullable Ending ending,
            boolean complained) {}

    @Override
    public void spokeOf(double at, int person, int segment, boolean well, int people, int stars) {}

    @Override
    public void agentJoined(double at, int team, int agent) {}

    @Override
    public void agentLeft(double at, int team, int agent) {}

    @Override
    public void ended(double at) {}
}
