package org.composure.study.check;

import java.util.List;

/**
 * What a check found.
 *
 * @param references every reference point, in the order of its file
 * @param findings every other promise
 * @param finished false if it was interrupted
 */
public record CheckAnswer(List<Reference> references, List<Finding> findings, boolean finished) {

    /** Points with a status. */
    public int count(Reference.Status status) {
        return (int) references.stream()
                .filter(reference -> reference.status() == status)
                .count();
    }

    /** Whether nothing failed. */
    public boolean isGreen() {
        return count(Reference.Status.FAIL) == 0 && findings.stream().allMatch(Finding::kept);
    }
}
