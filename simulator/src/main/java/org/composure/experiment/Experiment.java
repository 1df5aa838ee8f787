package org.composure.experiment;

import java.util.ArrayList;
import java.util.List;
import org.composure.measure.Fates;
import org.composure.scenario.Goal;
import org.composure.scenario.Scenario;

/**
 * Runs the replications of a plan and gathers what they say, until the plan's rule is satisfied.
 *
 * <p>Replications are computed on several threads and gathered in their order; rules are asked after whole rounds of a
 * fixed schedule. So the findings are the same to the last bit on any number of threads, unless time ran out or somebody
 * stopped it; then they are those of the replications finished until then, which are the first ones without a gap.
 *
 * <p>For one use.
 */
public final class Experiment {

    private static final double NANOS = 1e9;
    /** What is over sooner needs no rough answer. */
    private static final double FIRST_ROUGH_SECONDS = 0.5;

    private static final int UNITS_FOR_A_ROUGH_ANSWER = 2;

    private final Plan plan;
    private final Observer observer;
    private final Goal goal;
    private final long startNanos = System.nanoTime();
    private final List<Sample> samples = new ArrayList<>();
    private final List<Fates.Comparison> people = new ArrayList<>();
    private int unitsForTheNextRoughAnswer = UNITS_FOR_A_ROUGH_ANSWER;
    private int scenariosInFirstWords;
    private int look = 1;

    /** The goal is that of the first scenario. */
    public Experiment(Plan plan, Observer observer) {
        this.plan = plan;
        this.observer = observer;
        this.goal = plan.scenarios().get(0).goal();
    }

    /**
     * Simulates.
     *
     * @throws ReplicationFailedException if a replication could not be finished
     * @throws NothingFinishedException if stopped before the first replication was finished
     * @throws TooShortException if a warm-up was to be found and the run is too short for it
     */
    public Findings run() {
        List<Scenario> scenarios = WarmUp.found(plan, observer::wantsToStop);
        List<Layout> layouts = scenarios.stream().map(Layout::new).toList();
        for (int i = 0; i < scenarios.size(); i++) {
            samples.add(new Sample(scenarios.get(i), layouts.get(i)));
            if (i > 0) {
                people.add(Fates.Comparison.NOBODY);
            }
        }
        FirstWords firstWords = new FirstWords(scenarios, layouts, UNITS_FOR_A_ROUGH_ANSWER);
        Replicating replicating =
                new Replicating(scenarios, layouts, plan.seed(), plan.rule().replicationsMax(), firstWords);
        Findings.End end = roundAfterRound(new Workers<>(plan.threads(), replicating::run), firstWords);
        return new Findings(samples, people, goal, plan.rule().level(look), end);
    }

    private Findings.End roundAfterRound(Workers<Replicating.Result> workers, FirstWords firstWords) {
        while (true) {
            int roundEnd = plan.rule().roundEnd(look);
            int done = workers.work(
                    samples.get(0).replications(), roundEnd, this::gather, () -> mustStop(roundEnd, firstWords));
            firstWords.forget();
            if (done == 0) {
                throw new NothingFinishedException();
            }
            if (done < roundEnd) {
                return observer.wantsToStop() || !timeIsUp() ? Findings.End.STOPPED : Findings.End.TIME_UP;
            }
            if (plan.rule().enough(standing().goal(), goal, look)) {
                return Findings.End.ENOUGH;
            }
            if (done >= plan.rule().replicationsMax()) {
                return Findings.End.REPLICATIONS_MAX;
            }
            if (isTooMuchWork(plan.rule().roundEnd(look + 1))) {
                return Findings.End.WORK_MAX;
            }
            tellRough();
            look++;
        }
    }

    private void gather(Replicating.Result result) {
        for (int i = 0; i < samples.size(); i++) {
            Replicating.Heard heard = result.worlds().get(i);
            samples.get(i).add(heard.reading(), heard.tally());
        }
        for (int i = 0; i < people.size(); i++) {
            people.set(i, people.get(i).plus(result.people().get(i)));
        }
    }

    /** Asked several times a second, so also the moment to tell how far we are. */
    private boolean mustStop(int roundEnd, FirstWords firstWords) {
        int done = samples.get(0).replications();
        double elapsed = elapsedSeconds();
        double left = done == 0 ? Double.NaN : elapsed / done * (roundEnd - done);
        observer.progress(new Progress(done, roundEnd, plan.rule().replicationsMax(), elapsed, left));
        if (elapsed >= FIRST_ROUGH_SECONDS && done >= unitsForTheNextRoughAnswer && done < roundEnd) {
            tellRough();
        } else if (done < UNITS_FOR_A_ROUGH_ANSWER && elapsed >= FIRST_ROUGH_SECONDS) {
            tellFirstWords(firstWords);
        }
        return observer.wantsToStop() || (done > 0 && timeIsUp());
    }

    /** About the scenarios that the first replications have come to, once two of them can be compared. */
    private void tellFirstWords(FirstWords firstWords) {
        int known = firstWords.scenarios();
        if (known <= scenariosInFirstWords || known < 2) {
            return;
        }
        scenariosInFirstWords = known;
        observer.rough(new Standing(
                UNITS_FOR_A_ROUGH_ANSWER,
                Pairing.paired(firstWords.samples(known), goal.metric(), Scope.WHOLE),
                plan.rule().level(look)));
    }

    private void tellRough() {
        Standing standing = standing();
        unitsForTheNextRoughAnswer = 2 * standing.replications();
        observer.rough(standing);
    }

    private Standing standing() {
        return new Standing(
                samples.get(0).replications(),
                Pairing.paired(samples, goal.metric(), Scope.WHOLE),
                plan.rule().level(look));
    }

    private boolean timeIsUp() {
        return plan.maxTime() != null && elapsedSeconds() >= plan.maxTime().toNanos() / NANOS;
    }

    private boolean isTooMuchWork(int replications) {
        double offered = 0;
        for (Sample sample : samples) {
            offered += sample.offered();
        }
        return offered / samples.get(0).replications() * replications > plan.contactsMax();
    }

    private double elapsedSeconds() {
        return (System.nanoTime() - startNanos) / NANOS;
    }
}
