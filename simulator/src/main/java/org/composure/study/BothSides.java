package org.composure.study;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.composure.experiment.Difference;
import org.composure.experiment.Estimate;
import org.composure.experiment.Findings;
import org.composure.experiment.Sample;
import org.composure.experiment.Scope;
import org.composure.measure.Indicator;
import org.composure.scenario.Scenario;

/**
 * Both sides of a trade with people, in one sentence: bad endings, waits, customers, money. Only what surely differs is
 * given as a number; the rest is said to be too close to call.
 *
 * <p>The bad-ending rate never stands alone: what is found to be bad in retrospect, and the number per 1000 episodes, are
 * always beside it.
 */
final class BothSides {

    private final Findings findings;
    private final int index;
    private final Indicator goal;
    private final Scenario scenario;

    BothSides(Findings findings, int index, Indicator goal) {
        this.findings = findings;
        this.index = index;
        this.goal = goal;
        this.scenario = findings.samples().get(0).scenario();
    }

    /** The sentence; none in a scenario without people. */
    Optional<String> sentence() {
        boolean people = findings.samples().get(index).scenario().people() != null && scenario.people() != null;
        if (!people) {
            return Optional.empty();
        }
        List<String> clear = new ArrayList<>();
        List<String> unclear = new ArrayList<>();
        say(clear, unclear, "badEndingsPerThousandEpisodes", "bad endings per 1000 episodes", "more", "fewer");
        say(clear, unclear, "badEndingRateRetrospective", "bad endings in retrospect", "more", "fewer");
        say(clear, unclear, "badEndingRate", "bad endings as felt at once", "more", "fewer");
        say(clear, unclear, "waitMeanSeconds", "mean wait", "more", "less");
        say(clear, unclear, "churnedBecauseOfService", "lost because of service", "more", "fewer");
        say(clear, unclear, "cost", "cost a run", "more", "less");
        say(clear, unclear, "net", "net a run", "more", "less");
        String said = clear.isEmpty() ? "Nothing else surely differs" : "It means " + String.join(", ", clear);
        String open = unclear.isEmpty() ? "" : "; too close to call: " + String.join(", ", unclear);
        return Optional.of(said + open + ".");
    }

    private void say(List<String> clear, List<String> unclear, String key, String words, String more, String less) {
        Sample base = findings.samples().get(0);
        Optional<Indicator> indicator = base.find(key);
        if (key.equals(goal.key()) || indicator.isEmpty()) {
            return;
        }
        Difference difference = findings.difference(index, key, Scope.WHOLE);
        Estimate estimate = difference.estimate();
        if (Double.isNaN(estimate.mean()) || (estimate.mean() == 0 && estimate.halfWidth() == 0)) {
            return;
        }
        if (!estimate.excludesZero()) {
            unclear.add(words);
            return;
        }
        String size = Figures.size(indicator.get(), estimate, scenario.currency());
        clear.add("%s %s %s".formatted(size, estimate.mean() > 0 ? more : less, words));
    }
}
