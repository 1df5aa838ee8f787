package org.composure.measure;

import org.composure.event.Witness;
import org.composure.scenario.Scenario;

/**
 * How it went for each customer, so that the same customers can be laid side by side in two worlds with the same luck.
 *
 * <p>Memory is bounded: beyond two million customers every other one is forgotten, chosen by their number alone, so that
 * both worlds forget the same ones.
 */
public interface Fates extends Witness {

    /** Nobody's fate yet: how they fare in the queue, or, in a scenario with people, how their episodes end. */
    static Fates of(Scenario scenario) {
        return scenario.people() == null ? new QueueFates(scenario) : new EpisodeFates(scenario);
    }

    /**
     * This world compared with another, customer by customer; those who exist in one of them only are left out.
     *
     * @throws IllegalArgumentException if only one of the worlds has people
     */
    Comparison against(Fates base);

    /**
     * How many customers fare better, worse or the same in one world than in another.
     *
     * @param betterOff who fare better here
     * @param worseOff the other way round
     * @param same neither
     * @param oneIn of how many customers one was looked at; 1 unless there were too many to remember
     * @param flows from which ending there to which ending here; empty in a scenario without people
     */
    record Comparison(long betterOff, long worseOff, long same, long oneIn, EndingFlows flows) {

        /** Nobody compared. */
        public static final Comparison NOBODY = new Comparison(0, 0, 0, 1);

        /** Without endings. */
        public Comparison(long betterOff, long worseOff, long same, long oneIn) {
            this(betterOff, worseOff, same, oneIn, EndingFlows.NONE);
        }

        /** Both together. */
        public Comparison plus(Comparison other) {
            return new Comparison(
                    betterOff + other.betterOff,
                    worseOff + other.worseOff,
                    same + other.same,
                    Math.max(oneIn, other.oneIn),
                    flows.plus(other.flows));
        }
    }
}
