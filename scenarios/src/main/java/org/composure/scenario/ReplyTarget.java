package org.composure.scenario;

/**
 * The promise about waiting of one contact type, which goes before that of the whole scenario.
 *
 * @param withinSeconds a wait of exactly this long still counts as in time
 * @param clock which time counts
 */
public record ReplyTarget(double withinSeconds, Clock clock) {

    /** Which time counts towards a promise. */
    public enum Clock {
        ALL_HOURS,
        /** Only while the house is open, by the opening hours of the scenario, not by those of the contact type. */
        BUSINESS_HOURS
    }

    public ReplyTarget {
        Check.notNegative(withinSeconds, "threshold of a contact type's own target");
    }
}
