package org.composure.study;

import org.composure.experiment.Difference;
import org.composure.measure.Indicator;

/**
 * One part of a difference between two scenarios with people.
 *
 * @param what an ending, or a cause of bad endings
 * @param difference alternative minus base: of the share of episodes that ended so, or of the bad endings per 1000
 *     episodes put down to it
 * @param consequence whether it follows from something else that differs: longer waits where there are as many agents and as
 *     many needs as before
 */
public record Reason(Indicator what, Difference difference, boolean consequence) {}
