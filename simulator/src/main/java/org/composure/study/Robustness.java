package org.composure.study;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.composure.engine.Engine;
import org.composure.event.Blame;
import org.composure.experiment.Difference;
import org.composure.experiment.Experiment;
import org.composure.experiment.Findings;
import org.composure.experiment.NothingFinishedException;
import org.composure.experiment.Observer;
import org.composure.experiment.Plan;
import org.composure.experiment.Progress;
import org.composure.experiment.Sample;
import org.composure.experiment.Scope;
import org.composure.experiment.Standing;
import org.composure.experiment.StopRule;
import org.composure.measure.Utilities;
import org.composure.scenario.EmotionModel;
import org.composure.scenario.Goal;
import org.composure.scenario.Scenario;
import org.composure.scenario.people.People;
import org.jspecify.annotations.Nullable;

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
    private final long startNanos;
    private final int runs;
    private int runsBefore;
    private int runsInAll;

    /** @param startNanos when the comparison began, for {@code --max-time} holds for all of it */
    Robustness(Findings findings, Options options, StudyListener listener, long startNanos) {
        this.startNanos = startNanos;
        this.findings = findings;
        this.options = options;
        this.listener = listener;
        int share = findings.replications() / RUNS_SHARE;
        this.runs = Math.min(findings.replications(), Math.max(RUNS_MIN, Math.min(RUNS_MAX, share)));
    }

    /** How many variants there would be with time enough. */
    int number() {
        return wanted().size();
    }

    /** The variants whose runs could all be finished before somebody wanted to stop or time was up. */
    List<Variant> variants() {
        List<Supplier<Variant>> wanted = wanted();
        List<Variant> variants = new ArrayList<>();
        for (Supplier<Variant> one : wanted) {
            if (mustStop()) {
                break;
            }
            runsBefore = variants.size() * runs;
            runsInAll = wanted.size() * runs;
            try {
                variants.add(one.get());
            } catch (Unfinished unfinished) {
                break;
            }
        }
        return variants;
    }

    private List<Supplier<Variant>> wanted() {
        List<Supplier<Variant>> wanted = new ArrayList<>();
        boolean arePeople =
                findings.samples().stream().allMatch(sample -> sample.scenario().people() != null);
        if (!options.robust() || !arePeople) {
            return wanted;
        }
        if (base().emotion() != EmotionModel.OFF) {
            for (double strength : STRENGTHS) {
                wanted.add(() -> new Variant(
                        "feelings × " + Figures.plain(strength),
                        Variant.Kind.STRENGTH_OF_FEELINGS,
                        outcomes(changed(stronger(strength)))));
            }
        }
        for (double deeds : WORDS_TO_DEEDS) {
            String name = "words to deeds %s %%"
                    .formatted(
                            Figures.significant(100 * deeds, deeds == 1 ? 3 : 2).replaceAll("\\.0$", ""));
            wanted.add(() -> new Variant(
                    name,
                    Variant.Kind.WORDS_TO_DEEDS,
                    outcomes(changed(people -> people.with("loyalty.wordsToDeeds", deeds)))));
        }
        if (base().emotion() != EmotionModel.OFF) {
            for (Unfelt cause : largestCauses()) {
                wanted.add(() -> new Variant(cause.words(), Variant.Kind.CAUSE_NOT_FELT, outcomes(changed(cause::in))));
            }
        }
        return wanted;
    }

    /** A variant cannot be told, for not all of its runs were done. */
    private static final class Unfinished extends RuntimeException {
        private Unfinished() {
            super("stopped", null, false, false);
        }
    }

    private boolean mustStop() {
        Duration left = left();
        return listener.wantsToStop() || (left != null && (left.isNegative() || left.isZero()));
    }

    /** Time left of {@code --max-time}, or null if there is no limit. */
    private @Nullable Duration left() {
        Duration max = options.maxTime();
        return max == null ? null : max.minusNanos(System.nanoTime() - startNanos);
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
        if (Double.isNaN(badShare)) {
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
            if (mustStop()) {
                throw new Unfinished();
            }
            engine.open(options.seed(), replication, remembered).toEnd();
        }
        return remembered;
    }

    private List<Variant.Outcome> outcomes(List<Scenario> scenarios) {
        Findings found = finished(new Plan(
                scenarios,
                options.seed(),
                new StopRule.FixedNumber(runs),
                options.threads(),
                left(),
                Double.POSITIVE_INFINITY));
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

    private Findings finished(Plan plan) {
        try {
            Findings found = new Experiment(plan, new Onlooker()).run();
            if (found.replications() < runs) {
                throw new Unfinished();
            }
            return found;
        } catch (NothingFinishedException stopped) {
            throw new Unfinished();
        }
    }

    /** Counts the runs of all variants as one piece of work; their rough answers are nobody's concern. */
    private final class Onlooker implements Observer {
        @Override
        public void progress(Progress progress) {
            listener.askingAgain(runsBefore + progress.done(), runsInAll);
        }

        @Override
        public void rough(Standing standing) {
            // A variant is told when it is finished.
        }

        @Override
        public boolean wantsToStop() {
            return listener.wantsToStop();
        }
    }
}
