package org.composure.measure;

import java.util.stream.Stream;

/** How many customers of each type, and of all, wait, are with an agent or are in orbit, integrated over time. */
final class Presence {

    private final Crowd[] crowds;
    private final Gauge[] orbits;
    private final boolean manyTypes;
    private final Crowd everybody;

    Presence(int types) {
        crowds = Stream.generate(Crowd::new).limit(types).toArray(Crowd[]::new);
        orbits = gauges(types);
        manyTypes = types > 1;
        everybody = manyTypes ? new Crowd() : crowds[0];
    }

    static Gauge[] gauges(int count) {
        return Stream.generate(Gauge::new).limit(count).toArray(Gauge[]::new);
    }

    void joinsQueue(int type, double t) {
        crowds[type].joinsQueue(t);
        if (manyTypes) {
            everybody.joinsQueue(t);
        }
    }

    void leavesQueue(int type, double t) {
        crowds[type].leavesQueue(t);
        if (manyTypes) {
            everybody.leavesQueue(t);
        }
    }

    void servedAtOnce(int type, double t) {
        crowds[type].servedAtOnce(t);
        if (manyTypes) {
            everybody.servedAtOnce(t);
        }
    }

    void servedFromQueue(int type, double t) {
        crowds[type].servedFromQueue(t);
        if (manyTypes) {
            everybody.servedFromQueue(t);
        }
    }

    void backToQueue(int type, double t) {
        crowds[type].backToQueue(t);
        if (manyTypes) {
            everybody.backToQueue(t);
        }
    }

    void leavesService(int type, double t) {
        crowds[type].leavesService(t);
        if (manyTypes) {
            everybody.leavesService(t);
        }
    }

    void entersOrbit(int type, double t) {
        orbits[type].up(t);
    }

    void leavesOrbit(int type, double t) {
        orbits[type].down(t);
    }

    /**
     * Writes the integrals since the last restart into the rows of a slot.
     *
     * @param atDesk whether the desk was open or staffed all the while; if not, it was neither all the while
     */
    void write(Books books, int slot, double t, boolean atDesk) {
        for (int type = 0; type < crowds.length; type++) {
            int row = books.typeRow(slot, type);
            Crowd crowd = crowds[type];
            double queued = crowd.queueTimeUntil(t);
            double inService = crowd.inServiceTimeUntil(t);
            books.ofTypes[row + Column.QUEUE_TIME] += queued;
            books.ofTypes[row + Column.IN_SERVICE_TIME] += inService;
            books.ofTypes[row + Column.DESK_QUEUE_TIME] += atDesk ? queued : 0;
            books.ofTypes[row + Column.DESK_IN_SERVICE_TIME] += atDesk ? inService : 0;
            books.ofTypes[row + Column.SQUARED_QUEUE_TIME] += crowd.squaredQueueTimeUntil(t);
            books.ofTypes[row + Column.SQUARED_SYSTEM_TIME] += crowd.squaredSystemTimeUntil(t);
            books.ofTypes[row + Column.ORBIT_TIME] += orbits[type].areaUntil(t);
        }
        int row = books.floorRow(slot);
        books.ofFloor[row + Column.SQUARED_QUEUE_TIME] += everybody.squaredQueueTimeUntil(t);
        books.ofFloor[row + Column.SQUARED_SYSTEM_TIME] += everybody.squaredSystemTimeUntil(t);
    }

    void restart() {
        for (int type = 0; type < crowds.length; type++) {
            crowds[type].restart();
            orbits[type].restart();
        }
        everybody.restart();
    }
}
