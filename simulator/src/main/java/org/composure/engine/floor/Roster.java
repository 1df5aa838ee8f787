package org.composure.engine.floor;

import java.util.Arrays;
import java.util.List;
import org.composure.engine.arithmetic.Power;
import org.composure.engine.calendar.Calendar;
import org.composure.engine.calendar.Rank;
import org.composure.engine.chance.Chance;
import org.composure.engine.chance.Purpose;
import org.composure.scenario.Shrinkage;
import org.composure.scenario.Shrinkage.Break;
import org.composure.scenario.Team;

/**
 * Who of the planned agents is at work: leave, absence, breaks and time away, place by place.
 *
 * <p>A plan of n agents is n places; the last places come and go with the plan. Whoever takes a place begins a shift there:
 * is on leave (a share of the places, spread evenly over places and weeks by multiples of irrational numbers), absent by
 * chance, or takes the breaks of the team at their time; between breaks time at work and time away alternate, both
 * exponential. A place planned for longer than ten hours changes hands then: <em>our assumption</em>. Agents of a team are
 * alike, so a break is taken by whoever can go first, after the contact in hand, and ends at its time: a late beginning
 * shortens it.
 *
 * <p>Luck belongs to the team's name, the place and the hour, so more agents or another team leave everybody's else alone.
 */
final class Roster {

    private static final double HOUR_SECONDS = 3600;
    private static final double WEEK_SECONDS = 7 * 24 * HOUR_SECONDS;
    /** A break that may not begin is asked for again after this time; our assumption. */
    private static final double POSTPONEMENT_SECONDS = 300;

    /** Nobody is sent to a break that is further away than this; our assumption. */
    private static final double EARLY_SECONDS_MAX = 2 * HOUR_SECONDS;

    private static final double SHIFT_SECONDS_MAX = 10 * HOUR_SECONDS;
    /** Multiples of these fill the unit square evenly (Roberts' R2 sequence, after the plastic number). */
    private static final double OVER_PLACES = 0.7548776662466927;

    private static final double OVER_WEEKS = 0.5698402909980532;

    private static final int STATES = 5;
    private static final byte OFF = 0;
    private static final byte ABSENT = 1;
    private static final byte WORKING = 2;
    private static final byte ON_BREAK = 3;
    private static final byte AWAY = 4;

    private final Floor floor;
    private final Calendar calendar;
    private final Shrinkage[] shrinkage;
    private final long[] luckOf;
    private final int[] firstPlace;
    private final int[] teamOf;
    private final int[] planned;
    /** More agents than planned, or fewer, by the supervisor. */
    private final int[] moved;

    private final boolean[] breaksPostponed;
    /** Before which no break begins, and when the present one began. */
    private final double[] breakFrom;

    /** Places by team and state. */
    private final int[] counts;

    private final byte[] state;
    private final double[] began;
    private final int[] breaksTaken;
    private final int[] spells;
    /** When a spell away begins, or the present one ends. */
    private final double[] spellChange;

    private final int[] timer;
    private final int change;

    Roster(Floor floor) {
        this.floor = floor;
        this.calendar = floor.calendar;
        List<Team> teams = floor.scenario.teams();
        this.shrinkage = teams.stream().map(Team::shrinkage).toArray(Shrinkage[]::new);
        this.luckOf = teams.stream()
                .mapToLong(team -> (long) team.name().hashCode() << 20)
                .toArray();
        this.teamOf = floor.crew.teamOfEach();
        int places = teamOf.length;
        this.firstPlace = new int[teams.size()];
        for (int place = places - 1; place >= 0; place--) {
            firstPlace[teamOf[place]] = place;
        }
        this.planned = new int[teams.size()];
        this.moved = new int[teams.size()];
        this.breaksPostponed = new boolean[teams.size()];
        this.breakFrom = new double[places];
        this.counts = new int[STATES * teams.size()];
        this.state = new byte[places];
        this.began = new double[places];
        this.breaksTaken = new int[places];
        this.spells = new int[places];
        this.spellChange = new double[places];
        this.timer = new int[places];
        Arrays.fill(timer, Calendar.NONE);
        boolean any = Arrays.stream(shrinkage).anyMatch(one -> !one.equals(Shrinkage.NONE));
        this.change = any ? calendar.enrol(Rank.SHIFT_CHANGE, this::change) : Calendar.NONE;
    }

    /** Whether somebody planned may be elsewhere. */
    boolean concerns(int team) {
        return !shrinkage[team].equals(Shrinkage.NONE);
    }

    /**
     * So many agents of a team are planned from now on, and so many are wanted after the supervisor's moves. Who comes in
     * addition has no break and is not absent; who is sent home is one of those at work. Returns how many are at work.
     */
    int plan(int team, int agents, int wanted) {
        moved[team] = wanted - agents;
        for (int place = firstPlace[team] + planned[team]; place < firstPlace[team] + agents; place++) {
            begin(place);
        }
        for (int place = firstPlace[team] + planned[team] - 1; place >= firstPlace[team] + agents; place--) {
            stop(place);
            put(place, OFF);
        }
        planned[team] = agents;
        return tell(team);
    }

    private int tell(int team) {
        int list = STATES * team;
        int elsewhere = counts[list + ABSENT] + counts[list + ON_BREAK] + counts[list + AWAY];
        floor.witness.rosterChanged(
                calendar.nowSeconds(),
                team,
                Math.max(elsewhere, planned[team] + moved[team]),
                counts[list + ABSENT],
                counts[list + ON_BREAK],
                counts[list + AWAY]);
        return Math.max(0, counts[list + WORKING] + moved[team]);
    }

    /** No break of a team begins until this is taken back. */
    void postponeBreaks(int team, boolean postponed) {
        breaksPostponed[team] = postponed;
    }

    /** So many of a team at most take their next break now, those first whose break is next. */
    void sendToBreak(int team, int agents) {
        double now = calendar.nowSeconds();
        int sent = 0;
        for (int place = nextForBreak(team, now); place >= 0 && sent < agents; place = nextForBreak(team, now)) {
            stop(place);
            breakFrom[place] = now;
            put(place, ON_BREAK);
            book(place);
            sent++;
        }
        if (sent > 0) {
            floor.shifts.staff(team, tell(team));
        }
    }

    private int nextForBreak(int team, double now) {
        int first = -1;
        for (int place = firstPlace[team]; place < firstPlace[team] + planned[team]; place++) {
            boolean mayGo = state[place] == WORKING && nextBreak(place) <= now + EARLY_SECONDS_MAX;
            if (mayGo && (first < 0 || nextBreak(place) < nextBreak(first))) {
                first = place;
            }
        }
        return first;
    }

    private void put(int place, byte next) {
        int list = STATES * teamOf[place];
        counts[list + state[place]]--;
        counts[list + next]++;
        state[place] = next;
    }

    private void stop(int place) {
        if (timer[place] != Calendar.NONE) {
            calendar.cancel(timer[place]);
            timer[place] = Calendar.NONE;
        }
    }

    private void begin(int place) {
        double now = calendar.nowSeconds();
        began[place] = now;
        breaksTaken[place] = 0;
        breakFrom[place] = 0;
        if (isOnLeave(place, now) || isAbsent(place, now)) {
            put(place, ABSENT);
        } else {
            put(place, WORKING);
            spellChange[place] = now + timeAtWork(place);
        }
        book(place);
    }

    private boolean isOnLeave(int place, double now) {
        int team = teamOf[place];
        double week = Math.floor(now / WEEK_SECONDS);
        double spread = (place - firstPlace[team] + 1) * OVER_PLACES + (week + 1) * OVER_WEEKS;
        return spread - Math.floor(spread) < shrinkage[team].leave();
    }

    private boolean isAbsent(int place, double now) {
        return luck(Purpose.ABSENCE, place, (int) (now / HOUR_SECONDS)).happens(shrinkage[teamOf[place]].absence());
    }

    private Chance luck(Purpose purpose, int place, int index) {
        int team = teamOf[place];
        return floor.chance.of(purpose, luckOf[team] ^ (place - firstPlace[team]), index);
    }

    private double timeAtWork(int place) {
        Shrinkage own = shrinkage[teamOf[place]];
        if (own.away() == 0) {
            return Double.POSITIVE_INFINITY;
        }
        double mean = own.awaySeconds() * (1 - own.away()) / own.away();
        return -mean
                * Power.ln(luck(Purpose.TIME_AT_WORK, place, spells[place]++).open01());
    }

    private double timeAway(int place) {
        double mean = shrinkage[teamOf[place]].awaySeconds();
        return -mean * Power.ln(luck(Purpose.TIME_AWAY, place, spells[place]++).open01());
    }

    private double nextBreak(int place) {
        List<Break> breaks = shrinkage[teamOf[place]].breaks();
        return breaksTaken[place] < breaks.size()
                ? Math.max(
                        breakFrom[place],
                        began[place] + breaks.get(breaksTaken[place]).afterSeconds())
                : Double.POSITIVE_INFINITY;
    }

    private double endOfBreak(int place) {
        List<Break> breaks = shrinkage[teamOf[place]].breaks();
        return breakFrom[place] + breaks.get(breaksTaken[place]).lengthSeconds();
    }

    private void book(int place) {
        double handsChange = began[place] + SHIFT_SECONDS_MAX;
        double next = switch (state[place]) {
            case ABSENT -> handsChange;
            case ON_BREAK -> endOfBreak(place);
            default -> Math.min(Math.min(nextBreak(place), spellChange[place]), handsChange);
        };
        boolean inTime = next < floor.scenario.horizon().lengthSeconds();
        timer[place] = inTime ? calendar.book(change, place, next) : Calendar.NONE;
    }

    private void takeBreak(int place, double now) {
        if (breaksPostponed[teamOf[place]]) {
            breakFrom[place] = now + POSTPONEMENT_SECONDS;
        } else {
            breakFrom[place] = now;
            put(place, ON_BREAK);
        }
        book(place);
    }

    private void change(int place) {
        timer[place] = Calendar.NONE;
        double now = calendar.nowSeconds();
        if (state[place] == ON_BREAK) {
            breaksTaken[place]++;
            put(place, WORKING);
            spellChange[place] = now + timeAtWork(place);
            book(place);
        } else if (now >= began[place] + SHIFT_SECONDS_MAX) {
            begin(place);
        } else if (now >= nextBreak(place)) {
            takeBreak(place, now);
        } else {
            boolean leaves = state[place] == WORKING;
            put(place, leaves ? AWAY : WORKING);
            spellChange[place] = now + (leaves ? timeAway(place) : timeAtWork(place));
            book(place);
        }
        floor.shifts.staff(teamOf[place], tell(teamOf[place]));
    }
}
