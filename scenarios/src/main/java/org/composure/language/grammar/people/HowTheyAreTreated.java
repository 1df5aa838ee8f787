package org.composure.language.grammar.people;

import static org.composure.language.grammar.people.Bundles.byComplexity;
import static org.composure.language.grammar.people.Row.row;
import static org.composure.language.grammar.people.Terms.days;
import static org.composure.language.grammar.people.Terms.duration;
import static org.composure.language.grammar.people.Terms.durationOrZero;
import static org.composure.language.grammar.people.Terms.factor;
import static org.composure.language.grammar.people.Terms.number;
import static org.composure.language.grammar.people.Terms.positive;
import static org.composure.language.grammar.people.Terms.share;
import static org.composure.language.grammar.people.Terms.upTo;
import static org.composure.language.grammar.people.Terms.yesOrNo;

import org.composure.scenario.people.Care;

/** The rows that say how agents treat customers. */
final class HowTheyAreTreated {
    private HowTheyAreTreated() {}

    static final Section<Care> CARE = Section.of(
            Care.class,
            "care",
            row("timeFactor", byComplexity(positive()), "On the handle time of the contact type."),
            row("repeatSeconds", durationOrZero(), "Added when the customer has to repeat everything."),
            row("holdProbability", share(), "Of contacts put on hold."),
            row("holdSeconds", durationOrZero(), "Added by a hold."),
            row("resolveLogit", byComplexity(number(-20, 20)), "Logit of solving the issue."),
            row("transfer", byComplexity(share()), "Of contacts passed on."),
            row("specialistDirect", yesOrNo(), "Whether complex issues go to the highest skill level at once."),
            row("rudeProbability", share(), "Of contacts in which a rested agent is rude or indifferent."),
            row("rudePerLoad", upTo(10), "That probability is multiplied by 1 + this load."),
            row("empathy", upTo(1), "Of a rested agent."),
            row("empathyLossPerLoad", share(), "Of the empathy lost at full load."),
            row("empathyRelief", share(), "Of the frustration taken away by full empathy."),
            row("empathyGratitude", upTo(1), "Gratitude gained by full empathy."),
            row("empathyArousedFactor", factor(), "On that relief for customers with frustration above 0.5."),
            row("clarity", share(), "Of unresolved contacts that end with a clear next step."),
            row("empowered", yesOrNo(), "Whether agents may decide."),
            row("authorityLogit", number(0, 10), "Added to the logit of solving if they may."),
            row("contextLogit", number(0, 10), "Added to the logit of solving if nothing has to be repeated."),
            row("angerTimeGain", upTo(5), "Time is multiplied by 1 + this F + the next L."),
            row("loadTimeGain", upTo(5), "See angerTimeGain."),
            row("angerQualityLoss", number(0, 10), "Taken from the logit of solving at frustration 1."),
            row("loadQualityLoss", number(0, 10), "Taken from the logit of solving at full load."),
            row("loadGain", share(), "Of the way to full load at frustration 1, for an agent without resilience."),
            row("loadDecaySeconds", duration(), "Time in which load falls to 1/e."),
            row("resilience", upTo(1), "Of that gain which does not touch the agent."),
            row(
                    "contagionToCustomer",
                    share(),
                    "Of the gap between what the agent shows and the customer feels, closed in a contact."),
            row("aiAssist", yesOrNo(), "Whether agents get suggestions while they talk."),
            row("aiNoviceGain", upTo(2), "Speed gained by a beginner; with experience it vanishes."),
            row("learningGain", upTo(2), "Speed gained in the first year."),
            row("learningDays", days(), "Time constant of learning."),
            row("trainingGain", upTo(2), "Productivity gained by a week of training."),
            row("timePressure", share(), "Of the handle time cut by pressure to be quick."),
            row("reinvest", share(), "Of the time that automation saves, spent on hard cases."),
            row("attritionPerYear", upTo(5), "Hazard of an agent's leaving."),
            row("burnoutDays", days(), "Time over which load adds up to burnout."),
            row("burnoutOccupancyWeight", upTo(10), "Of occupancy above the limit, beside load."),
            row("occupancyLimit", share(), "Occupancy that can be borne."),
            row("burnoutToAttrition", number(0, 20), "Logarithm of the hazard of leaving for each unit of burnout."),
            row("hiringDays", days(), "Until somebody new is there."),
            row(
                    "clearNextStepFactor",
                    upTo(1),
                    "On the jump of an unresolved contact that ends with a clear next step."),
            row("skillSpread", upTo(5), "Standard deviation, over agents, of the logit of solving."),
            row("protocols", share(), "Of that spread which protocols take away."),
            row("fatigueGain", upTo(1), "Time is multiplied by 1 + this ln(hours / 4) after four hours of work."));
}
