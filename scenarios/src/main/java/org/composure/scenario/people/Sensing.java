package org.composure.scenario.people;

/** What the centre can tell about feelings and intents. */
public record Sensing(
        boolean allowed,
        double separation,
        double frustrationAt,
        double width,
        double cut,
        double persistence,
        double noise,
        double driftPerYear,
        double intentAccuracy,
        LinearIn capitals,
        LinearIn profanity,
        QueueOrder queueOrder,
        double headStartSeconds,
        double warnedEmpathyGain,
        double warnedLoadFactor) {}
