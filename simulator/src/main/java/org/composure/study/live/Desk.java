package org.composure.study.live;

import java.util.ArrayList;
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
    /** The latest contacts, round and round. */
    private final int[] numbers = new int[CONTACTS_MAX];

    private final double[] begins = new double[CONTACTS_MAX];
    private final double[] ends = new double[CONTACTS_MAX];
    private final double[] valences = new double[CONTACTS_MAX];

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
        int slot = (int) (contacts++ % CONTACTS_MAX);
        numbers[slot] = sight.number;
        begins[slot] = from;
        ends[slot] = to;
        valences[slot] = sight.valence;
    }

    double busySeconds(double now) {
        return busySeconds + (inHand > 0 ? now - inHandSince : 0);
    }

    List<AgentView.Served> latest() {
        List<AgentView.Served> latest = new ArrayList<>();
        for (long which = Math.max(0, contacts - CONTACTS_MAX); which < contacts; which++) {
            int slot = (int) (which % CONTACTS_MAX);
            latest.add(new AgentView.Served(numbers[slot], begins[slot], ends[slot], valences[slot]));
        }
        return latest;
    }
}
