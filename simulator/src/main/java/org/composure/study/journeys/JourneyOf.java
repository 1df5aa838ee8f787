package org.composure.study.journeys;

import java.util.List;
import org.composure.event.Ending;
import org.jspecify.annotations.Nullable;

/**
 * One issue of one person, from the need to the end.
 *
 * @param customer its number, the same in every world
 * @param type position in the scenario's contact types
 * @param steps in order of time; at least one
 * @param ending null while it is open, and where there are no people
 * @param remembered utility of the whole, −1 to 1; NaN if there is none
 */
public record JourneyOf(
        long customer, int type, List<Step> steps, @Nullable Ending ending, double remembered) {
    public JourneyOf {
        steps = List.copyOf(steps);
    }

    /** What happened, without the mere movements of mood. */
    public List<Step> told() {
        return steps.stream().filter(step -> !step.words().isEmpty()).toList();
    }
}
