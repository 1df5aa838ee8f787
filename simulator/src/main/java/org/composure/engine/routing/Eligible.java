package org.composure.engine.routing;

/** The types a freed agent may take somebody of now, and the best of them by a number. */
final class Eligible {
    private Eligible() {}

    /** What it is worth that an agent of a team takes the first of a type; NaN if they may not. */
    @FunctionalInterface
    interface Worth {
        double of(int team, int type, FloorView floor);
    }

    /** The type worth most; of equals whose first has waited longest, then the one the team prefers. */
    static int greatest(Skills skills, int team, FloorView floor, Worth worth) {
        int[] types = skills.typesOf(team);
        double[] after = skills.opensAfter(team);
        int best = FreedAgentRule.NOBODY;
        double most = Double.NEGATIVE_INFINITY;
        double bestSince = Double.POSITIVE_INFINITY;
        for (int i = 0; i < types.length; i++) {
            int type = types[i];
            if (!floor.isWaiting(type) || (after[i] > 0 && floor.arrivedAt(type) + after[i] > floor.nowSeconds())) {
                continue;
            }
            double value = worth.of(team, type, floor);
            if (Double.isNaN(value)) {
                continue;
            }
            double since = floor.queuedSince(type);
            if (best == FreedAgentRule.NOBODY || value > most || (value == most && since < bestSince)) {
                best = type;
                most = value;
                bestSince = since;
            }
        }
        return best;
    }
}
