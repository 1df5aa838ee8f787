package org.composure.scenario.people;

/** Customers of a kind. Factors multiply what holds for everybody. */
public record Segment(
        String name,
        double share,
        double marginPerYear,
        double issueFactor,
        double sensitivityFactor,
        double patienceFactor,
        double selfServiceFactor,
        double humanPreference,
        double churnFactor) {}
