package org.composure.study.live;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** What an onlooker knows of one customer, from the first step to the last; used again for somebody else when forgotten. */
final class Sight {

    /** Steps kept of one history; the first and the latest count. */
    private static final int STEPS_MAX = 80;

    private static final int STEPS_AT_FIRST = 10;
    private static final int FIELDS = 3;

    /** More than there are details of one kind. */
    private static final double DETAILS = 0x1p32;

    private static final Steps.What[] WHATS = Steps.What.values();

    static final int UNKNOWN = -1;

    /** The engine's name. */
    long customer;

    /** A small number, given in the order of appearance. */
    int number;

    int type;
    double since;
    Place place = Place.HELP_CENTRE;
    int person;
    int segment;
    int agent;
    int queue;
    /** Place in the list of those to be seen; -1 for those at home. */
    int seat;

    /** As of the last step that moved it; what the history tells. */
    double valence;

    /** As of the last step or the last picture; what pictures show. */
    double valenceNow;

    private int steps;

    /** Time, kind with detail, and valence of each step, one after the other. */
    private double[] history = new double[STEPS_AT_FIRST * FIELDS];

    /** Begins a history. */
    void begin(long who, int its, int about, double at) {
        customer = who;
        number = its;
        type = about;
        since = at;
        queue = about;
        place = Place.HELP_CENTRE;
        person = UNKNOWN;
        segment = UNKNOWN;
        agent = UNKNOWN;
        seat = -1;
        valence = Double.NaN;
        valenceNow = Double.NaN;
        steps = 0;
    }

    void move(Place to) {
        place = to;
        if (to != Place.AGENT) {
            agent = UNKNOWN;
        }
    }

    void feel(double moved) {
        valence = moved;
        valenceNow = moved;
    }

    @SuppressWarnings("EnumOrdinal") // Kept in this object only.
    void note(double at, Steps.What what, int detail) {
        if (steps == STEPS_MAX) {
            forgetOneInTheMiddle();
        } else if (steps * FIELDS == history.length) {
            history = Arrays.copyOf(history, Math.min(2 * steps, STEPS_MAX) * FIELDS);
        }
        int next = steps++ * FIELDS;
        history[next] = at;
        history[next + 1] = what.ordinal() * DETAILS + detail;
        history[next + 2] = valence;
    }

    List<Steps.Step> steps() {
        List<Steps.Step> all = new ArrayList<>(steps);
        for (int at = 0; at < steps * FIELDS; at += FIELDS) {
            // A detail may be -1: nothing to add.
            int what = (int) Math.floor((history[at + 1] + 1) / DETAILS);
            int detail = (int) (history[at + 1] - what * DETAILS);
            all.add(new Steps.Step(history[at], WHATS[what], detail, history[at + 2]));
        }
        return all;
    }

    private void forgetOneInTheMiddle() {
        int middle = STEPS_MAX / 2;
        int later = STEPS_MAX - middle - 1;
        System.arraycopy(history, (middle + 1) * FIELDS, history, middle * FIELDS, later * FIELDS);
        steps--;
    }
}
