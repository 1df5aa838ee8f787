package org.composure.scenario.people;

/** What people say when asked. */
public record Surveys(
        double csatCut1,
        double csatCut2,
        double csatCut3,
        double csatCut4,
        double csatNoise,
        double npsMean,
        double npsScale,
        double npsBySatisfaction,
        double npsByLast,
        double npsByTrust,
        double npsNoise,
        double cesBase,
        double cesByEffort,
        double cesByExhaustion,
        double cesNoise,
        double responseBase,
        double extremityGain,
        double negativeGain,
        double repurchaseAfterGood) {}
