package org.composure.scenario.people;

/** How feelings change the hazard of hanging up. */
public record Patience(
        double perFrustration,
        double perSeverity,
        double perFailedStep,
        double perTrust,
        double beforeEtaFactor,
        double perMinutePastEta,
        double pastEtaMinutesMost,
        double announcementPeakFactor,
        double announcementPeakSeconds,
        double extraServicePerMinutePastEta) {}
