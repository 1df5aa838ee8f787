package org.composure.engine.emotion;

import static org.composure.engine.arithmetic.Exponential.exp;

import org.composure.scenario.people.Recovery;

/**
 * What making good achieves: ever less with what is spent, and most if it matches what was lost (Roschk and Gelbrich, Journal of
 * Service Research 17, 2014). It heals part of the damage, never all: recovery restores satisfaction rather than loyalty (de Matos,
 * Henrique and Rossi, Journal of Service Research 10(1), 2007). Form and sizes are <em>our assumption</em>.
 */
public record Goodwill(Recovery recovery) {

    /** Share of the full effect on feelings for a cost: 1 - exp(-cost / half saturation). */
    public double strength(double cost) {
        return recovery.halfSaturation() == 0 ? 1 : 1 - exp(-cost / recovery.halfSaturation());
    }

    /**
     * Share of the excess hazard of leaving it removes.
     *
     * @param most a recovery can remove at all, {@code loyalty.recoveryMost}
     */
    public double heals(double cost, boolean matched, double most) {
        return most * Math.min(1, strength(cost) * (matched ? recovery.matchBonus() : 1));
    }
}
