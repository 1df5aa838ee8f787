package org.composure.study.check;

import java.util.List;
import org.composure.study.laws.LawFinding;
import org.composure.study.targets.TargetsStudy;

/**
 * What a check found.
 *
 * @param references every reference point, in the order of its file
 * @param findings every other promise
 * @param laws of service, in the order of their numbers
 * @param targets shares that surveys report, in their order
 * @param finished false if it was interrupted
 */
public record CheckAnswer(
        List<Reference> references,
        List<Finding> findings,
        List<LawFinding> laws,
        List<TargetsStudy.Answer> targets,
        boolean finished) {

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

    /** Targets that came out so. */
    public int count(TargetsStudy.Verdict verdict) {
        return (int)
                targets.stream().filter(target -> target.verdict() == verdict).count();
    }

    /**
     * Whether nothing failed. A law that is known not to hold here does not fail; nor does a share that nothing was fitted to
     * and that comes out differently.
     */
    public boolean isGreen() {
        return count(Reference.Status.FAIL) == 0
                && findings.stream().allMatch(Finding::kept)
                && count(LawFinding.Status.FAILS) == 0
                && targets.stream().noneMatch(TargetsStudy.Answer::isBroken);
    }
}
