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
    private final transient Ending ending;

    /** The root of a run that goes on until its ending is reached. */
    public RunState(long seed, Ending ending) {
        this(seed, new Calendar(), ending);
    }

    private RunState(long seed, Calendar calendar, Ending ending) {
        super(new MersenneTwisterFast(seed), new CalendarSchedule(calendar, ending));
        this.calendar = calendar;
        this.ending = ending;
    }

    /** Does everything due up to and including an instant, or until the ending. */
    public void keepUntil(double seconds) {
        boolean goesOn = true;
        while (goesOn && !ending.isReached()) {
            goesOn = calendar.keepUntil(seconds);
        }
    }

    /** The clock of this run. */
    public Calendar calendar() {
        return calendar;
    }

    /** Does not clear the schedule, as MASON would: the run's first events are booked when it is opened. */
    @Override
    public void start() {}
}
