package org.composure.study.live;

import java.util.ArrayList;
import java.util.List;

/** What an onlooker knows of one customer, from the first step to the last. */
final class Sight {

    /** Steps kept of one history; the first and the latest count. */
    private static final int STEPS_MAX = 80;

    static final int UNKNOWN = -1;

    /** A small number, given in the order of appearance. */
    final int number;

    final int type;
    final double since;
    final List<Steps.Step> steps = new ArrayList<>();
    Place place = Place.HELP_CENTRE;
    double placeSince;
    int person = UNKNOWN;
    int segment = UNKNOWN;
    int agent = UNKNOWN;
    int queue;
    /** Place in the list of those to be seen; -1 for those at home. */
    int seat = -1;

    /** As of the last step that moved it; what the history tells. */
    double valence = Double.NaN;

    /** As of the last step or the last picture; what pictures show. */
    double valenceNow = Double.NaN;

    Sight(int number, int type, double since) {
        this.number = number;
        this.type = type;
        this.since = since;
        this.placeSince = since;
        this.queue = type;
    }

    void move(Place to, double at) {
        place = to;
        placeSince = at;
        if (to != Place.AGENT) {
            agent = UNKNOWN;
        }
    }

    void feel(double moved) {
        valence = moved;
        valenceNow = moved;
    }

    void note(double at, Steps.What what, int detail) {
        if (steps.size() == STEPS_MAX) {
            steps.remove(STEPS_MAX / 2);
        }
        steps.add(new Steps.Step(at, what, detail, valence));
    }
}
