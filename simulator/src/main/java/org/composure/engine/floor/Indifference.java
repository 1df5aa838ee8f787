package org.composure.engine.floor;

/** Nobody's mood changes anything: the plain queueing model. */
public final class Indifference implements Temper {

    @Override
    public double headStartSeconds(int contact, double usual) {
        return usual;
    }

    @Override
    public double patienceSeconds(int contact, double drawn) {
        return drawn;
    }

    @Override
    public double workSeconds(int contact, int agent, double drawn) {
        return drawn;
    }

    @Override
    public void newAgent(int agent, int team) {
        // All agents are alike.
    }
}
