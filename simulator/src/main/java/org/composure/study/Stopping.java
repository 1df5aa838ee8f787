package org.composure.study;

import org.composure.experiment.StopRule;
import org.composure.scenario.Horizon;
import org.composure.scenario.Scenario;

/** Turns what people ask for into a rule of the experiment, and fills in what they leave open. */
final class Stopping {

    /** Days, or weeks, of a single scenario. Our choice: a half-width of about a third of a standard deviation. */
    private static final int RUNS_USUAL = 40;

    /** A long run has its doubt from within. */
    private static final int LONG_RUNS_USUAL = 10;

    private static final int REPLICATIONS_MAX = 1280;

    /** Contacts after which no further round is begun unless somebody said how many runs they want. Our choice. */
    private static final double CONTACTS_MAX = 1e8;

    private Stopping() {}

    static StopRule rule(Options options, Until usual) {
        int max = options.replications() == null ? REPLICATIONS_MAX : options.replications();
        Until until = until(options, usual);
        if (until instanceof Until.Clear) {
            return new StopRule.ClearDifference(max);
        }
        if (until instanceof Until.HalfWidth width) {
            return new StopRule.NarrowEnough(width.relative(), max);
        }
        int number = ((Until.Runs) until).number();
        return new StopRule.FixedNumber(
                options.replications() == null ? number : Math.min(number, options.replications()));
    }

    /** A number of runs without anything else means just that. */
    static Until until(Options options, Until usual) {
        if (options.until() != null) {
            return options.until();
        }
        return options.replications() == null ? usual : new Until.Runs(options.replications());
    }

    static double contactsMax(Options options) {
        return options.replications() == null ? CONTACTS_MAX : Double.POSITIVE_INFINITY;
    }

    static Until usualFor(Scenario scenario) {
        boolean steady = scenario.horizon().regime() == Horizon.Regime.STEADY_STATE;
        return new Until.Runs(steady ? LONG_RUNS_USUAL : RUNS_USUAL);
    }
}
