package org.composure.measure;

import java.util.stream.Stream;

/** How many customers of each type wait, are with an agent or are in orbit, integrated over time. */
final class Presence {

    private final Gauge[] waiting;
    private final Gauge[] inside;
    private final Gauge[] orbit;
    private final boolean manyTypes;
    private final Gauge allWaiting;
    private final Gauge allInside;

    Presence(int types) {
        waiting = gauges(types);
        inside = gauges(types);
        orbit = gauges(types);
        manyTypes = types > 1;
        allWaiting = manyTypes ? new Gauge() : waiting[0];
        allInside = manyTypes ? new Gauge() : inside[0];
    }

    static Gauge[] gauges(int count) {
        return Stream.generate(Gauge::new).limit(count).toArray(Gauge[]::new);
    }

    void joinsQueue(int type, double t) {
        goesIn(type, t);
        waits(type, t);
    }

    void leavesQueue(int type, double t) {
        waitsNoLonger(type, t);
        goesOut(type, t);
    }

    void servedAtOnce(int type, double t) {
        goesIn(type, t);
    }

    void servedFromQueue(int type, double t) {
        waitsNoLonger(type, t);
    }

    void backToQueue(int type, double t) {
        waits(type, t);
    }

    void leavesService(int type, double t) {
        goesOut(type, t);
    }

    void entersOrbit(int type, double t) {
        orbit[type].up(t);
    }

    void leavesOrbit(int type, double t) {
        orbit[type].down(t);
    }

    private void goesIn(int type, double t) {
        inside[type].up(t);
        if (manyTypes) {
            allInside.up(t);
        }
    }

    private void goesOut(int type, double t) {
        inside[type].down(t);
        if (manyTypes) {
            allInside.down(t);
        }
    }

    private void waits(int type, double t) {
        waiting[type].up(t);
        if (manyTypes) {
            allWaiting.up(t);
        }
    }

    private void waitsNoLonger(int type, double t) {
        waiting[type].down(t);
        if (manyTypes) {
            allWaiting.down(t);
        }
    }

    /** Writes the integrals since the last restart into the rows of a slot. */
    void write(Books books, int slot, double t) {
        for (int type = 0; type < waiting.length; type++) {
            int row = books.typeRow(slot, type);
            double queueTime = waiting[type].areaUntil(t);
            books.ofTypes[row + Column.QUEUE_TIME] += queueTime;
            books.ofTypes[row + Column.IN_SERVICE_TIME] += inside[type].areaUntil(t) - queueTime;
            books.ofTypes[row + Column.SQUARED_QUEUE_TIME] += waiting[type].squaredAreaUntil(t);
            books.ofTypes[row + Column.SQUARED_SYSTEM_TIME] += inside[type].squaredAreaUntil(t);
            books.ofTypes[row + Column.ORBIT_TIME] += orbit[type].areaUntil(t);
        }
        int row = books.floorRow(slot);
        books.ofFloor[row + Column.SQUARED_QUEUE_TIME] += allWaiting.squaredAreaUntil(t);
        books.ofFloor[row + Column.SQUARED_SYSTEM_TIME] += allInside.squaredAreaUntil(t);
    }

    void restart() {
        for (int type = 0; type < waiting.length; type++) {
            waiting[type].restart();
            inside[type].restart();
            orbit[type].restart();
        }
        allWaiting.restart();
        allInside.restart();
    }
}
