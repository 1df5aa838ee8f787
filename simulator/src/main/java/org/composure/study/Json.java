package org.composure.study;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.composure.experiment.Difference;
import org.composure.experiment.Estimate;
import org.composure.experiment.Verdict;
import org.composure.measure.Indicator;
import org.composure.measure.MetricDefinition;
import org.composure.scenario.Assumption;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Answers as other programs read them: the format {@code composure-result/1}.
 *
 * <p>Keys come in a fixed order and numbers in Java's shortest exact form, so that equal answers are equal bytes. What is
 * not known (a doubt from a single run, a rate out of nothing) is {@code null}.
 */
public final class Json {

    private static final JsonMapper MAPPER =
            JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();
    private static final String FORMAT = "composure-result/1";

    private Json() {}

    /** What happens under one scenario. */
    public static String text(RunAnswer answer) {
        ObjectNode root = head(answer.provenance(), answer.world());
        root.put("sentence", answer.sentence());
        putWorld(root, answer.world());
        return written(root);
    }

    /** Which policy is better. */
    public static String text(CompareAnswer answer) {
        ObjectNode root = head(answer.provenance(), answer.base());
        root.put("story", answer.story());
        root.put("goal", answer.goal().key());
        putWorld(root, answer.base());
        // What the root tells of the base is not told twice.
        putScenario(root.putObject("base"), answer.base());
        ArrayNode alternatives = root.putArray("alternatives");
        for (CompareAnswer.Alternative alternative : answer.alternatives()) {
            putAlternative(alternatives.addObject(), alternative, answer.goal());
        }
        putBest(root.putObject("best"), answer.best());
        PeopleJson.putRobustness(root, answer.robustness(), answer.robustnessWanted());
        return written(root);
    }

    /** What a metric means. */
    public static String text(MetricDefinition definition) {
        ObjectNode node = MAPPER.createObjectNode();
        node.put("key", definition.key());
        node.put("name", definition.name());
        node.put("unit", definition.unit());
        node.put("higherIsBetter", definition.higherIsBetter());
        node.put("definition", definition.brief());
        node.put("formula", definition.formula());
        node.put("counting", definition.counting());
        node.put("watch", definition.watch());
        node.put("source", definition.source());
        node.put("toldBy", definition.told().by());
        return written(node);
    }

    private static ObjectNode head(Provenance provenance, World world) {
        ObjectNode root = MAPPER.createObjectNode();
        root.put("format", FORMAT);
        root.put("command", provenance.command());
        root.put("version", provenance.version());
        root.put("seed", provenance.seed());
        putScenario(root.putObject("scenario"), world);
        root.put("replications", provenance.replications());
        number(root, "simulatedDays", world.simulatedDays());
        root.put("finished", provenance.finished());
        root.put("end", provenance.endInWords());
        return root;
    }

    private static void putScenario(ObjectNode node, World world) {
        node.put("name", world.name());
        node.put("hash", world.hash());
        node.put("title", world.scenario().title());
    }

    /** Everything about the world that a result is of. Definitions stand once, with the metrics of the whole. */
    private static void putWorld(ObjectNode node, World world) {
        String currency = world.scenario().currency();
        putMetrics(node.putObject("metrics"), world.metrics(), currency, true);
        putParts(node, world);
        ArrayNode intervals = node.putArray("byInterval");
        for (IntervalMetrics interval : world.byInterval()) {
            ObjectNode one = intervals.addObject();
            one.put("from", interval.from());
            putMetrics(one, interval.metrics(), currency, false);
        }
        putLedgerAndPeople(node, world);
        ArrayNode assumptions = node.putArray("assumptions");
        for (Assumption assumption : world.scenario().assumptions()) {
            ObjectNode one = assumptions.addObject();
            one.put("path", assumption.path());
            one.put("value", assumption.value());
            one.put("grade", assumption.grade().name().toLowerCase(Locale.ROOT));
            one.put("source", assumption.source());
        }
        strings(node.putArray("notes"), world.notes());
    }

    /** What an alternative came out as: without the day by intervals and the assumptions, which tables and pages have. */
    private static void putAlternativeWorld(ObjectNode node, World world) {
        putScenario(node.putObject("scenario"), world);
        putMetrics(node.putObject("metrics"), world.metrics(), world.scenario().currency(), false);
        putParts(node, world);
        putLedgerAndPeople(node, world);
        strings(node.putArray("notes"), world.notes());
    }

    private static void putLedgerAndPeople(ObjectNode node, World world) {
        putLedger(node.putObject("ledger"), world.ledger());
        if (world.people().isThere()) {
            PeopleJson.put(node, world.people());
        }
        estimate(node.putObject("agentHoursPerDay"), world.agentHoursPerDay());
    }

    private static void putParts(ObjectNode node, World world) {
        String currency = world.scenario().currency();
        putParts(node.putObject("byContactType"), world.byContactType(), currency);
        putParts(node.putObject("byChannel"), world.byChannel(), currency);
        putParts(node.putObject("byTeam"), world.byTeam(), currency);
        putParts(node.putObject("bySegment"), world.people().bySegment(), currency);
    }

    private static void putParts(ObjectNode node, Map<String, List<Metric>> parts, String currency) {
        parts.forEach((name, metrics) -> putMetrics(node.putObject(name), metrics, currency, false));
    }

    private static void putMetrics(ObjectNode node, List<Metric> metrics, String currency, boolean defined) {
        for (Metric metric : metrics) {
            ObjectNode one = node.putObject(metric.key());
            estimate(one, metric.estimate());
            one.put("unit", unit(metric.indicator(), currency));
            if (defined) {
                one.put("definition", metric.indicator().definition());
            }
        }
    }

    private static void putLedger(ObjectNode node, Ledger ledger) {
        node.put("currency", ledger.currency());
        ObjectNode lines = node.putObject("lines");
        for (Ledger.Line line : ledger.lines()) {
            ObjectNode one = lines.putObject(line.name());
            one.put("mean", line.mean());
            number(one, "halfWidth", line.estimate().halfWidth());
            one.put("confidence", line.estimate().confidence());
            one.put("n", line.estimate().n());
            one.put("unit", ledger.currency());
        }
    }

    private static void putAlternative(ObjectNode node, CompareAnswer.Alternative alternative, Indicator goal) {
        World world = alternative.world();
        node.put("name", world.name());
        ArrayNode changes = node.putArray("changes");
        for (Change change : alternative.changes()) {
            changes.addObject()
                    .put("path", change.path())
                    .put("from", change.from())
                    .put("to", change.to());
        }
        putAlternativeWorld(node, world);
        ObjectNode differences = node.putObject("difference");
        alternative.differences().forEach((key, difference) -> putDifference(differences.putObject(key), difference));
        putDifference(differences.putObject("agentHoursPerDay"), alternative.agentHoursPerDay());
        putLedger(node.putObject("ledgerDifference"), alternative.ledger());
        putVerdict(node.putObject("verdict"), alternative);
        ArrayNode why = node.putArray("why");
        for (Cause cause : alternative.why()) {
            putCause(why.addObject(), cause, goal);
        }
        PeopleJson.putReasons(why, alternative);
        ObjectNode people = node.putObject("people");
        people.put("betterOff", alternative.people().betterOff());
        people.put("worseOff", alternative.people().worseOff());
        people.put("same", alternative.people().same());
        people.put("oneIn", alternative.people().oneIn());
        PeopleJson.putFlows(people, alternative);
    }

    private static void putVerdict(ObjectNode node, CompareAnswer.Alternative alternative) {
        Verdict.Finding finding = alternative.verdict().finding();
        if (Set.of(Verdict.Finding.BETTER, Verdict.Finding.WORSE).contains(finding)) {
            node.put("better", finding == Verdict.Finding.BETTER);
        } else {
            node.putNull("better");
        }
        number(node, "probability", alternative.verdict().probability());
        node.put("finding", finding.name().toLowerCase(Locale.ROOT).replace('_', ' '));
        node.put("sentence", alternative.sentence());
    }

    private static void putCause(ObjectNode node, Cause cause, Indicator goal) {
        node.put("cause", cause.cause());
        node.put("part", cause.part().name().toLowerCase(Locale.ROOT));
        node.put("metric", goal.key());
        number(node, "share", cause.share());
        estimate(node, cause.contribution().estimate());
        node.putObject("ledger");
        ObjectNode endings = node.putObject("badEndings");
        number(endings, "abandoned", cause.contribution().abandonedMore());
        number(endings, "blocked", cause.contribution().blockedMore());
    }

    private static void putBest(ObjectNode node, CompareAnswer.Best best) {
        node.put("name", best.name());
        node.put("clear", best.selection().clear());
        number(node, "shortfallAtMost", best.selection().shortfallAtMost());
        node.put("confidence", best.selection().confidence());
        strings(node.putArray("candidates"), best.candidates());
        node.put("guarantee", best.sentence());
    }

    static void putDifference(ObjectNode node, Difference difference) {
        estimate(node, difference.estimate());
        number(node, "varianceReduction", difference.varianceReduction());
    }

    static void estimate(ObjectNode node, Estimate estimate) {
        number(node, "mean", estimate.mean());
        number(node, "halfWidth", estimate.halfWidth());
        node.put("confidence", estimate.confidence());
        node.put("n", estimate.n());
    }

    static void number(ObjectNode node, String key, double value) {
        if (Double.isFinite(value)) {
            // Minus zero and zero are the same to a reader, and must be the same bytes.
            node.put(key, value + 0.0);
        } else {
            node.putNull(key);
        }
    }

    private static void strings(ArrayNode node, List<String> texts) {
        texts.forEach(node::add);
    }

    private static String unit(Indicator indicator, String currency) {
        return indicator.unit().equals("money") ? currency : indicator.unit();
    }

    private static String written(ObjectNode root) {
        return MAPPER.writeValueAsString(root) + "\n";
    }
}
