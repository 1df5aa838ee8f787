package org.composure.engine.routing;

/**
 * Gives a contact to the agent who has worked least since signing in, among all teams that may take it.
 *
 * <p>The practice "least occupied agent" of call distributors, here in seconds with something in hand since
 * signing in: <em>our assumption</em>, some distributors divide by the time there. Evenness of
 * load as fairness: Ward and Armony, "Blind fair routing in large-scale service systems with heterogeneous customers and servers",
 * Operations Research 61(1), 2013.
 */
public record LeastOccupiedAgent(Skills skills) implements ArrivalRule {

    @Override
    public int teamFor(int type, double arrivedAt, FloorView floor) {
        int[] teams = skills.teamsOf(type);
        double[] after = skills.afterOf(type);
        int best = NOBODY;
        double least = Double.POSITIVE_INFINITY;
        for (int i = 0; i < teams.length; i++) {
            if (floor.leastInHand(teams[i]) == FloorView.NOBODY_FREE || arrivedAt + after[i] > floor.nowSeconds()) {
                continue;
            }
            double worked = floor.leastWorked(teams[i]);
            if (worked < least) {
                best = teams[i];
                least = worked;
            }
        }
        return best;
    }
}
