package org.composure.study.live;

import java.util.Optional;
import org.composure.engine.Run;
import org.composure.event.Blame;
import org.composure.event.BotExit;
import org.composure.event.ContactEnding;
import org.composure.event.Ending;
import org.composure.event.EpisodeEnding;
import org.composure.event.Search;
import org.composure.event.Silence;
import org.composure.event.Witness;
import org.composure.scenario.Scenario;
import org.composure.study.live.Steps.What;
import org.jspecify.annotations.Nullable;

/**
 * Watches a run and knows who is where, in what mood, and how they came there. Knows only what is told to every witness, and
 * forgets those who left soon after.
 */
public final class Onlooker extends Silence {

    private final Scenario scenario;
    private final boolean people;
    private final Crowd crowd;
    private final Desks desks;
    private final Tallies tallies = new Tallies();

    /** Has seen nobody yet. */
    public Onlooker(Scenario scenario) {
        this.scenario = scenario;
        this.people = scenario.people() != null;
        this.crowd = new Crowd(scenario);
        this.desks = new Desks(scenario);
    }

    /** Who is where now. Those who left are in one frame only. */
    public Frame frame(double now, boolean over, int peopleMax) {
        return crowd.frame(now, over, peopleMax, desks.teams(), tallies.counts());
    }

    /** Who is where now in the run that is watched, and how everybody feels at this instant. */
    public Frame frame(Run run, boolean over, int peopleMax) {
        run.tellMoods(crowd::feels);
        return frame(run.nowSeconds(), over, peopleMax);
    }

    /** What happened to a customer who is to be seen or left a little while ago. */
    public Optional<Steps> steps(int number) {
        return crowd.steps(number);
    }

    /** What an agent has done. */
    public Optional<AgentView> agent(int agent, double now) {
        return desks.view(agent, now);
    }

    private Sight see(double at, long customer, int type) {
        return crowd.see(at, customer, type);
    }

    @Override
    public void needArose(double at, long customer, int type, int person, int segment, int complexity) {
        Sight sight = see(at, customer, type);
        sight.person = person;
        sight.segment = segment;
        sight.note(at, What.NEEDED_HELP, complexity);
    }

    @Override
    @SuppressWarnings("EnumOrdinal") // Positions in lists that are told with them; stored in no file.
    public void searched(double at, long customer, int type, Search how) {
        see(at, customer, type).note(at, What.SEARCHED, how.ordinal());
    }

    @Override
    public void menuEntered(double at, long customer, int type) {
        Sight sight = see(at, customer, type);
        crowd.move(sight, Place.HELP_CENTRE);
        sight.note(at, What.ENTERED_MENU, -1);
    }

    @Override
    public void finishedInMenu(double at, long customer, int type) {
        Sight sight = see(at, customer, type);
        sight.note(at, What.LEFT_MENU, -1);
        leaveUnlessPerson(sight, Place.LEFT_WELL);
    }

    @Override
    public void botEntered(double at, long customer, int type) {
        Sight sight = see(at, customer, type);
        crowd.move(sight, Place.BOT);
        sight.note(at, What.MET_BOT, -1);
    }

    @Override
    @SuppressWarnings("EnumOrdinal") // See above.
    public void botLeft(double at, long customer, int type, double enteredAt, BotExit how) {
        Sight sight = see(at, customer, type);
        crowd.move(sight, Place.AWAY);
        sight.note(at, What.LEFT_BOT, how.ordinal());
    }

    @Override
    public void offered(double at, long customer, int type, int attempt) {
        tallies.offered++;
        see(at, customer, type);
    }

    @Override
    public void queued(double at, long customer, int type) {
        Sight sight = see(at, customer, type);
        crowd.queue(sight, type);
        sight.note(at, What.QUEUED, type);
    }

    @Override
    public void blocked(double at, long customer, int type) {
        tallies.blocked++;
        Sight sight = see(at, customer, type);
        sight.note(at, What.BLOCKED, -1);
        leaveUnlessPerson(sight, Place.LEFT_BADLY);
    }

    @Override
    public void abandoned(double at, long customer, int type, double arrivedAt, boolean silent) {
        tallies.abandoned++;
        Sight sight = see(at, customer, type);
        sight.note(at, What.HUNG_UP, -1);
        leaveUnlessPerson(sight, Place.LEFT_BADLY);
    }

    @Override
    @SuppressWarnings("EnumOrdinal") // See above.
    public void diverted(double at, long customer, int type, double arrivedAt, Diversion how) {
        Sight sight = see(at, customer, type);
        sight.note(at, What.DIVERTED, how.ordinal());
        if (how == Diversion.CALLBACK_ACCEPTED) {
            crowd.move(sight, Place.AWAY);
        } else {
            leaveUnlessPerson(sight, Place.LEFT_BADLY);
        }
    }

    @Override
    public void serviceStarted(
            double at, long customer, int type, double arrivedAt, int team, int agent, int inHand, Witness.Start how) {
        desks.hold(at, team, agent, inHand);
        if (!how.isOfCustomer()) {
            return;
        }
        if (how == Start.ANSWER) {
            tallies.answered++;
            if (at - arrivedAt <= scenario.target().withinSeconds()) {
                tallies.inTime++;
            }
        }
        Sight sight = see(at, customer, type);
        crowd.move(sight, Place.AGENT);
        sight.agent = agent;
        sight.note(at, What.SERVED, agent);
    }

    @Override
    public void interrupted(double at, long customer, int type, int team, int agent, int inHand) {
        desks.hold(at, team, agent, inHand);
        Sight sight = see(at, customer, type);
        crowd.move(sight, Place.QUEUE);
        sight.note(at, What.INTERRUPTED, -1);
    }

    @Override
    public void serviceEnded(
            double at, long customer, int type, double arrivedAt, double startedAt, int team, int agent) {
        Sight sight = see(at, customer, type);
        desks.served(team, agent, startedAt, at, sight);
        sight.note(at, What.SERVICE_ENDED, -1);
        leaveUnlessPerson(sight, Place.LEFT_WELL);
    }

    @Override
    public void agentReady(double at, int type, double startedAt, int team, int agent, int inHand) {
        desks.hold(at, team, agent, inHand);
    }

    @Override
    public void staffChanged(double at, int team, int agentsSignedIn) {
        desks.signedIn(team, agentsSignedIn);
    }

    @Override
    @SuppressWarnings("EnumOrdinal") // See above.
    public void orbitEntered(double at, long customer, int type, Orbiting why) {
        Sight sight = see(at, customer, type);
        crowd.move(sight, Place.AWAY);
        sight.note(at, What.WILL_TRY_AGAIN, why.ordinal());
    }

    @Override
    public void felt(
            double at, long customer, int type, int appraisal, Blame blame, double valence, double frustration) {
        Sight sight = see(at, customer, type);
        sight.feel(valence);
        sight.note(at, What.FELT, appraisal);
    }

    @Override
    public void contactEnded(double at, long customer, int type, ContactEnding ending) {
        Sight sight = see(at, customer, type);
        sight.feel(ending.valenceAtEnd());
        tallies.contacts++;
        if (ending.bad()) {
            tallies.badContacts++;
        }
        sight.note(at, ending.bad() ? What.CONTACT_ENDED_BADLY : What.CONTACT_ENDED_WELL, -1);
        crowd.move(sight, Place.AWAY);
    }

    @Override
    @SuppressWarnings("EnumOrdinal") // See above.
    public void episodeEnded(double at, long customer, int type, EpisodeEnding ending) {
        Ending how = ending.ending();
        tallies.endings[how.ordinal()]++;
        Sight sight = see(at, customer, type);
        sight.note(at, What.EPISODE_ENDED, how.ordinal());
        boolean well = how.isGood() && ending.badContacts() == 0;
        crowd.leave(sight, well ? Place.LEFT_WELL : Place.LEFT_BADLY);
    }

    @Override
    public void customerLeft(
            double at, int person, int segment, long becauseOf, int type, @Nullable Ending ending, boolean complained) {
        if (becauseOf >= 0) {
            tallies.lostCustomers++;
        }
    }

    /** Arrivals without a life of their own are gone after a contact, unless they are told to try again. */
    private void leaveUnlessPerson(Sight sight, Place to) {
        if (people) {
            crowd.move(sight, Place.AWAY);
        } else {
            crowd.leave(sight, to);
        }
    }
}
