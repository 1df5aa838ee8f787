package org.composure.scenario;

import java.awt.Color;
import java.util.Random;
import org.composure.study.Version;
import sim.engine.Schedule;

/** Breaks every house rule at once, so that the tests of the rules can be seen to fail. */
public final class Intruder {

    /** A field that changes and is shared. */
    public static int visits = 0;

    private Intruder() {}

    /** Reaches up two floors. */
    public static String reachesUp() {
        return Version.current();
    }

    /** Reads a clock. */
    public static long readsTheClock() {
        return System.nanoTime();
    }

    /** Draws without a seed. */
    public static Random drawsFromNowhere() {
        return new Random();
    }

    /** Leaves the last bit to the machine. */
    public static double countsAsTheMachineDoes() {
        return Math.exp(1);
    }

    /** Paints where nothing is shown. */
    public static Color paints() {
        return Color.RED;
    }

    /** Goes past the calendar. */
    public static Schedule goesPastTheCalendar() {
        return new Schedule();
    }
}
