package org.composure.study;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What every study that simulates may be told.
 *
 * @param seed of the customers' luck
 * @param replications how many at most; or exactly, when {@code until} is not given. Null for the study's own choice
 * @param until when it is enough, or null for the study's own choice
 * @param maxTime after which no further run is begun, or null
 * @param threads how many at the same time
 * @param settings laid over every scenario, by path, in order
 * @param robust whether a comparison with people is asked again under assumptions that nobody knows for certain
 * @param roster a table of shifts whose agents are on duty instead of the scenarios', or null
 * @param policy a file with routing of somebody's own, or the name of one on the class path; or null
 */
public record Options(
        long seed,
        @Nullable Integer replications,
        @Nullable Until until,
        @Nullable Duration maxTime,
        int threads,
        Map<String, String> settings,
        boolean robust,
        @Nullable Path roster,
        @Nullable Path policy) {
    public Options {
        settings = Collections.unmodifiableMap(new LinkedHashMap<>(settings));
        if (replications != null && (replications < 1 || replications > Until.RUNS_MAX)) {
            throw new BadInputException(
                    "--replications %d: it must be from 1 to %d.".formatted(replications, Until.RUNS_MAX));
        }
        if (threads < 1) {
            throw new BadInputException("--threads %d: it must be at least 1.".formatted(threads));
        }
        if (maxTime != null && (maxTime.isNegative() || maxTime.isZero())) {
            throw new BadInputException("--max-time: it must be longer than zero.");
        }
    }

    /** With everything that a study does if nobody says otherwise. */
    public Options(
            long seed,
            @Nullable Integer replications,
            @Nullable Until until,
            @Nullable Duration maxTime,
            int threads,
            Map<String, String> settings) {
        this(seed, replications, until, maxTime, threads, settings, true, null, null);
    }

    /** The same without a roster. */
    public Options(
            long seed,
            @Nullable Integer replications,
            @Nullable Until until,
            @Nullable Duration maxTime,
            int threads,
            Map<String, String> settings,
            boolean robust) {
        this(seed, replications, until, maxTime, threads, settings, robust, null, null);
    }

    /** The same with the agents of a roster on duty. */
    public Options withRoster(@Nullable Path table) {
        return new Options(seed, replications, until, maxTime, threads, settings, robust, table, policy);
    }

    /** Seed 1, all cores, and the study's own choice of how long. */
    public static Options usual() {
        return new Options(1, null, null, null, Runtime.getRuntime().availableProcessors(), Map.of());
    }

    /** The same with another seed. */
    public Options withSeed(long other) {
        return new Options(other, replications, until, maxTime, threads, settings, robust, roster, policy);
    }

    /** The same on so many threads. */
    public Options withThreads(int number) {
        return new Options(seed, replications, until, maxTime, number, settings, robust, roster, policy);
    }

    /** The same, until something else. */
    public Options withUntil(Until other) {
        return new Options(seed, replications, other, maxTime, threads, settings, robust, roster, policy);
    }

    /** The same with values laid over every scenario. */
    public Options withSettings(Map<String, String> others) {
        return new Options(seed, replications, until, maxTime, threads, others, robust, roster, policy);
    }

    /** The same with routing of somebody's own. */
    public Options withPolicy(@Nullable Path file) {
        return new Options(seed, replications, until, maxTime, threads, settings, robust, roster, file);
    }

    /** The same, asked again under other assumptions or not. */
    public Options withRobust(boolean again) {
        return new Options(seed, replications, until, maxTime, threads, settings, again, roster, policy);
    }
}
