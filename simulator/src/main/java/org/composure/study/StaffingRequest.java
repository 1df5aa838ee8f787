package org.composure.study;

import java.nio.file.Path;
import java.util.List;

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
 */
public record StaffingRequest(
        Path scenario,
        List<String> targets,
        long seed,
        int threads,
        java.util.Map<String, String> settings,
        boolean roster,
        int trialsMax) {

    /** Staffings that are tried for each kind of day if nobody says otherwise. */
    public static final int USUAL_TRIALS = 120;

    public StaffingRequest {
        targets = List.copyOf(targets);
        settings = java.util.Collections.unmodifiableMap(new java.util.LinkedHashMap<>(settings));
    }
}
