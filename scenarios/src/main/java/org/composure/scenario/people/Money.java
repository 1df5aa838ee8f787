package org.composure.scenario.people;

/** What it costs and earns. */
public record Money(
        double discountPerYear,
        double selfServiceCost,
        double acquisitionCost,
        double agentReplacementCost,
        double lostSaleValue) {}
