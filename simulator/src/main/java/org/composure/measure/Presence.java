package org.composure.measure;

/** How many customers of each type wait, are with an agent or are in orbit, integrated over time. */
final class Presence {

    private final Gauge[] waiting;
    private final Gauge[] inService;
    private final Gauge[] inside;
    private final Gauge[] orbit;
    private final Gauge allWaiting = new Gauge();
    private final Gauge allInside = new Gauge();

    Presence(int types) {
        waiting = gauges(types);
        inService = gauges(types);
        inside = gauges(types);
        orbit = gauges(types);
    }

    static Gauge[] gauges(int count) {
        Gauge[] gauges = new Gauge[count];
        for (int i = 0; i < count; i++) {
            gauges[i] = new Gauge();
        }
        return gauges;
    }

    void joinsQueue(int type, double t) {
        waiting[type].up(t);
        allWaiting.up(t);
        inside[type].up(t);
        allInside.up(t);
    }

    void leavesQueue(int type, double t) {
        waiting[type].down(t);
        allWaiting.down(t);
        inside[type].down(t);
        allInside.down(t);
    }

    void servedAtOnce(int type, double t) {
        inService[type].up(t);
        inside[type].up(t);
        allInside.up(t);
    }

    void servedFromQueue(int type, double t) {
        waiting[type].down(t);
        allWaiting.down(t);
        inService[type].up(t);
    }

    void backToQueue(int type, double t) {
        inService[type].down(t);
        waiting[type].up(t);
        allWaiting.up(t);
    }

    void leavesService(int type, double t) {
        inService[type].down(t);
        inside[type].down(t);
        allInside.down(t);
    }

    void entersOrbit(int type, double t) {
        orbit[type].up(t);
    }

    void leavesOrbit(int type, double t) {
        orbit[type].down(t);
    }

    /** Writes the integrals since the last restart into the rows of a slot. */
    void write(Books books, int slot, double t) {
        for (int type = 0; type < waiting.length; type++) {
            int row = books.typeRow(slot, type);
            books.ofTypes[row + Column.QUEUE_TIME] += waiting[type].areaUntil(t);
            books.ofTypes[row + Column.SQUARED_QUEUE_TIME] += waiting[type].squaredAreaUntil(t);
            books.ofTypes[row + Column.IN_SERVICE_TIME] += inService[type].areaUntil(t);
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
            inService[type].restart();
            inside[type].restart();
            orbit[type].restart();
        }
        allWaiting.restart();
        allInside.restart();
    }
}
