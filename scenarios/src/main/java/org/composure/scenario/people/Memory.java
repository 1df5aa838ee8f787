package org.composure.scenario.people;

/**
 * What remains of a contact: remembered utility is the weighted sum of its end, worst, best and mean mood and of
 * whether it delivered (peak and end: Kahneman, Fredrickson, Schreiber and Redelmeier 1993).
 *
 * <p>In scenario files: {@code memory}.
 *
 * @param end weight of the mood at the end; 0 to 1; direction: Ashtar, Yom-Tov, Rafaeli and Wirtz, Journal of Service
 *     Research (2023); size: our assumption
 * @param worst weight of the worst mood; 0 to 1; direction: Ashtar, Yom-Tov, Rafaeli and Wirtz, Journal of Service
 *     Research (2023); size: our assumption
 * @param best weight of the best mood; 0 to 1; direction: Ashtar, Yom-Tov, Rafaeli and Wirtz, Journal of Service
 *     Research (2023); size: our assumption
 * @param mean weight of the mean mood over events; 0 to 1; direction: Ashtar, Yom-Tov, Rafaeli and Wirtz, Journal of
 *     Service Research (2023); size: our assumption
 * @param disconfirmation weight of what was delivered; 0 to 1; direction: Ashtar, Yom-Tov, Rafaeli and Wirtz, Journal
 *     of Service Research (2023); size: our assumption
 * @param whenResolved what is delivered when the issue is solved; -1 to 1; our assumption
 * @param whenUnresolved what is delivered when it is not; -1 to 1; our assumption
 * @param perEarlierContact added for each earlier contact of the episode; -1 to 0; our assumption
 * @param badBelow remembered utility below which a contact ended badly; -1 to 1; fitted so that a fifth of contacts
 *     end badly (Zendesk, CX Trends 2023)
 * @param ruinedDayHours time after a bad ending at which the mood is looked at again; hours; our assumption
 * @param ruinedDayBelow mood below which the day is ruined; -1 to 1; fitted so that two thirds of bad endings ruin
 *     the day (Zendesk, CX Trends 2023)
 * @param retrospectiveDays a wrong answer found within this time makes its contact bad in retrospect; days; our
 *     assumption
 */
public record Memory(
        double end,
        double worst,
        double best,
        double mean,
        double disconfirmation,
        double whenResolved,
        double whenUnresolved,
        double perEarlierContact,
        double badBelow,
        double ruinedDayHours,
        double ruinedDayBelow,
        double retrospectiveDays)
        implements Part {
    public Memory {
        Domain.within("end", end, 0, 1);
        Domain.within("worst", worst, 0, 1);
        Domain.within("best", best, 0, 1);
        Domain.within("mean", mean, 0, 1);
        Domain.within("disconfirmation", disconfirmation, 0, 1);
        Domain.within("whenResolved", whenResolved, -1, 1);
        Domain.within("whenUnresolved", whenUnresolved, -1, 1);
        Domain.within("perEarlierContact", perEarlierContact, -1, 0);
        Domain.within("badBelow", badBelow, -1, 1);
        Domain.positive("ruinedDayHours", ruinedDayHours);
        Domain.within("ruinedDayBelow", ruinedDayBelow, -1, 1);
        Domain.positive("retrospectiveDays", retrospectiveDays);
    }

    /** What holds where nothing is said. */
    public static Memory usual() {
        return new Memory(
                /* end= */ 0.35,
                /* worst= */ 0.25,
                /* best= */ 0.1,
                /* mean= */ 0.2,
                /* disconfirmation= */ 0.1,
                /* whenResolved= */ 0.4,
                /* whenUnresolved= */ -1,
                /* perEarlierContact= */ -0.15,
                /* badBelow= */ -0.471,
                /* ruinedDayHours= */ 4,
                /* ruinedDayBelow= */ -0.141,
                /* retrospectiveDays= */ 7);
    }
}
