package org.composure.study;

import java.util.List;

/** What the user gave cannot be used. Carries every problem, one block of text each. */
public final class BadInputException extends RuntimeException {

    private final transient List<String> problems;

    /** Several problems at once. */
    public BadInputException(List<String> problems) {
        super(String.join("\n\n", problems));
        this.problems = List.copyOf(problems);
    }

    /** A single problem. */
    public BadInputException(String problem) {
        this(List.of(problem));
    }

    /** In the order in which they should be read. */
    public List<String> problems() {
        return problems;
    }
}
