package org.composure.scenario.people;

/** Telling others. */
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
        double revenuePerStar,
        double reputationDays) {}
