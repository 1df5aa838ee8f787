package org.composure.engine.routing;

/**
 * Gives a contact to the first team of its ladder with somebody free, among the rungs that its waiting time has reached.
 *
 * <p>Overflow routing with delays, as in call distributors' skill-preference lists: Wallace and Whitt, "A staffing algorithm
 * for call centers with skill-based routing", Manufacturing & Service Operations Management 7(4), 2005. It knows nothing of
 * how long agents of different teams have been idle.
 */
public record FirstTeamOfLadder(Skills skills) implements ArrivalRule {

    @Override
    public int teamFor(int type, double arrivedAt, FloorView floor) {
        int[] teams = skills.teamsOf(type);
        double[] after = skills.afterOf(type);
        for (int i = 0; i < teams.length; i++) {
            if (floor.leastInHand(teams[i]) != FloorView.NOBODY_FREE && arrivedAt + after[i] <= floor.nowSeconds()) {
                return teams[i];
            }
        }
        return NOBODY;
    }
}
