package org.composure.scenario;

import java.util.List;

/**
 * Why fewer agents take contacts than are on the plan and paid: planned and unplanned, out of the office and in it. Everything
 * here is paid time.
 *
 * @param leave share of the planned agents who are on holiday, spread evenly over places and weeks
 * @param absence probability that an agent does not come to a shift (sick, unexcused), each for themselves
 * @param breaks within each shift: rest, meals, training, meetings
 * @param away share of the time at work, breaks aside, during which an agent is not where the plan says
 * @param awaySeconds mean length of one such spell, which is exponential; so is the time between two
 */
public record Shrinkage(double leave, double absence, List<Break> breaks, double away, double awaySeconds) {

    /** Everybody planned is there all the time. */
    public static final Shrinkage NONE = new Shrinkage(0, 0, List.of(), 0, 300);

    /**
     * A stretch of a shift without contacts.
     *
     * @param afterSeconds from the beginning of the shift
     * @param lengthSeconds of the break
     */
    public record Break(double afterSeconds, double lengthSeconds) {
        public Break {
            Check.notNegative(afterSeconds, "time before a break");
            Check.positive(lengthSeconds, "length of a break");
        }

        /** Seconds into the shift at which it ends. */
        public double endSeconds() {
            return afterSeconds + lengthSeconds;
        }
    }

    public Shrinkage {
        Check.probability(leave, "share on leave");
        Check.probability(absence, "probability of absence");
        breaks = List.copyOf(breaks);
        Check.that(away >= 0 && away < 1, "The share of time away must be from 0 to below 1.");
        Check.positive(awaySeconds, "mean time away");
        for (int i = 1; i < breaks.size(); i++) {
            Check.that(
                    breaks.get(i).afterSeconds() >= breaks.get(i - 1).endSeconds(),
                    "The breaks of a shift must follow one another.");
        }
    }
}
