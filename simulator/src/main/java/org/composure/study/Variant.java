package org.composure.study;

import java.util.List;
import org.composure.experiment.Difference;
import org.composure.experiment.Verdict;

/**
 * The same comparison under another assumption that nobody knows for certain.
 *
 * @param name which assumption, and how much
 * @param kind what is varied
 * @param alternatives what comes out for each, in their order
 */
public record Variant(String name, Kind kind, List<Outcome> alternatives) {
    public Variant {
        alternatives = List.copyOf(alternatives);
    }

    /** What is varied. */
    public enum Kind {
        /** How strongly events move feelings; what counts as a bad ending is set so that the base has as many as before. */
        STRENGTH_OF_FEELINGS,
        /** How many of those who say they would leave do leave. */
        WORDS_TO_DEEDS,
        /** One cause of bad endings moves no feelings; what is missing of the difference came from it. */
        CAUSE_NOT_FELT
    }

    /**
     * One alternative against the base.
     *
     * @param name of the alternative
     * @param verdict by the goal
     * @param goal difference in the goal
     * @param lostCustomers difference in customers lost because of service, per run
     * @param net difference of the net, per run
     */
    public record Outcome(String name, Verdict verdict, Difference goal, Difference lostCustomers, Difference net) {}
}
