package org.composure.scenario.people;

import java.util.Map;

/** How long feelings last, how they add up to a mood, and what events do to them. */
public record Feelings(
        Reaction decaySeconds,
        double importanceGain,
        Reaction valenceWeights,
        Reaction arousalWeights,
        double sensitivitySpread,
        double blameGain,
        double severityGain,
        double disconfirmationGain,
        double repeatAmplification,
        double fallbackAmplification,
        double gratitudeLostByFrustration,
        double gratitudeLostByImpatience,
        double jumpFactor,
        double reminderShare,
        Map<Appraisal, Reaction> reactions,
        Reaction surveyThresholds,
        double hostileAbove,
        double angryAbove) {}
