package org.composure.scenario.people;

/** Making good, and acting first. */
public record Recovery(
        GoodwillRule goodwill,
        double goodwillCost,
        boolean goodwillMatched,
        double halfSaturation,
        double matchBonus,
        double opportunists,
        boolean incidentNotice,
        boolean education,
        double educationContactFactor,
        double educationChurnFactor,
        double educationFadesDays,
        double educationBackfire,
        boolean tracksThemes,
        double themeDelayDays,
        double themeFixShare) {}
