package org.composure.engine.people;

import java.util.Arrays;
import org.composure.engine.arithmetic.Power;

/**
 * By how much longer everything takes after hours of work: 1 + g ln(h / 4) from the fifth hour on (direction: Collewet and
 * Sauermann, Labour Economics 47, 2017). Who has rested for six hours is fresh; a place held round the clock changes hands every
 * eight hours: <em>our assumption</em>.
 */
final class Fatigue {

    private static final double HOUR_SECONDS = 3600;
    private static final double REST_SECONDS = 6 * HOUR_SECONDS;
    private static final double SHIFT_SECONDS = 8 * HOUR_SECONDS;
    private static final double FRESH_HOURS = 4;

    private double[] shiftBegan = {};
    private double[] lastWorked = {};

    /** Makes room for so many agents, who have not begun. */
    void grow(int agents) {
        shiftBegan = Arrays.copyOf(shiftBegan, agents);
        lastWorked = Arrays.copyOf(lastWorked, agents);
    }

    /** An agent is fresh now. */
    void rested(int agent, double now) {
        shiftBegan[agent] = now;
        lastWorked[agent] = now;
    }

    /** An agent has worked until now. */
    void worked(int agent, double now) {
        lastWorked[agent] = now;
    }

    /** Whether an agent who works now has rested before. */
    boolean isRested(int agent, double now) {
        return now - lastWorked[agent] > REST_SECONDS;
    }

    double lastWorked(int agent) {
        return lastWorked[agent];
    }

    /** An agent begins something now. */
    double factor(int agent, double now, double gain) {
        if (isRested(agent, now)) {
            shiftBegan[agent] = now;
        }
        double worked = now - shiftBegan[agent];
        double hours = (worked < SHIFT_SECONDS ? worked : worked % SHIFT_SECONDS) / HOUR_SECONDS;
        return hours <= FRESH_HOURS ? 1 : 1 + gain * Power.ln(hours / FRESH_HOURS);
    }
}
