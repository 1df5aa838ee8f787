package org.composure.engine.routing;

/**
 * The greatest wait times weight goes first: priority that builds up at its own rate for each type.
 *
 * <p>Kleinrock, "A delay dependent queue discipline", Naval Research Logistics Quarterly 11, 1964; accumulating priority:
 * Stanford, Taylor and Ziedins, "Waiting time distributions in the accumulating priority queue", Queueing Systems 77, 2014.
 * Head starts count as waiting. Reads {@code weights} as rates; equal ones mean first come, first served.
 */
public record Ageing(Skills skills, KitNumbers numbers) implements FreedAgentRule {

    @Override
    public int queueFor(int team, FloorView floor) {
        return Eligible.greatest(skills, team, floor, this::worth);
    }

    private double worth(int team, int type, FloorView floor) {
        return numbers.weights()[type] * (floor.nowSeconds() - floor.queuedSince(type));
    }
}
