package org.composure.study.bench;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/**
 * How fast a model ran here.
 *
 * @param name of the benchmark
 * @param customers offered in the timed rounds
 * @param seconds of wall-clock time they took
 * @param customersPerSecond of the median round, over all threads
 * @param nanosecondsPerCustomer of the median round: its time divided by all its customers
 * @param peakMemoryMiB of heap in use at its highest, garbage included
 * @param watchedTimes how many times as long the same rounds take when the studio watches: the median of ratios, or null if that
 *     was not asked
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record BenchAnswer(
        String name,
        long customers,
        double seconds,
        double customersPerSecond,
        double nanosecondsPerCustomer,
        double peakMemoryMiB,
        @Nullable Double watchedTimes) {

    /** As the result file writes it. */
    public String json() {
        return JsonMapper.builder().build().writerWithDefaultPrettyPrinter().writeValueAsString(this) + "\n";
    }
}
