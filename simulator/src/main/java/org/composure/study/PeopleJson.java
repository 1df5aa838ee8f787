package org.composure.study;

import java.util.List;
import java.util.Locale;
import org.composure.event.Ending;
import org.composure.measure.EndingFlows;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** The parts of an answer that only people have, as other programs read them. */
final class PeopleJson {
    private PeopleJson() {}

    /** {@code endings}: counts a run and rates by label; {@code stages} and {@code causes}: bad endings per 1000 episodes by place and blame. */
    static void put(ObjectNode node, PeopleView people) {
        ObjectNode endings = node.putObject("endings");
        for (int i = 0; i < people.endings().size(); i++) {
            Metric metric = people.endings().get(i);
            ObjectNode one = endings.putObject(metric.key());
            one.put("good", metric.indicator().higherIsBetter());
            Json.number(one, "perRun", people.endingsPerRun().get(i));
            Json.estimate(one.putObject("rate"), metric.estimate());
        }
        ObjectNode stages = node.putObject("stages");
        for (Metric metric : people.stages()) {
            Json.estimate(stages.putObject(metric.key()), metric.estimate());
        }
        ObjectNode causes = node.putObject("causes");
        for (Metric metric : people.causes()) {
            Json.estimate(causes.putObject(metric.key()), metric.estimate());
        }
    }

    /** Why the bad endings differ, by cause, and the money, by line of the ledger. */
    static void putReasons(ArrayNode why, CompareAnswer.Alternative alternative) {
        if (alternative.causes().isEmpty()) {
            return;
        }
        alternative.causes().forEach(reason -> {
            ObjectNode one = head(why, reason.what().name(), "blame");
            one.put("key", reason.what().key());
            one.put("metric", "badEndingsPerThousandEpisodes");
            one.put("consequence", reason.consequence());
            Json.putDifference(one, reason.difference());
            one.putObject("ledger");
            Json.number(
                    one.putObject("badEndings"),
                    "perThousandEpisodes",
                    reason.difference().estimate().mean());
        });
        for (Reason reason : alternative.stages()) {
            ObjectNode one = head(why, reason.what().name(), "stage");
            one.put("key", reason.what().key());
            one.put("metric", "badEndingsPerThousandEpisodes");
            Json.putDifference(one, reason.difference());
            one.putObject("ledger");
            Json.number(
                    one.putObject("badEndings"),
                    "perThousandEpisodes",
                    reason.difference().estimate().mean());
        }
        for (Reason reason : alternative.endings()) {
            ObjectNode one = head(why, reason.what().name(), "ending");
            one.put("key", reason.what().key());
            Json.putDifference(one, reason.difference());
            one.putObject("ledger");
            one.putObject("badEndings");
        }
        for (Ledger.Line line : alternative.ledger().lines()) {
            ObjectNode one = head(why, line.name(), "ledger");
            Json.estimate(one, line.estimate());
            one.putObject("ledger").put(line.name(), line.mean());
            one.putObject("badEndings");
        }
    }

    private static ObjectNode head(ArrayNode why, String cause, String part) {
        ObjectNode one = why.addObject();
        one.put("cause", cause);
        one.put("part", part);
        return one;
    }

    /** From which ending in the base to which in the alternative the same episodes went. */
    static void putFlows(ObjectNode node, CompareAnswer.Alternative alternative) {
        EndingFlows flows = alternative.people().flows();
        if (flows.isEmpty()) {
            return;
        }
        ArrayNode all = node.putArray("flows");
        for (EndingFlows.Flow flow : flows.largestFirst()) {
            all.addObject()
                    .put("from", label(flow.from()))
                    .put("to", label(flow.to()))
                    .put("episodes", flow.episodes());
        }
    }

    private static String label(@Nullable Ending ending) {
        return ending == null ? "OPEN" : ending.name();
    }

    /** The same comparison under other assumptions, and how many there would be; nothing if nobody asked. */
    static void putRobustness(ObjectNode root, List<Variant> variants, int wanted) {
        if (wanted == 0) {
            return;
        }
        root.put("robustnessWanted", wanted);
        ArrayNode all = root.putArray("robustness");
        for (Variant variant : variants) {
            ObjectNode one = all.addObject();
            one.put("name", variant.name());
            one.put("kind", variant.kind().name().toLowerCase(Locale.ROOT).replace('_', ' '));
            ArrayNode outcomes = one.putArray("alternatives");
            for (Variant.Outcome outcome : variant.alternatives()) {
                ObjectNode node = outcomes.addObject();
                node.put("name", outcome.name());
                node.put(
                        "finding",
                        outcome.verdict()
                                .finding()
                                .name()
                                .toLowerCase(Locale.ROOT)
                                .replace('_', ' '));
                Json.putDifference(node.putObject("goal"), outcome.goal());
                Json.putDifference(node.putObject("lostCustomers"), outcome.lostCustomers());
                Json.putDifference(node.putObject("net"), outcome.net());
            }
        }
    }
}
