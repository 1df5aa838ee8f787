package org.composure.planner;

import org.jspecify.annotations.Nullable;

/**
 * A promise that a staffing has to keep.
 *
 * @param metric key of an indicator, such as {@code serviceLevel}
 * @param atLeast whether the metric must not be lower than the bound; else not higher
 * @param bound in the metric's unit: shares from 0 to 1, seconds, money
 * @param contactType of which it is asked, or null for all
 * @param perInterval whether every interval of the day has to keep it, not only the whole
 */
public record StaffingTarget(
        String metric,
        boolean atLeast,
        double bound,
        @Nullable String contactType,
        boolean perInterval) {

    public StaffingTarget {
        if (!Double.isFinite(bound)) {
            throw new IllegalArgumentException("The bound of a target (%s) must be a number.".formatted(bound));
        }
        if (perInterval && contactType != null) {
            throw new IllegalArgumentException("A target holds per interval or for a contact type, not for both.");
        }
    }

    /** By how much a value keeps it, in the metric's unit; negative if it does not. */
    public double margin(double value) {
        return atLeast ? value - bound : bound - value;
    }
}
