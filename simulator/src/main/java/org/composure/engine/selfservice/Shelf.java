package org.composure.engine.selfservice;

import java.util.Arrays;
import org.apache.commons.math3.util.FastMath;
import org.composure.engine.arithmetic.Exponential;
import org.composure.scenario.people.HelpCentre;

/**
 * How much of each topic the help centre covers, from 0 to 1.
 *
 * <p>Every question it could not answer may yield an article, the sooner with suggestions from an assistant; articles go out
 * of date, and each release of the product makes a part of them wrong at once: dK/dt = g · gaps · (1 − K) − δ K. Form and
 * numbers are <em>our assumption</em>; that such content can lower calls, and unclear content raise them: Kumar and Telang,
 * Information Systems Research 23(3), 2012.
 */
public final class Shelf {

    private static final double DAY_SECONDS = 86_400;
    private static final double YEAR_SECONDS = 365 * DAY_SECONDS;

    private final double[] coverage;
    private final double[] at;
    private final double growth;
    private final double decayPerSecond;
    private final double releaseEvery;
    private final double keptAtRelease;

    /**
     * A shelf as it stands at the start.
     *
     * @param atStart coverage of each topic
     */
    public Shelf(HelpCentre helpCentre, double[] atStart) {
        this.coverage = atStart.clone();
        this.at = new double[atStart.length];
        Arrays.fill(at, 0);
        this.growth = helpCentre.growthPerGap() * (helpCentre.aiSuggestions() ? helpCentre.aiSuggestionFactor() : 1);
        this.decayPerSecond = FastMath.log(2) / (helpCentre.decayHalfLifeDays() * DAY_SECONDS);
        this.releaseEvery = helpCentre.releasesPerYear() > 0
                ? YEAR_SECONDS / helpCentre.releasesPerYear()
                : Double.POSITIVE_INFINITY;
        this.keptAtRelease = 1 - helpCentre.releaseDrop();
    }

    /** Coverage of a topic now. */
    public double coverage(int topic, double now) {
        if (now > at[topic]) {
            double releases = Math.floor(now / releaseEvery) - Math.floor(at[topic] / releaseEvery);
            coverage[topic] *= Exponential.exp(-decayPerSecond * (now - at[topic]));
            if (releases > 0) {
                coverage[topic] *= FastMath.pow(keptAtRelease, releases);
            }
            at[topic] = now;
        }
        return coverage[topic];
    }

    /** Somebody has not found an answer: a gap that may be filled. */
    public void noteGap(int topic, double now) {
        double before = coverage(topic, now);
        coverage[topic] = before + Math.min(1, growth) * (1 - before);
    }
}
