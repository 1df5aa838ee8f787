package org.composure.scenario.people;

import java.util.Map;

/**
 * How long feelings last, how they add up to a mood, and what events do to them. Each feeling is an intensity from 0
 * to 1 that decays as {@code exp(-t / decay)}; an event with a jump J above zero takes {@code e + (1 - e) min(0.95, J
 * s A)}, one below zero {@code e max(0, 1 + J)}, with the person's sensitivity s and the appraisal A (our assumption;
 * appraisal as in Ortony, Clore and Collins 1988).
 *
 * <p>In scenario files: {@code feelings}.
 *
 * @param decaySeconds time in which a feeling falls to 1/e; seconds; Verduyn and Lavrijsen, Motivation and Emotion 39
 *     (2015): reported durations divided by ln 10; the division is ours; exhaustion is our assumption
 * @param importanceGain decay times are multiplied by {@code 1 + gain (severity - 0.5)}; 0 to 5; direction: Verduyn,
 *     Delvaux, Van Coillie, Tuerlinckx and Van Mechelen, Emotion (2009); size: our assumption
 * @param valenceWeights of the feelings in the mood, which is from -1 to 1; -2 to 2; our assumption
 * @param arousalWeights of the feelings in arousal, which is from 0 to 1; -2 to 2; our assumption
 * @param sensitivitySpread standard deviation of the logarithm of a person's sensitivity to bad events; its mean is
 *     1; 0 to 3; our assumption
 * @param blameGain jumps are multiplied by {@code 1 + gain (blame - 0.5)}; 0 to 5; our assumption
 * @param severityGain jumps are multiplied by {@code 1 + gain (severity - 0.5)}; 0 to 5; our assumption
 * @param disconfirmationGain jumps are multiplied by {@code 1 + gain max(0, expected - delivered)}; 0 to 5; our
 *     assumption
 * @param repeatAmplification of a jump for each earlier event of the same kind in the episode; zero or above;
 *     direction: Knox and van Oest, Journal of Marketing 78 (2014); size: our assumption
 * @param fallbackAmplification of the jump for each bot failure in a row, up to the third; zero or above; our
 *     assumption
 * @param gratitudeLostByFrustration gains of gratitude are multiplied by {@code max(0, 1 - this F - the next I)}; 0
 *     to 5; our assumption
 * @param gratitudeLostByImpatience see {@code gratitudeLostByFrustration}; 0 to 5; our assumption
 * @param jumpFactor multiplies every jump; to see what hangs on their sizes; zero or above; our assumption
 * @param reminderShare of the former disappointment that a reminder brings back; 0 to 1; direction: Verduyn, Delvaux,
 *     Van Coillie, Tuerlinckx and Van Mechelen, Emotion (2009); size: our assumption
 * @param reactions what each event does to the feelings; signs from the literature on service failures; sizes: our
 *     assumption
 * @param surveyThresholds intensity above which somebody says yes when asked; 0 to 1; fitted to consumer surveys
 *     (Zendesk, CX Trends 2023; CM.com, 2023), so these shares prove nothing; disappointment: our assumption
 * @param hostileAbove frustration from which a customer is hostile to an agent; 0 to 1; gives about a fifth of
 *     hostile contacts, as Grandey, Dickter and Sin, Journal of Organizational Behavior 25 (2004)
 * @param angryAbove frustration from which a customer is angry; 0 to 1; our assumption
 * @param blameFirm blame when the firm is the cause; 0 to 1; our assumption
 * @param blameThirdParty blame when somebody else is the cause; 0 to 1; our assumption
 * @param blameOwn blame when the customer is the cause; 0 to 1; our assumption
 * @param quickFactor on the relief of being helped within {@code quickSeconds} of waiting; zero or above; our
 *     assumption
 * @param quickSeconds longest wait that counts as none; seconds, zero or above; our assumption
 */
public record Feelings(
        Reaction decaySeconds,
        double importanceGain,
        Reaction valenceWeights,
        Reaction arousalWeights,
        double sensitivitySpread,
        double blameGain,
        double severityGain,
        double disconfirmationGain,
        double repeatAmplification,
        double fallbackAmplification,
        double gratitudeLostByFrustration,
        double gratitudeLostByImpatience,
        double jumpFactor,
        double reminderShare,
        Map<Appraisal, Reaction> reactions,
        Reaction surveyThresholds,
        double hostileAbove,
        double angryAbove,
        double blameFirm,
        double blameThirdParty,
        double blameOwn,
        double quickFactor,
        double quickSeconds)
        implements Part {
    public Feelings {
        Domain.positive("decaySeconds", decaySeconds);
        Domain.within("importanceGain", importanceGain, 0, 5);
        Domain.within("valenceWeights", valenceWeights, -2, 2);
        Domain.within("arousalWeights", arousalWeights, -2, 2);
        Domain.within("sensitivitySpread", sensitivitySpread, 0, 3);
        Domain.within("blameGain", blameGain, 0, 5);
        Domain.within("severityGain", severityGain, 0, 5);
        Domain.within("disconfirmationGain", disconfirmationGain, 0, 5);
        Domain.within("repeatAmplification", repeatAmplification, 0, 1000);
        Domain.within("fallbackAmplification", fallbackAmplification, 0, 1000);
        Domain.within("gratitudeLostByFrustration", gratitudeLostByFrustration, 0, 5);
        Domain.within("gratitudeLostByImpatience", gratitudeLostByImpatience, 0, 5);
        Domain.within("jumpFactor", jumpFactor, 0, 1000);
        Domain.within("reminderShare", reminderShare, 0, 1);
        reactions = Reactions.complete(reactions);
        Domain.within("surveyThresholds", surveyThresholds, 0, 1);
        Domain.within("hostileAbove", hostileAbove, 0, 1);
        Domain.within("angryAbove", angryAbove, 0, 1);
        Domain.within("blameFirm", blameFirm, 0, 1);
        Domain.within("blameThirdParty", blameThirdParty, 0, 1);
        Domain.within("blameOwn", blameOwn, 0, 1);
        Domain.within("quickFactor", quickFactor, 0, 1000);
        Domain.notNegative("quickSeconds", quickSeconds);
    }

    /** What holds where nothing is said. */
    public static Feelings usual() {
        return new Feelings(
                /* decaySeconds= */ new Reaction(2034, 3126, 4690, 36000, 7800, 37500),
                /* importanceGain= */ 0.8,
                /* valenceWeights= */ new Reaction(-0.25, -0.55, -0.2, -0.15, 0.8, -0.35),
                /* arousalWeights= */ new Reaction(0.5, 0.6, 0.4, -0.4, 0.2, 0),
                /* sensitivitySpread= */ 0.45,
                /* blameGain= */ 0.5,
                /* severityGain= */ 0.4,
                /* disconfirmationGain= */ 0.5,
                /* repeatAmplification= */ 1.3,
                /* fallbackAmplification= */ 1.5,
                /* gratitudeLostByFrustration= */ 1.1,
                /* gratitudeLostByImpatience= */ 0.3,
                /* jumpFactor= */ 1,
                /* reminderShare= */ 0.3,
                /* reactions= */ Reactions.usual(),
                /* surveyThresholds= */ new Reaction(0.356, 0.461, 0.237, 0.301, 0.392, 0.5),
                /* hostileAbove= */ 0.6,
                /* angryAbove= */ 0.55,
                /* blameFirm= */ 0.8,
                /* blameThirdParty= */ 0.5,
                /* blameOwn= */ 0.2,
                /* quickFactor= */ 1.15,
                /* quickSeconds= */ 30);
    }
}
