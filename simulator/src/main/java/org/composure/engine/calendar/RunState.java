package org.composure.engine.calendar;

import ec.util.MersenneTwisterFast;
import sim.engine.SimState;

/**
 * The root of a run, as MASON's tools know it.
 *
 * <p>Its generator is MASON's own and no part of the model: all luck is drawn by key (see the chance package), so nothing
 * that a MASON tool draws can change a result.
 */
@SuppressWarnings("serial") // A run is repeated from its seed, never stored.
public final class RunState extends SimState {

    private final transient Calendar calendar;

    public RunState(long seed) {
        this(seed, new Calendar());
    }

    private RunState(long seed, Calendar calendar) {
        super(new MersenneTwisterFast(seed), new CalendarSchedule(calendar));
        this.calendar = calendar;
    }

    /** The clock of this run. */
    public Calendar calendar() {
        return calendar;
    }

    /** Does not clear the schedule, as MASON would: the run's first events are booked when it is opened. */
    @Override
    public void start() {}
}
