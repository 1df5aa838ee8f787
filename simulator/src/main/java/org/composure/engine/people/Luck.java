package org.composure.engine.people;

import org.composure.engine.chance.Chance;
import org.composure.engine.chance.Laws;
import org.composure.engine.chance.Purpose;

/** The few kinds of draws that people's lives need, each by its key. */
public final class Luck {

    private final Chance chance;
    private final Laws laws;

    public Luck(Chance chance, Laws laws) {
        this.chance = chance;
        this.laws = laws;
    }

    /** Strictly between 0 and 1. */
    public double uniform(Purpose purpose, long entity, int index) {
        return chance.of(purpose, entity, index).open01();
    }

    /** Standard normal. */
    public double normal(Purpose purpose, long entity, int index) {
        chance.of(purpose, entity, index);
        return laws.standardNormal();
    }

    /** Exponential of mean one. */
    public double exponential(Purpose purpose, long entity, int index) {
        chance.of(purpose, entity, index);
        return laws.unitExponential();
    }

    /** True with the given probability; never for 0 or less, always for 1 or more. */
    public boolean happens(Purpose purpose, long entity, int index, double probability) {
        return probability > 0 && (probability >= 1 || uniform(purpose, entity, index) < probability);
    }
}
