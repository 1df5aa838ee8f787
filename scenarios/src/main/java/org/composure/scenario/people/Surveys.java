package org.composure.scenario.people;

import java.util.Map;

/**
 * What people say when asked, and who answers.
 *
 * <p>In scenario files: {@code surveys}.
 *
 * @param csatCut1 remembered utility between 1 and 2 stars; -2 to 2; our assumption
 * @param csatCut2 between 2 and 3; -2 to 2; our assumption
 * @param csatCut3 between 3 and 4; -2 to 2; our assumption
 * @param csatCut4 between 4 and 5; -2 to 2; our assumption
 * @param csatNoise standard deviation of the answer; 0 to 5; our assumption
 * @param npsMean answer of somebody without an opinion, from 0 to 10; 0 to 10; our assumption
 * @param npsScale from opinion to answer; 0 to 20; our assumption
 * @param npsBySatisfaction weight of cumulative satisfaction; 0 to 1; our assumption
 * @param npsByLast weight of the last contact; 0 to 1; our assumption
 * @param npsByTrust weight of trust; 0 to 1; our assumption
 * @param npsNoise standard deviation of the answer; 0 to 10; our assumption
 * @param cesBase effort of a contact without any, from 1 to 7; 1 to 7; our assumption
 * @param cesByEffort for the square root of contacts, repeats and transfers; 0 to 10; our assumption
 * @param cesByExhaustion for each unit of exhaustion; 0 to 10; our assumption
 * @param cesNoise standard deviation of the answer; 0 to 5; our assumption
 * @param responseBase of those asked who answer, for channels that are not named; 0 to 1; our assumption
 * @param extremityGain logit of answering for each squared standard deviation of opinion; 0 to 5; our assumption
 * @param negativeGain logit of answering after a bad ending; below zero the unhappy are silent; -5 to 5; our
 *     assumption
 * @param repurchaseAfterGood of customers who say after a good ending that they will buy again; 0 to 1; analysis of
 *     35,000 consumer interactions
 * @param likelierIfCaredFor of customers who felt cared for, with usual trust and a mood as usual then, who say they are
 *     likelier to return; 0 to 1; fitted to Zendesk, CX Trends 2023
 * @param responseByChannel of those asked who answer, in single channels; 0 to 1; our assumption
 */
public record Surveys(
        double csatCut1,
        double csatCut2,
        double csatCut3,
        double csatCut4,
        double csatNoise,
        double npsMean,
        double npsScale,
        double npsBySatisfaction,
        double npsByLast,
        double npsByTrust,
        double npsNoise,
        double cesBase,
        double cesByEffort,
        double cesByExhaustion,
        double cesNoise,
        double responseBase,
        double extremityGain,
        double negativeGain,
        double repurchaseAfterGood,
        double likelierIfCaredFor,
        Map<String, Double> responseByChannel)
        implements Part {
    public Surveys {
        Domain.within("csatCut1", csatCut1, -2, 2);
        Domain.within("csatCut2", csatCut2, -2, 2);
        Domain.within("csatCut3", csatCut3, -2, 2);
        Domain.within("csatCut4", csatCut4, -2, 2);
        Domain.within("csatNoise", csatNoise, 0, 5);
        Domain.within("npsMean", npsMean, 0, 10);
        Domain.within("npsScale", npsScale, 0, 20);
        Domain.within("npsBySatisfaction", npsBySatisfaction, 0, 1);
        Domain.within("npsByLast", npsByLast, 0, 1);
        Domain.within("npsByTrust", npsByTrust, 0, 1);
        Domain.within("npsNoise", npsNoise, 0, 10);
        Domain.within("cesBase", cesBase, 1, 7);
        Domain.within("cesByEffort", cesByEffort, 0, 10);
        Domain.within("cesByExhaustion", cesByExhaustion, 0, 10);
        Domain.within("cesNoise", cesNoise, 0, 5);
        Domain.within("responseBase", responseBase, 0, 1);
        Domain.within("extremityGain", extremityGain, 0, 5);
        Domain.within("negativeGain", negativeGain, -5, 5);
        Domain.within("repurchaseAfterGood", repurchaseAfterGood, 0, 1);
        Domain.within("likelierIfCaredFor", likelierIfCaredFor, 0, 1);
        responseByChannel = Domain.shares("responseByChannel", responseByChannel);
        Domain.that(
                csatCut1 <= csatCut2 && csatCut2 <= csatCut3 && csatCut3 <= csatCut4,
                "The cuts of the satisfaction survey must rise.");
    }

    /** What holds where nothing is said. */
    public static Surveys usual() {
        return new Surveys(
                /* csatCut1= */ -0.65,
                /* csatCut2= */ -0.48,
                /* csatCut3= */ -0.4,
                /* csatCut4= */ -0.15,
                /* csatNoise= */ 0.12,
                /* npsMean= */ 7.8,
                /* npsScale= */ 4.5,
                /* npsBySatisfaction= */ 0.6,
                /* npsByLast= */ 0.3,
                /* npsByTrust= */ 0.1,
                /* npsNoise= */ 1.2,
                /* cesBase= */ 1,
                /* cesByEffort= */ 1.1,
                /* cesByExhaustion= */ 2,
                /* cesNoise= */ 0.6,
                /* responseBase= */ 0.15,
                /* extremityGain= */ 0.2,
                /* negativeGain= */ -0.6,
                /* repurchaseAfterGood= */ 0.89,
                /* likelierIfCaredFor= */ 0.71,
                /* responseByChannel= */ Map.of("chat", 0.25, "email", 0.12, "bot", 0.08, "social", 0.05));
    }

    /** Share of those asked in a channel who answer. */
    public double response(String channel) {
        return responseByChannel.getOrDefault(channel, responseBase);
    }
}
