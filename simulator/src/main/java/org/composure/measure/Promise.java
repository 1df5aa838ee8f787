package org.composure.measure;

import org.composure.scenario.ServiceTarget;

/** For every single interval of a run, how many contacts were decided in time and how many too late or not for the better. */
final class Promise {

    private final ServiceTarget target;
    private final Slots slots;
    private final int[] inTime;
    private final int[] late;

    Promise(ServiceTarget target, Slots slots) {
        this.target = target;
        this.slots = slots;
        this.inTime = new int[slots.intervals() + 1];
        this.late = new int[slots.intervals() + 1];
    }

    void kept(int interval) {
        inTime[interval]++;
    }

    void broken(int interval) {
        late[interval]++;
    }

    /** Judges every interval in which something was decided. */
    void write(Books books) {
        for (int interval = 0; interval < slots.intervals(); interval++) {
            int decided = inTime[interval] + late[interval];
            if (decided > 0) {
                int row = books.floorRow(slots.slotOf(interval));
                books.ofFloor[row + Column.INTERVALS_JUDGED]++;
                if (inTime[interval] >= target.atLeast() * decided) {
                    books.ofFloor[row + Column.INTERVALS_MET]++;
                }
            }
        }
    }
}
