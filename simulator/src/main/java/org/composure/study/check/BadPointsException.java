package org.composure.study.check;

import java.util.List;

/** A file of reference points that cannot be read. Carries every problem found, not just the first. */
public final class BadPointsException extends RuntimeException {
    private static final long serialVersionUID = 1;

    private final transient List<String> problems;

    BadPointsException(List<String> problems) {
        super(String.join("\n", problems));
        this.problems = List.copyOf(problems);
    }

    public List<String> problems() {
        return problems;
    }
}
