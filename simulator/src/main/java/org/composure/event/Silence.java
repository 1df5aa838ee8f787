package org.composure.event;

/** A witness that does not care. Extend it to hear of some events only. */
public class Silence implements Witness {

    @Override
    public void menuEntered(double at, long customer, int type) {
        // Not this witness's business; nor are the others below.
    }

    @Override
    public void finishedInMenu(double at, long customer, int type) {}

    @Override
    public void offered(double at, long customer, int type, int attempt) {}

    @Override
    public void blocked(double at, long customer, int type) {}

    @Override
    public void queued(double at, long customer, int type) {}

    @Override
    public void abandoned(double at, long customer, int type, double arrivedAt, boolean silent) {}

    @Override
    public void diverted(double at, long customer, int type, double arrivedAt, Diversion how) {}

    @Override
    public void serviceStarted(
            double at, long customer, int type, double arrivedAt, int team, int agent, int inHand, Start how) {}

    @Override
    public void interrupted(double at, long customer, int type, int team, int agent, int inHand) {}

    @Override
    public void serviceEnded(
            double at, long customer, int type, double arrivedAt, double startedAt, int team, int agent) {}

    @Override
    public void agentReady(double at, int type, double startedAt, int team, int agent, int inHand) {}

    @Override
    public void staffChanged(double at, int team, int agentsSignedIn) {}

    @Override
    public void orbitEntered(double at, long customer, int type, Orbiting why) {}

    @Override
    public void orbitLeft(double at, long customer, int type, Orbiting why) {}

    @Override
    public void ended(double at) {}
}
