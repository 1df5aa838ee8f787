package org.composure.engine.people;

import java.util.Arrays;
import org.apache.commons.math3.util.FastMath;
import org.composure.engine.arithmetic.Exponential;
import org.composure.engine.chance.Purpose;
import org.composure.engine.emotion.Strain;
import org.composure.event.Witness;
import org.composure.scenario.people.Care;
import org.jspecify.annotations.Nullable;

/**
 * What agents live through: what they have learned, how loaded they are by the last angry customers, how close to burnout, and
 * when they quit. One place per agent; a place whose agent quits is taken by a beginner.
 *
 * <p>Learning: the handle time of a beginner is longer by {@code learningGain} and falls with time constant {@code
 * learningDays} (De Grip, Sauermann and Sieben, JEBO 126, 2016); an assistant helps most those who know least (Brynjolfsson, Li and
 * Raymond, QJE 140, 2025). Burnout is the leaky mean of load and of occupancy above the limit, and raises the rate of quitting;
 * sizes are <em>our assumption</em>. Until a beginner has been hired, the place is held by somebody who learns nothing:
 * <em>our assumption</em>.
 */
public final class AgentLives {

    static final double DAY_SECONDS = 86_400;
    private static final double DAYS_PER_YEAR = 365;
    private static final double WEEK_DAYS = 7;
    /** Burnout at which the scenario's rate of quitting holds, and with which everybody begins; our assumption. */
    private static final double USUAL_BURNOUT = 0.1;

    private final Care care;
    private final Strain strain;
    private final Luck luck;
    private final Witness witness;
    private int[] teamOf = {};
    private double[] load = {};
    private double[] loadAt = {};
    private double[] since = {};
    private double[] burnout = {};
    private double[] busySeconds = {};
    private double[] loadSum = {};
    private int[] contacts = {};
    private final Fatigue fatigue = new Fatigue();
    private final @Nullable CareerPaths careers;
    private int[] planned = {};
    private boolean[] hired = {};
    private int[] successors = {};
    private int week;

    /** @param careers of the teams that have their own rules of learning, tiring and leaving; null if no team has */
    public AgentLives(Care care, Strain strain, Luck luck, Witness witness, @Nullable CareerPaths careers) {
        this.careers = careers;
        this.care = care;
        this.strain = strain;
        this.luck = luck;
        this.witness = witness;
    }

    /** The team of an agent. */
    public int team(int agent) {
        return teamOf[agent];
    }

    /** Everybody is there, with the experience that a staff in balance has. */
    public void begin(int[] teamOfEachAgent, int teams) {
        int agents = teamOfEachAgent.length;
        teamOf = teamOfEachAgent.clone();
        load = new double[agents];
        loadAt = new double[agents];
        since = new double[agents];
        burnout = new double[agents];
        busySeconds = new double[agents];
        loadSum = new double[agents];
        contacts = new int[agents];
        fatigue.grow(agents);
        hired = new boolean[agents];
        successors = new int[agents];
        planned = new int[teams];
        double meanTenure = care.attritionPerYear() > 0
                ? DAYS_PER_YEAR * DAY_SECONDS / care.attritionPerYear()
                : Double.POSITIVE_INFINITY;
        for (int agent = 0; agent < agents; agent++) {
            since[agent] = -meanTenure * luck.exponential(Purpose.AGENT_TENURE, agent, 0);
            hired[agent] = true;
            burnout[agent] = USUAL_BURNOUT;
            planned[teamOf[agent]]++;
            if (!hasCareer(agent)) {
                witness.agentJoined(0, teamOf[agent], agent);
            }
        }
    }

    private boolean hasCareer(int agent) {
        return careers != null && careers.concerns(teamOf[agent]);
    }

    /** What an agent knows beyond an ordinary one of a topic, in logits; below zero for beginners. */
    public double skill(int agent, int type) {
        return talent(agent) - (careers == null ? 0 : careers.skillLoss(agent, type));
    }

    /** What an agent brings along, and protocols make alike; in a place with a career, whoever holds it. */
    private double talent(int agent) {
        double spread = care.skillSpread() * (1 - care.protocols());
        return spread == 0 ? 0 : spread * luck.normal(Purpose.AGENT_SKILL, agent, successors[agent]);
    }

    /** How loaded an agent is now, 0 to 1. */
    public double load(int agent, double now) {
        return strain.decayed(load[agent], now - loadAt[agent]);
    }

    /** An agent has met a customer. */
    public void met(int agent, double now, double frustration, double factor) {
        double before = load(agent, now);
        load[agent] = strain.after(before, frustration, factor);
        loadAt[agent] = now;
        loadSum[agent] += before;
        contacts[agent]++;
    }

    /** An agent has worked until now. */
    public void worked(int agent, double now, double seconds) {
        busySeconds[agent] += seconds;
        fatigue.worked(agent, now);
    }

    /**
     * By how much longer everything takes after hours of work.
     */
    public double fatigue(int agent, double now) {
        return hasCareer(agent) ? 1 : fatigue.factor(agent, now, care.fatigueGain());
    }

    /** How close to burnout, about 0 to 1. */
    public double burnout(int agent) {
        return burnout[agent];
    }

    /** By how much experience, training and the assistant change the time an agent needs; 1 for an old hand. */
    public double timeFactor(int agent, double now) {
        if (hasCareer(agent)) {
            return 1;
        }
        double days = Math.max(0, now - since[agent]) / DAY_SECONDS;
        double unlearned = Exponential.exp(-days / care.learningDays());
        double factor = (1 + care.learningGain() * unlearned) / (1 + care.trainingGain() * unlearned);
        return care.aiAssist() ? factor / (1 + care.aiNoviceGain() * unlearned) : factor;
    }

    /**
     * A week is over: burnout moves, some quit, some are hired.
     *
     * @param paidSeconds of each team in the week
     */
    public void endWeek(double now, double[] paidSeconds) {
        burnOut(paidSeconds);
        for (int agent = 0; agent < load.length; agent++) {
            if (!hired[agent] && now >= since[agent]) {
                hired[agent] = true;
                witness.agentJoined(now, teamOf[agent], agent);
            }
            double perWeek = care.attritionPerYear()
                    * WEEK_DAYS
                    / DAYS_PER_YEAR
                    * Exponential.exp(care.burnoutToAttrition() * (burnout[agent] - USUAL_BURNOUT));
            if (hired[agent]
                    && !hasCareer(agent)
                    && luck.happens(Purpose.AGENT_LEAVES, agent, week, -FastMath.expm1(-perWeek))) {
                quit(agent, now);
            }
        }
        Arrays.fill(busySeconds, 0);
        Arrays.fill(loadSum, 0);
        Arrays.fill(contacts, 0);
        week++;
    }

    /** Occupancy is an agent's work over their share of the team's paid time. */
    private void burnOut(double[] paidSeconds) {
        double kept = Exponential.exp(-WEEK_DAYS / care.burnoutDays());
        for (int agent = 0; agent < load.length; agent++) {
            double meanLoad = contacts[agent] == 0 ? 0 : loadSum[agent] / contacts[agent];
            double paid = paidSeconds[teamOf[agent]] / planned[teamOf[agent]];
            double occupancy = paid > 0 ? Math.min(1, busySeconds[agent] / paid) : 0;
            double burden = meanLoad + care.burnoutOccupancyWeight() * Math.max(0, occupancy - care.occupancyLimit());
            burnout[agent] = kept * burnout[agent] + (1 - kept) * burden;
        }
    }

    private void quit(int agent, double now) {
        since[agent] = now + care.hiringDays() * DAY_SECONDS;
        hired[agent] = false;
        successors[agent]++;
        load[agent] = 0;
        loadAt[agent] = now;
        burnout[agent] = USUAL_BURNOUT;
        witness.agentLeft(now, teamOf[agent], agent);
    }

    /** Somebody is taken on, with nothing learned, and shares the team's paid time from now on. */
    public void join(int agent, int team, double now) {
        int agents = Math.max(agent + 1, load.length);
        teamOf = Arrays.copyOf(teamOf, agents);
        load = Arrays.copyOf(load, agents);
        loadAt = Arrays.copyOf(loadAt, agents);
        since = Arrays.copyOf(since, agents);
        burnout = Arrays.copyOf(burnout, agents);
        busySeconds = Arrays.copyOf(busySeconds, agents);
        loadSum = Arrays.copyOf(loadSum, agents);
        contacts = Arrays.copyOf(contacts, agents);
        fatigue.grow(agents);
        hired = Arrays.copyOf(hired, agents);
        successors = Arrays.copyOf(successors, agents);
        teamOf[agent] = team;
        since[agent] = now;
        fatigue.rested(agent, now);
        hired[agent] = true;
        burnout[agent] = USUAL_BURNOUT;
        planned[team]++;
        if (!hasCareer(agent)) {
            witness.agentJoined(now, team, agent);
        }
    }
}
