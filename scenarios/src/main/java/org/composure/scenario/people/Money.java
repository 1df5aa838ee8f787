package org.composure.scenario.people;

/**
 * What it costs and earns, beside the pay of the teams. Amounts are in the currency of the scenario.
 *
 * <p>In scenario files: {@code money}.
 *
 * @param discountPerYear at which later margins count less; 0 to 1; our assumption
 * @param selfServiceCost of one search; in the currency of the scenario; Gartner, poll of service leaders (2019)
 * @param acquisitionCost of one new customer; in the currency of the scenario; our assumption
 * @param agentReplacementCost of one agent who leaves; in the currency of the scenario; our assumption
 * @param lostSaleValue of a purchase not made because nobody helped; in the currency of the scenario; our assumption:
 *     a month of the usual margin
 */
public record Money(
        double discountPerYear,
        double selfServiceCost,
        double acquisitionCost,
        double agentReplacementCost,
        double lostSaleValue)
        implements Part {
    public Money {
        Domain.within("discountPerYear", discountPerYear, 0, 1);
        Domain.notNegative("selfServiceCost", selfServiceCost);
        Domain.notNegative("acquisitionCost", acquisitionCost);
        Domain.notNegative("agentReplacementCost", agentReplacementCost);
        Domain.notNegative("lostSaleValue", lostSaleValue);
    }

    /** What holds where nothing is said. */
    public static Money usual() {
        return new Money(
                /* discountPerYear= */ 0.1,
                /* selfServiceCost= */ 0.1,
                /* acquisitionCost= */ 100,
                /* agentReplacementCost= */ 6000,
                /* lostSaleValue= */ 20);
    }
}
