package org.composure.engine;

import org.composure.engine.calendar.Calendar;
import org.composure.engine.calendar.Rank;
import org.composure.engine.calendar.RunState;
import org.composure.engine.chance.Chance;
import org.composure.engine.chance.Laws;
import org.composure.engine.demand.Entrance;
import org.composure.engine.demand.FollowUps;
import org.composure.engine.demand.FreshArrivals;
import org.composure.engine.demand.Orbits;
import org.composure.engine.floor.Afterwards;
import org.composure.engine.floor.Contacts;
import org.composure.engine.floor.Floor;
import org.composure.engine.floor.Indifference;
import org.composure.engine.floor.Temper;
import org.composure.engine.journey.House;
import org.composure.engine.journey.Journey;
import org.composure.engine.journey.MoodEar;
import org.composure.engine.people.CareerPaths;
import org.composure.engine.people.Luck;
import org.composure.engine.routing.Skills;
import org.composure.event.Witness;
import org.composure.scenario.EmotionModel;
import org.composure.scenario.Horizon;
import org.composure.scenario.Scenario;
import org.composure.scenario.people.People;
import org.jspecify.annotations.Nullable;

/**
 * One run of a scenario. Time is in seconds since midnight of the first day.
 *
 * <p>Fresh contacts, redials and returns come until the end of the horizon. A steady-state run ends there, after all that
 * happens at that very instant. A terminating run goes on until nobody is inside and all after-contact work is done; if the
 * scenario does not serve out those who wait, until the contacts in service are done. Who is still waiting then, because
 * nobody is there to serve them, stays so: the run ends when nothing can happen any more.
 *
 * <p>For one thread.
 */
public final class Run {

    private final RunState state;
    private final Calendar calendar;
    private final Witness witness;
    private final Floor floor;
    private final Entrance entrance;
    private final @Nullable Journey journey;
    private final boolean hasFeelings;
    private boolean closed;
    private boolean steady;
    private boolean over;

    Run(Scenario scenario, Skills skills, long seed, int replication, Witness witness) {
        this.witness = witness;
        this.hasFeelings = scenario.emotion() != EmotionModel.OFF;
        this.state = new RunState(seed, this::isOver);
        this.calendar = state.calendar();
        Chance chance = new Chance(seed, replication);
        Laws laws = new Laws(chance);
        Contacts contacts = new Contacts();
        People people = scenario.people();
        CareerPaths careers = CareerPaths.of(scenario, calendar, new Luck(chance, laws), witness);
        if (people == null) {
            this.journey = null;
            Orbits orbits = new Orbits(
                    scenario, calendar, contacts, chance, laws, witness, this::comeAgain, this::passOn, careers);
            FollowUps tasks = tasks(scenario, contacts, chance, laws, orbits, new Indifference());
            Afterwards afterwards = tasks == null ? orbits : tasks;
            Temper temper = tasks == null ? new Indifference() : tasks;
            this.floor =
                    new Floor(scenario, skills, contacts, calendar, chance, laws, witness, afterwards, temper, careers);
            this.entrance = new Entrance(scenario, calendar, contacts, floor, afterwards, chance, laws, witness);
            new FreshArrivals(scenario, calendar, entrance::comeFresh, chance, laws);
        } else {
            Journey travelling = new Journey(scenario, people, calendar, contacts, chance, laws, witness, careers);
            this.journey = travelling;
            FollowUps tasks = tasks(scenario, contacts, chance, laws, travelling, travelling);
            Afterwards afterwards = tasks == null ? travelling : tasks;
            Temper temper = tasks == null ? travelling : tasks;
            this.floor =
                    new Floor(scenario, skills, contacts, calendar, chance, laws, witness, afterwards, temper, careers);
            this.entrance = new Entrance(scenario, calendar, contacts, floor, afterwards, chance, laws, witness);
            travelling.moveInto(new Home(floor, entrance));
            new FreshArrivals(scenario, calendar, travelling.needs(), chance, laws);
        }
        this.steady = scenario.horizon().regime() == Horizon.Regime.STEADY_STATE;
        Rank rank = steady ? Rank.END : Rank.DOORS;
        calendar.book(
                calendar.enrol(rank, none -> close()), 0, scenario.horizon().lengthSeconds());
    }

    private @Nullable FollowUps tasks(
            Scenario scenario, Contacts contacts, Chance chance, Laws laws, Afterwards afterwards, Temper temper) {
        return FollowUps.areIn(scenario)
                ? new FollowUps(scenario, calendar, contacts, chance, laws, afterwards, temper, this::comeAgain)
                : null;
    }

    private void comeAgain(int contact) {
        entrance.come(contact);
    }

    private void passOn(int contact) {
        entrance.passOn(contact);
    }

    private void close() {
        closed = true;
        calendar.nearTheEnd();
        if (!steady) {
            floor.closeForGood();
        }
    }

    /** Seconds since the start of the run; zero before anything has happened. */
    public double nowSeconds() {
        return Math.max(0, calendar.nowSeconds());
    }

    /**
     * Goes on up to and including an instant.
     *
     * @return false once the run is over
     */
    public boolean advanceTo(double seconds) {
        state.keepUntil(seconds);
        if (isOver()) {
            return false;
        }
        calendar.passTo(seconds);
        return true;
    }

    /**
     * From now on staffing, routing, offers, bot and announcements are those of another scenario; whatever has begun goes on.
     * The same change at the same instant gives the same run again. Luck stays with its owner: who is not touched by the
     * change meets the same luck as without it.
     *
     * @param later the same centre: contact types, teams and people in the same order, the same horizon
     * @param moreAgents by team, beyond what its plan says at each hour; negative for fewer
     */
    public void follow(Scenario later, int[] moreAgents) {
        if (nowSeconds() == 0) {
            // The first plans begin with the first events.
            advanceTo(0);
        }
        floor.follow(later, moreAgents);
        if (journey != null && later.people() != null) {
            journey.follow(later, later.people(), moreAgents);
        }
    }

    /**
     * Tells how everybody inside feels now, by the same closed forms as at the next event, without changing the run. Nobody is
     * told of where nobody feels. Some who have left may be told of, too.
     */
    public void tellMoods(MoodEar ear) {
        if (journey != null && hasFeelings) {
            journey.tellMoods(ear);
        }
    }

    /** Goes on to the end. */
    public void toEnd() {
        advanceTo(Double.POSITIVE_INFINITY);
    }

    /** The root of this run for MASON's tools. */
    public RunState state() {
        return state;
    }

    private boolean isOver() {
        if (closed && !over && (steady || floor.isDone())) {
            over = true;
            witness.ended(calendar.nowSeconds());
        }
        return over;
    }

    /** Doors and floor, as the journeys of people see them. */
    private record Home(Floor floor, Entrance entrance) implements House {
        @Override
        public void come(int contact) {
            entrance.come(contact);
        }

        @Override
        public void passOn(int contact) {
            entrance.passOn(contact);
        }

        @Override
        public int waiting(int queue) {
            return floor.waiting(queue);
        }

        @Override
        public double headOfLineSeconds(int queue) {
            return floor.headOfLineSeconds(queue);
        }

        @Override
        public int agentsFor(int queue) {
            return floor.agentsFor(queue);
        }

        @Override
        public int[] teamOfEachAgent() {
            return floor.teamOfEachAgent();
        }
    }
}
