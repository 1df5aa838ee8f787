package org.composure.language.grammar;

import java.util.List;
import org.composure.language.shape.Key;
import org.composure.language.shape.ListShape;
import org.composure.language.shape.ObjectShape;
import org.composure.language.shape.QuantityShape;
import org.composure.language.shape.Shape;
import org.composure.language.shape.Spot;
import org.composure.scenario.Shrinkage;
import org.composure.scenario.Shrinkage.Break;

/** How it is written why fewer agents take contacts than are planned: leave, absence, breaks, time away. */
final class Shrinkages {
    private Shrinkages() {}

    private static final int BREAKS_MAX = 20;
    /** Nobody works all the time that somebody is away, and a share this high is a slip. */
    private static final double AWAY_MAX = 0.9;

    private static final Key<Double> AFTER = Key.required(
            "after",
            QuantityShape.DURATION_OR_ZERO,
            "From the beginning of the shift.",
            "a break must say how long after the beginning of the shift it comes, such as 4 h");
    private static final Key<Double> LENGTH = Key.required(
            "length", QuantityShape.DURATION, "How long it takes.", "a break must have a length, such as 30 min");
    private static final Shape<Break> BREAK = new ObjectShape<>(
            "break of a shift", List.of(AFTER, LENGTH), fields -> new Break(fields.get(AFTER), fields.get(LENGTH)));

    private static final Key<Double> LEAVE = Key.optional(
                    "leave", QuantityShape.SHARE, "Planned agents on holiday, spread evenly.")
            .assumed();
    private static final Key<Double> ABSENCE = Key.optional(
                    "absence", QuantityShape.SHARE, "Planned agents who do not come, each by chance.")
            .assumed();
    private static final Key<List<Break>> BREAKS = Key.optional(
            "breaks",
            ListShape.of("breaks", BREAK, 1, BREAKS_MAX).checked(Shrinkages::follow),
            "Stretches of each shift without contacts: meals, training, meetings.");
    private static final Key<Double> AWAY = Key.optional(
                    "away",
                    QuantityShape.SHARE.checked(Shrinkages::isModest),
                    "Share of the time at work, breaks aside, in which an agent is not where the plan says.")
            .assumed();
    private static final Key<Double> AWAY_SPELL = Key.optional(
                    "awaySpell", QuantityShape.DURATION, "Mean length of one such spell.")
            .assumed();

    static final Shape<Shrinkage> SHAPE = new ObjectShape<>(
            "shrinkage",
            List.of(LEAVE, ABSENCE, BREAKS, AWAY, AWAY_SPELL),
            fields -> new Shrinkage(
                    fields.or(LEAVE, 0.0),
                    fields.or(ABSENCE, 0.0),
                    fields.or(BREAKS, List.of()),
                    fields.or(AWAY, 0.0),
                    fields.or(AWAY_SPELL, Shrinkage.NONE.awaySeconds())));

    private static boolean follow(List<Break> breaks, Spot spot) {
        for (int i = 1; i < breaks.size(); i++) {
            if (breaks.get(i).afterSeconds() < breaks.get(i - 1).endSeconds()) {
                spot.problem("the breaks of a shift must be in order of time and may not overlap", null);
                return false;
            }
        }
        return true;
    }

    private static boolean isModest(Double share, Spot spot) {
        if (share <= AWAY_MAX) {
            return true;
        }
        spot.problem("agents may be away 90 % of their time at most", null);
        return false;
    }
}
