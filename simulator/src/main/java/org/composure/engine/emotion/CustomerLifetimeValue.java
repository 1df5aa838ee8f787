package org.composure.engine.emotion;

import static org.composure.engine.arithmetic.Exponential.exp;

import org.composure.engine.arithmetic.Power;

/**
 * What a customer is worth: yearly margins to come, weighted by the chance of still being one, discounted (Gupta, Lehmann and
 * Stuart, Journal of Marketing Research 41, 2004). Margins come at the end of each period; constant rates.
 *
 * @param discountPerYear 0.1 for ten per cent
 */
public record CustomerLifetimeValue(double discountPerYear) {

    private static final double MONTHS = 12;

    /** One per cent, for elasticities. */
    private static final double A_LITTLE = 0.01;

    /** The value with the given share of customers kept each year: m·r / (1 + d - r). */
    public double yearly(double marginPerYear, double retention) {
        return marginPerYear * retention / (1 + discountPerYear - retention);
    }

    /** By how many per cent the value grows if retention does by one per cent of itself; 3 to 7 in Gupta and others (2004). */
    public double retentionElasticity(double retention) {
        return (yearly(1, retention * (1 + A_LITTLE)) / yearly(1, retention) - 1) / A_LITTLE;
    }

    /** The value with a constant hazard of leaving; month by month. */
    public double of(double marginPerYear, double hazardPerMonth) {
        double kept = exp(-hazardPerMonth) / Power.of(1 + discountPerYear, 1 / MONTHS);
        return marginPerYear / MONTHS * kept / (1 - kept);
    }

    /** Expected loss if an excess cumulative hazard comes on top: the share of customers it drives away, times their value. */
    public static double atRisk(double value, double excessHazard) {
        return value * (1 - exp(-excessHazard));
    }
}
