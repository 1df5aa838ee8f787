package org.composure.study;

import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.composure.language.ScenarioWriter;
import org.composure.scenario.Scenario;

/**
 * A base with its alternatives, as they were read.
 *
 * @param name of the story, or of the base
 * @param base what is there today
 * @param alternatives none when a single scenario is asked about
 */
record Questions(String name, Question base, List<Question> alternatives) {
    Questions {
        alternatives = List.copyOf(alternatives);
    }

    /**
     * One scenario.
     *
     * @param hashing tells the hash of everything that was read, which takes a while and is wanted last
     * @param changes against the base; none for the base itself
     */
    record Question(Scenario scenario, Supplier<String> hashing, List<Change> changes) {
        Question {
            changes = List.copyOf(changes);
        }

        Question(Scenario scenario, List<Change> changes) {
            this(scenario, () -> ScenarioWriter.hash(scenario), changes);
        }

        String hash() {
            return hashing.get();
        }
    }

    List<Scenario> scenarios() {
        return all().stream().map(Question::scenario).toList();
    }

    List<Question> all() {
        return Stream.concat(Stream.of(base), alternatives.stream()).toList();
    }
}
