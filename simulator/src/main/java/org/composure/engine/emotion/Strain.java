package org.composure.engine.emotion;

import static org.apache.commons.math3.util.FastMath.log;
import static org.composure.engine.arithmetic.Exponential.exp;

import org.composure.scenario.people.Care;

/**
 * What customers do to agents, and strained agents to their work. Load is 0 to 1 for each agent and fades.
 *
 * <p>Directions: negative emotion slows agents and costs them (Rafaeli, Altman and Yom-Tov, HICSS 2019; Altman, Yom-Tov, Olivares,
 * Ashtar and Rafaeli, Manufacturing and Service Operations Management 23(4), 2021), verbal aggression harms memory (Rafaeli and
 * others, Journal of Applied Psychology 97(5), 2012), and makes agents drop their best strategy (Little, Kluemper, Nelson and Ward, Personnel
 * Psychology 66, 2013). Forms and sizes are <em>our assumption</em>.
 */
public final class Strain {

    /** Below this frustration a customer does not strain anybody. Our assumption. */
    private static final double STRAINING_FROM = 0.3;

    /** One contact never strains more than this share of what is left. Our assumption. */
    private static final double MOST_AT_ONCE = 0.5;

    /** How much hurry costs and time helps, in logits for each unit of the logarithm of effort. Our assumption. */
    private static final double HASTE = 3;

    private final Care care;

    /** For the parameters of a scenario. */
    public Strain(Care care) {
        this.care = care;
    }

    /** Load after some time without contacts. */
    public double decayed(double load, double seconds) {
        return load == 0 ? 0 : load * exp(-seconds / care.loadDecaySeconds());
    }

    /**
     * Load after meeting a customer.
     *
     * @param factor below 1 if the agent was warned
     */
    public double after(double load, double frustration, double factor) {
        double met = Math.max(0, frustration - STRAINING_FROM) / (1 - STRAINING_FROM);
        double gain = care.loadGain() * met * (1 - care.resilience()) * factor;
        return load + (1 - load) * Math.min(MOST_AT_ONCE, gain);
    }

    /** Empathy left to show. */
    public double empathyShown(double load, double gain) {
        return Math.max(0, Math.min(1, (care.empathy() + gain) * (1 - care.empathyLossPerLoad() * load)));
    }

    /** What the agent's face or voice shows, -1 to 1. */
    public double displayedAffect(double load, double burnout) {
        return care.empathy() * (1 - burnout) - load;
    }

    /** By how much longer a contact takes. */
    public double timeFactor(double frustration, double load) {
        return 1 + care.angerTimeGain() * frustration + care.loadTimeGain() * load;
    }

    /**
     * Probability that a contact resolves the issue.
     *
     * @param skill of the agent, in logits; 0 for an ordinary one
     * @param informed whether nothing had to be repeated
     * @param effort time taken over the time the issue needs; below 1 under pressure. Odds go with its third power: our assumption
     */
    public double resolveProbability(
            int complexity, double skill, boolean informed, double frustration, double load, double effort) {
        double logit = care.resolveLogit().of(complexity)
                + skill
                + (care.empowered() ? care.authorityLogit() : 0)
                + (informed ? care.contextLogit() : 0)
                - care.angerQualityLoss() * frustration
                - care.loadQualityLoss() * load
                + (effort == 1 ? 0 : HASTE * log(effort));
        return SurveyAnswers.logistic(logit);
    }

    /** Probability that an agent is rude. */
    public double rudeProbability(double load) {
        return Math.min(1, care.rudeProbability() * (1 + care.rudePerLoad() * load));
    }
}
