package org.composure.engine.routing;

/**
 * An arrival goes to a team that luck chooses, each as often as it has agents free: a yardstick.
 *
 * <p>Within the team the agent idle longest goes first, who is like any other to the customer. Random routing among idle servers as
 * the fair rule without memory: Mandelbaum, Momčilović and Tseytlin, "On fair routing from emergency departments to hospital wards",
 * Management Science 58(7), 2012.
 */
public record RandomAgent(Skills skills) implements ArrivalRule {

    @Override
    public int teamFor(int type, double arrivedAt, FloorView floor) {
        int[] teams = skills.teamsOf(type);
        double[] after = skills.afterOf(type);
        int free = 0;
        for (int i = 0; i < teams.length; i++) {
            free += freeOf(teams[i], after[i], arrivedAt, floor);
        }
        if (free == 0) {
            return NOBODY;
        }
        int chosen = Math.min(free - 1, (int) (floor.luck() * free));
        int i = 0;
        int before = freeOf(teams[0], after[0], arrivedAt, floor);
        while (before <= chosen) {
            i++;
            before += freeOf(teams[i], after[i], arrivedAt, floor);
        }
        return teams[i];
    }

    private static int freeOf(int team, double after, double arrivedAt, FloorView floor) {
        return arrivedAt + after > floor.nowSeconds() ? 0 : floor.free(team);
    }
}
