package org.composure.engine.routing;

/**
 * Gives a contact to the agent who has been idle longest among all teams that may take it.
 *
 * <p>The everyday rule of call distributors. It spreads work evenly among equal agents, see Atar, "Central limit theorem
 * for a many-server queue with random service rates", Annals of Applied Probability 18(4), 2008; it is not the quickest
 * rule when agents differ, see {@link FastestAgent}. Where agents hold several contacts, less loaded goes before longer
 * idle. Ties go to the team that is tried first.
 */
public record LongestIdleAgent(Skills skills) implements ArrivalRule {

    @Override
    public int teamFor(int type, double arrivedAt, FloorView floor) {
        int[] teams = skills.teamsOf(type);
        double[] after = skills.afterOf(type);
        int best = NOBODY;
        int bestLoad = FloorView.NOBODY_FREE;
        double bestSince = Double.POSITIVE_INFINITY;
        for (int i = 0; i < teams.length; i++) {
            int load = floor.leastInHand(teams[i]);
            if (load == FloorView.NOBODY_FREE || load > bestLoad) {
                continue;
            }
            double since = floor.freeSince(teams[i]);
            if ((load < bestLoad || since < bestSince)
                    && (after[i] == 0 || arrivedAt + after[i] <= floor.nowSeconds())) {
                best = teams[i];
                bestLoad = load;
                bestSince = since;
            }
        }
        return best;
    }
}
