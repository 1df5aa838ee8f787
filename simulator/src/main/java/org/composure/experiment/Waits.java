package org.composure.experiment;

/** The durations observed in one unit, as counts. */
public interface Waits {

    /** How many were observed. */
    double count();

    /** How many were at most {@code seconds} long. */
    double atMost(double seconds);
}
