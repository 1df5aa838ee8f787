package org.composure.experiment;

/**
 * How far an experiment is.
 *
 * @param done finished replications of every scenario
 * @param roundEnd where the present round ends
 * @param replicationsMax where the last possible round ends
 * @param elapsedSeconds since the start
 * @param secondsLeft until the present round ends, NaN while unknown
 */
public record Progress(int done, int roundEnd, int replicationsMax, double elapsedSeconds, double secondsLeft) {}
