package org.composure.study;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.composure.language.BadScenarioException;
import org.composure.language.ContractReader;
import org.composure.language.RosterReader;
import org.composure.language.ScenarioReader;
import org.composure.language.Story;
import org.composure.language.StoryReader;
import org.composure.measure.Indicators;
import org.composure.scenario.Contract;
import org.composure.scenario.Scenario;
import org.jspecify.annotations.Nullable;

/** Reads what is asked from files, or says everything that is wrong with them. */
final class Asking {
    private Asking() {}

    /** A single scenario; the folder of a story stands for its base. */
    static Questions about(Path path, Map<String, String> settings) {
        Path file = Files.isDirectory(path) ? path.resolve(StoryReader.BASE) : path;
        Scenario scenario = reading(() -> ScenarioReader.read(file, settings));
        return checked(new Questions(scenario.name(), base(scenario), List.of()));
    }

    /** A story's folder, or a base and its alternatives. */
    static Questions comparing(List<Path> paths, Map<String, String> settings) {
        if (paths.isEmpty()) {
            throw new BadInputException("There is nothing to compare. Maybe give the folder of a story.");
        }
        Path first = paths.get(0);
        if (paths.size() == 1 && !Files.isDirectory(first)) {
            throw new BadInputException(
                    ("%s: one scenario has nothing to be compared with. Maybe give the folder of a story, "
                                    + "or a base and one or more alternatives.")
                            .formatted(first));
        }
        Story story = reading(() -> paths.size() == 1
                ? StoryReader.read(first, settings)
                : StoryReader.of(file(first), paths.subList(1, paths.size()), settings));
        if (story.alternatives().isEmpty()) {
            throw new BadInputException("%s: the story has no alternative. Maybe put a second .yaml file beside %s."
                    .formatted(first, StoryReader.BASE));
        }
        return checked(new Questions(
                story.name(),
                base(story.base()),
                story.alternatives().stream().map(Asking::alternative).toList()));
    }

    /** The same with the agents of a roster on duty; without a roster, the same. */
    static Questions staffed(Questions questions, @Nullable Path roster) {
        if (roster == null) {
            return questions;
        }
        return new Questions(
                questions.name(),
                staffed(questions.base(), roster),
                questions.alternatives().stream()
                        .map(question -> staffed(question, roster))
                        .toList());
    }

    private static Questions.Question staffed(Questions.Question question, Path roster) {
        Scenario scenario = reading(() -> RosterReader.staffed(question.scenario(), roster));
        return new Questions.Question(scenario, question.changes());
    }

    /** Who may work when; nobody in particular without a file. */
    static List<Contract> people(@Nullable Path file, Scenario scenario) {
        return file == null ? List.of() : reading(() -> ContractReader.read(file, scenario));
    }

    /** A story with all its alternatives, or a scenario that has none. */
    static Questions alone(Path path, Map<String, String> settings) {
        return Files.isDirectory(path) ? comparing(List.of(path), settings) : about(path, settings);
    }

    private static Path file(Path path) {
        return Files.isDirectory(path) ? path.resolve(StoryReader.BASE) : path;
    }

    private static Questions.Question base(Scenario scenario) {
        return new Questions.Question(scenario, List.of());
    }

    private static Questions.Question alternative(Story.Alternative alternative) {
        List<Change> changes = alternative.changes().stream()
                .map(change -> new Change(change.path(), change.from(), change.to()))
                .toList();
        return new Questions.Question(alternative.scenario(), changes);
    }

    /** The goal must be something that every scenario can tell. */
    static Questions checked(Questions questions) {
        String goal = questions.base().scenario().goal().metric();
        List<String> problems = new ArrayList<>();
        for (Questions.Question question : questions.all()) {
            if (Indicators.find(question.scenario(), goal).isEmpty()) {
                problems.add("goal: runs of '%s' cannot tell '%s'. Maybe decide by serviceLevel or waitMeanSeconds."
                        .formatted(question.scenario().name(), goal));
            }
        }
        if (!problems.isEmpty()) {
            throw new BadInputException(problems);
        }
        return questions;
    }

    private interface Reading<T> {
        T read();
    }

    private static <T> T reading(Reading<T> reading) {
        try {
            return reading.read();
        } catch (BadScenarioException bad) {
            throw new BadInputException(
                    bad.problems().stream().map(Object::toString).toList());
        }
    }
}
