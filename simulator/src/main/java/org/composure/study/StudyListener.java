package org.composure.study;

import java.util.List;
import org.composure.experiment.Progress;

/** A door that waits for an answer. Called on the thread that asked; changes no result. */
public interface StudyListener {

    /** Several times a second. */
    void progress(Progress progress);

    /**
     * A rough answer, within about two seconds and then whenever the runs have doubled.
     *
     * @param runs finished so far
     * @param sentences one per scenario or alternative
     */
    void rough(int runs, List<String> sentences);

    /**
     * The answer is there, and a comparison with people is asked again under other assumptions. Several times a second.
     *
     * @param done runs, of all assumptions
     * @param all runs there will be
     */
    default void askingAgain(int done, int all) {}

    /** Something that was asked had to be left out, for this reason; the rest is answered. */
    default void leftOut(String reason) {}

    /** Whether the user wants to stop: what is begun is finished, and what is finished is kept. */
    boolean wantsToStop();

    /** Nobody waits. */
    StudyListener NOBODY = new StudyListener() {
        @Override
        public void progress(Progress progress) {
            // Nobody wants to know.
        }

        @Override
        public void rough(int runs, List<String> sentences) {
            // Nobody wants to know.
        }

        @Override
        public boolean wantsToStop() {
            return false;
        }
    };
}
