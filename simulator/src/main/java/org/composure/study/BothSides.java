package org.composure.study;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
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

    /** What is said of an indicator if there is more of it, less of it, or neither for sure. */
    private record Phrase(String key, String more, String less, String unclear) {}

    private static final List<Phrase> PHRASES = List.of(
            new Phrase(
                    "badEndingsPerThousandEpisodes",
                    "of 1000 episodes %s more end badly",
                    "of 1000 episodes %s fewer end badly",
                    "bad endings per 1000 episodes"),
            new Phrase(
                    "badEndingRateRetrospective",
                    "bad endings in retrospect rise by %s",
                    "bad endings in retrospect fall by %s",
                    "bad endings in retrospect"),
            new Phrase(
                    "badEndingRate",
                    "those felt at once rise by %s",
                    "those felt at once fall by %s",
                    "bad endings as felt at once"),
            new Phrase("waitMeanSeconds", "the average wait is %s longer", "the average wait is %s shorter", "waits"),
            new Phrase(
                    "churnedBecauseOfService",
                    "because of service %s more are lost a run",
                    "because of service %s fewer are lost a run",
                    "customers lost"),
            new Phrase("cost", "a run costs %s more", "a run costs %s less", "the cost"),
            new Phrase("net", "in all it gains %s a run", "in all it loses %s a run", "what is gained in all"));

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
        for (Phrase phrase : PHRASES) {
            say(phrase, clear, unclear);
        }
        String said = clear.isEmpty() ? "Nothing else surely differs" : joined(clear);
        String open = unclear.isEmpty() ? "" : "; too close to call: " + String.join(", ", unclear);
        return Optional.of(Character.toUpperCase(said.charAt(0)) + said.substring(1) + open + ".");
    }

    private static String joined(List<String> parts) {
        int last = parts.size() - 1;
        return last == 0 ? parts.get(0) : String.join(", ", parts.subList(0, last)) + " and " + parts.get(last);
    }

    private void say(Phrase phrase, List<String> clear, List<String> unclear) {
        Sample base = findings.samples().get(0);
        Optional<Indicator> indicator = base.find(phrase.key());
        if (phrase.key().equals(goal.key()) || indicator.isEmpty()) {
            return;
        }
        Estimate estimate =
                findings.difference(index, phrase.key(), Scope.WHOLE).estimate();
        if (Double.isNaN(estimate.mean()) || (estimate.mean() == 0 && estimate.halfWidth() == 0)) {
            return;
        }
        if (estimate.excludesZero()) {
            String size = Figures.size(indicator.get(), estimate, scenario.currency());
            clear.add((estimate.mean() > 0 ? phrase.more() : phrase.less()).formatted(size));
        } else {
            unclear.add(phrase.unclear());
        }
    }
}
