package org.composure.scenario;

import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;

/**
 * What the rules of a kit want to know beside the skills; each rule says in its Javadoc what it reads.
 *
 * @param weights by contact type, what its waiting counts: a cost, a rate of ageing, a share of the queue or a value; 1 where
 *     none is given
 * @param targets by contact type, the wait within which it should be answered, in seconds; the service level's where none is
 *     given
 * @param idleness by team, its part of all idleness; 1 where none is given
 * @param reserve by contact type, how many agents of a team must be left free for others when it takes one; 0 where none is
 *     given
 * @param rerouteAfterSeconds waiting time from which on teams may help whose skill is not of level 1; 0 for at once
 */
public record RoutingNumbers(
        Map<String, Double> weights,
        Map<String, Double> targets,
        Map<String, Double> idleness,
        Map<String, Integer> reserve,
        double rerouteAfterSeconds) {

    /** Everybody alike. */
    public static final RoutingNumbers NONE = new RoutingNumbers(Map.of(), Map.of(), Map.of(), Map.of(), 0);

    public RoutingNumbers {
        weights.values().forEach(weight -> Check.positive(weight, "weight of a contact type"));
        targets.values().forEach(target -> Check.notNegative(target, "target of a contact type"));
        idleness.values().forEach(part -> Check.positive(part, "part of a team in the idleness"));
        reserve.values().forEach(agents -> Check.notNegative(agents, "reserve"));
        Check.notNegative(rerouteAfterSeconds, "time to rerouting");
        weights = inOrder(weights);
        targets = inOrder(targets);
        idleness = inOrder(idleness);
        reserve = inOrder(reserve);
    }

    private static <T> Map<String, T> inOrder(Map<String, T> values) {
        return Collections.unmodifiableMap(new TreeMap<>(values));
    }

    /** The same with other weights. */
    public RoutingNumbers withWeights(Map<String, Double> others) {
        return new RoutingNumbers(others, targets, idleness, reserve, rerouteAfterSeconds);
    }

    /** The same with other targets. */
    public RoutingNumbers withTargets(Map<String, Double> others) {
        return new RoutingNumbers(weights, others, idleness, reserve, rerouteAfterSeconds);
    }

    /** The same with other parts of the idleness. */
    public RoutingNumbers withIdleness(Map<String, Double> others) {
        return new RoutingNumbers(weights, targets, others, reserve, rerouteAfterSeconds);
    }

    /** The same with another reserve. */
    public RoutingNumbers withReserve(Map<String, Integer> others) {
        return new RoutingNumbers(weights, targets, idleness, others, rerouteAfterSeconds);
    }

    /** The same with another time to rerouting. */
    public RoutingNumbers withRerouteAfter(double seconds) {
        return new RoutingNumbers(weights, targets, idleness, reserve, seconds);
    }
}
