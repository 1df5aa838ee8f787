package org.composure.study.check;

/**
 * A metric as simulated.
 *
 * @param value the estimate
 * @param halfWidth of its 95 % interval
 */
record Measured(double value, double halfWidth) {}
