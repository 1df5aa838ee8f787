package org.composure.study;

import java.util.List;
import org.composure.experiment.Findings;
import org.composure.experiment.Sample;
import org.composure.measure.Indicator;
import org.composure.scenario.Scenario;

/** What happens under one scenario? */
public final class RunStudy {

    private final RunRequest request;
    private final StudyListener listener;

    /** For one use. */
    public RunStudy(RunRequest request, StudyListener listener) {
        this.request = request;
        this.listener = listener;
    }

    /**
     * Reads the scenario and simulates it.
     *
     * @throws BadInputException if the scenario or the wishes cannot be used
     * @throws org.composure.experiment.NothingFinishedException if stopped before the first run was finished
     * @throws org.composure.experiment.ReplicationFailedException if a run could not be finished
     */
    public RunAnswer answer() {
        Questions questions = Asking.staffed(
                Asking.about(request.scenario(), request.options().settings()),
                request.options().roster());
        OwnRouting own = new OwnRouting(request.options().policy());
        return own.watched(() -> answer(own.inPlaceOf(questions)));
    }

    RunAnswer answer(Questions questions) {
        Options options = request.options();
        Scenario scenario = questions.base().scenario();
        Until until = Stopping.until(options, Stopping.usualFor(scenario));
        if (until instanceof Until.Clear) {
            throw new BadInputException("--until clear: a single scenario has nothing to differ from."
                    + " Maybe --until halfwidth=1%, or compare it with another.");
        }
        Findings findings = Simulating.findings(questions, options, until, listener);
        Sample sample = findings.samples().get(0);
        Indicator goal = Simulating.goal(sample);
        World world = World.of(sample, questions.base().hash());
        String sentence = world.find(goal.key())
                .map(metric -> new Sentences(goal, scenario).level(metric.estimate()) + ".")
                .orElseThrow();
        return new RunAnswer(
                world, sentence, Repeating.provenance("run", List.of(request.scenario()), options, until, findings));
    }
}
