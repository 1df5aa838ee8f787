package org.composure.scenario.people;

/**
 * Why people leave, and when: a usual hazard, and after the n-th bad ending in memory an excess hazard that adds up
 * to {@code frailty scale wordsToDeeds (1 + sensitisation)^(n - 1)}, with frailty of mean 1, released exponentially.
 *
 * <p>In scenario files: {@code loyalty}.
 *
 * @param basePerMonth hazard of leaving in a month for other reasons than bad endings, for a customer without an opinion; 0 to
 *     1; fitted to Ascarza, Iyengar and
 *     Schleicher, Journal of Marketing Research (2016), control arm of a mobile operator
 * @param perSatisfaction logarithm of that hazard for each unit of cumulative satisfaction; -10 to 0; form: Bolton,
 *     Marketing Science 17 (1998); numbers: our assumption
 * @param frailtyVariance of how easily people leave; gamma with mean 1; 0 to 20; fitted to a consumer survey
 *     (Zendesk, CX Trends 2023): 54 % say they leave after one bad experience, 73 % after three
 * @param scale cumulative hazard of the first bad ending, as people say; 0 to 50; fitted to a consumer survey
 *     (Zendesk, CX Trends 2023): 54 % say they leave after one bad experience, 73 % after three
 * @param sensitisation growth of that hazard with each earlier bad ending; 0 to 5; direction: Knox and van Oest,
 *     Journal of Marketing 78 (2014); size: our assumption
 * @param wordsToDeeds from what people say to what they do: 1 takes them at their word; 0 to 10; direction: Chandon,
 *     Morwitz and Reinartz, Journal of Marketing 69 (2005); size: our assumption
 * @param excessDays time over which the hazard of a bad ending is released; days; direction: Knox and van Oest,
 *     Journal of Marketing 78 (2014); size: our assumption
 * @param memoryHalfLifeDays in which half of the bad endings are forgotten; days; our assumption
 * @param recoveryMost of the excess hazard that making good can remove; 0 to 1; never all: Knox and van Oest (2014);
 *     de Matos, Henrique and Rossi, Journal of Service Research 10 (2007); size: our assumption
 * @param repurchaseUplift more purchases after a good ending; 0 to 1; smaller than the harm: Dixon, Freeman and Toman
 *     (2010); size: our assumption
 * @param repurchaseDays for which that lasts; days; our assumption
 * @param statedAfterGood of customers who say after a good ending that they will stay; 0 to 1; analysis of 35,000
 *     consumer interactions
 */
public record Loyalty(
        double basePerMonth,
        double perSatisfaction,
        double frailtyVariance,
        double scale,
        double sensitisation,
        double wordsToDeeds,
        double excessDays,
        double memoryHalfLifeDays,
        double recoveryMost,
        double repurchaseUplift,
        double repurchaseDays,
        double statedAfterGood)
        implements Part {
    public Loyalty {
        Domain.within("basePerMonth", basePerMonth, 0, 1);
        Domain.within("perSatisfaction", perSatisfaction, -10, 0);
        Domain.within("frailtyVariance", frailtyVariance, 0, 20);
        Domain.within("scale", scale, 0, 50);
        Domain.within("sensitisation", sensitisation, 0, 5);
        Domain.within("wordsToDeeds", wordsToDeeds, 0, 10);
        Domain.positive("excessDays", excessDays);
        Domain.positive("memoryHalfLifeDays", memoryHalfLifeDays);
        Domain.within("recoveryMost", recoveryMost, 0, 1);
        Domain.within("repurchaseUplift", repurchaseUplift, 0, 1);
        Domain.positive("repurchaseDays", repurchaseDays);
        Domain.within("statedAfterGood", statedAfterGood, 0, 1);
    }

    /** What holds where nothing is said. */
    public static Loyalty usual() {
        return new Loyalty(
                /* basePerMonth= */ 0.016,
                /* perSatisfaction= */ -1.2,
                /* frailtyVariance= */ 2.25,
                /* scale= */ 2.11,
                /* sensitisation= */ 0.25,
                /* wordsToDeeds= */ 0.07,
                /* excessDays= */ 30,
                /* memoryHalfLifeDays= */ 180,
                /* recoveryMost= */ 0.75,
                /* repurchaseUplift= */ 0.08,
                /* repurchaseDays= */ 90,
                /* statedAfterGood= */ 0.89);
    }
}
