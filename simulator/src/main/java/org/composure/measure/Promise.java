package org.composure.measure;

import org.composure.scenario.ServiceTarget;

/** For every single interval of a run, how many contacts were decided and how many in time. */
final class Promise {

    private final ServiceTarget target;
    private final Slots slots;
    private final int[] inTime;
    private final int[] decided;

    Promise(ServiceTarget target, Slots slots) {
        this.target = target;
        this.slots = slots;
        this.inTime = new int[slots.intervals() + 1];
        this.decided = new int[slots.intervals() + 1];
    }

    void kept(int interval) {
        inTime[interval]++;
        decided[interval]++;
    }

    void broken(int interval) {
        decided[interval]++;
    }

    /** Judges every interval in which something was decided. */
    void write(Books books) {
        for (int interval = 0; interval < slots.intervals(); interval++) {
            if (decided[interval] > 0) {
                int row = books.floorRow(slots.slotOf(interval));
                books.ofFloor[row + Column.INTERVALS_JUDGED]++;
                if (inTime[interval] >= target.atLeast() * decided[interval]) {
                    books.ofFloor[row + Column.INTERVALS_MET]++;
                }
            }
        }
    }
}
