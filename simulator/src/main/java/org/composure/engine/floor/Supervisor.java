package org.composure.engine.floor;

import java.util.ArrayList;
import java.util.List;
import org.composure.engine.calendar.Calendar;
import org.composure.engine.calendar.Rank;
import org.composure.scenario.Intervention;
import org.composure.scenario.Intervention.Measure;
import org.composure.scenario.Intervention.Sign;
import org.composure.scenario.Scenario;
import org.composure.scenario.Team;

/**
 * The supervisor's moves during the day: overtime, borrowing, sending home or to a break, postponing breaks, each by a rule.
 *
 * <p>Rules see what a supervisor sees on the wall, the number waiting and the number idle, at their own times and not in
 * between. Agents who go do so as at the end of a shift, after the contact in hand. Threshold rules of this kind are the usual
 * real-time management of the trade; Gans, Shen, Zhou, Korolev, McCord and Ristock, "Parametric forecasting and stochastic
 * programming models for call-center workforce scheduling", M&amp;SOM 17(4), 2015, treat the same moves as recourse.
 */
final class Supervisor {

    private final Floor floor;
    private final Calendar calendar;
    private final List<Intervention> rules = new ArrayList<>();
    private final List<Integer> teams = new ArrayList<>();
    private final int look;
    private final int over;
    private final boolean[] atWork;
    /** Agents lent under a rule. */
    private final int[] lent;

    Supervisor(Floor floor) {
        this.floor = floor;
        this.calendar = floor.calendar;
        Scenario scenario = floor.scenario;
        for (int team = 0; team < scenario.teams().size(); team++) {
            for (Intervention rule : scenario.teams().get(team).intraday()) {
                rules.add(rule);
                teams.add(team);
            }
        }
        this.atWork = new boolean[rules.size()];
        this.lent = new int[rules.size()];
        boolean any = !rules.isEmpty();
        this.look = any ? calendar.enrol(Rank.SHIFT_CHANGE, this::look) : Calendar.NONE;
        this.over = any ? calendar.enrol(Rank.SHIFT_CHANGE, this::over) : Calendar.NONE;
    }

    /** Agents a team may get beyond its plan. */
    static int agentsMore(Team team) {
        return team.intraday().stream().mapToInt(Intervention::agentsMore).sum();
    }

    void begin() {
        for (int rule = 0; rule < rules.size(); rule++) {
            bookLook(rule);
        }
    }

    private void bookLook(int rule) {
        double next = calendar.nowSeconds() + rules.get(rule).lookEverySeconds();
        if (next < floor.scenario.horizon().lengthSeconds()) {
            calendar.book(look, rule, next);
        }
    }

    private void look(int rule) {
        bookLook(rule);
        boolean holds = holds(rule);
        if (rules.get(rule).measure() == Measure.POSTPONE_BREAKS) {
            if (atWork[rule] != holds) {
                atWork[rule] = holds;
                floor.roster.postponeBreaks(teams.get(rule), holds);
            }
        } else if (rules.get(rule).measure() == Measure.SEND_TO_BREAK) {
            if (holds) {
                floor.roster.sendToBreak(teams.get(rule), rules.get(rule).agents());
            }
        } else if (holds && !atWork[rule]) {
            atWork[rule] = true;
            move(rule, 1);
            double end = calendar.nowSeconds() + rules.get(rule).durationSeconds();
            if (end < floor.scenario.horizon().lengthSeconds()) {
                calendar.book(over, rule, end);
            }
        }
    }

    private boolean holds(int rule) {
        Intervention own = rules.get(rule);
        int team = teams.get(rule);
        if (own.sign() == Sign.IDLE) {
            return floor.crew.idle(team) >= own.atLeast();
        }
        String of = own.of();
        if (of != null) {
            return floor.queue.waiting(floor.scenario.indexOfType(of)) >= own.atLeast();
        }
        int waiting = 0;
        for (int type : floor.skills.typesOf(team)) {
            waiting += floor.queue.waiting(type);
        }
        return waiting >= own.atLeast();
    }

    private void over(int rule) {
        atWork[rule] = false;
        move(rule, -1);
    }

    private void move(int rule, int sign) {
        Intervention own = rules.get(rule);
        int agents = sign * (own.measure() == Measure.SEND_HOME ? -own.agents() : own.agents());
        String from = own.from();
        if (from != null) {
            lend(rule, teamOf(from), sign > 0);
        } else {
            floor.shifts.move(teams.get(rule), agents);
        }
    }

    /** Who is lent leaves one team before joining the other, and the other way round. */
    private void lend(int rule, int lender, boolean goes) {
        int borrower = teams.get(rule);
        if (goes) {
            lent[rule] = Math.min(rules.get(rule).agents(), floor.crew.staying(lender));
        }
        floor.shifts.move(goes ? lender : borrower, -lent[rule]);
        floor.shifts.move(goes ? borrower : lender, lent[rule]);
    }

    private int teamOf(String name) {
        List<Team> all = floor.scenario.teams();
        int team = 0;
        while (!all.get(team).name().equals(name)) {
            team++;
        }
        return team;
    }
}
