package org.composure.engine.emotion;

import static org.composure.engine.arithmetic.Exponential.exp;

import org.composure.engine.arithmetic.Power;
import org.composure.scenario.people.Waiting;

/**
 * How long a wait seems to those who wait, and how long they think is all right.
 *
 * <p>The power law is the form measured by Antonides, Verhoef and van Aalst (Journal of Consumer Psychology 12(3), 2002), its
 * numbers <em>our assumption</em>. What stretches or shortens a wait: Maister, "The Psychology of Waiting Lines", 1985; sizes our
 * assumption. Being overtaken: Larson, Operations Research 35, 1987.
 */
public final class WaitPerception {

    /**
     * Being told the expected wait matters for waits between these multiples of the acceptable one: most for intermediate
     * waits (Hui and Tse, Journal of Marketing 60(2), 1996); the bounds are our assumption.
     */
    private static final double TELLING_MATTERS_FROM = 0.5;

    private static final double TELLING_MATTERS_TO = 3;

    private final Waiting waiting;

    /** For the parameters of a scenario. */
    public WaitPerception(Waiting waiting) {
        this.waiting = waiting;
    }

    /** Seconds somebody thinks acceptable: lognormal around the median of the channel. Our assumption. */
    public double acceptable(double medianSeconds, double normal) {
        return medianSeconds * exp(waiting.acceptableSpread() * normal);
    }

    /**
     * The factor by which a wait in a queue seems longer or shorter, leaving out an announced wait.
     *
     * @param unexplained an announced wait has passed without a word
     * @param overtaken somebody who came later was served first
     * @param stress at the beginning, 0 to 1: anxiety makes waits seem longer
     */
    public double weight(boolean positionTold, boolean unexplained, boolean overtaken, double stress) {
        double weight = 1 + waiting.anxietyGain() * stress;
        if (positionTold) {
            weight *= waiting.positionFactor();
        }
        if (waiting.occupied()) {
            weight *= waiting.occupiedFactor();
        }
        if (unexplained) {
            weight *= waiting.unexplainedFactor();
        }
        return overtaken ? weight * waiting.overtakenFactor() : weight;
    }

    /** Seconds a wait seems to last: weight · 2.146 · w^0.92 with the default parameters. */
    public double perceived(double seconds, double weight) {
        return seconds <= 0 ? 0 : weight * waiting.perceivedScale() * Power.of(seconds, waiting.perceivedExponent());
    }

    /** Seconds a hold, or a silence in the middle of a chat, seems to last. */
    public double held(double seconds, double weight) {
        return perceived(seconds, weight * waiting.inProcessFactor());
    }

    /** As {@link #perceived(double, double)}, shortened if an expected wait was told and the wait is of a middling length. */
    public double perceived(double seconds, double weight, boolean etaTold, double acceptableSeconds) {
        double perceived = perceived(seconds, weight);
        boolean matters = perceived >= TELLING_MATTERS_FROM * acceptableSeconds
                && perceived <= TELLING_MATTERS_TO * acceptableSeconds;
        return etaTold && matters ? perceived * waiting.etaFactor() : perceived;
    }

    /** The felt wait r = perceived / (2 acceptable) that drives the feelings. Our assumption. */
    public double felt(double seconds, double weight, boolean etaTold, double acceptableSeconds) {
        return perceived(seconds, weight, etaTold, acceptableSeconds) / (2 * acceptableSeconds);
    }

    /** The wait expected next time: a step towards the last one (adaptation: Zohar, Mandelbaum and Shimkin, 2002). */
    public double learned(double expectedSeconds, double perceivedSeconds) {
        return expectedSeconds + waiting.expectationLearning() * (perceivedSeconds - expectedSeconds);
    }

    /**
     * The acceptable wait follows what is expected, with a power below one. People used to short waits leave sooner: Emadi and
     * Swaminathan, "Impact of callers' history on abandonment", working paper; the form is our assumption.
     */
    public double adapted(double acceptableSeconds, double expectedBefore, double expectedAfter) {
        if (expectedBefore <= 0 || expectedAfter <= 0) {
            return acceptableSeconds;
        }
        return acceptableSeconds * Power.of(expectedAfter / expectedBefore, waiting.acceptableAdaptation());
    }
}
