package org.composure.experiment;

/** Who looks after an experiment while it runs. Called on the thread that runs the experiment; changes no result. */
public interface Observer {

    /** Several times a second. */
    void progress(Progress progress);

    /** A rough answer, which gets sharper: within about two seconds, then whenever the runs have doubled. */
    void rough(Standing standing);

    /** Whether somebody wants to stop: what is begun is finished, and what is finished is kept. */
    boolean wantsToStop();

    /** Nobody looks. */
    Observer NOBODY = new Observer() {
        @Override
        public void progress(Progress progress) {
            // Nobody wants to know.
        }

        @Override
        public void rough(Standing standing) {
            // Nobody wants to know.
        }

        @Override
        public boolean wantsToStop() {
            return false;
        }
    };
}
