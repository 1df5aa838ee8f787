package org.composure.study;

import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How many people when?
 *
 * @param scenario a file, or the folder of a story
 * @param targets as people type them; none for the scenario's own promise
 * @param seed of the customers' luck
 * @param threads how many at the same time; changes no number
 * @param settings laid over the scenario, by path, in order
 * @param roster whether shifts and agents are to be found for it
 * @param trialsMax staffings that may be tried for each kind of day to save agents
 * @param people who may work when, a table; null for as many as it takes
 */
public record StaffingRequest(
        Path scenario,
        List<String> targets,
        long seed,
        int threads,
        java.util.Map<String, String> settings,
        boolean roster,
        int trialsMax,
        @Nullable Path people) {

    /** Staffings that are tried for each kind of day if nobody says otherwise. */
    public static final int USUAL_TRIALS = 120;

    /** With as many people as it takes. */
    public StaffingRequest(
            Path scenario,
            List<String> targets,
            long seed,
            int threads,
            java.util.Map<String, String> settings,
            boolean roster,
            int trialsMax) {
        this(scenario, targets, seed, threads, settings, roster, trialsMax, null);
    }

    public StaffingRequest {
        targets = List.copyOf(targets);
        settings = java.util.Collections.unmodifiableMap(new java.util.LinkedHashMap<>(settings));
    }
}
