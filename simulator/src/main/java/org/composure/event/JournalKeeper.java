package org.composure.event;

import java.util.ArrayDeque;
import java.util.Deque;
import org.jspecify.annotations.Nullable;

/**
 * Keeps what happens: all of it, or the latest events only.
 *
 * <p>An unbounded keeper's memory grows with the run; keep journals of short runs, or bound them.
 */
public final class JournalKeeper implements Witness {

    private final int eventsMax;
    private final Deque<ContactEvent> kept = new ArrayDeque<>();
    private long forgotten;

    /** Keeps everything. */
    public JournalKeeper() {
        this(Integer.MAX_VALUE);
    }

    /** Keeps the latest {@code eventsMax} events; at least one. */
    public JournalKeeper(int eventsMax) {
        if (eventsMax < 1) {
            throw new IllegalArgumentException("A journal must have room for an event (%d).".formatted(eventsMax));
        }
        this.eventsMax = eventsMax;
    }

    /** What has been kept so far, oldest first. */
    public Journal journal() {
        return new Journal(kept.stream().toList());
    }

    /** How many events had to make room for later ones. */
    public long forgotten() {
        return forgotten;
    }

    private void keep(ContactEvent event) {
        if (kept.size() == eventsMax) {
            kept.removeFirst();
            forgotten++;
        }
        kept.addLast(event);
    }

    @Override
    public void menuEntered(double at, long customer, int type) {
        keep(new ContactEvent.MenuEntered(at, customer, type));
    }

    @Override
    public void finishedInMenu(double at, long customer, int type) {
        keep(new ContactEvent.FinishedInMenu(at, customer, type));
    }

    @Override
    public void offered(double at, long customer, int type, int attempt) {
        keep(new ContactEvent.ContactOffered(at, customer, type, attempt));
    }

    @Override
    public void blocked(double at, long customer, int type) {
        keep(new ContactEvent.ContactBlocked(at, customer, type));
    }

    @Override
    public void queued(double at, long customer, int type) {
        keep(new ContactEvent.ContactQueued(at, customer, type));
    }

    @Override
    public void abandoned(double at, long customer, int type, double arrivedAt, boolean silent) {
        keep(new ContactEvent.ContactAbandoned(at, customer, type, arrivedAt, silent));
    }

    @Override
    public void diverted(double at, long customer, int type, double arrivedAt, Diversion how) {
        keep(new ContactEvent.ContactDiverted(at, customer, type, arrivedAt, how));
    }

    @Override
    public void serviceStarted(
            double at, long customer, int type, double arrivedAt, int team, int agent, int inHand, Start how) {
        keep(new ContactEvent.ServiceStarted(at, customer, type, arrivedAt, team, agent, inHand, how));
    }

    @Override
    public void notReached(double at, long customer, int type, double arrivedAt) {
        keep(new ContactEvent.CustomerNotReached(at, customer, type, arrivedAt));
    }

    @Override
    public void interrupted(double at, long customer, int type, int team, int agent, int inHand) {
        keep(new ContactEvent.ServiceInterrupted(at, customer, type, team, agent, inHand));
    }

    @Override
    public void serviceEnded(
            double at, long customer, int type, double arrivedAt, double startedAt, int team, int agent) {
        keep(new ContactEvent.ServiceEnded(at, customer, type, arrivedAt, startedAt, team, agent));
    }

    @Override
    public void agentReady(double at, int type, double startedAt, int team, int agent, int inHand) {
        keep(new ContactEvent.AgentBecameReady(at, type, startedAt, team, agent, inHand));
    }

    @Override
    public void staffChanged(double at, int team, int agentsSignedIn) {
        keep(new ContactEvent.StaffChanged(at, team, agentsSignedIn));
    }

    @Override
    public void rosterChanged(double at, int team, int planned, int absent, int onBreak, int away) {
        keep(new ContactEvent.RosterChanged(at, team, planned, absent, onBreak, away));
    }

    @Override
    public void orbitEntered(double at, long customer, int type, Orbiting why) {
        keep(new ContactEvent.OrbitEntered(at, customer, type, why));
    }

    @Override
    public void orbitLeft(double at, long customer, int type, Orbiting why) {
        keep(new ContactEvent.OrbitLeft(at, customer, type, why));
    }

    @Override
    public void needArose(double at, long customer, int type, int person, int segment, int complexity) {
        keep(new ContactEvent.NeedArose(at, customer, type, person, segment, complexity));
    }

    @Override
    public void estimateTested(double at, long customer, int type, double announced, double waited) {
        keep(new ContactEvent.EstimateTested(at, customer, type, announced, waited));
    }

    @Override
    public void searched(double at, long customer, int type, Search how) {
        keep(new ContactEvent.SearchEnded(at, customer, type, how));
    }

    @Override
    public void botEntered(double at, long customer, int type) {
        keep(new ContactEvent.BotEntered(at, customer, type));
    }

    @Override
    public void botLeft(double at, long customer, int type, double enteredAt, BotExit how) {
        keep(new ContactEvent.BotLeft(at, customer, type, enteredAt, how));
    }

    @Override
    public void felt(
            double at, long customer, int type, int appraisal, Blame blame, double valence, double frustration) {
        keep(new ContactEvent.FeelingsMoved(at, customer, type, appraisal, blame, valence, frustration));
    }

    @Override
    public void contactEnded(double at, long customer, int type, ContactEnding ending) {
        keep(new ContactEvent.ContactEnded(at, customer, type, EndedContact.of(ending)));
    }

    @Override
    public void episodeEnded(double at, long customer, int type, EpisodeEnding ending) {
        keep(new ContactEvent.EpisodeEnded(at, customer, type, EndedEpisode.of(ending)));
    }

    @Override
    public void customerJoined(double at, int person, int segment) {
        keep(new ContactEvent.CustomerJoined(at, person, segment));
    }

    @Override
    public void customerLeft(
            double at, int person, int segment, long becauseOf, int type, @Nullable Ending ending, boolean complained) {
        keep(new ContactEvent.CustomerLeft(at, person, segment, becauseOf, type, ending, complained));
    }

    @Override
    public void spokeOf(double at, int person, int segment, boolean well, int people, int stars) {
        keep(new ContactEvent.CompanySpokenOf(at, person, segment, well, people, stars));
    }

    @Override
    public void agentJoined(double at, int team, int agent) {
        keep(new ContactEvent.AgentJoined(at, team, agent));
    }

    @Override
    public void agentLeft(double at, int team, int agent) {
        keep(new ContactEvent.AgentLeft(at, team, agent));
    }

    @Override
    public void ended(double at) {
        keep(new ContactEvent.RunEnded(at));
    }
}
