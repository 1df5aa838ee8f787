package org.composure.engine.routing;

/**
 * A freed agent takes the best level among their skills; within it whoever has waited longest, head starts included.
 *
 * <p>Static priorities: Cobham, "Priority assignment in waiting line problems", Journal of the Operations Research Society of
 * America 2, 1954. Low levels may
 * starve. Ties go to the type the team prefers.
 */
public record BestLevel(Skills skills) implements FreedAgentRule {

    @Override
    public int queueFor(int team, FloorView floor) {
        int[] types = skills.typesOf(team);
        int[] levels = skills.levelsOf(team);
        double[] after = skills.opensAfter(team);
        int best = NOBODY;
        int bestLevel = Integer.MAX_VALUE;
        double bestSince = Double.POSITIVE_INFINITY;
        for (int i = 0; i < types.length; i++) {
            int type = types[i];
            if (levels[i] > bestLevel || !floor.isWaiting(type)) {
                continue;
            }
            double since = floor.queuedSince(type);
            boolean better = levels[i] < bestLevel || since < bestSince;
            if (better && (after[i] == 0 || floor.arrivedAt(type) + after[i] <= floor.nowSeconds())) {
                best = type;
                bestLevel = levels[i];
                bestSince = since;
            }
        }
        return best;
    }
}
