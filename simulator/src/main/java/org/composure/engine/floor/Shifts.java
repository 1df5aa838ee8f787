package org.composure.engine.floor;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.composure.engine.calendar.Calendar;
import org.composure.engine.calendar.Rank;
import org.composure.engine.calendar.TimetableWalk;
import org.composure.engine.floor.Agent.Duty;
import org.composure.engine.people.CareerPaths;
import org.composure.scenario.Team;
import org.composure.scenario.Team.ShiftEnd;
import org.composure.scenario.Timetable;

/**
 * Coming and going of agents by the clock.
 *
 * <p>When staffing falls, idle agents leave at once, the one idle for longest first; if more must go, those on the floor
 * for longest leave after the contact in hand, after-contact work included, or at once where the team says so. When it
 * rises, agents about to leave are kept first; new ones look at the queue at once. While the doors are closed and those
 * inside are served out, agents leave only when nobody is left for them.
 */
final class Shifts implements CareerPaths.Desk {

    private final Floor floor;
    private final Crew crew;
    private final Calendar calendar;
    private final List<TimetableWalk<Integer>> plans = new ArrayList<>();
    private final ShiftEnd[] shiftEnds;
    private final int change;
    private final int[] plannedNow;
    private final int[] moved;
    private final List<Timetable<Integer>> inForce = new ArrayList<>();
    private final int[] booked;
    private int lingering;
    private int[] interrupted = new int[4];
    private int interruptions;

    Shifts(Floor floor) {
        this.floor = floor;
        this.crew = floor.crew;
        this.calendar = floor.calendar;
        List<Team> teams = floor.scenario.teams();
        this.shiftEnds = teams.stream().map(Team::shiftEnd).toArray(ShiftEnd[]::new);
        for (Team team : teams) {
            inForce.add(team.agents());
            plans.add(new TimetableWalk<>(team.agents(), floor.scenario.horizon()));
        }
        this.plannedNow = new int[teams.size()];
        this.moved = new int[teams.size()];
        this.booked = new int[teams.size()];
        Arrays.fill(booked, Calendar.NONE);
        this.change = calendar.enrol(Rank.SHIFT_CHANGE, this::change);
    }

    void begin() {
        for (int team = 0; team < plans.size(); team++) {
            change(team);
        }
    }

    private void change(int team) {
        TimetableWalk<Integer> plan = plans.get(team);
        int planned = plan.value();
        double next = plan.next();
        booked[team] = next < Double.POSITIVE_INFINITY ? calendar.book(change, team, next) : Calendar.NONE;
        plannedNow[team] = planned;
        staff(team, atWork(team));
    }

    /** So many more agents of a team than planned, or fewer, from now on; beside those moved before. */
    void move(int team, int more) {
        moved[team] += more;
        staff(team, atWork(team));
    }

    private int atWork(int team) {
        int planned = plannedNow[team];
        if (floor.careers != null) {
            planned -= floor.careers.vacant(team, planned);
        }
        int agents = Math.max(0, planned + moved[team]);
        return floor.roster.concerns(team) ? floor.roster.plan(team, planned, agents) : agents;
    }

    @Override
    public void left(int agent) {
        crew.quit(agent);
        staffAsPlanned(crew.at(agent).team);
    }

    @Override
    public void taken(int agent) {
        crew.hire(agent);
        staffAsPlanned(crew.at(agent).team);
    }

    private void staffAsPlanned(int team) {
        staff(team, atWork(team));
    }

    /** So many agents of a team are to be at work from now on. */
    void staff(int team, int planned) {
        if (planned > crew.staying(team)) {
            rise(team, planned - crew.staying(team));
        } else if (planned < crew.staying(team)) {
            fall(team, crew.staying(team) - planned);
        }
    }

    private void rise(int team, int more) {
        int kept = Math.min(more, crew.going(team));
        for (int i = 0; i < kept; i++) {
            keep(team);
        }
        int fresh = more - kept;
        if (fresh == 0) {
            return;
        }
        int[] agents = new int[fresh];
        for (int i = 0; i < fresh; i++) {
            agents[i] = crew.signIn(team);
        }
        tellStaff(team);
        for (int agent : agents) {
            floor.service.lookForWork(agent);
        }
    }

    private void keep(int team) {
        int agent = crew.keep(team);
        if (crew.at(agent).hasRoom() && !crew.at(agent).free) {
            floor.service.lookForWork(agent);
        }
    }

    private void fall(int team, int fewer) {
        int before = crew.signedIn(team);
        interruptions = 0;
        for (int i = 0; i < fewer; i++) {
            release(crew.nextToLeave(team), team);
        }
        if (crew.signedIn(team) != before) {
            tellStaff(team);
        }
        for (int i = 0; i < interruptions; i++) {
            floor.interruptions.placeElsewhere(interrupted[i]);
        }
    }

    private void release(int agent, int team) {
        boolean idle = crew.at(agent).inHand == 0;
        if (floor.doors.areWaitersServedOut(team) && (floor.doors.isAwaited(team) || (!idle && floor.doors.areOne()))) {
            linger(agent);
        } else if (idle) {
            crew.signOut(agent);
        } else if (shiftEnds[team] == ShiftEnd.LEAVE_AT_ONCE) {
            leaveAtOnce(agent);
        } else {
            crew.leaveFreeList(crew.at(agent));
            crew.markToLeave(agent, Duty.LEAVING);
        }
    }

    private void linger(int agent) {
        crew.markToLeave(agent, Duty.LINGERING);
        lingering++;
    }

    private void leaveAtOnce(int agent) {
        crew.leaveFreeList(crew.at(agent));
        while (crew.at(agent).inHand > 0) {
            int contact = floor.interruptions.takeOneAway(agent);
            if (contact != Chains.NONE) {
                note(contact);
            }
        }
        crew.signOut(agent);
    }

    private void note(int contact) {
        if (interruptions == interrupted.length) {
            interrupted = Arrays.copyOf(interrupted, 2 * interruptions);
        }
        interrupted[interruptions++] = contact;
    }

    /** The agent has nothing in hand and leaves. */
    void goHome(int agent) {
        crew.signOut(agent);
        tellStaff(crew.at(agent).team);
    }

    boolean anybodyLingers() {
        return lingering > 0;
    }

    void sendLingerersHome() {
        lingering = 0;
        for (int team = 0; team < plans.size(); team++) {
            boolean awaited = floor.doors.isAwaited(team);
            int agent = crew.firstGoing(team);
            while (agent != Chains.NONE) {
                int next = crew.nextGoing(agent);
                if (crew.at(agent).duty == Duty.LINGERING) {
                    if (crew.at(agent).inHand == 0 && !awaited) {
                        goHome(agent);
                    } else {
                        lingering++;
                    }
                }
                agent = next;
            }
        }
    }

    private void tellStaff(int team) {
        floor.witness.staffChanged(calendar.nowSeconds(), team, crew.signedIn(team));
    }

    /** Agents come and go by other plans from now on. */
    void follow(List<Team> teams, int[] more) {
        for (int team = 0; team < plans.size(); team++) {
            Timetable<Integer> later = teams.get(team).agentsBeyondPlan(more[team]);
            if (!later.equals(inForce.set(team, later))) {
                follow(team, later);
            }
        }
    }

    private void follow(int team, Timetable<Integer> later) {
        makePlaces(team, Crew.agentsMax(later));
        TimetableWalk<Integer> plan = new TimetableWalk<>(later, floor.scenario.horizon());
        int planned = plan.value();
        double next = plan.next();
        while (next <= calendar.nowSeconds()) {
            planned = plan.value();
            next = plan.next();
        }
        plans.set(team, plan);
        if (booked[team] != Calendar.NONE) {
            calendar.cancel(booked[team]);
        }
        booked[team] = next < Double.POSITIVE_INFINITY ? calendar.book(change, team, next) : Calendar.NONE;
        plannedNow[team] = planned;
        staff(team, atWork(team));
    }

    private void makePlaces(int team, int number) {
        for (int places = crew.signedIn(team) + crew.away(team); places < number; places++) {
            int agent = crew.addPlace(team);
            floor.shared.addPlace(agent);
            if (floor.occupation != null) {
                floor.occupation.addPlace();
            }
            floor.temper.newAgent(agent, team);
        }
    }
}
