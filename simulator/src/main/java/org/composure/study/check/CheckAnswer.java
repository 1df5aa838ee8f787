package org.composure.study.check;

import java.util.List;
import org.composure.study.laws.LawFinding;

/**
 * What a check found.
 *
 * @param references every reference point, in the order of its file
 * @param findings every other promise
 * @param laws of service, in the order of their numbers
 * @param finished false if it was interrupted
 */
public record CheckAnswer(List<Reference> references, List<Finding> findings, List<LawFinding> laws, boolean finished) {

    /** Points with a status. */
    public int count(Reference.Status status) {
        return (int) references.stream()
                .filter(reference -> reference.status() == status)
                .count();
    }

    /** Laws that stand so. */
    public int count(LawFinding.Status status) {
        return (int) laws.stream().filter(law -> law.status() == status).count();
    }

    /** Whether nothing failed; a law that is known not to hold here does not fail. */
    public boolean isGreen() {
        return count(Reference.Status.FAIL) == 0
                && findings.stream().allMatch(Finding::kept)
                && count(LawFinding.Status.FAILS) == 0;
    }
}
