package org.composure.scenario.people;

/** Why people leave, and when. */
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
        double statedAfterGood) {}
