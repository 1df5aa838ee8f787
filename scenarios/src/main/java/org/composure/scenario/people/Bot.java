package org.composure.scenario.people;

/** An automatic conversation before the agents. */
public record Bot(
        boolean on,
        String preset,
        ByComplexity recognition,
        ByComplexity capability,
        ByComplexity falseAnswer,
        double believed,
        double discovered,
        double discoveryDelayMeanSeconds,
        double consistency,
        double turnSeconds,
        boolean humanLike,
        double humanLikePenalty,
        LinearIn quitPerFailure,
        double outageShare,
        double costPerSession,
        int turnsMost,
        int hourFrom,
        int hourTo) {}
