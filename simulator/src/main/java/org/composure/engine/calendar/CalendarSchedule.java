package org.composure.engine.calendar;

import sim.engine.Schedule;
import sim.engine.SimState;
import sim.engine.Steppable;
import sim.engine.Stoppable;

/**
 * A run's calendar as MASON's schedule, so that MASON's tools see one schedule and step it.
 *
 * <p>Three things MASON does are right for grid worlds and wrong for queues, and are otherwise here: what falls on the
 * same instant is not shuffled; a booking for now stays at now; a stopped repetition leaves the calendar. What MASON's
 * tools book is observation, so it comes after everything else at its instant, in the order of MASON's orderings only
 * as far as they were booked in that order.
 */
@SuppressWarnings("serial") // MASON's schedules are serializable; a run is repeated from its seed instead.
public final class CalendarSchedule extends Schedule {

    private final transient Calendar calendar;
    private final transient Ending ending;
    private final transient Guests guests;

    CalendarSchedule(Calendar calendar, Ending ending) {
        this.calendar = calendar;
        this.ending = ending;
        this.guests = new Guests(calendar);
    }

    /** MASON's time: the calendar's. */
    @Override
    public double getTime() {
        return calendar.nowSeconds();
    }

    /** The same under its old name. */
    @Override
    @Deprecated
    @SuppressWarnings({"deprecation", "InlineMeSuggester"})
    public double time() {
        return getTime();
    }

    @Override
    public String getTimestamp(String beforeSimulation, String afterSimulation) {
        return getTimestamp(getTime(), beforeSimulation, afterSimulation);
    }

    @Override
    public boolean scheduleComplete() {
        return ending.isReached() || calendar.isEmpty();
    }

    /** Does everything that is due at the next instant. */
    @Override
    public synchronized boolean step(SimState state) {
        if (scheduleComplete()) {
            return false;
        }
        guests.host(state);
        double instant = calendar.nextSeconds();
        while (calendar.nextSeconds() == instant && !ending.isReached()) {
            calendar.keepNext();
        }
        steps++;
        return true;
    }

    @Override
    public void clear() {
        calendar.clear();
    }

    @Override
    public void reset() {
        calendar.clear();
        steps = 0;
    }

    @Override
    public void merge(Schedule other) {
        throw new UnsupportedOperationException("A run's calendar cannot be merged with another.");
    }

    @Override
    public boolean scheduleOnce(Steppable event) {
        return scheduleOnce(getTime() + 1, 0, event);
    }

    @Override
    public boolean scheduleOnce(Steppable event, int ordering) {
        return scheduleOnce(getTime() + 1, ordering, event);
    }

    @Override
    public boolean scheduleOnceIn(double delta, Steppable event) {
        return scheduleOnce(getTime() + delta, 0, event);
    }

    @Override
    public boolean scheduleOnceIn(double delta, Steppable event, int ordering) {
        return scheduleOnce(getTime() + delta, ordering, event);
    }

    @Override
    public boolean scheduleOnce(double seconds, Steppable event) {
        return scheduleOnce(seconds, 0, event);
    }

    @Override
    public boolean scheduleOnce(double seconds, int ordering, Steppable event) {
        if (!(seconds >= getTime()) || Double.isInfinite(seconds)) {
            return false;
        }
        guests.book(seconds, event);
        return true;
    }

    @Override
    public Stoppable scheduleRepeating(Steppable event) {
        return scheduleRepeating(getTime() + 1, 0, event, 1);
    }

    @Override
    public Stoppable scheduleRepeating(Steppable event, double interval) {
        return scheduleRepeating(getTime() + interval, 0, event, interval);
    }

    @Override
    public Stoppable scheduleRepeating(Steppable event, int ordering, double interval) {
        return scheduleRepeating(getTime() + interval, ordering, event, interval);
    }

    @Override
    public Stoppable scheduleRepeating(double seconds, Steppable event) {
        return scheduleRepeating(seconds, 0, event, 1);
    }

    @Override
    public Stoppable scheduleRepeating(double seconds, Steppable event, double interval) {
        return scheduleRepeating(seconds, 0, event, interval);
    }

    @Override
    public Stoppable scheduleRepeating(double seconds, int ordering, Steppable event) {
        return scheduleRepeating(seconds, ordering, event, 1);
    }

    @Override
    public Stoppable scheduleRepeating(double seconds, int ordering, Steppable event, double interval) {
        if (!(interval > 0)) {
            throw new IllegalArgumentException("The interval (%s) must be above zero.".formatted(interval));
        }
        return guests.repeat(seconds, event, interval);
    }
}
