package org.composure.scenario.people;

/** Answers people find themselves. */
public record HelpCentre(
        boolean open,
        ByComplexity success,
        double coverage,
        double sessionSeconds,
        double openWebSuccess,
        double ambiguousShare,
        double ambiguousNewQuestion,
        double growthPerGap,
        boolean aiSuggestions,
        double aiSuggestionFactor,
        double decayHalfLifeDays,
        double releaseDrop,
        double releasesPerYear) {}
