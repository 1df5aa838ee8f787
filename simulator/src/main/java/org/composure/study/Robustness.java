package org.composure.study;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.composure.engine.Engine;
import org.composure.event.Blame;
import org.composure.experiment.Difference;
import org.composure.experiment.Experiment;
import org.composure.experiment.Findings;
import org.composure.experiment.Observer;
import org.composure.experiment.Plan;
import org.composure.experiment.Sample;
import org.composure.experiment.Scope;
import org.composure.experiment.StopRule;
import org.composure.measure.Utilities;
import org.composure.scenario.EmotionModel;
import org.composure.scenario.Goal;
import org.composure.scenario.Scenario;
import org.composure.scenario.people.People;

/**
 * Asks a comparison with people again under assumptions that nobody knows for certain: events that move feelings 0.6 and
 * 1.5 times as much, and each of the four readings of how words become deeds.
 *
 * <p>When feelings are weaker, fewer contacts fall below the threshold of a bad ending; so it is moved to where the base
 * has as many bad endings as before (what surveys found is what is known; the strength of feelings is not). It is moved
 * once, from the remembered utilities of the base; that more or fewer bad endings of a different kind come back to it is
 * left out.
 *
 * <p>Besides it asks what is left of the difference if one of its largest causes moved no feelings at all: what is missing
 * then came from that cause.
 *
 * <p>Every variant is a comparison of its own on the same customers, with a quarter of the runs; all together cost about
 * twice the comparison itself.
 */
final class Robustness {

    private static final double[] STRENGTHS = {0.6, 1.5};

    /** Seeds at face value; about what people said elsewhere; low to medium cost of switching; locked in. */
    private static final double[] WORDS_TO_DEEDS = {1, 0.25, 0.07, 0.02};

    /** Each costs a comparison more. */
    private static final int CAUSES_MAX = 2;

    private static final int RUNS_MIN = 3;
    private static final int RUNS_MAX = 10;
    private static final int RUNS_SHARE = 4;

    private final Findings findings;
    private final Options options;
    private final StudyListener listener;
    private final int runs;

    Robustness(Findings findings, Options options, StudyListener listener) {
        this.findings = findings;
        this.options = options;
        this.listener = listener;
        int share = findings.replications() / RUNS_SHARE;
        this.runs = Math.min(findings.replications(), Math.max(RUNS_MIN, Math.min(RUNS_MAX, share)));
    }

    /** Whether there is something to ask again, and time for it. */
    boolean isWanted() {
        boolean inTime = findings.end() != Findings.End.TIME_UP && findings.end() != Findings.End.STOPPED;
        return options.robust()
                && inTime
                && findings.samples().stream()
                        .allMatch(sample -> sample.scenario().people() != null);
    }

    /** The variants that could be finished before somebody wanted to stop. */
    List<Variant> variants() {
        List<Variant> variants = new ArrayList<>();
        if (base().emotion() != EmotionModel.OFF) {
            for (double strength : STRENGTHS) {
                add(
                        variants,
                        "feelings × " + Figures.plain(strength),
                        Variant.Kind.STRENGTH_OF_FEELINGS,
                        stronger(strength));
            }
        }
        for (double deeds : WORDS_TO_DEEDS) {
            String name = "words to deeds %s %%"
                    .formatted(
                            Figures.significant(100 * deeds, deeds == 1 ? 3 : 2).replaceAll("\\.0$", ""));
            add(variants, name, Variant.Kind.WORDS_TO_DEEDS, people -> people.with("loyalty.wordsToDeeds", deeds));
        }
        if (base().emotion() != EmotionModel.OFF) {
            for (Unfelt cause : largestCauses()) {
                add(variants, cause.words(), Variant.Kind.CAUSE_NOT_FELT, cause::in);
            }
        }
        return variants;
    }

    /** The causes by which the bad endings differ most, in whichever alternative. */
    private List<Unfelt> largestCauses() {
        return Stream.of(Unfelt.values())
                .filter(cause -> differenceBy(cause) > 0)
                .sorted(Comparator.comparingDouble(cause -> -differenceBy(cause)))
                .limit(CAUSES_MAX)
                .toList();
    }

    private double differenceBy(Unfelt cause) {
        double greatest = 0;
        for (int i = 1; i < findings.samples().size(); i++) {
            double sum = 0;
            for (Blame blame : cause.blames()) {
                double mean = findings.difference(i, blame.name(), Scope.WHOLE)
                        .estimate()
                        .mean();
                sum += Double.isNaN(mean) ? 0 : mean;
            }
            greatest = Math.max(greatest, Math.abs(sum));
        }
        return greatest;
    }

    private Scenario base() {
        return findings.samples().get(0).scenario();
    }

    private void add(List<Variant> variants, String name, Variant.Kind kind, UnaryOperator<People> change) {
        if (!listener.wantsToStop()) {
            variants.add(new Variant(name, kind, outcomes(changed(change))));
        }
    }

    private List<Scenario> changed(UnaryOperator<People> change) {
        List<Scenario> scenarios = new ArrayList<>();
        for (Sample sample : findings.samples()) {
            scenarios.add(changed(sample.scenario(), change));
        }
        return scenarios;
    }

    private static Scenario changed(Scenario scenario, UnaryOperator<People> change) {
        People people = scenario.people();
        return people == null
                ? scenario
                : scenario.withPeople(change.apply(people)).withEmotion(scenario.emotion());
    }

    private UnaryOperator<People> stronger(double strength) {
        UnaryOperator<People> stronger =
                people -> people.with("feelings.jumpFactor", people.feelings().jumpFactor() * strength);
        Sample today = findings.samples().get(0);
        double badShare = today.find("badEndingRate")
                .map(rate -> rate.value(today.pooled(Scope.WHOLE)))
                .orElse(Double.NaN);
        if (Double.isNaN(badShare) || listener.wantsToStop()) {
            return stronger;
        }
        Utilities remembered = remembered(changed(base(), stronger));
        if (remembered.contacts() == 0) {
            return stronger;
        }
        double badBelow = remembered.quantile(badShare);
        return people -> stronger.apply(people).with("memory.badBelow", badBelow);
    }

    private Utilities remembered(Scenario scenario) {
        Utilities remembered = new Utilities(scenario);
        Engine engine = new Engine(scenario);
        for (int replication = 0; replication < Math.min(runs, RUNS_MIN); replication++) {
            engine.open(options.seed(), replication, remembered).toEnd();
        }
        return remembered;
    }

    private List<Variant.Outcome> outcomes(List<Scenario> scenarios) {
        Plan plan = Plan.of(scenarios, options.seed(), new StopRule.FixedNumber(runs), options.threads());
        Findings found = new Experiment(plan, Observer.NOBODY).run();
        Goal goal = found.goal();
        List<Variant.Outcome> outcomes = new ArrayList<>();
        for (int i = 1; i < scenarios.size(); i++) {
            Difference difference = found.difference(i, goal.metric(), Scope.WHOLE);
            outcomes.add(new Variant.Outcome(
                    scenarios.get(i).name(),
                    difference.verdict(goal.higherIsBetter(), goal.matters()),
                    difference,
                    found.difference(i, "churnedBecauseOfService", Scope.WHOLE),
                    found.difference(i, "net", Scope.WHOLE)));
        }
        return outcomes;
    }
}
