package org.composure.engine.people;

import java.util.Arrays;
import java.util.List;
import org.apache.commons.math3.util.FastMath;
import org.composure.engine.arithmetic.Exponential;
import org.composure.engine.calendar.Calendar;
import org.composure.engine.calendar.Rank;
import org.composure.engine.chance.Purpose;
import org.composure.event.Witness;
import org.composure.scenario.Careers;
import org.composure.scenario.Horizon;
import org.composure.scenario.Scenario;
import org.composure.scenario.Skill;
import org.composure.scenario.Team;
import org.jspecify.annotations.Nullable;

/**
 * The careers of agents whose team has them: practice with each topic, fatigue within the day, burnout over weeks, leaving, and a place
 * that stays empty until a beginner has been hired. It needs no customers who feel.
 *
 * <p>A topic is a contact type. With e hours of practice on it, the practice with other topics counted in part, a contact takes
 * {@code 1 + learningGain · exp(-e / learningTime)} times as long as with an old hand, and the logit of solving it is lower by {@code skillLoss}
 * times the same exponential. That learning goes with practice topic by topic: Gans, Liu, Mandelbaum, Shen and Ye, "Service times in call
 * centers: agent heterogeneity and learning with some operational consequences", IMS Collections 6, 2010; the exponential form after De Grip,
 * Sauermann and Sieben, JEBO 126, 2016. Practice counts when a contact begins: <em>our assumption</em>.
 *
 * <p>At the start everybody has been there for a time of exponential law with the mean that the attrition leaves, with thirty hours of contacts a
 * week shared evenly among the team's topics: <em>our assumption</em>. Where nobody leaves, everybody is an old hand. Occupancy, for burnout, is
 * work over the time between the first and the last contact of each shift: <em>our assumption</em>. Luck belongs to the team's name and the place.
 */
public final class CareerPaths {

    private static final double DAY_SECONDS = 86_400;
    private static final double WEEK_SECONDS = 7 * DAY_SECONDS;
    private static final double YEAR_SECONDS = 365 * DAY_SECONDS;
    private static final double PRACTICE_A_WEEK = 30 * 3600.0;
    /** Burnout at which the scenario's rate of quitting holds, and with which everybody begins; our assumption. */
    private static final double USUAL_BURNOUT = 0.1;

    /** Who is told when a place becomes empty or is taken again. */
    public interface Desk {
        void left(int agent);

        void taken(int agent);
    }

    private final List<Team> teams;
    private final int types;
    private final Horizon horizon;
    private final Calendar calendar;
    private final Luck luck;
    private final Witness witness;
    private final Fatigue fatigue = new Fatigue();
    private final int weekEnds;
    private final int hired;
    private @Nullable Desk desk;
    private int[] teamOf = {};
    private int[] firstPlace = {};
    private int[] places = {};
    private double[] practice = {};
    private double[] practiceInAll = {};
    private double[] burnout = {};
    private double[] workSeconds = {};
    private double[] onDutySeconds = {};
    private boolean[] vacant = {};
    private int vacancies;
    private int week;

    private CareerPaths(Scenario scenario, Calendar calendar, Luck luck, Witness witness) {
        this.teams = scenario.teams();
        this.types = scenario.contactTypes().size();
        this.horizon = scenario.horizon();
        this.calendar = calendar;
        this.luck = luck;
        this.witness = witness;
        this.weekEnds = calendar.enrol(Rank.OBSERVATION, none -> endWeek());
        this.hired = calendar.enrol(Rank.SHIFT_CHANGE, this::hire);
    }

    /** Of the teams of a scenario; null if no team has any. */
    public static @Nullable CareerPaths of(Scenario scenario, Calendar calendar, Luck luck, Witness witness) {
        return scenario.teams().stream().allMatch(team -> team.careers() == null)
                ? null
                : new CareerPaths(scenario, calendar, luck, witness);
    }

    /** Whether agents of a team have careers here. */
    public boolean concerns(int team) {
        return teams.get(team).careers() != null;
    }

    /**
     * Everybody is there.
     *
     * @param placesOfEachTeam agents on its plan; those beyond, who only ever help out, stay for ever
     */
    public void begin(int[] teamOfEachAgent, int[] placesOfEachTeam, Desk itsDesk) {
        desk = itsDesk;
        places = placesOfEachTeam.clone();
        firstPlace = new int[teams.size()];
        grow(teamOfEachAgent);
        for (int agent = teamOf.length - 1; agent >= 0; agent--) {
            firstPlace[teamOf[agent]] = agent;
        }
        for (int agent = 0; agent < teamOf.length; agent++) {
            if (concerns(teamOf[agent])) {
                settle(agent);
            }
        }
        bookWeekEnd();
    }

    private void settle(int agent) {
        int team = teamOf[agent];
        Careers careers = careers(team);
        double tenure = careers.attritionPerYear() > 0
                ? YEAR_SECONDS / careers.attritionPerYear() * luck.exponential(Purpose.CAREER_TENURE, luckOf(agent), 0)
                : Double.POSITIVE_INFINITY;
        List<Skill> skills = teams.get(team).skills();
        double each = careers.trainingSeconds() + tenure / WEEK_SECONDS * PRACTICE_A_WEEK / skills.size();
        practise(agent, each);
        burnout[agent] = USUAL_BURNOUT;
        witness.agentJoined(calendar.nowSeconds(), team, agent);
    }

    /** So much practice with every topic of the team. */
    private void practise(int agent, double each) {
        Arrays.fill(practice, agent * types, (agent + 1) * types, each);
        practiceInAll[agent] = each * teams.get(teamOf[agent]).skills().size();
    }

    private void grow(int[] teamOfEachAgent) {
        teamOf = teamOfEachAgent.clone();
        int agents = teamOf.length;
        practice = Arrays.copyOf(practice, agents * types);
        practiceInAll = Arrays.copyOf(practiceInAll, agents);
        burnout = Arrays.copyOf(burnout, agents);
        workSeconds = Arrays.copyOf(workSeconds, agents);
        onDutySeconds = Arrays.copyOf(onDutySeconds, agents);
        vacant = Arrays.copyOf(vacant, agents);
        fatigue.grow(agents);
    }

    private Careers careers(int team) {
        return java.util.Objects.requireNonNull(teams.get(team).careers());
    }

    private long luckOf(int agent) {
        int team = teamOf[agent];
        return ((long) teams.get(team).name().hashCode() << 20) ^ (agent - firstPlace[team]);
    }

    /** What of a topic an agent has still to learn: 1 for a beginner, 0 for an old hand or one of a team without careers. */
    public double unlearned(int agent, int type) {
        if (!concerns(teamOf[agent])) {
            return 0;
        }
        Careers careers = careers(teamOf[agent]);
        double own = practice[agent * types + type];
        if (own == Double.POSITIVE_INFINITY) {
            return 0;
        }
        double helps = own + careers.carriedOver() * (practiceInAll[agent] - own);
        return Exponential.exp(-helps / careers.learningSeconds());
    }

    /** Logit of solving an issue that an agent lacks. */
    public double skillLoss(int agent, int type) {
        return concerns(teamOf[agent]) ? careers(teamOf[agent]).skillLoss() * unlearned(agent, type) : 0;
    }

    /** Probability that an agent's work has to be done again, from that of an old hand. */
    public double againProbability(int agent, int type, double usual) {
        double loss = skillLoss(agent, type);
        if (loss == 0 || usual <= 0 || usual >= 1) {
            return usual;
        }
        double odds = usual / (1 - usual) * FastMath.exp(loss);
        return odds / (1 + odds);
    }

    /** An agent begins a contact. Returns the work it makes, from that of a fresh old hand. */
    public double begin(int agent, int type, double work) {
        if (!concerns(teamOf[agent])) {
            return work;
        }
        double now = calendar.nowSeconds();
        Careers careers = careers(teamOf[agent]);
        if (!fatigue.isRested(agent, now)) {
            onDutySeconds[agent] += now - fatigue.lastWorked(agent);
        }
        double longer = 1 + careers.learningGain() * unlearned(agent, type);
        double takes = work * longer * fatigue.factor(agent, now, careers.fatigueGain());
        fatigue.worked(agent, now);
        practice[agent * types + type] += takes;
        practiceInAll[agent] += takes;
        workSeconds[agent] += takes;
        return takes;
    }

    /** How many of the first places of a team are empty. */
    public int vacant(int team, int planned) {
        int empty = 0;
        if (vacancies > 0) {
            for (int place = firstPlace[team]; place < firstPlace[team] + Math.min(planned, places[team]); place++) {
                empty += vacant[place] ? 1 : 0;
            }
        }
        return empty;
    }

    /** How close to burnout, about 0 to 1. */
    public double burnout(int agent) {
        return burnout[agent];
    }

    private void bookWeekEnd() {
        double next = (week + 1) * WEEK_SECONDS;
        if (next < horizon.lengthSeconds()) {
            calendar.book(weekEnds, 0, next);
        }
    }

    private void endWeek() {
        for (int team = 0; team < teams.size(); team++) {
            if (!concerns(team)) {
                continue;
            }
            for (int agent = firstPlace[team]; agent < firstPlace[team] + places[team]; agent++) {
                if (!vacant[agent]) {
                    burnOut(agent, careers(team));
                    mayLeave(agent, careers(team));
                }
            }
        }
        Arrays.fill(workSeconds, 0);
        Arrays.fill(onDutySeconds, 0);
        week++;
        bookWeekEnd();
    }

    private void burnOut(int agent, Careers careers) {
        double kept = Exponential.exp(-WEEK_SECONDS / careers.burnoutSeconds());
        double occupancy = onDutySeconds[agent] > 0 ? Math.min(1, workSeconds[agent] / onDutySeconds[agent]) : 0;
        double burden = careers.burnoutWeight() * Math.max(0, occupancy - careers.occupancyLimit());
        burnout[agent] = kept * burnout[agent] + (1 - kept) * burden;
    }

    private void mayLeave(int agent, Careers careers) {
        double hazard = careers.attritionPerYear()
                * WEEK_SECONDS
                / YEAR_SECONDS
                * Exponential.exp(careers.burnoutToAttrition() * (burnout[agent] - USUAL_BURNOUT));
        if (luck.happens(Purpose.CAREER_LEAVES, luckOf(agent), week, -FastMath.expm1(-hazard))) {
            double now = calendar.nowSeconds();
            vacant[agent] = true;
            vacancies++;
            witness.agentLeft(now, teamOf[agent], agent);
            if (now + careers.hiringSeconds() < horizon.lengthSeconds()) {
                calendar.book(hired, agent, now + careers.hiringSeconds());
            }
            java.util.Objects.requireNonNull(desk).left(agent);
        }
    }

    private void hire(int agent) {
        vacant[agent] = false;
        vacancies--;
        beginner(agent);
        java.util.Objects.requireNonNull(desk).taken(agent);
    }

    private void beginner(int agent) {
        practise(agent, careers(teamOf[agent]).trainingSeconds());
        burnout[agent] = USUAL_BURNOUT;
        workSeconds[agent] = 0;
        onDutySeconds[agent] = 0;
        witness.agentJoined(calendar.nowSeconds(), teamOf[agent], agent);
    }

    /** Somebody is taken on while the run goes on, beyond the plan; a beginner, who stays. */
    public void join(int agent, int team) {
        if (agent >= teamOf.length) {
            int[] all = Arrays.copyOf(teamOf, agent + 1);
            all[agent] = team;
            grow(all);
        }
        if (concerns(team)) {
            fatigue.rested(agent, calendar.nowSeconds());
            beginner(agent);
        }
    }
}
