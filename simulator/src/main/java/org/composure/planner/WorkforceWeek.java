package org.composure.planner;

/**
 * One week of a team, in the columns of the trade.
 *
 * @param team of the scenario
 * @param week from 1
 * @param volume contacts
 * @param ahtSeconds mean handle time, after-contact work included
 * @param requiredFte full-time equivalents that the staffing needs at work
 * @param requiredFteWithShrinkage that must be paid for: required / (1 - shrinkage)
 * @param occupancy load over staffing
 * @param availableFte paid for and past training, those still slow counted by their pace
 * @param inTraining hired and not yet taking contacts
 * @param hires who begin training this week
 * @param leavers who have left during the week, on average
 */
public record WorkforceWeek(
        String team,
        int week,
        double volume,
        double ahtSeconds,
        double requiredFte,
        double requiredFteWithShrinkage,
        double occupancy,
        double availableFte,
        double inTraining,
        int hires,
        double leavers) {

    /** Over, or below zero under. */
    public double gapFte() {
        return availableFte - requiredFteWithShrinkage;
    }

    /** The gap as a share of what is required; NaN if nothing is. */
    public double gapShare() {
        return requiredFteWithShrinkage == 0 ? Double.NaN : gapFte() / requiredFteWithShrinkage;
    }
}
