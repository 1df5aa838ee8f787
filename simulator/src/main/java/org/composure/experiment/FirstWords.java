package org.composure.experiment;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicReferenceArray;
import org.composure.scenario.Scenario;

/**
 * What the first replications have said so far, scenario by scenario, before any of them is finished: enough for a rough
 * answer about the scenarios that come first. Nothing of it enters the findings.
 *
 * <p>Told from many threads, asked from one.
 */
final class FirstWords {

    private final int replications;
    private final List<Scenario> scenarios;
    private final List<Layout> layouts;
    private final AtomicReferenceArray<Replicating.Heard> heard;

    /** @param replications that make a rough answer */
    FirstWords(List<Scenario> scenarios, List<Layout> layouts, int replications) {
        this.replications = replications;
        this.scenarios = scenarios;
        this.layouts = layouts;
        this.heard = new AtomicReferenceArray<>(replications * scenarios.size());
    }

    /** A scenario has been played in a replication. */
    void hear(int replication, int scenario, Replicating.Heard said) {
        if (replication < replications) {
            heard.set(scenario * replications + replication, said);
        }
    }

    /** How many scenarios from the first on have been played in all of the first replications. */
    int scenarios() {
        int known = 0;
        while (known < heard.length() && heard.get(known) != null) {
            known++;
        }
        return known / replications;
    }

    /** The samples of the scenarios that are known, with the first replications in them. */
    List<Sample> samples(int known) {
        List<Sample> samples = new ArrayList<>();
        for (int i = 0; i < known; i++) {
            Sample sample = new Sample(scenarios.get(i), layouts.get(i));
            for (int replication = 0; replication < replications; replication++) {
                Replicating.Heard said = heard.get(i * replications + replication);
                sample.add(said.reading(), said.tally());
            }
            samples.add(sample);
        }
        return samples;
    }

    /** Forgets everything, so that nothing is kept twice. */
    void forget() {
        for (int i = 0; i < heard.length(); i++) {
            heard.set(i, null);
        }
    }
}
