package org.composure.scenario;

/**
 * How the agents of a team grow into their work, tire, burn out, leave and are replaced; for teams whose agents are more than numbers,
 * whether or not their customers are.
 *
 * @param learningGain by how much longer a beginner takes, over the time of an old hand; 0 if nobody learns anything
 * @param learningSeconds of work on a topic after which 1/e of that is left
 * @param carriedOver share of the practice with other topics that helps with this one: 0 to 1
 * @param skillLoss logit of solving the issue that a beginner lacks
 * @param trainingSeconds of practice with every topic that a beginner brings from training
 * @param fatigueGain time is multiplied by 1 + this ln(hours / 4) after four hours of work
 * @param attritionPerYear hazard of an agent's leaving
 * @param hiringSeconds during which a place stays empty
 * @param burnoutSeconds over which work beyond the limit adds up
 * @param burnoutWeight of occupancy above the limit
 * @param occupancyLimit occupancy that can be borne
 * @param burnoutToAttrition logarithm of the hazard of leaving for each unit of burnout
 */
public record Careers(
        double learningGain,
        double learningSeconds,
        double carriedOver,
        double skillLoss,
        double trainingSeconds,
        double fatigueGain,
        double attritionPerYear,
        double hiringSeconds,
        double burnoutSeconds,
        double burnoutWeight,
        double occupancyLimit,
        double burnoutToAttrition) {

    private static final double HOUR = 3600;
    private static final double DAY = 24 * HOUR;

    /** Agents who are all alike and stay for ever; what is not said of careers holds as here. */
    public static final Careers NONE = new Careers(0, 200 * HOUR, 0.3, 0, 0, 0, 0, 45 * DAY, 60 * DAY, 1.5, 0.85, 4);

    public Careers {
        Check.notNegative(learningGain, "what a beginner takes longer");
        Check.positive(learningSeconds, "time of learning");
        Check.probability(carriedOver, "share carried over to other topics");
        Check.notNegative(skillLoss, "logit that a beginner lacks");
        Check.notNegative(trainingSeconds, "training");
        Check.notNegative(fatigueGain, "fatigue");
        Check.notNegative(attritionPerYear, "attrition");
        Check.positive(hiringSeconds, "time of hiring");
        Check.positive(burnoutSeconds, "time of burnout");
        Check.notNegative(burnoutWeight, "weight of occupancy in burnout");
        Check.probability(occupancyLimit, "occupancy that can be borne");
        Check.notNegative(burnoutToAttrition, "effect of burnout on attrition");
    }
}
