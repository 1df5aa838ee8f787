package org.composure.scenario.people;

/** When the bot lets go of a customer, and what it takes along. */
public record Handover(
        int afterFailures,
        boolean requestHonoured,
        boolean onDetectedFrustration,
        double severityAbove,
        boolean contextCarried,
        boolean unifiedHistory,
        double requestBase,
        double requestPerFrustration,
        double requestPerFailure,
        double requestPerPreference,
        double humanPreferenceMean) {}
