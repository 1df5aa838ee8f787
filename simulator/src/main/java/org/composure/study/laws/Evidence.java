package org.composure.study.laws;

/** How well the direction of a law is established outside the simulator. */
public enum Evidence {
    /** Measured in a peer-reviewed study. */
    MEASURED,
    /** Reported by industry surveys or benchmarks. */
    REPORTED,
    /** Our assumption: it would be odd otherwise. */
    ASSUMED
}
