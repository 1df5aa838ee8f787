package org.composure.study;

import org.composure.experiment.Findings;

/**
 * Where an answer comes from, and how to get it again.
 *
 * @param command that repeats it, on any number of threads
 * @param version of the program
 * @param seed of the customers' luck
 * @param replications runs of every scenario that the answer stands on
 * @param finished whether nobody stopped it before its time
 * @param end why no more was simulated
 */
public record Provenance(
        String command, String version, long seed, int replications, boolean finished, Findings.End end) {

    /** Why no more was simulated, in words. */
    public String endInWords() {
        return switch (end) {
            case ENOUGH -> "enough";
            case REPLICATIONS_MAX -> "as many runs as allowed";
            case WORK_MAX -> "another round would have been too much work";
            case TIME_UP -> "time was up";
            case STOPPED -> "stopped by hand";
        };
    }
}
