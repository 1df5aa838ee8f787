package org.composure.engine.routing;

/**
 * The greatest cost of waiting times speed of service over the rate of giving up goes first.
 *
 * <p>Atar, Giat and Shimkin, "The cμ/θ rule for many-server queues with abandonment", Operations Research 58(5), 2010: best in the limit
 * of overload with many servers. Reads {@code weights} as costs; the rate of giving up is one over the mean patience of the type.
 */
public record CMuTheta(Skills skills, KitNumbers numbers) implements FreedAgentRule {

    @Override
    public int queueFor(int team, FloorView floor) {
        return Eligible.greatest(skills, team, floor, this::worth);
    }

    private double worth(int team, int type, FloorView floor) {
        return numbers.weights()[type]
                * skills.speed(team, type)
                / (numbers.meanWork()[type] * numbers.givingUp()[type]);
    }
}
