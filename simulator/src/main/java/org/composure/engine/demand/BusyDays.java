package org.composure.engine.demand;

import org.apache.commons.statistics.distribution.GammaDistribution;
import org.apache.commons.statistics.distribution.NormalDistribution;
import org.composure.engine.chance.Chance;
import org.composure.engine.chance.Laws;
import org.composure.engine.chance.Purpose;
import org.composure.scenario.Busyness;
import org.composure.scenario.DayTable;

/**
 * The random factor by which a day, or a step of it, is busier than forecast.
 *
 * <p>Within a day the normal scores follow z₁ = ε₁, zₖ = ρ zₖ₋₁ + √(1 − ρ²) εₖ; the factor is the Gamma quantile of the
 * score's probability. Days are independent. See {@link Busyness} for the sources.
 */
final class BusyDays {

    private static final NormalDistribution NORMAL = NormalDistribution.of(0, 1);
    /** Entity of the factor that types share; customers have numbers from zero on. */
    private static final long EVERYBODY = -1;

    private final Chance chance;
    private final Laws laws;
    private final Busyness busyness;
    private final GammaDistribution factor;
    private final long entity;
    private final double innovation;
    private int day = -1;
    private int step;
    private double score;

    BusyDays(Busyness busyness, int type, Chance chance, Laws laws) {
        this.chance = chance;
        this.laws = laws;
        this.busyness = busyness;
        this.factor = GammaDistribution.of(busyness.shape(), 1 / busyness.shape());
        this.entity = busyness.shared() ? EVERYBODY : EVERYBODY - 1 - type;
        double rho = busyness.withinDayCorrelation();
        this.innovation = Math.sqrt(1 - rho * rho);
    }

    /** Length of the stretches that have a factor of their own. */
    double stepSeconds() {
        return busyness.withinDayCorrelation() == 1 ? DayTable.DAY_SECONDS : busyness.stepSeconds();
    }

    /** The factor of a step of a day. Days and steps must be asked for in order. */
    double factor(int ofDay, int ofStep) {
        if (ofDay != day) {
            day = ofDay;
            step = 0;
            score = fresh(0);
        }
        while (step < ofStep) {
            step++;
            score = busyness.withinDayCorrelation() * score + innovation * fresh(step);
        }
        return score > 0
                ? factor.inverseSurvivalProbability(NORMAL.survivalProbability(score))
                : factor.inverseCumulativeProbability(NORMAL.cumulativeProbability(score));
    }

    private double fresh(int ofStep) {
        // A day has at most as many steps as it has seconds, so day and step share the index without meeting.
        chance.of(Purpose.BUSYNESS, entity - ((long) day << 16), ofStep);
        return laws.standardNormal();
    }
}
