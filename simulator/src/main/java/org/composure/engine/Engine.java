package org.composure.engine;

import org.composure.engine.routing.Skills;
import org.composure.event.Witness;
import org.composure.scenario.Scenario;

/**
 * Opens runs of one scenario. Immutable, usable by many threads at the same time.
 */
public final class Engine {

    private final Scenario scenario;
    private final Skills skills;

    public Engine(Scenario scenario) {
        this.scenario = scenario;
        this.skills = new Skills(scenario);
    }

    /**
     * Opens a run; nothing has happened yet.
     *
     * @param seed all 64 bits count
     * @param replication the same number in two scenarios means the same luck
     * @param witness is told everything from the start on, warm-up included
     */
    public Run open(long seed, int replication, Witness witness) {
        return new Run(scenario, skills, seed, replication, witness);
    }

    public Scenario scenario() {
        return scenario;
    }
}
