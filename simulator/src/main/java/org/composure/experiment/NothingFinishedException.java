package org.composure.experiment;

/** An experiment was stopped before its first replication was finished. */
public final class NothingFinishedException extends RuntimeException {

    /** Says so. */
    public NothingFinishedException() {
        super("Stopped before anything was finished.");
    }
}
