package org.composure.experiment;

import org.jspecify.annotations.Nullable;

/** A replication could not be finished: a fault of ours, or a scenario that asks too much of the machine. */
public final class ReplicationFailedException extends RuntimeException {

    private final int replication;

    /** The replication and what went wrong in it. */
    public ReplicationFailedException(int replication, @Nullable Throwable cause) {
        super("Replication %d failed: %s".formatted(replication, reasonOf(cause)), cause);
        this.replication = replication;
    }

    /** Its number, from 0. */
    public int replication() {
        return replication;
    }

    private static String reasonOf(@Nullable Throwable cause) {
        if (cause == null) {
            return "it gave no result.";
        }
        if (cause instanceof OutOfMemoryError) {
            return "there is not enough memory. Maybe run fewer threads, a shorter horizon, or give Java more with -Xmx.";
        }
        String message = cause.getMessage();
        return message == null ? cause.getClass().getSimpleName() : message;
    }
}
