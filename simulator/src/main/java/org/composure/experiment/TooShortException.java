package org.composure.experiment;

/** A steady run is too short to tell where its start ends: the author's to mend. */
public final class TooShortException extends RuntimeException {

    /** The scenario and the length of its horizon. */
    public TooShortException(String scenario, double lengthSeconds) {
        super(("The run of '%s' (%s) is too short to tell where its start from empty ends and the long run begins."
                        + " Maybe make the horizon longer, or say how long the warm-up is.")
                .formatted(scenario, inWords(lengthSeconds)));
    }

    private static String inWords(double seconds) {
        double hours = seconds / 3600;
        return hours >= 48 ? "%.3g d".formatted(hours / 24) : "%.3g h".formatted(hours);
    }
}
