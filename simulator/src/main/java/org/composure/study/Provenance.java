package org.composure.study;

import java.util.List;
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
 * @param options of the command that say how much was simulated, as words; without the scenarios and the seed
 */
public record Provenance(
        String command,
        String version,
        long seed,
        int replications,
        boolean finished,
        Findings.End end,
        List<String> options) {
    public Provenance {
        options = List.copyOf(options);
    }

    /** Without options that could be repeated. */
    public Provenance(String command, String version, long seed, int replications, boolean finished, Findings.End end) {
        this(command, version, seed, replications, finished, end, List.of());
    }

    /** The same, said with another command. */
    public Provenance withCommand(String other) {
        return new Provenance(other, version, seed, replications, finished, end, options);
    }

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
