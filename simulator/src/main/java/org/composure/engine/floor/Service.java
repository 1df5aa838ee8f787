package org.composure.engine.floor;

import org.composure.engine.calendar.Calendar;
import org.composure.engine.calendar.Rank;
import org.composure.engine.chance.Chance;
import org.composure.engine.chance.Law;
import org.composure.engine.chance.Purpose;
import org.composure.engine.floor.Agent.Duty;
import org.composure.engine.floor.Contact.State;
import org.composure.engine.routing.Skills;
import org.composure.event.Witness;
import org.composure.event.Witness.Start;
import org.composure.scenario.ContactType;
import org.composure.scenario.Distribution;
import org.composure.scenario.Patience;
import org.composure.scenario.Transfer;
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
    private final Chance chance;
    private final Skills skills;
    private final Lines lines;
    private final Doors doors;
    private final Waits waits;
    private final Temper temper;
    private final Passing passing;
    private final @Nullable Asking asking;
    private final PickingUp pickingUp;
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
        this.chance = floor.chance;
        this.skills = floor.skills;
        this.lines = floor.lines;
        this.doors = floor.doors;
        this.waits = floor.waits;
        this.temper = floor.temper;
        this.passing = floor.passing;
        this.asking = floor.asking;
        this.pickingUp = floor.pickingUp;
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
        Start how = switch (contacts.at(contact).state) {
            case State.INTERRUPTED -> Start.RESUMPTION;
            case State.GHOST -> Start.NOBODY_THERE;
            case State.CALLBACK -> pickingUp.picksUp(contact) ? Start.CALLBACK : Start.NOBODY_THERE;
            default -> Start.ANSWER;
        };
        waits.end(contact);
        begin(contact, agent, how);
        doors.sendLingerersHome();
    }

    /** An agent turns to a contact, which is in no queue. */
    void begin(int contact, int agent, Start how) {
        double now = calendar.nowSeconds();
        Contact subject = contacts.at(contact);
        Agent server = crew.at(agent);
        if (subject.work < 0) {
            subject.work = drawWork(subject, agent, how);
        }
        subject.state = how == Start.NOBODY_THERE ? State.NOBODY_THERE : State.IN_SERVICE;
        subject.agent = agent;
        subject.startedAt = now;
        int inHand = crew.take(server);
        if (floor.occupation != null) {
            floor.occupation.began(server, now);
        }
        witness.serviceStarted(now, subject.customer, subject.type, subject.arrivedAt, server.team, agent, inHand, how);
        if (subject.companion != Chains.NONE) {
            floor.passing.introduce(contact);
        }
        if (server.inHandMax > 1) {
            floor.shared.began(contact, agent);
            return;
        }
        server.holding = contact;
        subject.timer = calendar.book(serviceEnd, contact, now + secondsOfWork(subject, server.team));
        if (preemptive) {
            floor.interruptions.began(contact, server.team);
        }
    }

    private double secondsOfWork(Contact subject, int team) {
        double speed = speed(subject, team);
        // The end of the service waits for the quotient, and almost everybody is as fast as the average.
        return speed == 1 ? subject.work : subject.work / speed;
    }

    private double drawWork(Contact subject, int agent, Start how) {
        if (how == Start.NOBODY_THERE) {
            Law notice = timeToNotice[subject.type];
            if (notice != null) {
                return notice.draw(
                        chance.of(Purpose.TIME_TO_NOTICE, subject.customer, subject.attempt), subject.arrivedAt);
            }
        }
        int service = ++subject.services;
        if (subject.meant != Chains.NONE) {
            return passing.noticedSeconds(subject.meant);
        }
        double drawn = handleTime[subject.type].draw(
                chance.of(Purpose.HANDLE_TIME, subject.customer, service), subject.arrivedAt);
        double extra = subject.extraWork;
        subject.extraWork = 0;
        return temper.workSeconds(subject.slot, agent, drawn) + extra;
    }

    /** Noticing that nobody is there takes everybody the same time. */
    double speed(Contact contact, int team) {
        return contact.state == State.NOBODY_THERE ? 1 : skills.speed(team, contact.type);
    }

    private void end(int contact) {
        Contact subject = contacts.at(contact);
        subject.timer = Calendar.NONE;
        if (asking != null && subject.meant == Chains.NONE && goesOnWithColleague(contact)) {
            return;
        }
        if (preemptive) {
            floor.interruptions.ended(contact, crew.at(subject.agent).team);
        }
        finish(contact, subject.agent);
    }

    private boolean goesOnWithColleague(int contact) {
        double seconds = java.util.Objects.requireNonNull(asking).joins(contact);
        if (seconds <= 0) {
            return false;
        }
        Contact subject = contacts.at(contact);
        subject.work += seconds * speed(subject, crew.at(subject.agent).team);
        subject.timer = calendar.book(serviceEnd, contact, calendar.nowSeconds() + seconds);
        return true;
    }

    /** All work on a contact has been done; it is in the agent's hands no longer, the papers may be. */
    void finish(int contact, int agent) {
        double now = calendar.nowSeconds();
        Contact subject = contacts.at(contact);
        Agent server = crew.at(agent);
        int team = server.team;
        int type = subject.type;
        double startedAt = subject.startedAt;
        boolean served = subject.state != State.NOBODY_THERE;
        lines.release(subject);
        if (subject.companion != Chains.NONE) {
            passing.endConference(contact);
        }
        if (served) {
            witness.serviceEnded(now, subject.customer, type, subject.arrivedAt, startedAt, team, agent);
            Transfer transfer = passing.transferOf(subject);
            if (transfer != null) {
                passOn(contact, agent, transfer);
                return;
            }
            if (beginPapers(contact, agent, team, now)) {
                floor.afterwards.served(contact);
                return;
            }
        }
        witness.agentReady(now, type, startedAt, team, agent, crew.putDown(server));
        if (served) {
            floor.afterwards.served(contact);
        } else {
            pickingUp.overWithNobody(contact);
        }
        lookForWork(agent);
    }

    private void passOn(int contact, int agent, Transfer transfer) {
        Contact subject = contacts.at(contact);
        Agent server = crew.at(agent);
        double now = calendar.nowSeconds();
        if (transfer.keepsFirstAgent()) {
            passing.stay(contact, agent);
            passing.passOn(contact, transfer);
            return;
        }
        boolean papers = subject.meant == Chains.NONE && beginPapers(contact, agent, server.team, now);
        if (!papers) {
            witness.agentReady(now, subject.type, subject.startedAt, server.team, agent, crew.putDown(server));
        }
        passing.passOn(contact, transfer);
        if (!papers) {
            lookForWork(agent);
        }
    }

    /** The agent cannot take anything new for the sake of something in hand. */
    void keepBusy(int papers, int agent) {
        crew.at(agent).papers++;
        crew.leaveFreeList(crew.at(agent));
        if (crew.inHandMax(crew.at(agent).team) > 1) {
            floor.shared.hold(papers, agent);
        } else {
            crew.at(agent).holding = papers;
        }
    }

    /** What keeps the agent busy is over in a while. */
    void endPapersAfter(int papers, double seconds) {
        contacts.at(papers).timer = calendar.book(papersEnd, papers, calendar.nowSeconds() + seconds);
    }

    private boolean beginPapers(int contact, int agent, int team, double now) {
        Law law = afterContactWork[team];
        if (law == null) {
            return false;
        }
        long customer = contacts.at(contact).customer;
        double seconds = law.draw(
                floor.chance.of(Purpose.AFTER_CONTACT_WORK, customer, contacts.at(contact).services),
                contacts.at(contact).arrivedAt);
        if (seconds <= 0) {
            return false;
        }
        int papers = contacts.open(customer, contacts.at(contact).type);
        contacts.at(papers).state = State.PAPERS;
        contacts.at(papers).agent = agent;
        contacts.at(papers).startedAt = contacts.at(contact).startedAt;
        contacts.at(papers).timer = calendar.book(papersEnd, papers, now + seconds);
        keepBusy(papers, agent);
        return true;
    }

    private void endPapers(int papers) {
        int agent = contacts.at(papers).agent;
        if (crew.inHandMax(crew.at(agent).team) > 1) {
            floor.shared.drop(papers, agent);
        }
        putPapersAway(papers, agent);
        lookForWork(agent);
    }

    void putPapersAway(int papers, int agent) {
        crew.at(agent).papers--;
        witness.agentReady(
                calendar.nowSeconds(),
                contacts.at(papers).type,
                contacts.at(papers).startedAt,
                crew.at(agent).team,
                agent,
                crew.putDown(crew.at(agent)));
        contacts.close(papers);
    }

    /** An agent has become free, at least for one more: takes whoever is next, waits for somebody, or goes home. */
    void lookForWork(int agent) {
        Agent server = crew.at(agent);
        if (server.duty == Duty.OFF) {
            // Went home while the customer was being passed on.
            return;
        }
        if (server.duty == Duty.LEAVING) {
            if (server.inHand == 0) {
                floor.shifts.goHome(agent);
            }
            return;
        }
        while (server.hasRoom() && doors.agentsTakeContacts()) {
            int next = server.duty == Duty.LINGERING ? waits.nextServedOut(server.team) : waits.nextFor(server.team);
            if (next == Chains.NONE) {
                break;
            }
            beginFromQueue(next, agent);
        }
        if (server.hasRoom()) {
            crew.becomeFree(server, calendar.nowSeconds());
        }
        if (server.duty == Duty.LINGERING) {
            doors.sendLingerersHome();
        }
    }
}
