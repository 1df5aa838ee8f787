package org.composure.study;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.composure.experiment.Contribution;
import org.composure.experiment.Findings;
import org.composure.experiment.Sample;
import org.composure.experiment.Scope;
import org.composure.scenario.ContactType;

/** Finds the contact types and the times of day from which a difference in the goal comes. */
final class Causes {

    private static final int SHOWN_PER_KIND = 5;

    private Causes() {}

    /** The parts that add most, of every kind; only those that surely add something. */
    static List<Cause> of(Findings findings, int alternative) {
        Sample base = findings.samples().get(0);
        List<Cause> causes = new ArrayList<>();
        if (typeNames(base).size() > 1
                && typeNames(base).equals(typeNames(findings.samples().get(alternative)))) {
            causes.addAll(largest(findings, alternative, Scope.Part.TYPE));
        }
        causes.addAll(largest(findings, alternative, Scope.Part.INTERVAL));
        return causes;
    }

    private static List<Cause> largest(Findings findings, int alternative, Scope.Part part) {
        List<Contribution> all = findings.contributions(alternative, part);
        double whole = 0;
        for (Contribution contribution : all) {
            whole += contribution.estimate().mean();
        }
        // Shares of a difference that may well be nothing would say nothing, and could be many times the whole.
        boolean clear = findings.difference(alternative, findings.goal().metric(), Scope.WHOLE)
                .estimate()
                .excludesZero();
        double difference = clear ? whole : Double.NaN;
        Sample base = findings.samples().get(0);
        return all.stream()
                .filter(contribution -> contribution.estimate().excludesZero())
                .sorted(Comparator.comparingDouble((Contribution contribution) ->
                                -Math.abs(contribution.estimate().mean()))
                        .thenComparingInt(contribution -> contribution.scope().index()))
                .limit(SHOWN_PER_KIND)
                .map(contribution -> new Cause(
                        words(base, contribution.scope()),
                        part,
                        contribution.estimate().mean() / difference,
                        contribution))
                .toList();
    }

    private static String words(Sample base, Scope scope) {
        if (scope.part() == Scope.Part.TYPE) {
            return typeNames(base).get(scope.index());
        }
        double from = scope.index() * base.intervalSeconds();
        return IntervalMetrics.clock(from) + "–" + IntervalMetrics.clock(from + base.intervalSeconds());
    }

    private static List<String> typeNames(Sample sample) {
        return sample.scenario().contactTypes().stream().map(ContactType::name).toList();
    }
}
