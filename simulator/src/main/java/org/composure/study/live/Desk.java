package org.composure.study.live;

/** What an onlooker knows of one agent; what they did is in the {@link Chronicle}. */
final class Desk {

    final int agent;
    final int team;
    int inHand;
    long contacts;
    private double busySeconds;
    private double inHandSince;

    Desk(int agent, int team) {
        this.agent = agent;
        this.team = team;
    }

    /** The number of contacts in hand has changed. */
    void hold(double at, int number) {
        if (inHand > 0) {
            busySeconds += at - inHandSince;
        }
        inHand = number;
        inHandSince = at;
    }

    double busySeconds(double now) {
        return busySeconds + (inHand > 0 ? now - inHandSince : 0);
    }
}
