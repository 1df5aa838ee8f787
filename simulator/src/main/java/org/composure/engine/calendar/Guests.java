package org.composure.engine.calendar;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import sim.engine.SimState;
import sim.engine.Steppable;
import sim.engine.Stoppable;

/** Foreign steppables in the calendar of a run: what MASON's tools have booked. They observe, so they come last. */
final class Guests {

    private final Calendar calendar;
    private final int role;
    private final List<@Nullable Steppable> booked = new ArrayList<>();
    private @Nullable SimState host;

    Guests(Calendar calendar) {
        this.calendar = calendar;
        this.role = calendar.enrol(Rank.OBSERVATION, this::welcome);
    }

    /** The state that guests are shown. */
    void host(SimState state) {
        host = state;
    }

    int book(double seconds, Steppable guest) {
        int seat = booked.indexOf(null);
        if (seat < 0) {
            seat = booked.size();
            booked.add(guest);
        } else {
            booked.set(seat, guest);
        }
        return calendar.book(role, seat, seconds);
    }

    private void welcome(int seat) {
        Steppable guest = booked.set(seat, null);
        if (guest != null) {
            guest.step(host);
        }
    }

    Stoppable repeat(double seconds, Steppable guest, double interval) {
        return new Repetition(seconds, guest, interval);
    }

    /** A guest who comes again and again until stopped. */
    @SuppressWarnings("serial") // See the schedule: a run is not serialized.
    private final class Repetition implements Steppable, Stoppable {

        private final transient Steppable guest;
        private final double interval;
        private double next;
        private boolean stopped;

        Repetition(double first, Steppable guest, double interval) {
            this.guest = guest;
            this.interval = interval;
            this.next = first;
            book(first, this);
        }

        @Override
        public void step(SimState state) {
            if (stopped) {
                return;
            }
            guest.step(state);
            if (!stopped) {
                next += interval;
                book(next, this);
            }
        }

        @Override
        public void stop() {
            stopped = true;
        }
    }
}
