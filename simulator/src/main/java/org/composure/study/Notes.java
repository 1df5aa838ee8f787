package org.composure.study;

import java.util.ArrayList;
import java.util.List;
import org.composure.experiment.Sample;
import org.composure.experiment.Scope;
import org.composure.measure.Quantity;
import org.composure.scenario.Horizon;
import org.composure.scenario.Scenario;

/** What a reader should know before leaning on a world's numbers. */
final class Notes {

    private static final double SECONDS_PER_HOUR = 3600;

    private Notes() {}

    static List<String> about(Sample sample) {
        List<String> notes = new ArrayList<>();
        Scenario scenario = sample.scenario();
        if (sample.replications() == 1 && scenario.horizon().regime() == Horizon.Regime.TERMINATING) {
            notes.add("A single run tells nothing about its own doubt.");
        }
        if (scenario.horizon().regime() == Horizon.Regime.STEADY_STATE) {
            notes.add("The first %s h of every run are left out, so that the start from empty does not count."
                    .formatted(Figures.significant(scenario.horizon().warmUpOrZero() / SECONDS_PER_HOUR, 3)));
            boolean longEnough = sample.find(scenario.goal().metric())
                    .map(sample::isLongEnough)
                    .orElse(true);
            if (!longEnough) {
                notes.add("The runs are short for a long-run answer: neighbouring stretches still go together, "
                        + "so intervals may be too narrow. Maybe make the horizon longer.");
            }
        }
        double stillWaiting = sample.pooled(Scope.WHOLE).get(Quantity.STILL_WAITING);
        if (stillWaiting > 0) {
            notes.add("Contacts still waiting when a run ended are neither answered nor abandoned: %s a run."
                    .formatted(Figures.significant(stillWaiting / sample.replications(), 2)));
        }
        return notes;
    }
}
