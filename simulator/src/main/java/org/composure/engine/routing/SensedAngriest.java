package org.composure.engine.routing;

/**
 * Who seems most frustrated goes first, in steps of a tenth of the score; of equals, who came first.
 *
 * <p>Reads what the centre's sensor says, errors included, never the true mood. Emotional load as a signal for routing:
 * Altman, Yom-Tov, Olivares, Ashtar and Rafaeli, "Do customer emotions affect agent speed?", Manufacturing &amp; Service Operations
 * Management 23(4), 2021. Where nothing is sensed it is first come, first served.
 */
public record SensedAngriest() implements LineOrder {

    private static final double STEPS = 10;

    @Override
    public double rankOf(Entrant entrant) {
        return entrant.arrivedAt() - BEFORE_TIME * Math.rint(STEPS * entrant.sensedFrustration());
    }
}
