package org.composure.experiment;

/** Durations observed in one unit, or in all units together, as a distribution that can be asked both ways. */
public interface Waits {

    /** How many were observed. */
    double count();

    /** How many were at most {@code seconds} long. */
    double atMost(double seconds);

    /** Seconds that the share {@code probability} of them did not exceed; NaN when there are none. */
    double quantile(double probability);
}
