package org.composure.study.live;

import java.nio.file.Path;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Which run is to be watched.
 *
 * @param scenario a file
 * @param settings laid over it, by path, in order
 * @param seed of the customers' luck; the same in two worlds, the same luck
 * @param levers pulled while it runs, in order of time
 */
public record LiveRequest(Path scenario, Map<String, String> settings, long seed, List<Lever> levers) {
    public LiveRequest {
        settings = Collections.unmodifiableMap(new LinkedHashMap<>(settings));
        levers = List.copyOf(levers);
    }

    /** The same without levers or settings. */
    public static LiveRequest of(Path scenario, long seed) {
        return new LiveRequest(scenario, Map.of(), seed, List.of());
    }

    /** The same with other levers. */
    public LiveRequest withLevers(List<Lever> others) {
        return new LiveRequest(scenario, settings, seed, others);
    }
}
