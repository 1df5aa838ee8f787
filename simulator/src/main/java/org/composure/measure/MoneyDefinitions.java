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
                    "customers lost in the period / customers at its start",
                    "Over customers and the whole run.",
                    "Contractual or assumed from silence: the scenario must say.",
                    "Common usage",
                    Told.WITH_PEOPLE),
            new MetricDefinition(
                    "churnedCustomers",
                    "Customers lost",
                    "customers",
                    false,
                    "customers lost per run",
                    "customers lost in the period / runs",
                    Counting.PER_RUN,
                    "Lost for any reason; lost because of this episode is told by matched people.",
                    "Our definition",
                    Told.WITH_PEOPLE),
            new MetricDefinition(
                    "repurchaseRate",
                    "Repurchase",
                    "1",
                    true,
                    "customers who buy again / customers due",
                    "customers who renew or buy again / customers whose decision fell due",
                    "Over customers whose decision falls into the run.",
                    "Depends on the horizon.",
                    "Common usage",
                    Told.WITH_PEOPLE),
            new MetricDefinition(
                    "revenueAtRisk",
                    "Revenue at risk",
                    "money",
                    false,
                    "yearly margin of customers with a bad ending",
                    "sum of the yearly margin of customers whose last episode ended badly / runs",
                    Counting.PER_RUN,
                    "At risk is not lost.",
                    "Our definition",
                    Told.WITH_PEOPLE),
            new MetricDefinition(
                    "revenue",
                    "Revenue",
                    "money",
                    true,
                    "revenue per run",
                    "sum of margins earned in the run / runs",
                    Counting.PER_RUN,
                    "From the ledger; balances to the cent.",
                    "Our definition",
                    Told.WITH_PEOPLE),
            new MetricDefinition(
                    "net",
                    "Net",
                    "money",
                    true,
                    "revenue minus cost per run",
                    "(revenue - cost) / runs",
                    Counting.PER_RUN,
                    "From the ledger; the difference between two policies is what counts, not the level.",
                    "Our definition",
                    Told.WITH_PEOPLE));
}
