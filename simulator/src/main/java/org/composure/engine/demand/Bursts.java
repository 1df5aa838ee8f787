package org.composure.engine.demand;

import java.util.Arrays;
import org.apache.commons.math3.util.FastMath;
import org.composure.engine.arithmetic.Exponential;
import org.composure.engine.arithmetic.Power;
import org.composure.scenario.Burst;
import org.composure.scenario.ContactType;
import org.composure.scenario.Scenario;
import org.jspecify.annotations.Nullable;

/**
 * How eager customers are to write again in conversations that feed on themselves.
 *
 * <p>The rate of further messages jumps with every message and fades exponentially, and one uniform number says whether and
 * when the next one comes: with rate x now and fading rate β nobody writes again with probability exp(−x/β), else after t with
 * 1 − exp(−βt) = −β ln U / x (Dassios and Zhao, "Exact simulation of Hawkes process with exponentially decaying intensity",
 * Electronic Communications in Probability 18(62), 2013).
 */
final class Bursts {

    private final @Nullable Burst[] bursts;
    /** By contact: the rate right after its last message, and when that was. */
    private double[] rates = new double[0];

    private double[] moments = new double[0];

    private Bursts(Scenario scenario) {
        bursts = scenario.contactTypes().stream()
                .map(type -> type.course().burst())
                .toArray(Burst[]::new);
    }

    /** Null where no conversation feeds on itself. */
    static @Nullable Bursts of(Scenario scenario) {
        return scenario.contactTypes().stream().map(ContactType::course).allMatch(course -> course.burst() == null)
                ? null
                : new Bursts(scenario);
    }

    boolean has(int type) {
        return bursts[type] != null;
    }

    /**
     * Seconds until the next message; infinite if there is none.
     *
     * @param contact a slot
     * @param messages so far, the first included
     * @param uniform above zero and below one
     */
    double untilNext(int contact, int type, int messages, double now, double uniform) {
        Burst burst = bursts[type];
        if (burst == null) {
            return Double.POSITIVE_INFINITY;
        }
        growTo(contact);
        double fading = 1 / burst.fadingSeconds();
        double left = messages == 1 ? 0 : rates[contact] * Exponential.exp(-fading * (now - moments[contact]));
        double rate = left + burst.followUps() * fading;
        rates[contact] = rate;
        moments[contact] = now;
        double part = -fading * Power.ln(uniform) / rate;
        return part >= 1 ? Double.POSITIVE_INFINITY : -FastMath.log1p(-part) / fading;
    }

    private void growTo(int contact) {
        if (contact >= rates.length) {
            int size = Math.max(contact + 1, 2 * rates.length);
            rates = Arrays.copyOf(rates, size);
            moments = Arrays.copyOf(moments, size);
        }
    }
}
