package org.composure.engine.routing;

/**
 * An arrival goes to the team that is most idle beyond its part of all idleness; within it, to the agent idle longest.
 *
 * <p>Queue-and-idleness ratio, the half for agents: Gurvich and Whitt, "Queue-and-idleness-ratio controls in many-server service
 * systems", Mathematics of Operations Research 34(2), 2009. All idleness is that of the teams which may take the
 * contact. Reads {@code idleness}.
 */
public record IdlenessRatio(Skills skills, KitNumbers numbers) implements ArrivalRule {

    @Override
    public int teamFor(int type, double arrivedAt, FloorView floor) {
        int[] teams = skills.teamsOf(type);
        double[] after = skills.afterOf(type);
        double parts = 0;
        int idle = 0;
        for (int team : teams) {
            parts += numbers.idleness()[team];
            idle += floor.free(team);
        }
        int best = NOBODY;
        double most = Double.NEGATIVE_INFINITY;
        for (int i = 0; i < teams.length; i++) {
            int team = teams[i];
            if (floor.leastInHand(team) == FloorView.NOBODY_FREE || arrivedAt + after[i] > floor.nowSeconds()) {
                continue;
            }
            double beyond = floor.free(team) - numbers.idleness()[team] * idle / parts;
            if (beyond > most) {
                best = team;
                most = beyond;
            }
        }
        return best;
    }
}
