package org.composure.scenario;

/**
 * The promise about waiting that service levels are measured against.
 *
 * @param withinSeconds a wait of exactly this long still counts as in time
 * @param atLeast share of contacts the promise asks for
 * @param shortAbandonSeconds abandonments up to this wait count as short
 */
public record ServiceTarget(double withinSeconds, double atLeast, double shortAbandonSeconds) {

    /** 80 % within 20 s, the habit of the trade; abandonments within 5 s are short. */
    public static final ServiceTarget EIGHTY_TWENTY = new ServiceTarget(20, 0.8, 5);

    public ServiceTarget {
        Check.notNegative(withinSeconds, "threshold of the service level");
        Check.probability(atLeast, "service level asked for");
        Check.notNegative(shortAbandonSeconds, "threshold of short abandonments");
    }
}
