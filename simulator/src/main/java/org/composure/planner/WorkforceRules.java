package org.composure.planner;

/**
 * How a workforce changes over weeks.
 *
 * <p>The defaults are habits of the trade, each to be replaced by one's own: a shrinkage of 30 % and an attrition of 30 % a year
 * are borrowed from industry surveys (ContactBabel, US Contact Center Decision-Makers' Guide 2023, reports about 30 to 40 % for
 * each); six weeks of training, six of ramp-up from 60 % of the usual pace, classes of at most 12 and 40 hours a week are guesses.
 *
 * @param weeks to look ahead
 * @param growthPerYear of the contacts; 0.1 is ten percent more in a year
 * @param shrinkage share of paid time in which nobody is available for contacts
 * @param attritionPerYear share of the agents who leave in a year
 * @param classMax new agents that can be trained in one class
 * @param trainingWeeks from being hired to the first contact
 * @param rampWeeks from the first contact to the usual pace
 * @param rampFrom pace at the first contact, as a share of the usual one
 * @param hoursPerWeek paid to a full-time agent
 * @param fteAtStart there are now; negative means as many as are required
 */
public record WorkforceRules(
        int weeks,
        double growthPerYear,
        double shrinkage,
        double attritionPerYear,
        int classMax,
        int trainingWeeks,
        int rampWeeks,
        double rampFrom,
        double hoursPerWeek,
        double fteAtStart) {

    public WorkforceRules {
        boolean sensible = weeks >= 1
                && weeks <= 520
                && growthPerYear > -1
                && shrinkage >= 0
                && shrinkage < 1
                && attritionPerYear >= 0
                && attritionPerYear < 1
                && classMax >= 1
                && trainingWeeks >= 0
                && rampWeeks >= 0
                && rampFrom > 0
                && rampFrom <= 1
                && hoursPerWeek > 0;
        if (!sensible) {
            throw new IllegalArgumentException("A workforce cannot change like that.");
        }
    }

    /** The habits of the trade. */
    public static WorkforceRules usual(int weeks) {
        return new WorkforceRules(weeks, 0, 0.3, 0.3, 12, 6, 6, 0.6, 40, -1);
    }
}
