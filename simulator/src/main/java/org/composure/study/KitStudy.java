package org.composure.study;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.composure.experiment.Difference;
import org.composure.experiment.Estimate;
import org.composure.experiment.Findings;
import org.composure.experiment.Level;
import org.composure.experiment.Sample;
import org.composure.experiment.Scope;
import org.composure.measure.Indicator;
import org.composure.scenario.Routing;
import org.composure.scenario.Routing.WhoIsNext;
import org.composure.scenario.Routing.WhoServes;
import org.composure.scenario.Scenario;

/**
 * How every rule of the kit would do in a scenario, beside what is there today.
 *
 * <p>Rules for arrivals are put in place of the scenario's with its rule for freed agents left as it is, and the other way round; numbers
 * such as weights are the scenario's. The yardsticks that know work and patience say how much there is to gain at all; in what sense they
 * are bounds is told in decision 9.
 */
public final class KitStudy {

    private static final int REPLICATIONS = 10;
    private static final String SERVICE_LEVEL = "serviceLevel";
    private static final String WAIT = "waitMeanSeconds";
    private static final String ABANDONED = "abandonmentRate";
    private static final Set<WhoIsNext> CLAIRVOYANT = EnumSet.of(WhoIsNext.LEAST_WORK, WhoIsNext.LEAST_PATIENCE);

    private final Path path;
    private final Options options;
    private final StudyListener listener;

    /** For one use. */
    public KitStudy(Path path, Options options, StudyListener listener) {
        this.path = path;
        this.options = options;
        this.listener = listener;
    }

    /**
     * Reads the scenario and simulates it under every rule.
     *
     * @throws BadInputException if the scenario cannot be used
     */
    public KitAnswer answer() {
        return answer(Asking.about(path, options.settings()).base().scenario());
    }

    KitAnswer answer(Scenario scenario) {
        List<Rule> rules = rules(scenario);
        List<Questions.Question> others = rules.stream()
                .map(rule -> new Questions.Question(rule.under(scenario), List.of()))
                .toList();
        Questions questions = new Questions(scenario.name(), new Questions.Question(scenario, List.of()), others);
        Findings findings = Simulating.findings(questions, options, new Until.Runs(REPLICATIONS), listener);
        List<KitAnswer.Row> rows = new ArrayList<>();
        rows.add(row(findings, 0, new Rule("", "as it is", false, false, scenario.routing())));
        for (int i = 0; i < rules.size(); i++) {
            rows.add(row(findings, i + 1, rules.get(i)));
        }
        return new KitAnswer(
                scenario.name(),
                findings.replications(),
                rows,
                List.of(bound(findings, rules, WAIT), bound(findings, rules, ABANDONED)));
    }

    /** One rule of the kit, and the routing in which it has the place of another. */
    private record Rule(String place, String words, boolean yardstick, boolean clairvoyant, Routing routing) {
        Scenario under(Scenario scenario) {
            return scenario.withRouting(scenario.name() + ", " + words, words, routing);
        }
    }

    private static List<Rule> rules(Scenario scenario) {
        Routing now = scenario.routing();
        List<Rule> rules = new ArrayList<>();
        if (scenario.teams().size() > 1) {
            for (WhoServes rule : WhoServes.values()) {
                Routing routing =
                        new Routing(rule, now.whoIsNext(), now.preemptive(), now.ladders(), now.numbers(), null);
                rules.add(new Rule("whoServes", words(rule), rule == WhoServes.RANDOM_AGENT, false, routing));
            }
        }
        for (WhoIsNext rule : WhoIsNext.values()) {
            Routing routing = new Routing(now.whoServes(), rule, now.preemptive(), now.ladders(), now.numbers(), null);
            boolean knows = CLAIRVOYANT.contains(rule);
            rules.add(new Rule("whoIsNext", words(rule), knows || rule == WhoIsNext.RANDOM, knows, routing));
        }
        return rules;
    }

    private static String words(Enum<?> rule) {
        return rule.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    private static KitAnswer.Row row(Findings findings, int index, Rule rule) {
        Sample sample = findings.samples().get(index);
        return new KitAnswer.Row(
                rule.place(),
                rule.words(),
                rule.yardstick(),
                estimate(sample, SERVICE_LEVEL),
                estimate(sample, WAIT),
                estimate(sample, ABANDONED),
                between(findings, 0, index, ABANDONED));
    }

    private static Indicator indicator(Sample sample, String key) {
        return sample.find(key)
                .orElseThrow(() -> new BadInputException("Runs of '%s' cannot tell %s, so rules cannot be compared."
                        .formatted(sample.scenario().name(), key)));
    }

    private static Estimate estimate(Sample sample, String key) {
        return sample.estimate(indicator(sample, key), Scope.WHOLE, Level.ONCE);
    }

    private static Estimate between(Findings findings, int from, int to, String key) {
        Sample base = findings.samples().get(from);
        Sample other = findings.samples().get(to);
        return Difference.between(
                        base.of(indicator(base, key), Scope.WHOLE),
                        other.of(indicator(other, key), Scope.WHOLE),
                        Level.ONCE.sharedBy(findings.samples().size()))
                .estimate();
    }

    private static KitAnswer.Bound bound(Findings findings, List<Rule> rules, String key) {
        int best = -1;
        for (int i = 0; i < rules.size(); i++) {
            boolean better = best < 0
                    || estimate(findings.samples().get(i + 1), key).mean()
                            < estimate(findings.samples().get(best + 1), key).mean();
            if (rules.get(i).clairvoyant() && better) {
                best = i;
            }
        }
        List<String> beaten = new ArrayList<>();
        for (int i = 0; i < rules.size(); i++) {
            if (!rules.get(i).clairvoyant()
                    && between(findings, best + 1, i + 1, key).upper() < 0) {
                beaten.add(rules.get(i).words());
            }
        }
        return new KitAnswer.Bound(key, rules.get(best).words(), beaten.isEmpty(), beaten);
    }
}
