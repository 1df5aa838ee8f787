package org.composure.measure;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.LinkedHashMap;
import java.util.Map;
import org.composure.scenario.people.People;

/**
 * What people cost and bring beside the pay of agents: the lines of a ledger, from sums and prices.
 *
 * <p><b>No amount is counted twice.</b> Revenue is the margin of those who are customers, over the measured time, and what
 * good endings make people buy more. The value expected to be lost because of bad endings is
 * {@code churnedValue}; the part of it that is already missing in the revenue, because somebody left within the run after
 * a bad ending in it, is taken off. Margins within the run are not discounted.
 */
public final class PeopleCosts {

    private static final int CENTS = 2;
    private static final double CENTS_PER_UNIT = 100;

    private final double botSession;
    private final double search;
    private final double lostSale;
    private final double newCustomer;
    private final double newAgent;

    /** The prices of a scenario. */
    public PeopleCosts(People people) {
        botSession = people.bot().costPerSession();
        search = people.money().selfServiceCost();
        lostSale = people.money().lostSaleValue();
        newCustomer = people.money().acquisitionCost();
        newAgent = people.money().agentReplacementCost();
    }

    /** What is to be paid or lost, by line, in reading order; the pay of agents is not in it. Unit: the currency. */
    private Map<String, Double> amounts(Sums sums) {
        Map<String, Double> lines = new LinkedHashMap<>();
        lines.put("bot", botSession * sums.get(PeopleQuantity.BOT_SESSIONS));
        lines.put("selfService", search * sums.get(PeopleQuantity.SEARCHES));
        lines.put("goodwill", sums.get(PeopleQuantity.GOODWILL_CENTS) / CENTS_PER_UNIT);
        lines.put("lostSales", lostSale * sums.get(PeopleQuantity.SALES_LOST));
        lines.put("churnedValue", sums.get(PeopleQuantity.VALUE_AT_RISK) - sums.get(PeopleQuantity.MARGIN_MISSED));
        lines.put("acquisition", newCustomer * sums.get(PeopleQuantity.CUSTOMERS_JOINED));
        lines.put("agentReplacement", newAgent * sums.get(PeopleQuantity.AGENTS_LEFT));
        return lines;
    }

    /**
     * The lines of one run, each exact to the cent; costs and losses positive, {@code revenue} the last. The pay of agents
     * is not in it.
     */
    public Map<String, BigDecimal> lines(Sums sums) {
        Map<String, BigDecimal> lines = new LinkedHashMap<>();
        amounts(sums).forEach((line, amount) -> lines.put(line, cents(amount)));
        lines.put("revenue", cents(revenue(sums)));
        return lines;
    }

    private static BigDecimal cents(double amount) {
        return BigDecimal.valueOf(amount).setScale(CENTS, RoundingMode.HALF_UP);
    }

    static double revenue(Sums sums) {
        return sums.get(PeopleQuantity.MARGIN) + sums.get(PeopleQuantity.VALUE_GAINED);
    }

    /** Everything that is paid, the pay of agents included. */
    double cost(Sums sums) {
        double cost = sums.get(Quantity.AGENT_COST);
        for (Map.Entry<String, Double> line : amounts(sums).entrySet()) {
            boolean lost = line.getKey().equals("lostSales") || line.getKey().equals("churnedValue");
            cost += lost ? 0 : line.getValue();
        }
        return cost;
    }

    /** What remains of the revenue after everything that is paid or lost. */
    double net(Sums sums) {
        double net = revenue(sums) - sums.get(Quantity.AGENT_COST);
        for (double amount : amounts(sums).values()) {
            net -= amount;
        }
        return net;
    }
}
