package org.composure.engine.routing;

/**
 * Whose target is due first goes first: the target less the time waited is smallest.
 *
 * <p>Due dates as priorities: Jackson, "Some problems in queueing with dynamic priorities", Naval Research Logistics Quarterly 7, 1960.
 * Those whose target is missed already are the most urgent, so it spreads lateness instead of giving anybody up. Reads
 * {@code targets}; the one of the service level where none is given.
 */
public record ServiceLevelSlack(Skills skills, KitNumbers numbers) implements FreedAgentRule {

    @Override
    public int queueFor(int team, FloorView floor) {
        return Eligible.greatest(skills, team, floor, this::worth);
    }

    private double worth(int team, int type, FloorView floor) {
        return floor.nowSeconds() - floor.queuedSince(type) - numbers.targets()[type];
    }
}
