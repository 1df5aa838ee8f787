package org.composure.study.check;

import java.util.ArrayList;
import java.util.List;
import org.composure.scenario.Horizon;
import org.composure.scenario.Scenario;

/**
 * A reference model in the product's own words, with what is needed to run it well.
 *
 * @param scenario with any horizon; the sampling decides how long it is run
 * @param unitSeconds length of the model's unit of time
 * @param sampling how one replication is cut
 * @param arrivalsPerUnit expected fresh contacts per unit of time, to plan the effort
 * @param thresholdsSeconds waits at which counts are taken besides the scenario's target
 * @param instantsSeconds of the period or run at which the state is looked at
 */
record Model(
        Scenario scenario,
        double unitSeconds,
        Sampling sampling,
        double arrivalsPerUnit,
        List<Double> thresholdsSeconds,
        List<Double> instantsSeconds) {

    /** How one replication is cut. */
    sealed interface Sampling {

        /** A stretch of the long run; {@code relaxationUnits} is the time in which the model forgets its past. */
        record LongRun(double relaxationUnits) implements Sampling {}

        /** A long run of days that repeat, looked at at instants of the day. */
        record Periodic(double relaxationUnits) implements Sampling {}

        /** The scenario's own horizon, from empty, again and again. */
        record FromEmpty() implements Sampling {}
    }

    static Model longRun(Scenario scenario, double unitSeconds, double arrivalsPerUnit, double relaxationUnits) {
        return new Model(
                scenario, unitSeconds, new Sampling.LongRun(relaxationUnits), arrivalsPerUnit, List.of(), List.of());
    }

    Model withThresholds(List<Double> seconds) {
        return new Model(scenario, unitSeconds, sampling, arrivalsPerUnit, List.copyOf(seconds), instantsSeconds);
    }

    Model withThreshold(double seconds) {
        List<Double> more = new ArrayList<>(thresholdsSeconds);
        if (!more.contains(seconds)) {
            more.add(seconds);
        }
        return withThresholds(more);
    }

    Model withInstants(List<Double> seconds) {
        return new Model(scenario, unitSeconds, sampling, arrivalsPerUnit, thresholdsSeconds, List.copyOf(seconds));
    }

    Model withHorizon(Horizon horizon) {
        return new Model(
                scenario.withHorizon(horizon),
                unitSeconds,
                sampling,
                arrivalsPerUnit,
                thresholdsSeconds,
                instantsSeconds);
    }
}
