package org.composure.study.targets;

import org.composure.measure.Census.Question;

/**
 * A share that a survey or benchmark reported, to be compared with the same share among simulated people.
 *
 * @param id as in the list of targets, {@code T1} to {@code T21}
 * @param says in a few words
 * @param question put to simulated people
 * @param share reported
 * @param tolerance by which the simulated share may differ
 * @param kind whether parameters were fitted to it, so that meeting it proves nothing, or it is foretold
 * @param source who reported it
 */
public record Target(
        String id, String says, Question question, double share, double tolerance, Kind kind, String source) {

    /** Fitted or foretold. */
    public enum Kind {
        /** A parameter was chosen so that this comes out. */
        FITTED,
        /** Nothing was chosen for it. */
        PREDICTED
    }
}
