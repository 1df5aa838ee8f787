package org.composure.experiment;

import java.util.List;
import org.composure.measure.Fates;
import org.composure.scenario.Goal;

/**
 * Everything an experiment found.
 *
 * @param samples one per scenario, in the plan's order
 * @param people for every scenario after the first: how its customers fare compared with the first
 * @param goal by which the comparison is decided
 * @param level at which intervals of differences hold, given how often the rule has looked
 * @param end why no more was simulated
 */
public record Findings(List<Sample> samples, List<Fates.Comparison> people, Goal goal, Level level, End end) {
    public Findings {
        samples = List.copyOf(samples);
        people = List.copyOf(people);
    }

    /** Why an experiment ended. */
    public enum End {
        /** The rule was satisfied. */
        ENOUGH,
        /** The rule was not, and its largest number of replications was reached. */
        REPLICATIONS_MAX,
        /** The rule was not, and another round would be too much work. */
        WORK_MAX,
        /** The time was up. */
        TIME_UP,
        /** Somebody stopped it. */
        STOPPED
    }

    /** Finished replications of every scenario. */
    public int replications() {
        return samples.get(0).replications();
    }

    /** Whether nobody stopped it before its time. */
    public boolean finished() {
        return end != End.STOPPED;
    }

    /** One scenario compared with the first, in one indicator of one part. */
    public Difference difference(int scenario, String key, Scope scope) {
        return Pairing.difference(samples.get(0), samples.get(scenario), key, scope, level);
    }

    /** From which contact types, or which intervals of the day, the difference in the goal comes. */
    public List<Contribution> contributions(int scenario, Scope.Part part) {
        return Contribution.of(samples.get(0), samples.get(scenario), goal.metric(), part, level);
    }

    /** The best of all scenarios by the goal; there must be two or more. */
    public Selection selection() {
        List<PseudoValues> values = Pairing.paired(samples, goal.metric(), Scope.WHOLE);
        return Selection.of(values, goal.higherIsBetter(), goal.matters(), level);
    }
}
