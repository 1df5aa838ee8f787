package org.composure.engine.routing;

/**
 * A freed agent takes whoever has waited longest among those they may serve, head starts included.
 *
 * <p>First come, first served across types; with head starts, a priority that time can overcome: the urgency numbers of
 * Jackson, "Some problems in queueing with dynamic priorities", Naval Research Logistics Quarterly 7, 1960. Ties go to the type the team prefers.
 */
public record LongestWaiting(Skills skills) implements FreedAgentRule {

    @Override
    public int queueFor(int team, FloorView floor) {
        int[] types = skills.typesOf(team);
        double[] after = skills.opensAfter(team);
        int best = NOBODY;
        double bestSince = Double.POSITIVE_INFINITY;
        for (int i = 0; i < types.length; i++) {
            int type = types[i];
            if (!floor.isWaiting(type)) {
                continue;
            }
            double since = floor.queuedSince(type);
            if (since < bestSince && (after[i] == 0 || floor.arrivedAt(type) + after[i] <= floor.nowSeconds())) {
                best = type;
                bestSince = since;
            }
        }
        return best;
    }
}
