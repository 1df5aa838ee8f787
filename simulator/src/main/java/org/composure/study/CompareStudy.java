package org.composure.study;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.composure.experiment.Difference;
import org.composure.experiment.Findings;
import org.composure.experiment.Sample;
import org.composure.experiment.Scope;
import org.composure.experiment.Selection;
import org.composure.experiment.Verdict;
import org.composure.measure.Indicator;
import org.composure.scenario.Scenario;

/** Which of several policies is better, by how much, how sure, at what price? */
public final class CompareStudy {

    private final CompareRequest request;
    private final StudyListener listener;

    /** For one use. */
    public CompareStudy(CompareRequest request, StudyListener listener) {
        this.request = request;
        this.listener = listener;
    }

    /**
     * Reads the scenarios and simulates them on the same customers.
     *
     * @throws BadInputException if the scenarios or the wishes cannot be used
     * @throws org.composure.experiment.NothingFinishedException if stopped before the first run was finished
     * @throws org.composure.experiment.ReplicationFailedException if a run could not be finished
     */
    public CompareAnswer answer() {
        Options options = request.options();
        OwnRouting own = new OwnRouting(options.policy());
        boolean alone = own.isGiven() && request.paths().size() == 1;
        Questions questions = Asking.staffed(
                alone
                        ? Asking.alone(request.paths().get(0), options.settings())
                        : Asking.comparing(request.paths(), options.settings()),
                options.roster());
        try {
            return own.watched(() -> answer(own.beside(questions)));
        } catch (BadInputException fault) {
            if (!own.isGiven() || questions.alternatives().isEmpty()) {
                throw fault;
            }
            // What else was asked is still told.
            listener.leftOut(String.valueOf(fault.getMessage()));
            return answer(questions);
        }
    }

    CompareAnswer answer(Questions questions) {
        long startNanos = System.nanoTime();
        Options options = request.options();
        Until until = Stopping.until(options, new Until.Clear());
        Findings findings = Simulating.findings(questions, options, until, listener);
        Comparing comparing = new Comparing(questions, findings);
        Robustness robustness = new Robustness(findings, options, listener, startNanos);
        return new CompareAnswer(
                questions.name(),
                comparing.world(0),
                comparing.goal(),
                comparing.alternatives(),
                comparing.best(),
                robustness.variants(),
                robustness.number(),
                Repeating.provenance("compare", request.paths(), options, until, findings));
    }

    /** What an experiment found, put into the words of an answer. */
    private static final class Comparing {

        private final Questions questions;
        private final Findings findings;
        private final Indicator goal;
        private final Sentences sentences;
        private final List<String> names;

        Comparing(Questions questions, Findings findings) {
            Scenario base = questions.base().scenario();
            this.questions = questions;
            this.findings = findings;
            this.goal = Simulating.goal(findings.samples().get(0));
            this.sentences = new Sentences(goal, base);
            this.names = Simulating.names(questions);
        }

        Indicator goal() {
            return goal;
        }

        World world(int index) {
            return World.of(
                    findings.samples().get(index), questions.all().get(index).hash());
        }

        List<CompareAnswer.Alternative> alternatives() {
            List<CompareAnswer.Alternative> all = new ArrayList<>();
            for (int i = 1; i < findings.samples().size(); i++) {
                all.add(alternative(i));
            }
            return all;
        }

        private CompareAnswer.Alternative alternative(int index) {
            Sample base = findings.samples().get(0);
            Sample other = findings.samples().get(index);
            Difference difference = findings.difference(index, goal.key(), Scope.WHOLE);
            Verdict verdict = difference.verdict(
                    findings.goal().higherIsBetter(), findings.goal().matters());
            Ledger ledger = Ledger.difference(base, other, findings.level());
            Difference hours = Difference.between(base.paidHoursPerDay(), other.paidHoursPerDay(), findings.level());
            return new CompareAnswer.Alternative(
                    world(index),
                    questions.all().get(index).changes(),
                    differences(index),
                    ledger,
                    hours,
                    verdict,
                    sentence(index, difference, verdict, price(base, ledger, hours)),
                    Causes.of(findings, index),
                    findings.people().get(index - 1),
                    BlameOrder.of(
                            reasons(index, PeopleView::isCause),
                            questions.scenarios().get(0),
                            questions.scenarios().get(index)),
                    reasons(index, PeopleView::isStage),
                    reasons(index, PeopleView::isEnding));
        }

        private String sentence(int index, Difference difference, Verdict verdict, String price) {
            String byTheGoal = sentences.verdict(names.get(index), difference, verdict, price);
            return new BothSides(findings, index, goal)
                    .sentence()
                    .map(trade -> byTheGoal + " " + trade)
                    .orElse(byTheGoal);
        }

        private List<Reason> reasons(int index, Predicate<Indicator> which) {
            Sample other = findings.samples().get(index);
            return findings.samples().get(0).details().stream()
                    .filter(which)
                    .filter(detail -> other.find(detail.key()).isPresent())
                    .map(detail -> new Reason(detail, findings.difference(index, detail.key(), Scope.WHOLE), false))
                    .toList();
        }

        private static String price(Sample base, Ledger ledger, Difference hours) {
            BigDecimal perDay = ledger.lines()
                    .get(0)
                    .mean()
                    .divide(BigDecimal.valueOf(base.measuredDays()), 2, RoundingMode.HALF_UP);
            return Sentences.price(hours.estimate(), perDay, ledger.currency());
        }

        private Map<String, Difference> differences(int index) {
            Map<String, Difference> differences = new LinkedHashMap<>();
            for (Indicator indicator : findings.samples().get(0).indicators()) {
                if (findings.samples().get(index).find(indicator.key()).isPresent()) {
                    differences.put(indicator.key(), findings.difference(index, indicator.key(), Scope.WHOLE));
                }
            }
            return differences;
        }

        CompareAnswer.Best best() {
            Selection selection = findings.selection();
            List<Scenario> scenarios = questions.scenarios();
            return new CompareAnswer.Best(
                    scenarios.get(selection.chosen()).name(),
                    selection.candidates().stream()
                            .map(index -> scenarios.get(index).name())
                            .toList(),
                    selection,
                    sentences.best(names, selection));
        }
    }
}
