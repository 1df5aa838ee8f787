package org.composure.scenario.people;

/** How long waits feel. */
public record Waiting(
        double perceivedScale,
        double perceivedExponent,
        double etaFactor,
        double positionFactor,
        double occupiedFactor,
        double unexplainedFactor,
        double inProcessFactor,
        double anxietyGain,
        double acceptableMedianSeconds,
        double acceptableSpread,
        double expectationLearning,
        double acceptableAdaptation,
        double impatienceExponent,
        double frustrationGain,
        double exhaustionRate,
        double exhaustionMost,
        double serviceImpatience,
        double serviceReferenceSeconds,
        Announcement announcement,
        double announcementBias,
        boolean occupied) {}
