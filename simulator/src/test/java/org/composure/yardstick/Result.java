package org.composure.yardstick;

import java.util.List;

/**
 * What a contestant found.
 *
 * @param simulated customers simulated, warm-up included: what the time is divided by
 * @param measured customers after the warm-up: what the shares are taken of
 * @param meanWait of all measured, in the model's unit of time
 * @param abandoned share that gave up
 * @param waited share that did not find a free agent
 * @param withinThreshold share answered within the model's threshold; who gave up counts against it
 * @param waitHistogram counts of all measured by wait, the last bin open
 */
public record Result(
        long simulated,
        long measured,
        double meanWait,
        double abandoned,
        double waited,
        double withinThreshold,
        List<Long> waitHistogram) {}
