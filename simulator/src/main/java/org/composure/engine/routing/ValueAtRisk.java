package org.composure.engine.routing;

/**
 * The greatest value lost each second by giving up goes first.
 *
 * <p>Value times the rate of giving up, the practice of ranking customers by value with their impatience counted: the loss
 * rate in Down, Koole and Lewis, "Dynamic control of a single-server system with abandonments", Queueing Systems 67, 2011. Reads
 * {@code weights} as values; the rate is one over the mean patience of the type.
 */
public record ValueAtRisk(Skills skills, KitNumbers numbers) implements FreedAgentRule {

    @Override
    public int queueFor(int team, FloorView floor) {
        return Eligible.greatest(skills, team, floor, this::worth);
    }

    private double worth(int team, int type, FloorView floor) {
        return numbers.weights()[type] * numbers.givingUp()[type];
    }
}
