package org.composure.engine.floor;

import org.composure.engine.calendar.Calendar;
import org.composure.engine.calendar.Rank;
import org.composure.engine.chance.Law;
import org.composure.engine.chance.Purpose;
import org.composure.engine.floor.Contacts.State;
import org.composure.engine.floor.Crew.Duty;
import org.composure.event.Witness;
import org.composure.event.Witness.Start;
import org.composure.scenario.ContactType;
import org.composure.scenario.Distribution;
import org.composure.scenario.Patience;
import org.jspecify.annotations.Nullable;

/**
 * Agents at work: turning to a contact, ending it, after-contact work, and looking for the next.
 *
 * <p>The handle time is drawn when an agent turns to the contact, keyed by customer and number of the service, and divided
 * by the agent's speed. An agent with one contact at a time is done here; those with several share their effort in
 * {@link SharedEffort}.
 */
final class Service {

    private final Floor floor;
    private final Contacts contacts;
    private final Crew crew;
    private final Calendar calendar;
    private final Witness witness;
    private final Law[] handleTime;
    private final @Nullable Law[] timeToNotice;
    private final @Nullable Law[] afterContactWork;
    private final boolean preemptive;
    private final int serviceEnd;
    private final int papersEnd;

    Service(Floor floor) {
        this.floor = floor;
        this.contacts = floor.contacts;
        this.crew = floor.crew;
        this.calendar = floor.calendar;
        this.witness = floor.witness;
        int types = floor.scenario.contactTypes().size();
        this.handleTime = new Law[types];
        this.timeToNotice = new Law[types];
        for (int type = 0; type < types; type++) {
            ContactType contactType = floor.scenario.contactTypes().get(type);
            handleTime[type] = floor.laws.of(contactType.handleTime());
            Patience.@Nullable Silence silence = contactType.patience().silence();
            timeToNotice[type] = silence == null ? null : floor.laws.of(silence.timeToNotice());
        }
        this.afterContactWork = new Law[floor.scenario.teams().size()];
        for (int team = 0; team < afterContactWork.length; team++) {
            Distribution work = floor.scenario.teams().get(team).afterContactWork();
            afterContactWork[team] = work == null ? null : floor.laws.of(work);
        }
        this.preemptive = floor.scenario.routing().preemptive();
        this.serviceEnd = calendar.enrol(Rank.SERVICE_END, this::end);
        this.papersEnd = calendar.enrol(Rank.SERVICE_END, this::endPapers);
    }

    /** An agent turns to somebody from the queue. */
    void beginFromQueue(int contact, int agent) {
        Start how = switch (contacts.state[contact]) {
            case State.INTERRUPTED -> Start.RESUMPTION;
            case State.GHOST -> Start.NOBODY_THERE;
            case State.CALLBACK -> Start.CALLBACK;
            default -> Start.ANSWER;
        };
        floor.waits.end(contact);
        begin(contact, agent, how);
        floor.doors.sendLingerersHome();
    }

    /** An agent turns to a contact, which is in no queue. */
    void begin(int contact, int agent, Start how) {
        double now = calendar.nowSeconds();
        int type = contacts.type[contact];
        int team = crew.teamOf[agent];
        if (contacts.work[contact] < 0) {
            contacts.work[contact] = drawWork(contact, how);
        }
        contacts.state[contact] = how == Start.NOBODY_THERE ? State.NOBODY_THERE : State.IN_SERVICE;
        contacts.agent[contact] = agent;
        contacts.startedAt[contact] = now;
        int inHand = crew.take(agent);
        witness.serviceStarted(
                now, contacts.customer[contact], type, contacts.arrivedAt[contact], team, agent, inHand, how);
        if (crew.inHandMax(team) > 1) {
            floor.shared.began(contact, agent);
            return;
        }
        crew.holding[agent] = contact;
        contacts.timer[contact] =
                calendar.book(serviceEnd, contact, now + contacts.work[contact] / speed(contact, team));
        if (preemptive) {
            floor.interruptions.began(contact, team);
        }
    }

    private double drawWork(int contact, Start how) {
        long customer = contacts.customer[contact];
        int type = contacts.type[contact];
        double arrivedAt = contacts.arrivedAt[contact];
        Law notice = timeToNotice[type];
        if (how == Start.NOBODY_THERE && notice != null) {
            return notice.draw(floor.chance.of(Purpose.TIME_TO_NOTICE, customer, contacts.attempt[contact]), arrivedAt);
        }
        int service = ++contacts.services[contact];
        return handleTime[type].draw(floor.chance.of(Purpose.HANDLE_TIME, customer, service), arrivedAt);
    }

    /** Noticing that nobody is there takes everybody the same time. */
    double speed(int contact, int team) {
        return contacts.state[contact] == State.NOBODY_THERE ? 1 : floor.skills.speed(team, contacts.type[contact]);
    }

    private void end(int contact) {
        int agent = contacts.agent[contact];
        contacts.timer[contact] = Calendar.NONE;
        if (preemptive) {
            floor.interruptions.ended(contact, crew.teamOf[agent]);
        }
        finish(contact, agent);
    }

    /** All work on a contact has been done; it is in the agent's hands no longer, the papers may be. */
    void finish(int contact, int agent) {
        double now = calendar.nowSeconds();
        int type = contacts.type[contact];
        int team = crew.teamOf[agent];
        double startedAt = contacts.startedAt[contact];
        boolean served = contacts.state[contact] != State.NOBODY_THERE;
        floor.lines.release(contact);
        if (served) {
            witness.serviceEnded(
                    now, contacts.customer[contact], type, contacts.arrivedAt[contact], startedAt, team, agent);
            if (beginPapers(contact, agent, team, now)) {
                floor.afterwards.served(contact);
                return;
            }
        }
        witness.agentReady(now, type, startedAt, team, agent, crew.putDown(agent));
        if (served) {
            floor.afterwards.served(contact);
        } else {
            contacts.close(contact);
        }
        lookForWork(agent);
    }

    private boolean beginPapers(int contact, int agent, int team, double now) {
        Law law = afterContactWork[team];
        if (law == null) {
            return false;
        }
        long customer = contacts.customer[contact];
        double seconds = law.draw(
                floor.chance.of(Purpose.AFTER_CONTACT_WORK, customer, contacts.services[contact]),
                contacts.arrivedAt[contact]);
        if (seconds <= 0) {
            return false;
        }
        int papers = contacts.open(customer, contacts.type[contact]);
        contacts.state[papers] = State.PAPERS;
        contacts.agent[papers] = agent;
        contacts.startedAt[papers] = contacts.startedAt[contact];
        contacts.timer[papers] = calendar.book(papersEnd, papers, now + seconds);
        crew.papers[agent]++;
        crew.leaveFreeList(agent);
        if (crew.inHandMax(team) > 1) {
            floor.shared.hold(papers, agent);
        } else {
            crew.holding[agent] = papers;
        }
        return true;
    }

    private void endPapers(int papers) {
        int agent = contacts.agent[papers];
        if (crew.inHandMax(crew.teamOf[agent]) > 1) {
            floor.shared.drop(papers, agent);
        }
        putPapersAway(papers, agent);
        lookForWork(agent);
    }

    void putPapersAway(int papers, int agent) {
        crew.papers[agent]--;
        witness.agentReady(
                calendar.nowSeconds(),
                contacts.type[papers],
                contacts.startedAt[papers],
                crew.teamOf[agent],
                agent,
                crew.putDown(agent));
        contacts.close(papers);
    }

    /** An agent has become free, at least for one more: takes whoever is next, waits for somebody, or goes home. */
    void lookForWork(int agent) {
        if (crew.duty[agent] == Duty.LEAVING) {
            if (crew.inHand[agent] == 0) {
                floor.shifts.goHome(agent);
            }
            return;
        }
        int team = crew.teamOf[agent];
        while (crew.hasRoom(agent) && floor.doors.agentsTakeContacts()) {
            int next = floor.waits.nextFor(team);
            if (next == Chains.NONE) {
                break;
            }
            beginFromQueue(next, agent);
        }
        if (crew.hasRoom(agent)) {
            crew.becomeFree(agent, calendar.nowSeconds());
        }
        if (crew.duty[agent] == Duty.LINGERING) {
            floor.doors.sendLingerersHome();
        }
    }
}
