package org.composure.study;

import java.util.List;
import org.composure.experiment.Experiment;
import org.composure.experiment.Findings;
import org.composure.experiment.Plan;
import org.composure.experiment.Sample;
import org.composure.experiment.TooShortException;
import org.composure.measure.Indicator;
import org.composure.measure.Indicators;
import org.composure.scenario.Scenario;

/** Has an experiment run for a study. */
final class Simulating {
    private Simulating() {}

    static Findings findings(Questions questions, Options options, Until until, StudyListener listener) {
        Scenario base = questions.base().scenario();
        Plan plan = new Plan(
                questions.scenarios(),
                options.seed(),
                Stopping.rule(options, until),
                options.threads(),
                options.maxTime(),
                Stopping.contactsMax(options));
        List<String> names = names(questions);
        Sentences sentences = new Sentences(goal(base), base);
        try {
            return new Experiment(plan, new Listening(listener, standing -> sentences.rough(names, standing))).run();
        } catch (TooShortException tooShort) {
            throw new BadInputException(String.valueOf(tooShort.getMessage()));
        }
    }

    /** Titles for people; a scenario without one has its name there. */
    static List<String> names(Questions questions) {
        return questions.scenarios().stream()
                .map(scenario -> scenario.title().isBlank() ? scenario.name() : scenario.title())
                .toList();
    }

    static Indicator goal(Sample sample) {
        return goal(sample.scenario());
    }

    private static Indicator goal(Scenario scenario) {
        return Indicators.find(scenario, scenario.goal().metric())
                .orElseThrow(() -> new IllegalStateException("The goal '%s' was not checked."
                        .formatted(scenario.goal().metric())));
    }
}
