package org.composure.engine.journey;

import java.util.Arrays;
import org.composure.engine.calendar.TimetableWalk;
import org.composure.scenario.Horizon;
import org.composure.scenario.Opening;

/** When the doors open; asked in any order. */
final class Openings {

    private double[] opens = new double[16];
    private int count;

    Openings(Opening opening, Horizon horizon) {
        TimetableWalk<Boolean> walk = new TimetableWalk<>(opening.open(), horizon);
        for (double at = walk.next(); at < Double.POSITIVE_INFINITY; at = walk.next()) {
            if (walk.value()) {
                note(at);
            }
        }
    }

    private void note(double at) {
        if (count == opens.length) {
            opens = Arrays.copyOf(opens, 2 * count);
        }
        opens[count++] = at;
    }

    /** The first opening after an instant; infinite if there is none within the horizon. */
    double after(double seconds) {
        int place = Arrays.binarySearch(opens, 0, count, seconds);
        int next = place < 0 ? -place - 1 : place + 1;
        return next < count ? opens[next] : Double.POSITIVE_INFINITY;
    }
}
