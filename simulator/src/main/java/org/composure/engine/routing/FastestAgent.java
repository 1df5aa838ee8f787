package org.composure.engine.routing;

/**
 * Gives a contact to the free agent who is quickest at its type; among equally quick ones, to the one idle longest.
 *
 * <p>Fastest-server-first; best for mean waits in large systems: Armony, "Dynamic routing in large-scale service systems
 * with heterogeneous servers", Queueing Systems 51, 2005. Its weakness is fairness: the quick never rest.
 */
public record FastestAgent(Skills skills) implements ArrivalRule {

    @Override
    public int teamFor(int type, double arrivedAt, FloorView floor) {
        int[] teams = skills.teamsOf(type);
        double[] after = skills.afterOf(type);
        int best = NOBODY;
        double bestSpeed = 0;
        int bestLoad = FloorView.NOBODY_FREE;
        double bestSince = Double.POSITIVE_INFINITY;
        for (int i = 0; i < teams.length; i++) {
            int load = floor.leastInHand(teams[i]);
            double speed = skills.speed(teams[i], type);
            if (load == FloorView.NOBODY_FREE || speed < bestSpeed || arrivedAt + after[i] > floor.nowSeconds()) {
                continue;
            }
            double since = floor.freeSince(teams[i]);
            if (speed > bestSpeed || load < bestLoad || (load == bestLoad && since < bestSince)) {
                best = teams[i];
                bestSpeed = speed;
                bestLoad = load;
                bestSince = since;
            }
        }
        return best;
    }
}
