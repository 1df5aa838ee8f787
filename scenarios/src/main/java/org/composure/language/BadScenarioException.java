package org.composure.language;

import static java.util.stream.Collectors.joining;

import java.util.List;
import org.composure.language.document.Problems;
import org.composure.language.document.ScenarioProblem;

/** A scenario file that cannot be run. Carries every problem found, not just the first. */
public final class BadScenarioException extends RuntimeException {

    private static final long serialVersionUID = 1;

    private final transient List<ScenarioProblem> problems;

    BadScenarioException(Problems problems) {
        super(message(problems));
        this.problems = problems.inOrder();
    }

    private static String message(Problems problems) {
        List<ScenarioProblem> shown = problems.inOrder();
        String rest =
                problems.count() > shown.size() ? "\n\nand %d more".formatted(problems.count() - shown.size()) : "";
        return shown.stream()
                .map(ScenarioProblem::toString)
                .collect(joining(
                        "\n\n", "%d problem(s) in the scenario file:\n\n".formatted(problems.count()), rest + "\n"));
    }

    /** The problems in the order of their places; at most {@link Problems#SHOWN_MAX}. */
    public List<ScenarioProblem> problems() {
        return problems;
    }
}
