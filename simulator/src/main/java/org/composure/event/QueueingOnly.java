package org.composure.event;

import org.jspecify.annotations.Nullable;

/** A witness who has ears for queues and agents, and none for people. */
public abstract class QueueingOnly implements Witness {

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
}
