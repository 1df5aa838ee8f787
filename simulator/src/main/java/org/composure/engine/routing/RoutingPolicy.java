package org.composure.engine.routing;

import org.composure.scenario.Routing;

/**
 * Who serves whom: one rule for contacts that find somebody free, one for agents who become free.
 *
 * @param forArrivals which team takes a contact
 * @param forAgents whose queue a freed agent serves
 */
public record RoutingPolicy(ArrivalRule forArrivals, FreedAgentRule forAgents) {

    /** The policy a scenario asks for. */
    public static RoutingPolicy of(Routing routing, Skills skills) {
        return new RoutingPolicy(arrivalRule(routing.whoServes(), skills), freedAgentRule(routing.whoIsNext(), skills));
    }

    private static ArrivalRule arrivalRule(Routing.WhoServes rule, Skills skills) {
        return switch (rule) {
            case LONGEST_IDLE_AGENT -> new LongestIdleAgent(skills);
            case FASTEST_AGENT -> new FastestAgent(skills);
            case FIRST_TEAM_OF_LADDER -> new FirstTeamOfLadder(skills);
        };
    }

    private static FreedAgentRule freedAgentRule(Routing.WhoIsNext rule, Skills skills) {
        return switch (rule) {
            case LONGEST_WAITING -> new LongestWaiting(skills);
            case BEST_LEVEL -> new BestLevel(skills);
        };
    }
}
