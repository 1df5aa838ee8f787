package org.composure.language.grammar;

import java.util.List;
import org.composure.language.shape.Key;
import org.composure.language.shape.NumberShape;
import org.composure.language.shape.ObjectShape;
import org.composure.language.shape.QuantityShape;
import org.composure.language.shape.Shape;
import org.composure.scenario.Careers;

/** How it is written that the agents of a team learn, tire, burn out, leave and are replaced. */
final class CareersOfAgents {
    private CareersOfAgents() {}

    private static final double GAIN_MAX = 5;
    private static final double LOGIT_MAX = 20;

    private static final Key<Double> LEARNING_GAIN = optional(
            "learningGain",
            upTo("a gain", GAIN_MAX),
            "By how much longer a beginner takes, such as 0.64; 0 if nobody learns.");
    private static final Key<Double> LEARNING_TIME =
            optional("learningTime", QuantityShape.DURATION, "Work on one topic after which 1/e of that is left.");
    private static final Key<Double> CARRIED_OVER =
            optional("carriedOver", QuantityShape.SHARE, "Of the practice with other topics that helps with this one.");
    private static final Key<Double> SKILL_LOSS =
            optional("skillLoss", upTo("a logit", LOGIT_MAX), "Logit of solving the issue that a beginner lacks.");
    private static final Key<Double> TRAINING = optional(
            "training",
            QuantityShape.DURATION_OR_ZERO,
            "Practice with every topic that a beginner brings from training.");
    private static final Key<Double> FATIGUE_GAIN = optional(
            "fatigueGain", upTo("a gain", 1), "Time is multiplied by 1 + this ln(hours / 4) after four hours of work.");
    private static final Key<Double> ATTRITION =
            optional("attritionPerYear", upTo("a hazard", GAIN_MAX), "Hazard of an agent's leaving.");
    private static final Key<Double> HIRING =
            optional("hiringTime", QuantityShape.DURATION, "During which the place of somebody who left stays empty.");
    private static final Key<Double> BURNOUT_TIME =
            optional("burnoutTime", QuantityShape.DURATION, "Over which work beyond the limit adds up to burnout.");
    private static final Key<Double> BURNOUT_WEIGHT =
            optional("burnoutWeight", upTo("a weight", LOGIT_MAX), "Of occupancy above the limit.");
    private static final Key<Double> LIMIT =
            optional("occupancyLimit", QuantityShape.SHARE, "Occupancy that can be borne.");
    private static final Key<Double> TO_ATTRITION = optional(
            "burnoutToAttrition",
            upTo("a logarithm", LOGIT_MAX),
            "Of the hazard of leaving, for each unit of burnout.");

    private static Key<Double> optional(String name, Shape<Double> shape, String meaning) {
        return Key.optional(name, shape, meaning).assumed();
    }

    private static Shape<Double> upTo(String what, double most) {
        return new NumberShape(what, 0, most);
    }

    static final Shape<Careers> SHAPE = new ObjectShape<>(
            "career",
            List.of(
                    LEARNING_GAIN,
                    LEARNING_TIME,
                    CARRIED_OVER,
                    SKILL_LOSS,
                    TRAINING,
                    FATIGUE_GAIN,
                    ATTRITION,
                    HIRING,
                    BURNOUT_TIME,
                    BURNOUT_WEIGHT,
                    LIMIT,
                    TO_ATTRITION),
            fields -> new Careers(
                    fields.or(LEARNING_GAIN, Careers.NONE.learningGain()),
                    fields.or(LEARNING_TIME, Careers.NONE.learningSeconds()),
                    fields.or(CARRIED_OVER, Careers.NONE.carriedOver()),
                    fields.or(SKILL_LOSS, Careers.NONE.skillLoss()),
                    fields.or(TRAINING, Careers.NONE.trainingSeconds()),
                    fields.or(FATIGUE_GAIN, Careers.NONE.fatigueGain()),
                    fields.or(ATTRITION, Careers.NONE.attritionPerYear()),
                    fields.or(HIRING, Careers.NONE.hiringSeconds()),
                    fields.or(BURNOUT_TIME, Careers.NONE.burnoutSeconds()),
                    fields.or(BURNOUT_WEIGHT, Careers.NONE.burnoutWeight()),
                    fields.or(LIMIT, Careers.NONE.occupancyLimit()),
                    fields.or(TO_ATTRITION, Careers.NONE.burnoutToAttrition())));
}
