package org.composure.scenario.people;

import java.util.Map;

/**
 * How long waits feel and what they do. A wait of w seconds feels like {@code scale w^exponent} times factors for
 * information, occupation, worry and fairness; r is what it feels like over twice the acceptable wait.
 *
 * <p>In scenario files: {@code waiting}.
 *
 * @param perceivedScale of the power law of perceived time, for seconds; above zero; form: Antonides, Verhoef and van
 *     Aalst, Journal of Consumer Psychology 12 (2002); numbers: our assumption
 * @param perceivedExponent of the power law of perceived time; 0.1 to 3; form: Antonides, Verhoef and van Aalst,
 *     Journal of Consumer Psychology 12 (2002); numbers: our assumption
 * @param etaFactor on perceived time when the expected wait is told; zero or above; form: Antonides, Verhoef and van
 *     Aalst, Journal of Consumer Psychology 12 (2002); numbers: our assumption
 * @param positionFactor on perceived time when only the place in the queue is told; zero or above; direction: Hui and
 *     Tse, Journal of Marketing 60 (1996); size: our assumption
 * @param occupiedFactor on perceived time when there is something to do; zero or above; direction: Maister, The
 *     Psychology of Waiting Lines (1985); size: our assumption
 * @param unexplainedFactor on perceived time after an announced wait has passed without a word; zero or above;
 *     direction: Maister, The Psychology of Waiting Lines (1985); size: our assumption
 * @param inProcessFactor on perceived time on hold and in silences of a conversation; zero or above; direction:
 *     Maister, The Psychology of Waiting Lines (1985); size: our assumption
 * @param anxietyGain perceived time is multiplied by {@code 1 + gain stress}; 0 to 5; direction: Maister, The
 *     Psychology of Waiting Lines (1985); size: our assumption
 * @param acceptableMedianSeconds median over customers of the wait that is acceptable, for channels that are not
 *     named; seconds; our assumption
 * @param acceptableSpread standard deviation of its logarithm; 0 to 3; our assumption
 * @param expectationLearning of the way from the expected wait to the one experienced, each time; 0 to 1; direction:
 *     Zohar, Mandelbaum and Shimkin, Management Science 48 (2002); size: our assumption
 * @param acceptableAdaptation exponent with which the acceptable wait follows the expected one; 0 to 1; direction:
 *     Zohar, Mandelbaum and Shimkin, Management Science 48 (2002); size: our assumption
 * @param impatienceExponent q in the rise of impatience, {@code 1 - exp(-r^q)}; above zero; our assumption
 * @param frustrationGain g in the rise of frustration, {@code 1 - exp(-g s max(0, r - 0.5))}; 0 to 5; our assumption
 * @param exhaustionRate rise of exhaustion for each unit of r; 0 to 5; our assumption
 * @param exhaustionMost most that waiting adds to exhaustion; 0 to 1; our assumption
 * @param serviceImpatience g in the impatience of a long conversation, {@code 1 - exp(-g (time / reference)^q)}; 0 to
 *     5; our assumption
 * @param serviceReferenceSeconds length of a conversation that is felt to be long; seconds; our assumption
 * @param announcement what those who wait are told; our assumption
 * @param estimator how an expected wait is estimated that is told; our assumption
 * @param announcementBias by how much announced waits are off; above zero they are too long; relative; our assumption
 * @param occupied whether those who wait have something to do; our assumption
 * @param overtakenFactor on perceived time when somebody who came later is visibly served first; zero or above;
 *     direction: Larson, Operations Research (1987); size: our assumption
 * @param missedEtaFactor on r once an announced wait has passed; zero or above; direction: Antonides, Verhoef and van
 *     Aalst (2002); size: our assumption
 * @param acceptableSecondsByChannel median acceptable wait of single channels; seconds; anchored on the hours
 *     customers say they expect (SuperOffice; Zendesk), by way of secondary pages
 */
public record Waiting(
        double perceivedScale,
        double perceivedExponent,
        double etaFactor,
        double positionFactor,
        double occupiedFactor,
        double unexplainedFactor,
        double inProcessFactor,
        double anxietyGain,
        double acceptableMedianSeconds,
        double acceptableSpread,
        double expectationLearning,
        double acceptableAdaptation,
        double impatienceExponent,
        double frustrationGain,
        double exhaustionRate,
        double exhaustionMost,
        double serviceImpatience,
        double serviceReferenceSeconds,
        Announcement announcement,
        WaitEstimator estimator,
        double announcementBias,
        boolean occupied,
        double overtakenFactor,
        double missedEtaFactor,
        Map<String, Double> acceptableSecondsByChannel)
        implements Part {
    public Waiting {
        Domain.positive("perceivedScale", perceivedScale);
        Domain.within("perceivedExponent", perceivedExponent, 0.1, 3);
        Domain.within("etaFactor", etaFactor, 0, 1000);
        Domain.within("positionFactor", positionFactor, 0, 1000);
        Domain.within("occupiedFactor", occupiedFactor, 0, 1000);
        Domain.within("unexplainedFactor", unexplainedFactor, 0, 1000);
        Domain.within("inProcessFactor", inProcessFactor, 0, 1000);
        Domain.within("anxietyGain", anxietyGain, 0, 5);
        Domain.positive("acceptableMedianSeconds", acceptableMedianSeconds);
        Domain.within("acceptableSpread", acceptableSpread, 0, 3);
        Domain.within("expectationLearning", expectationLearning, 0, 1);
        Domain.within("acceptableAdaptation", acceptableAdaptation, 0, 1);
        Domain.positive("impatienceExponent", impatienceExponent);
        Domain.within("frustrationGain", frustrationGain, 0, 5);
        Domain.within("exhaustionRate", exhaustionRate, 0, 5);
        Domain.within("exhaustionMost", exhaustionMost, 0, 1);
        Domain.within("serviceImpatience", serviceImpatience, 0, 5);
        Domain.positive("serviceReferenceSeconds", serviceReferenceSeconds);
        Domain.within("announcementBias", announcementBias, -1, 10);
        Domain.within("overtakenFactor", overtakenFactor, 0, 1000);
        Domain.within("missedEtaFactor", missedEtaFactor, 0, 1000);
        acceptableSecondsByChannel = Domain.positives("acceptableSecondsByChannel", acceptableSecondsByChannel);
    }

    /** What holds where nothing is said. */
    public static Waiting usual() {
        return new Waiting(
                /* perceivedScale= */ 2.146,
                /* perceivedExponent= */ 0.92,
                /* etaFactor= */ 0.85,
                /* positionFactor= */ 0.95,
                /* occupiedFactor= */ 0.85,
                /* unexplainedFactor= */ 1.15,
                /* inProcessFactor= */ 1.2,
                /* anxietyGain= */ 0.3,
                /* acceptableMedianSeconds= */ 150,
                /* acceptableSpread= */ 0.5,
                /* expectationLearning= */ 0.3,
                /* acceptableAdaptation= */ 0.5,
                /* impatienceExponent= */ 1.5,
                /* frustrationGain= */ 0.22,
                /* exhaustionRate= */ 0.05,
                /* exhaustionMost= */ 0.3,
                /* serviceImpatience= */ 0.25,
                /* serviceReferenceSeconds= */ 600,
                /* announcement= */ Announcement.NOTHING,
                /* estimator= */ WaitEstimator.QUEUE_LENGTH,
                /* announcementBias= */ 0,
                /* occupied= */ false,
                /* overtakenFactor= */ 1.3,
                /* missedEtaFactor= */ 1.1,
                /* acceptableSecondsByChannel= */ Map.of(
                        "messaging", 1800.0, "social", 3600.0, "email", 14400.0, "web form", 28800.0));
    }

    /** Median acceptable wait in a channel, in seconds. */
    public double acceptableSeconds(String channel) {
        return acceptableSecondsByChannel.getOrDefault(channel, acceptableMedianSeconds);
    }
}
