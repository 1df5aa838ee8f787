package org.composure.study;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import org.composure.experiment.Verdict;
import org.composure.experiment.Verdict.Finding;
import org.composure.measure.Indicator;

/**
 * What would turn a verdict round: which of the assumptions that nobody knows for certain, of those that were asked again. That a
 * cause is not felt is no such assumption; it tells where a difference comes from.
 */
public final class Flips {

    private final CompareAnswer answer;
    private final List<Variant> assumptions;

    public Flips(CompareAnswer answer) {
        this.answer = answer;
        this.assumptions = answer.robustness().stream()
                .filter(variant -> variant.kind() != Variant.Kind.CAUSE_NOT_FELT)
                .toList();
    }

    /** Which assumptions turn round what was found of an alternative, in a sentence; empty if none was asked. */
    public String sentence(CompareAnswer.Alternative alternative) {
        int index = answer.alternatives().indexOf(alternative);
        if (assumptions.isEmpty()) {
            return "";
        }
        Finding found = alternative.verdict().finding();
        return isClear(found) ? flips(index, found) : settles(index);
    }

    /** What could not be asked, and why; empty if nothing is missing. */
    public String missing() {
        boolean people = answer.base().people().isThere();
        int missing = answer.robustnessWanted() - answer.robustness().size();
        if (people && answer.robustnessWanted() == 0) {
            return "What would flip the verdict was not asked (--no-robust).";
        }
        return missing > 0
                ? "%d of %d assumptions that could flip the verdict could not be asked before the time was up or somebody stopped."
                        .formatted(missing, answer.robustnessWanted())
                : "";
    }

    private String flips(int index, Finding found) {
        Finding opposite = found == Finding.BETTER ? Finding.WORSE : Finding.BETTER;
        List<String> turned = names(index, opposite);
        if (!turned.isEmpty()) {
            return "It would flip with %s.".formatted(String.join("; ", turned));
        }
        List<String> open = new ArrayList<>();
        for (Variant variant : assumptions) {
            if (!isClear(outcome(variant, index).verdict().finding())) {
                open.add(variant.name());
            }
        }
        String none = "None of the %d assumptions tried flips it".formatted(assumptions.size());
        return open.isEmpty()
                ? "%s; the nearest is %s.".formatted(none, nearest(index, found))
                : "%s, but it is no longer clear with %s.".formatted(none, String.join("; ", open));
    }

    private String settles(int index) {
        List<String> better = names(index, Finding.BETTER);
        List<String> worse = names(index, Finding.WORSE);
        if (better.isEmpty() && worse.isEmpty()) {
            return "None of the %d assumptions tried makes it better or worse.".formatted(assumptions.size());
        }
        String sides = better.isEmpty() ? "" : "better with " + String.join("; ", better);
        String other = worse.isEmpty() ? "" : "worse with " + String.join("; ", worse);
        return "It would be %s.".formatted(sides.isEmpty() || other.isEmpty() ? sides + other : sides + ", " + other);
    }

    private List<String> names(int index, Finding finding) {
        return assumptions.stream()
                .filter(variant -> outcome(variant, index).verdict().finding() == finding)
                .map(Variant::name)
                .collect(Collectors.toList());
    }

    /** The assumption under which the difference is least on the verdict's side. */
    private String nearest(int index, Finding found) {
        Indicator goal = answer.goal();
        boolean upIsFurther = goal.higherIsBetter() == (found == Finding.BETTER);
        Comparator<Variant> bySize = Comparator.comparingDouble(
                variant -> outcome(variant, index).goal().estimate().mean());
        Variant nearest = assumptions.stream()
                .min(upIsFurther ? bySize : bySize.reversed())
                .orElseThrow();
        return "%s: %s".formatted(nearest.name(), figures(goal, outcome(nearest, index)));
    }

    private String figures(Indicator goal, Variant.Outcome outcome) {
        return Figures.difference(
                goal, outcome.goal().estimate(), answer.base().scenario().currency());
    }

    private static Variant.Outcome outcome(Variant variant, int index) {
        return variant.alternatives().get(index);
    }

    private static boolean isClear(Finding finding) {
        return finding == Verdict.Finding.BETTER || finding == Verdict.Finding.WORSE;
    }
}
