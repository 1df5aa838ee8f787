package org.composure.scenario.people;

/**
 * Telling others: friends, acquaintances and the public.
 *
 * <p>In scenario files: {@code wordOfMouth}.
 *
 * @param tellGood of customers who tell others after a good ending; 0 to 1; SQM Group, benchmarks of contact centres
 * @param tellBad of customers who tell others after a bad one; 0 to 1; SQM Group, benchmarks of contact centres
 * @param toldByGood people told of a good ending; 0 to 1000; SQM Group, benchmarks of contact centres
 * @param toldByBad people told of a bad one; 0 to 1000; SQM Group, benchmarks of contact centres
 * @param prospectsGood change of the probability that somebody who is told becomes a customer, if it was good;
 *     relative; East, Hammond and Lomax, IJRM 25 (2008), recalled
 * @param prospectsBad the same if it was bad; relative; East, Hammond and Lomax, IJRM 25 (2008), recalled
 * @param customersShareGood of that effect on people who are customers already; 0 to 1; East et al., on word of mouth
 *     about brands in use
 * @param customersShareBad the same for bad news; 0 to 1; East et al., on word of mouth about brands in use
 * @param strongTies friends of each customer; 0 to 1,000; form: Goldenberg, Libai, Moldovan and Muller, IJRM 24
 *     (2007); numbers: our assumption
 * @param rewiring of friendships with somebody far away (small world); 0 to 1; form: Goldenberg, Libai, Moldovan and
 *     Muller, IJRM 24 (2007); numbers: our assumption
 * @param weakTiesPerWeek chance acquaintances met in a week; 0 to 1000; form: Goldenberg, Libai, Moldovan and Muller,
 *     IJRM 24 (2007); numbers: our assumption
 * @param reviewGood of good endings that are reviewed in public; 0 to 1; our assumption
 * @param reviewNeutral of endings that are neither; 0 to 1; our assumption
 * @param reviewBad of bad endings; 0 to 1; 32 % of complainers say so (CCMC, National Customer Rage Survey 2023);
 *     size: our assumption
 * @param repliesToReviews whether somebody replies; our assumption
 * @param replyStars stars gained by replying; 0 to 4; Proserpio and Zervas, Marketing Science (2017), hotels
 * @param replyFewerBad of bad reviews that are no longer written; 0 to 1; direction: Proserpio and Zervas, Marketing
 *     Science (2017), hotels; size: our assumption
 * @param replyHazardCut of the excess hazard of the customer who is replied to; 0 to 1; our assumption
 * @param replyDays until the reply comes; days, zero or above; our assumption
 * @param revenuePerStar more revenue for a star more; relative; Luca, Reviews, Reputation, and Revenue (2016),
 *     recalled
 * @param reputationDays time in which reviews fade to 1/e; days; our assumption
 */
public record WordOfMouth(
        double tellGood,
        double tellBad,
        double toldByGood,
        double toldByBad,
        double prospectsGood,
        double prospectsBad,
        double customersShareGood,
        double customersShareBad,
        int strongTies,
        double rewiring,
        double weakTiesPerWeek,
        double reviewGood,
        double reviewNeutral,
        double reviewBad,
        boolean repliesToReviews,
        double replyStars,
        double replyFewerBad,
        double replyHazardCut,
        double replyDays,
        double revenuePerStar,
        double reputationDays)
        implements Part {
    public WordOfMouth {
        Domain.within("tellGood", tellGood, 0, 1);
        Domain.within("tellBad", tellBad, 0, 1);
        Domain.within("toldByGood", toldByGood, 0, 1000);
        Domain.within("toldByBad", toldByBad, 0, 1000);
        Domain.within("prospectsGood", prospectsGood, -1, 10);
        Domain.within("prospectsBad", prospectsBad, -1, 10);
        Domain.within("customersShareGood", customersShareGood, 0, 1);
        Domain.within("customersShareBad", customersShareBad, 0, 1);
        Domain.within("strongTies", strongTies, 0, 1000);
        Domain.within("rewiring", rewiring, 0, 1);
        Domain.within("weakTiesPerWeek", weakTiesPerWeek, 0, 1000);
        Domain.within("reviewGood", reviewGood, 0, 1);
        Domain.within("reviewNeutral", reviewNeutral, 0, 1);
        Domain.within("reviewBad", reviewBad, 0, 1);
        Domain.within("replyStars", replyStars, 0, 4);
        Domain.within("replyFewerBad", replyFewerBad, 0, 1);
        Domain.within("replyHazardCut", replyHazardCut, 0, 1);
        Domain.within("replyDays", replyDays, 0, 365_250);
        Domain.within("revenuePerStar", revenuePerStar, -1, 10);
        Domain.positive("reputationDays", reputationDays);
    }

    /** What holds where nothing is said. */
    public static WordOfMouth usual() {
        return new WordOfMouth(
                /* tellGood= */ 0.41,
                /* tellBad= */ 0.74,
                /* toldByGood= */ 1,
                /* toldByBad= */ 5,
                /* prospectsGood= */ 0.2,
                /* prospectsBad= */ -0.11,
                /* customersShareGood= */ 0.5,
                /* customersShareBad= */ 0.25,
                /* strongTies= */ 8,
                /* rewiring= */ 0.1,
                /* weakTiesPerWeek= */ 3,
                /* reviewGood= */ 0.02,
                /* reviewNeutral= */ 0.005,
                /* reviewBad= */ 0.1,
                /* repliesToReviews= */ false,
                /* replyStars= */ 0.12,
                /* replyFewerBad= */ 0.15,
                /* replyHazardCut= */ 0.15,
                /* replyDays= */ 0,
                /* revenuePerStar= */ 0.05,
                /* reputationDays= */ 90);
    }
}
