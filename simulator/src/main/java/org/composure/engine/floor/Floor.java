package org.composure.engine.floor;

import org.composure.engine.calendar.Calendar;
import org.composure.engine.calendar.Rank;
import org.composure.engine.chance.Chance;
import org.composure.engine.chance.Laws;
import org.composure.engine.chance.Purpose;
import org.composure.engine.people.CareerPaths;
import org.composure.engine.routing.RoutingPolicy;
import org.composure.engine.routing.Skills;
import org.composure.event.Witness;
import org.composure.scenario.Scenario;
import org.jspecify.annotations.Nullable;

/**
 * The floor of one run: wires its rooms and is what the rest of the engine sees of them.
 *
 * <p>A contact comes through {@link #enter} (a line) and {@link #offer} (the door of the queue); what its customer does
 * when it is over is asked of {@link Afterwards}.
 */
public final class Floor {

    final Scenario scenario;
    final Calendar calendar;
    final Chance chance;
    final Laws laws;
    final Witness witness;
    final Skills skills;
    /** Changes only when somebody pulls a lever. */
    private RoutingPolicy policy;

    final Afterwards afterwards;
    final Temper temper;
    final @Nullable CareerPaths careers;

    final Contacts contacts;
    final Crew crew;
    final @Nullable Occupation occupation;
    final Queue queue;
    final Overview view;
    final Lines lines;
    final Doors doors;
    final Shifts shifts;
    final Roster roster;
    final Supervisor supervisor;
    final Waits waits;
    final Service service;
    final SharedEffort shared;
    final Passing passing;
    final @Nullable Asking asking;
    final PickingUp pickingUp;
    final Interruptions interruptions;
    private final Arrivals arrivals;

    public Floor(
            Scenario scenario,
            Skills skills,
            Contacts contacts,
            Calendar calendar,
            Chance chance,
            Laws laws,
            Witness witness,
            Afterwards afterwards,
            Temper temper,
            @Nullable CareerPaths careers) {
        this.scenario = scenario;
        this.skills = skills;
        this.policy = RoutingPolicy.of(scenario, skills);
        this.contacts = contacts;
        this.calendar = calendar;
        this.chance = chance;
        this.laws = laws;
        this.witness = witness;
        this.afterwards = afterwards;
        this.temper = careers == null ? temper : new Practised(temper, careers, contacts);
        this.careers = careers;
        this.crew = new Crew(scenario.teams());
        int teams = scenario.teams().size();
        this.occupation = policy.leastWorked() ? new Occupation(crew, teams) : null;
        if (occupation != null) {
            crew.keep(occupation);
        }
        this.queue = new Queue(contacts, scenario.contactTypes().size());
        this.view = new Overview(this);
        this.lines = new Lines(scenario, contacts);
        this.doors = new Doors(this);
        this.roster = new Roster(this);
        this.shifts = new Shifts(this);
        this.supervisor = new Supervisor(this);
        this.waits = new Waits(this);
        this.shared = new SharedEffort(this);
        this.passing = new Passing(this);
        this.asking = Asking.of(this);
        this.pickingUp = new PickingUp(this);
        this.interruptions = new Interruptions(this);
        this.service = new Service(this);
        this.arrivals = new Arrivals(this);
        calendar.book(calendar.enrol(Rank.DOORS, none -> doors.begin()), 0, 0);
        calendar.book(calendar.enrol(Rank.SHIFT_CHANGE, none -> beginShifts()), 0, 0);
    }

    private void beginShifts() {
        if (careers != null) {
            int[] places = scenario.teams().stream()
                    .mapToInt(team -> Crew.agentsMax(team.agents()))
                    .toArray();
            careers.begin(crew.teamOfEach(), places, shifts);
        }
        shifts.begin();
        supervisor.begin();
    }

    /** Whether contacts of a type that come now are let in. */
    public boolean isOpen(int type) {
        return doors.isOpen(type);
    }

    /** Takes a line for a contact; false if there is none. */
    public boolean enter(int contact) {
        return lines.take(contact);
    }

    /** A contact has gone into the voice menu: somebody may have to stay for it. */
    public void enteredMenu(int contact) {
        doors.expect(contacts.at(contact).type);
    }

    /** A contact has left the voice menu, whether for the queue or for good. */
    public void leftMenu(int contact) {
        doors.expectNoMore(contacts.at(contact).type);
    }

    /** A contact that holds a line is over before it has reached the queue: the voice menu was enough. */
    public void leave(int contact) {
        lines.release(contact);
        afterwards.finishedInMenu(contact);
        doors.sendLingerersHome();
    }

    /** A contact has reached the door of the queue: it is served at once, waits, or is over. */
    public void offer(int contact) {
        arrivals.offer(contact);
        doors.sendLingerersHome();
    }

    /** Which team takes a contact now. */
    int teamFor(int contact) {
        Contact subject = contacts.at(contact);
        view.ask(contact);
        return policy.forArrivals().teamFor(subject.type, subject.arrivedAt, view);
    }

    /** The rules in force. */
    RoutingPolicy policy() {
        return policy;
    }

    /** Who of a team takes it. Somebody must be free. */
    int agentOf(int team) {
        return occupation == null ? crew.firstFree(team) : occupation.leastOf(team);
    }

    /** Luck of a contact in routing, the same whenever asked. */
    double luck(int contact) {
        Contact subject = contacts.at(contact);
        return chance.of(Purpose.ROUTING, subject.customer, subject.attempt).open01();
    }

    /** Contacts of a type that wait now, silent leavers included. */
    public int waiting(int type) {
        return queue.waiting(type);
    }

    /** How long the first contact of a type has waited so far; zero if none waits. */
    public double headOfLineSeconds(int type) {
        return queue.isWaiting(type) ? calendar.nowSeconds() - contacts.at(queue.first(type)).arrivedAt : 0;
    }

    /** Agents signed in now who may serve a type. */
    public int agentsFor(int type) {
        int agents = 0;
        for (int team : skills.teamsOf(type)) {
            agents += crew.signedIn(team);
        }
        return agents;
    }

    /** The team of each agent there can be. */
    public int[] teamOfEachAgent() {
        return crew.teamOfEach();
    }

    /** The horizon is over: nobody new comes; those inside are treated as at closing time. */
    public void closeForGood() {
        doors.closeForGood();
    }

    /**
     * Whether nothing is left to be done after {@link #closeForGood}. Those still inside then, because nobody is there who
     * could serve them or because the scenario says so, are waiting when the run ends.
     */
    public boolean isDone() {
        if (doors.servesOut()) {
            return contacts.inUse() == doors.parked() || calendar.isEmpty();
        }
        return crew.contactsInHand() == 0;
    }

    /**
     * From now on offers, rules of routing and plans of staffing are those of another scenario; whatever has begun goes on. Who
     * has worked least is known only if it was asked from the start.
     *
     * @param later with the same contact types, teams and skills in the same order
     * @param moreAgents by team, beyond what its plan says at each hour; negative for fewer
     */
    public void follow(Scenario later, int[] moreAgents) {
        policy = RoutingPolicy.of(later, skills);
        arrivals.follow(later);
        waits.follow(policy);
        shifts.follow(later.teams(), moreAgents);
    }
}
