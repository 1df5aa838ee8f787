package org.composure.scenario.people;

/** What remains of all contacts together. */
public record Relationship(
        double trustAtStart,
        double trustGain,
        double trustLoss,
        double trustLossIfRefused,
        double trustLossIfWrong,
        double anchorWeight,
        double anchorWeightLongTenure,
        double lossAversion,
        double serviceWeight,
        double waitDriftPerYear,
        double resolutionDriftPerYear) {}
