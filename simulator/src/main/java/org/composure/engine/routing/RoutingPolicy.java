package org.composure.engine.routing;

import org.composure.scenario.Routing;
import org.composure.scenario.Scenario;
import org.jspecify.annotations.Nullable;

/**
 * Who serves whom: one rule for contacts that find somebody free, one for agents who become free, and the order in which
 * they wait.
 *
 * @param forArrivals which team takes a contact
 * @param forAgents whose queue a freed agent serves
 * @param order of each queue; null for first come, first served with head starts
 * @param leastWorked whether of a team who has worked least is taken, not who has been idle longest
 */
public record RoutingPolicy(
        ArrivalRule forArrivals,
        FreedAgentRule forAgents,
        @Nullable LineOrder order,
        boolean leastWorked) {

    /** The policy a scenario asks for, for one run. */
    public static RoutingPolicy of(Scenario scenario, Skills skills) {
        Routing routing = scenario.routing();
        if (routing.own() != null) {
            Policy policy = OwnPolicies.of(routing.own(), scenario, skills);
            GuardedPolicy own = new GuardedPolicy(routing.own().name(), policy, skills);
            return new RoutingPolicy(own, own, null, false);
        }
        KitNumbers numbers = new KitNumbers(scenario);
        ArrivalRule forArrivals = arrivalRule(routing.whoServes(), skills, numbers);
        FreedAgentRule forAgents = freedAgentRule(routing.whoIsNext(), skills, numbers);
        LineOrder order = order(routing.whoIsNext());
        boolean leastWorked = routing.whoServes() == Routing.WhoServes.LEAST_OCCUPIED_AGENT;
        if (routing.numbers().reserve().isEmpty()) {
            return new RoutingPolicy(forArrivals, forAgents, order, leastWorked);
        }
        ReservedCapacity reserved = new ReservedCapacity(forArrivals, forAgents, numbers);
        return new RoutingPolicy(reserved, reserved, order, leastWorked);
    }

    private static ArrivalRule arrivalRule(Routing.WhoServes rule, Skills skills, KitNumbers numbers) {
        return switch (rule) {
            case LONGEST_IDLE_AGENT -> new LongestIdleAgent(skills);
            case FASTEST_AGENT -> new FastestAgent(skills);
            case FIRST_TEAM_OF_LADDER -> new FirstTeamOfLadder(skills);
            case LEAST_OCCUPIED_AGENT -> new LeastOccupiedAgent(skills);
            case IDLENESS_RATIO -> new IdlenessRatio(skills, numbers);
            case SAME_TEAM -> new SameTeam(skills, new LongestIdleAgent(skills));
            case RANDOM_AGENT -> new RandomAgent(skills);
        };
    }

    private static FreedAgentRule freedAgentRule(Routing.WhoIsNext rule, Skills skills, KitNumbers numbers) {
        return switch (rule) {
            case BEST_LEVEL -> new BestLevel(skills);
            case AGEING -> new Ageing(skills, numbers);
            case QUEUE_RATIO -> new QueueRatio(skills, numbers);
            case C_MU -> new CMu(skills, numbers);
            case C_MU_THETA -> new CMuTheta(skills, numbers);
            case MAXIMUM_PRESSURE -> new MaximumPressure(skills, numbers);
            case SERVICE_LEVEL_SLACK -> new ServiceLevelSlack(skills, numbers);
            case VALUE_AT_RISK -> new ValueAtRisk(skills, numbers);
            case LONGEST_WAITING, SENSED_ANGRIEST, MOST_ATTEMPTS, RANDOM, LEAST_WORK, LEAST_PATIENCE ->
                new LongestWaiting(skills);
        };
    }

    private static @Nullable LineOrder order(Routing.WhoIsNext rule) {
        return switch (rule) {
            case SENSED_ANGRIEST -> new SensedAngriest();
            case MOST_ATTEMPTS -> new MostAttempts();
            case RANDOM -> new RandomOrder();
            case LEAST_WORK -> new LeastWork();
            case LEAST_PATIENCE -> new LeastPatience();
            case LONGEST_WAITING,
                    BEST_LEVEL,
                    AGEING,
                    QUEUE_RATIO,
                    C_MU,
                    C_MU_THETA,
                    MAXIMUM_PRESSURE,
                    SERVICE_LEVEL_SLACK,
                    VALUE_AT_RISK -> null;
        };
    }
}
