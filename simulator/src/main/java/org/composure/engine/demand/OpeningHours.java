package org.composure.engine.demand;

import org.composure.engine.calendar.TimetableWalk;

/** Whether the doors are open, asked in order of time. */
final class OpeningHours {

    private final TimetableWalk<Boolean> walk;
    private boolean open;
    private double nextChange;

    OpeningHours(TimetableWalk<Boolean> walk) {
        this.walk = walk;
        this.open = walk.value();
        this.nextChange = walk.next();
    }

    boolean areOpenAt(double seconds) {
        while (seconds >= nextChange) {
            open = walk.value();
            nextChange = walk.next();
        }
        return open;
    }
}
