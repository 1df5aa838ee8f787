package org.composure.engine.routing;

/**
 * An arrival goes to the team that served this customer last, if somebody is free there and may take it; else to the agent idle
 * longest.
 *
 * <p>Sticky routing, for continuity of relationship: practice of contact centres, and in health care Ahuja, Alvarez and Staats, "Maintaining
 * continuity in service: an empirical examination of primary care physicians", SSRN 3091130, 2019, accepted by Manufacturing &amp; Service
 * Operations Management. A customer is the same within one contact and its redials and returns; within the team the agent is not
 * remembered.
 */
public record SameTeam(Skills skills, LongestIdleAgent otherwise) implements ArrivalRule {

    @Override
    public int teamFor(int type, double arrivedAt, FloorView floor) {
        int last = floor.lastTeam();
        if (last != NOBODY && floor.leastInHand(last) != FloorView.NOBODY_FREE) {
            int[] teams = skills.teamsOf(type);
            double[] after = skills.afterOf(type);
            for (int i = 0; i < teams.length; i++) {
                if (teams[i] == last && arrivedAt + after[i] <= floor.nowSeconds()) {
                    return last;
                }
            }
        }
        return otherwise.teamFor(type, arrivedAt, floor);
    }
}
