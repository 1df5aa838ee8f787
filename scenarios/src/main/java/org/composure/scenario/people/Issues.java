package org.composure.scenario.people;

/** What people need help with. */
public record Issues(
        ByComplexity mix,
        ByComplexity severityExponent,
        LinearIn frustrationAtOnset,
        LinearIn stressAtOnset,
        LinearIn disappointmentAtOnset,
        LinearIn impatienceAtOnset,
        LinearIn exhaustionAtOnset,
        double preventedShare) {}
