package org.composure.experiment;

import java.util.List;

/**
 * What the finished replications say about the goal so far.
 *
 * @param replications finished
 * @param goal what each unit said, for every scenario; the base first
 * @param level at which intervals may be read
 */
public record Standing(int replications, List<PseudoValues> goal, Level level) {
    public Standing {
        goal = List.copyOf(goal);
    }
}
