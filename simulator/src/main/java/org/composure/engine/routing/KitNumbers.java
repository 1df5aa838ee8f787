package org.composure.engine.routing;

import java.util.List;
import java.util.Map;
import org.composure.scenario.ContactType;
import org.composure.scenario.RoutingNumbers;
import org.composure.scenario.Scenario;
import org.composure.scenario.Team;

/**
 * A scenario's numbers for the kit's rules, by the positions of contact types and teams.
 *
 * <p>Immutable; the arrays handed out are not to be written to.
 */
public final class KitNumbers {

    /** Mean patience beyond which it makes no difference: a week, in seconds; our assumption. */
    private static final double PATIENCE_MAX = 604_800;

    private final double[] weights;
    private final double[] targets;
    private final double[] idleness;
    private final int[] reserve;
    private final double[] meanWork;
    private final double[] givingUp;

    public KitNumbers(Scenario scenario) {
        RoutingNumbers numbers = scenario.routing().numbers();
        List<ContactType> types = scenario.contactTypes();
        this.weights = byType(types, numbers.weights(), 1);
        this.targets = byType(types, numbers.targets(), scenario.target().withinSeconds());
        this.idleness = scenario.teams().stream()
                .map(Team::name)
                .mapToDouble(team -> numbers.idleness().getOrDefault(team, 1.0))
                .toArray();
        this.reserve = types.stream()
                .mapToInt(type -> numbers.reserve().getOrDefault(type.name(), 0))
                .toArray();
        this.meanWork = types.stream()
                .mapToDouble(type -> type.handleTime().meanSeconds())
                .toArray();
        this.givingUp = types.stream()
                .mapToDouble(type ->
                        1 / Math.min(PATIENCE_MAX, type.patience().time().meanSeconds()))
                .toArray();
    }

    private static double[] byType(List<ContactType> types, Map<String, Double> given, double usual) {
        return types.stream()
                .mapToDouble(type -> given.getOrDefault(type.name(), usual))
                .toArray();
    }

    /** What the waiting of each type counts. */
    double[] weights() {
        return weights;
    }

    /** The wait within which each type should be answered, in seconds. */
    double[] targets() {
        return targets;
    }

    /** Each team's part of all idleness. */
    double[] idleness() {
        return idleness;
    }

    /** How many of a team each type must leave free. */
    int[] reserve() {
        return reserve;
    }

    /** Mean work of each type, in seconds of an agent of speed one. */
    double[] meanWork() {
        return meanWork;
    }

    /** Rate per second at which those of each type who wait give up; tiny, not zero, for the endlessly patient. */
    double[] givingUp() {
        return givingUp;
    }
}
