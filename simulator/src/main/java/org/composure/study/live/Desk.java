package org.composure.study.live;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;

/** What an onlooker knows of one agent. */
final class Desk {

    private static final int CONTACTS_MAX = 60;

    final int agent;
    final int team;
    int inHand;
    long contacts;
    double busySeconds;
    private double inHandSince;
    private final Deque<AgentView.Served> latest = new ArrayDeque<>();

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

    void served(double from, double to, Sight sight) {
        contacts++;
        if (latest.size() == CONTACTS_MAX) {
            latest.removeFirst();
        }
        latest.addLast(new AgentView.Served(sight.number, from, to, sight.valence));
    }

    double busySeconds(double now) {
        return busySeconds + (inHand > 0 ? now - inHandSince : 0);
    }

    List<AgentView.Served> latest() {
        return List.copyOf(latest);
    }
}
