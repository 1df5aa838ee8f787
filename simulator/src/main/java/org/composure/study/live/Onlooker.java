package org.composure.study.live;

import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.composure.engine.Run;
import org.composure.engine.journey.MoodEar;
import org.composure.event.Blame;
import org.composure.event.BotExit;
import org.composure.event.ContactEnding;
import org.composure.event.Ending;
import org.composure.event.EpisodeEnding;
import org.composure.event.Search;
import org.composure.event.Silence;
import org.composure.event.Witness;
import org.composure.scenario.ContactType;
import org.composure.scenario.Scenario;
import org.composure.scenario.people.People;
import org.composure.scenario.people.Segment;
import org.composure.study.live.Steps.What;
import org.jspecify.annotations.Nullable;

/**
 * Watches a run and knows who is where, in what mood, and how they came there. Knows only what is told to every witness, and
 * forgets those who left soon after.
 */
public final class Onlooker extends Silence {

    private final Scenario scenario;
    private final List<String> types;
    private final List<String> segments;
    private final Crowd crowd;
    private final Chronicle chronicle = new Chronicle();
    private final Desks desks;
    private final Tallies tallies = new Tallies();

    /** Has seen nobody yet. */
    public Onlooker(Scenario scenario) {
        this.scenario = scenario;
        this.types = scenario.contactTypes().stream().map(ContactType::name).toList();
        People people = scenario.people();
        this.segments = people == null
                ? List.of()
                : people.population().segments().stream().map(Segment::name).toList();
        this.crowd = new Crowd(scenario);
        this.desks = new Desks(scenario);
    }

    /** Who is where now. Those who left are in one frame only. */
    public Frame frame(double now, boolean over, int peopleMax) {
        return crowd.frame(now, over, peopleMax, desks.teams(), tallies.counts());
    }

    /** Who is where now in the run that is watched, and how everybody feels at this instant. */
    public Frame frame(Run run, boolean over, int peopleMax) {
        run.tellMoods(new Faces());
        return frame(run.nowSeconds(), over, peopleMax);
    }

    /** What happened to a customer who is to be seen, will come again, or left a little while ago. */
    public Optional<Steps> steps(int number) {
        OptionalLong customer = crowd.customer(number);
        return customer.isEmpty()
                ? Optional.empty()
                : chronicle.of(customer.getAsLong()).map(history -> steps(number, customer.getAsLong(), history));
    }

    private Steps steps(int number, long customer, Chronicle.History seen) {
        return new Steps(
                number,
                seen.person,
                seen.segment >= 0 && seen.segment < segments.size() ? segments.get(seen.segment) : "",
                types.get(seen.type),
                seen.since,
                crowd.place(number, customer),
                seen.steps);
    }

    /** What an agent has done. */
    public Optional<AgentView> agent(int agent, double now) {
        return desks.view(agent, now, chronicle);
    }

    @Override
    public void needArose(double at, long customer, int type, int person, int segment, int complexity) {
        crowd.begin(customer);
        chronicle.begin(at, customer, type, person, segment, complexity);
    }

    @Override
    @SuppressWarnings("EnumOrdinal") // Positions in lists that are told with them; stored in no file.
    public void searched(double at, long customer, int type, Search how) {
        chronicle.note(at, customer, type, What.SEARCHED, how.ordinal());
    }

    @Override
    public void menuEntered(double at, long customer, int type) {
        crowd.move(customer, Place.HELP_CENTRE);
        chronicle.note(at, customer, type, What.ENTERED_MENU, -1);
    }

    @Override
    public void finishedInMenu(double at, long customer, int type) {
        chronicle.note(at, customer, type, What.LEFT_MENU, -1);
        crowd.finish(customer, Place.LEFT_WELL);
    }

    @Override
    public void botEntered(double at, long customer, int type) {
        crowd.move(customer, Place.BOT);
        chronicle.note(at, customer, type, What.MET_BOT, -1);
    }

    @Override
    @SuppressWarnings("EnumOrdinal") // See above.
    public void botLeft(double at, long customer, int type, double enteredAt, BotExit how) {
        crowd.goHome(customer);
        chronicle.note(at, customer, type, What.LEFT_BOT, how.ordinal());
    }

    @Override
    public void offered(double at, long customer, int type, int attempt) {
        tallies.offered++;
    }

    @Override
    public void queued(double at, long customer, int type) {
        crowd.queue(customer, type);
        chronicle.note(at, customer, type, What.QUEUED, type);
    }

    @Override
    public void blocked(double at, long customer, int type) {
        tallies.blocked++;
        chronicle.note(at, customer, type, What.BLOCKED, -1);
        crowd.finish(customer, Place.LEFT_BADLY);
    }

    @Override
    public void abandoned(double at, long customer, int type, double arrivedAt, boolean silent) {
        tallies.abandoned++;
        chronicle.note(at, customer, type, What.HUNG_UP, -1);
        crowd.finish(customer, Place.LEFT_BADLY);
    }

    @Override
    @SuppressWarnings("EnumOrdinal") // See above.
    public void diverted(double at, long customer, int type, double arrivedAt, Diversion how) {
        chronicle.note(at, customer, type, What.DIVERTED, how.ordinal());
        if (how == Diversion.CALLBACK_ACCEPTED) {
            crowd.goHome(customer);
        } else {
            crowd.finish(customer, Place.LEFT_BADLY);
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
        int number = crowd.serve(customer, agent);
        chronicle.serve(at, customer, type, agent, number);
    }

    @Override
    public void interrupted(double at, long customer, int type, int team, int agent, int inHand) {
        desks.hold(at, team, agent, inHand);
        crowd.queue(customer, type);
        chronicle.note(at, customer, type, What.INTERRUPTED, -1);
    }

    @Override
    public void serviceEnded(
            double at, long customer, int type, double arrivedAt, double startedAt, int team, int agent) {
        desks.served(team, agent);
        chronicle.note(at, customer, type, What.SERVICE_ENDED, -1);
        crowd.finish(customer, Place.LEFT_WELL);
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
        crowd.goHome(customer);
        chronicle.note(at, customer, type, What.WILL_TRY_AGAIN, why.ordinal());
    }

    @Override
    public void felt(
            double at, long customer, int type, int appraisal, Blame blame, double valence, double frustration) {
        // How those to be seen feel is asked for every picture.
        chronicle.note(at, customer, type, What.FELT, appraisal, valence);
    }

    @Override
    public void contactEnded(double at, long customer, int type, ContactEnding ending) {
        crowd.feels(customer, ending.valenceAtEnd());
        tallies.contacts++;
        if (ending.bad()) {
            tallies.badContacts++;
        }
        What what = ending.bad() ? What.CONTACT_ENDED_BADLY : What.CONTACT_ENDED_WELL;
        chronicle.note(at, customer, type, what, -1, ending.valenceAtEnd());
        crowd.goHome(customer);
    }

    @Override
    @SuppressWarnings("EnumOrdinal") // See above.
    public void episodeEnded(double at, long customer, int type, EpisodeEnding ending) {
        Ending how = ending.ending();
        tallies.endings[how.ordinal()]++;
        chronicle.note(at, customer, type, What.EPISODE_ENDED, how.ordinal());
        boolean well = how.isGood() && ending.badContacts() == 0;
        crowd.leave(customer, well ? Place.LEFT_WELL : Place.LEFT_BADLY);
    }

    @Override
    public void customerLeft(
            double at, int person, int segment, long becauseOf, int type, @Nullable Ending ending, boolean complained) {
        if (becauseOf >= 0) {
            tallies.lostCustomers++;
        }
    }

    /** Those to be seen, whose feelings move between two events. */
    private final class Faces implements MoodEar {
        @Override
        public boolean isOpenTo(long customer) {
            return crowd.isVisible(customer);
        }

        @Override
        public void hear(long customer, double valence) {
            crowd.feels(customer, valence);
        }
    }
}
