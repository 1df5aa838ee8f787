package org.composure.language.grammar;

import java.util.List;
import org.composure.language.shape.Key;
import org.composure.language.shape.NumberShape;
import org.composure.language.shape.ObjectShape;
import org.composure.language.shape.Scalars;
import org.composure.language.shape.Shape;
import org.composure.scenario.Partner;

/** How it is written that a team belongs to another firm. */
final class Partners {
    private Partners() {}

    private static final double LOGIT_MAX = 20;
    private static final double FACTOR_MAX = 100;

    private static final Key<Double> KNOWLEDGE = Key.optional(
                    "knowledge",
                    new NumberShape("a logit", -LOGIT_MAX, LOGIT_MAX),
                    "Added to the logit of solving the issue; below zero where they know less.")
            .assumed();
    private static final Key<Boolean> MAY_DECIDE = Key.optional(
                    "mayDecide", Scalars.YES_OR_NO, "Whether they may decide where the firm's own agents may.")
            .assumed();
    private static final Key<Double> EMPATHY = Key.optional(
                    "empathy",
                    new NumberShape("a factor", 0, FACTOR_MAX),
                    "Times the empathy of the firm's own agents.")
            .assumed();
    private static final Key<Double> RUDENESS = Key.optional(
                    "rudeness",
                    new NumberShape("a factor", 0, FACTOR_MAX),
                    "Times the probability of rudeness of the firm's own agents.")
            .assumed();
    private static final Key<Boolean> SEES_HISTORY = Key.optional(
                    "seesHistory",
                    Scalars.YES_OR_NO,
                    "Whether they see what was said to others before, and others what was said to them.")
            .assumed();

    static final Shape<Partner> SHAPE = new ObjectShape<>(
            "partner",
            List.of(KNOWLEDGE, MAY_DECIDE, EMPATHY, RUDENESS, SEES_HISTORY),
            fields -> new Partner(
                    fields.get(KNOWLEDGE),
                    fields.get(MAY_DECIDE),
                    fields.get(EMPATHY),
                    fields.get(RUDENESS),
                    fields.get(SEES_HISTORY)));
}
