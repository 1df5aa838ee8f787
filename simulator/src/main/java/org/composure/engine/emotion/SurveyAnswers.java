package org.composure.engine.emotion;

import static org.apache.commons.math3.util.FastMath.log;
import static org.apache.commons.math3.util.FastMath.sqrt;
import static org.composure.engine.arithmetic.Exponential.exp;

import org.composure.scenario.people.Surveys;

/**
 * What people answer when asked: satisfaction (1 to 5), likelihood to recommend (0 to 10), effort (1 to 7), and a few questions of
 * published surveys. Each answer is a reading of remembered utility, trust or effort with an error, handed in as a number; all
 * formulas are <em>our assumption</em>. Words are not deeds: see {@link LeavingHazard}.
 */
public final class SurveyAnswers {

    /** Mean and standard deviation of remembered utility in the usual centre. Our assumption. */
    private static final double USUAL_UTILITY = -0.2;

    private static final double UTILITY_SPREAD = 0.27;

    /** Mean utility of contacts that did not end badly, about which the question of buying again was fitted. Our assumption. */
    private static final double GOOD_UTILITY = -0.1;

    /** How steeply utility moves what people say about buying again, in logits. Our assumption. */
    private static final double PER_UTILITY = 4;

    /** Mean utility of those who felt cared for. Our assumption. */
    private static final double CARED_FOR_UTILITY = 0.05;

    /** Trust at which the answers above hold. Our assumption. */
    private static final double USUAL_TRUST = 0.6;

    private static final double PER_TRUST = 1;

    /** Whoever ends more unhappy than this did not feel cared for. Our assumption. */
    private static final double CARED_FOR_ABOVE = -0.2;

    private final Surveys surveys;
    private final double buyingAgain;
    private final double comingBack;

    /** For the parameters of a scenario. */
    public SurveyAnswers(Surveys surveys) {
        this.surveys = surveys;
        this.buyingAgain = logit(surveys.repurchaseAfterGood());
        this.comingBack = logit(surveys.likelierIfCaredFor());
    }

    /** Satisfaction, 1 to 5: utility with an error, cut at four points. */
    public int csat(double utility, double normal) {
        double heard = utility + surveys.csatNoise() * normal;
        int answer = heard < surveys.csatCut1() ? 1 : 2;
        if (answer == 1 || heard < surveys.csatCut2()) {
            return answer;
        }
        return heard < surveys.csatCut3() ? 3 : heard < surveys.csatCut4() ? 4 : 5;
    }

    /** Likelihood to recommend, 0 to 10. */
    public int nps(double satisfaction, double utility, double trust, double normal) {
        double leaning = surveys.npsBySatisfaction() * satisfaction
                + surveys.npsByLast() * utility
                + surveys.npsByTrust() * (2 * trust - 1);
        double answer = surveys.npsMean() + surveys.npsScale() * leaning + surveys.npsNoise() * normal;
        return (int) Math.round(Math.max(0, Math.min(10, answer)));
    }

    /** What a contact cost in effort: tries, repetitions, transfers, the bot's failures and the felt wait. */
    public static double effort(int place, int repeats, int transfers, int botFailures, double felt) {
        return place - 1 + repeats + transfers + 0.5 * botFailures + felt;
    }

    /** Effort as answered, 1 to 7; less is better. */
    public double ces(double effort, double exhaustion, double normal) {
        double answer = surveys.cesBase()
                + surveys.cesByEffort() * sqrt(effort)
                + surveys.cesByExhaustion() * exhaustion
                + surveys.cesNoise() * normal;
        return Math.max(1, Math.min(7, answer));
    }

    /**
     * Probability of an answer: those with much to say answer more often, those with bad endings by the gain of the scenario.
     *
     * @param leaning of somebody with little to say, in this channel; see {@link #leaning}
     */
    public double responseProbability(double leaning, double utility, boolean bad) {
        double z = (utility - USUAL_UTILITY) / UTILITY_SPREAD;
        double gain = surveys.extremityGain() * z * z + (bad ? surveys.negativeGain() : 0);
        return logistic(leaning + gain);
    }

    /**
     * Log odds of an answer by somebody with little to say.
     *
     * @param share of those asked who answer in this channel, see {@link Surveys#response}
     */
    public static double leaning(double share) {
        return logit(share);
    }

    /** <em>Will you buy again?</em> */
    public boolean saysWouldBuyAgain(double utility, double uniform) {
        return uniform < logistic(buyingAgain + PER_UTILITY * (utility - GOOD_UTILITY));
    }

    /** <em>Did you feel cared for?</em> Empathy shown, nothing to repeat, known by history, and no bitter end. */
    public boolean feltCaredFor(boolean empathyShown, boolean repeated, boolean historyUsed, double valenceAtEnd) {
        return empathyShown && !repeated && historyUsed && valenceAtEnd > CARED_FOR_ABOVE;
    }

    /** <em>Are you likelier to come back now?</em> Asked those who felt cared for. */
    public boolean saysLikelierToReturn(double utility, double trust, double uniform) {
        double leaning = PER_UTILITY * (utility - CARED_FOR_UTILITY) + PER_TRUST * (trust - USUAL_TRUST);
        return uniform < logistic(comingBack + leaning);
    }

    static double logistic(double logit) {
        return 1 / (1 + exp(-logit));
    }

    static double logit(double probability) {
        return log(probability / (1 - probability));
    }
}
