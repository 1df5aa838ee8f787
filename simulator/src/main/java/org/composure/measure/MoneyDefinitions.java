package org.composure.measure;

import java.util.List;
import org.composure.measure.MetricDefinition.Told;

/** Customers lost and kept, and money: exact definitions. */
final class MoneyDefinitions {
    private MoneyDefinitions() {}

    static final List<MetricDefinition> ALL = List.of(
            new MetricDefinition(
                    "churnRate",
                    "Churn",
                    "1",
                    false,
                    "customers lost / customers at the start",
                    "customers who left for good in the measured time / customers when it began",
                    Counting.OF_CUSTOMERS,
                    "Over the measured time, whatever its length: not per year. Newcomers who leave are in the numerator.",
                    "Common usage",
                    Told.WITH_PEOPLE),
            new MetricDefinition(
                    "churnedCustomers",
                    "Customers lost",
                    "customers",
                    false,
                    "customers lost per run",
                    "customers who left for good in the measured time / runs",
                    Counting.OF_CUSTOMERS,
                    "Lost for any reason; most would have left anyway.",
                    "Our definition",
                    Told.WITH_PEOPLE),
            new MetricDefinition(
                    "churnedBecauseOfService",
                    "Lost because of service",
                    "customers",
                    false,
                    "customers lost who would have stayed without bad endings, per run",
                    "customers who left and, with the same luck, would not have left without bad endings / runs",
                    Counting.OF_CUSTOMERS,
                    "By matched counterfactual, person by person, not by correlation.",
                    "Our definition",
                    Told.WITH_PEOPLE),
            new MetricDefinition(
                    "repurchaseRate",
                    "Would buy again",
                    "1",
                    true,
                    "contacts whose customer says they would buy again / contacts",
                    "contacts after which the customer would say yes / contacts",
                    Counting.PER_CONTACT,
                    "Words, not deeds.",
                    "Our definition",
                    Told.WITH_PEOPLE),
            new MetricDefinition(
                    "revenueAtRisk",
                    "Revenue at risk",
                    "money",
                    false,
                    "value expected to be lost because of bad endings, per run",
                    "sum over episodes of value of the customer x (1 - exp(- excess hazard of leaving because of it)) / runs",
                    Counting.PER_EPISODE,
                    "Expected, over all the future, by matched counterfactual: the same person without the bad ending. At risk is not yet lost.",
                    "Our definition; value as in Gupta, Lehmann and Stuart, Journal of Marketing Research 41, 2004",
                    Told.WITH_PEOPLE),
            new MetricDefinition(
                    "revenue",
                    "Revenue",
                    "money",
                    true,
                    "margin earned per run",
                    "(integral over time of the margin of those who are customers + value gained by good endings) / runs",
                    "From the warm-up to the end of the measured time.",
                    "Margin, not sales. Newcomers earn too; what they cost is in the ledger.",
                    "Our definition",
                    Told.WITH_PEOPLE),
            new MetricDefinition(
                    "net",
                    "Net",
                    "money",
                    true,
                    "revenue minus everything paid and lost, per run",
                    "(revenue - cost - lost sales - churned value) / runs",
                    "As its parts are.",
                    "The difference between two policies is what counts, not the level. The part of the churned value that is missing in the revenue already is not taken off twice.",
                    "Our definition",
                    Told.WITH_PEOPLE));
}
