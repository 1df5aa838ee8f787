package org.composure.yardstick;

import static org.composure.yardstick.BusyDay.EVEN_HANDED_TEAM;
import static org.composure.yardstick.BusyDay.HALF_HOUR;
import static org.composure.yardstick.BusyDay.HALF_HOURS;
import static org.composure.yardstick.BusyDay.TEAMS;
import static org.composure.yardstick.BusyDay.TYPES;

import org.apache.commons.rng.UniformRandomProvider;
import org.apache.commons.rng.sampling.distribution.ZigguratSampler;
import org.jspecify.annotations.Nullable;

/**
 * One busy day. The calendar holds the agents' ends of service; the six times that come from outside, each type's next call and
 * the next half hour, lie beside it.
 */
final class TightDay {
    private static final int HALF_HOUR_STARTS = TYPES;
    private static final int NOBODY = -1;

    private final BusyDay question;
    private final ZigguratSampler.Exponential exponential;
    private final ZigguratSampler.NormalizedGaussian normal;
    private final Outcomes outcomes;

    private final TightCalendar calendar = new TightCalendar();
    private final double[] outside = new double[TYPES + 1];
    private final TightQueue[] waiting = new TightQueue[TYPES];
    private final TightIdleLine[] idle = new TightIdleLine[TEAMS];

    private final int[] teamOf;
    private final boolean[] leaving;
    /** The agents of each team who are to stay, longest on the floor first. */
    private final int[][] floor;

    private final int[] floorSize = new int[TEAMS];
    private int signedIn;
    private int halfHour;

    TightDay(BusyDay question, UniformRandomProvider chance, Outcomes outcomes) {
        this.question = question;
        this.outcomes = outcomes;
        exponential = ZigguratSampler.Exponential.of(chance, 1.0);
        normal = ZigguratSampler.NormalizedGaussian.of(chance);
        int agents = question.signIns();
        teamOf = new int[agents];
        leaving = new boolean[agents];
        floor = new int[TEAMS][agents];
        for (int type = 0; type < TYPES; type++) {
            waiting[type] = new TightQueue();
        }
        for (int team = 0; team < TEAMS; team++) {
            idle[team] = new TightIdleLine(agents);
        }
    }

    void run() {
        staff(0);
        outside[HALF_HOUR_STARTS] = HALF_HOUR;
        for (int type = 0; type < TYPES; type++) {
            outside[type] = nextCall(type, 0);
        }
        int next = firstOutside();
        while (outside[next] < Double.POSITIVE_INFINITY || calendar.size() > 0) {
            double now = outside[next];
            if (now > calendar.nextTime()) {
                int agent = calendar.takeNext();
                free(agent, calendar.now());
            } else if (next == HALF_HOUR_STARTS) {
                nextHalfHour(now);
                next = firstOutside();
            } else {
                call(next, now);
                next = firstOutside();
            }
        }
        for (TightQueue line : waiting) {
            line.dropTheGone(Double.POSITIVE_INFINITY, outcomes);
        }
    }

    private int firstOutside() {
        int first = 0;
        for (int i = 1; i < outside.length; i++) {
            if (outside[i] < outside[first]) {
                first = i;
            }
        }
        return first;
    }

    private void call(int type, double now) {
        outside[type] = nextCall(type, now);
        int team = longestIdleTeam(type);
        if (team == NOBODY) {
            waiting[type].add(now, now + BusyDay.PATIENCE_MEAN * exponential.sample());
        } else {
            outcomes.answeredAtOnce();
            serve(idle[team].removeFirst(), now);
        }
    }

    private int longestIdleTeam(int type) {
        int best = NOBODY;
        double since = Double.POSITIVE_INFINITY;
        for (int team = BusyDay.firstTeamOf(type); team <= BusyDay.lastTeamOf(type); team++) {
            if (idle[team].firstSince() < since) {
                since = idle[team].firstSince();
                best = team;
            }
        }
        return best;
    }

    private void serve(int agent, double now) {
        double handle = Math.exp(BusyDay.HANDLE_MU + BusyDay.HANDLE_SIGMA * normal.sample());
        calendar.book(now + handle, agent);
    }

    private void free(int agent, double now) {
        if (leaving[agent]) {
            return;
        }
        int team = teamOf[agent];
        TightQueue next = nextFor(team, now);
        if (next == null) {
            idle[team].add(agent, now);
            return;
        }
        outcomes.answered(now - next.firstArrived());
        next.removeFirst();
        serve(agent, now);
    }

    private @Nullable TightQueue nextFor(int team, double now) {
        TightQueue first = waiting[team];
        TightQueue second = waiting[team + 1];
        boolean inFirst = first.dropTheGone(now, outcomes);
        if (inFirst && team != EVEN_HANDED_TEAM) {
            return first;
        }
        boolean inSecond = second.dropTheGone(now, outcomes);
        if (inFirst && inSecond) {
            return first.firstArrived() <= second.firstArrived() ? first : second;
        }
        return inFirst ? first : inSecond ? second : null;
    }

    private void nextHalfHour(double now) {
        if (++halfHour == HALF_HOURS) {
            outside[HALF_HOUR_STARTS] = Double.POSITIVE_INFINITY;
            return;
        }
        outside[HALF_HOUR_STARTS] = (halfHour + 1) * HALF_HOUR;
        staff(now);
    }

    private void staff(double now) {
        for (int team = 0; team < TEAMS; team++) {
            int change = question.agents(team, halfHour) - floorSize[team];
            for (int i = 0; i < change; i++) {
                teamOf[signedIn] = team;
                floor[team][floorSize[team]++] = signedIn;
                free(signedIn++, now);
            }
            if (change < 0) {
                sendHome(team, -change);
            }
        }
    }

    private void sendHome(int team, int count) {
        int idleLeave = Math.min(count, idle[team].size());
        for (int i = 0; i < idleLeave; i++) {
            leaving[idle[team].removeFirst()] = true;
        }
        int toMark = count - idleLeave;
        int kept = 0;
        for (int i = 0; i < floorSize[team]; i++) {
            int agent = floor[team][i];
            if (!leaving[agent] && toMark > 0) {
                leaving[agent] = true;
                toMark--;
            }
            if (!leaving[agent]) {
                floor[team][kept++] = agent;
            }
        }
        floorSize[team] = kept;
    }

    /** A Poisson process forgets: what is left of a gap at the end of a half hour is drawn anew at the next one's rate. */
    private double nextCall(int type, double from) {
        double at = from;
        for (int interval = (int) (from / HALF_HOUR); interval < HALF_HOURS; interval++) {
            at += HALF_HOUR / question.calls(type, interval) * exponential.sample();
            double end = (interval + 1) * HALF_HOUR;
            if (at < end) {
                return at;
            }
            at = end;
        }
        return Double.POSITIVE_INFINITY;
    }
}
