package org.composure.study.laws;

/** What the arms of a law came to with one seed. */
public interface Outcomes {

    /**
     * A figure of one arm; NaN if there was nothing to tell.
     *
     * @param arm name of the arm
     * @param figure key of an indicator, or of a {@link LawEar} figure
     */
    double of(String arm, String figure);

    /** By how much a figure is higher in one arm than in another. */
    default double rise(String figure, String from, String to) {
        return of(to, figure) - of(from, figure);
    }
}
