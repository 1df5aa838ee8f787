package org.composure.study;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.composure.experiment.Difference;
import org.composure.experiment.Selection;
import org.composure.experiment.Verdict;
import org.composure.measure.Fates;
import org.composure.measure.Indicator;

/**
 * Which of several policies is better, by how much, how sure, at what price.
 *
 * @param story name of the story, or of the base
 * @param base what is there today
 * @param goal by which it is decided
 * @param alternatives in the story's order
 * @param best the choice among all, with its promise
 * @param robustness the same comparison under assumptions that nobody knows for certain; none without people
 * @param robustnessWanted how many of them there would be, had time allowed
 */
public record CompareAnswer(
        String story,
        World base,
        Indicator goal,
        List<Alternative> alternatives,
        Best best,
        List<Variant> robustness,
        int robustnessWanted,
        Provenance provenance) {
    public CompareAnswer {
        robustness = List.copyOf(robustness);
        alternatives = List.copyOf(alternatives);
    }

    /** The same answer with other words about where it comes from. */
    public CompareAnswer withProvenance(Provenance other) {
        return new CompareAnswer(story, base, goal, alternatives, best, robustness, robustnessWanted, other);
    }

    /**
     * One alternative, compared with the base on the same customers.
     *
     * @param changes what is different in its file
     * @param differences alternative minus base by metric, in reading order
     * @param ledger how much more each line is
     * @param agentHoursPerDay how many more
     * @param verdict by the goal
     * @param sentence the verdict with both sides of the trade
     * @param why the parts from which the difference comes, the largest first
     * @param people how customers fare, one by one
     * @param causes the difference in bad endings per 1000 episodes by what they are put down to, the largest first; none
     *     without people
     * @param stages the difference in bad endings per 1000 episodes by where contacts ended; none without people
     * @param endings the difference in the share of every ending; none without people
     */
    public record Alternative(
            World world,
            List<Change> changes,
            Map<String, Difference> differences,
            Ledger ledger,
            Difference agentHoursPerDay,
            Verdict verdict,
            String sentence,
            List<Cause> why,
            Fates.Comparison people,
            List<Reason> causes,
            List<Reason> stages,
            List<Reason> endings) {
        public Alternative {
            changes = List.copyOf(changes);
            differences = Collections.unmodifiableMap(new LinkedHashMap<>(differences));
            why = List.copyOf(why);
            causes = List.copyOf(causes);
            stages = List.copyOf(stages);
            endings = List.copyOf(endings);
        }
    }

    /**
     * The choice among all.
     *
     * @param name of the scenario chosen
     * @param candidates names of all that may still be the best
     * @param selection the promise in numbers
     * @param sentence the promise in words
     */
    public record Best(String name, List<String> candidates, Selection selection, String sentence) {
        public Best {
            candidates = List.copyOf(candidates);
        }
    }
}
