package org.composure.study.targets;

import java.util.List;
import java.util.Locale;
import org.composure.study.targets.Fitting.Fitted;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Targets and fitted thresholds as a result file. */
public final class TargetsJson {

    private static final JsonMapper JSON =
            JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

    private TargetsJson() {}

    /** What simulated people answered. */
    public static void put(ArrayNode targets, List<TargetsStudy.Answer> answers) {
        for (TargetsStudy.Answer answer : answers) {
            ObjectNode node = targets.addObject();
            node.put("id", answer.target().id());
            node.put("says", answer.target().says());
            node.put("kind", answer.target().kind().name().toLowerCase(Locale.ROOT));
            node.put("target", answer.target().share());
            node.put("tolerance", answer.target().tolerance());
            put(node, "simulated", answer.simulated().mean());
            put(node, "halfWidth", answer.simulated().halfWidth());
            node.put("asked", answer.asked());
            node.put("verdict", answer.verdict().word());
            node.put("source", answer.target().source());
        }
    }

    /** Which thresholds meet the fitted targets. */
    public static String ofFit(Fitting.Fit fit) {
        ObjectNode root = JSON.createObjectNode();
        ArrayNode thresholds = root.putArray("fitted");
        for (Fitted one : fit.thresholds()) {
            ObjectNode node = thresholds.addObject();
            node.put("path", one.path());
            node.put("target", one.target().id());
            node.put("before", one.before());
            node.put("after", one.after());
            put(node, "share", one.share());
        }
        root.put("finished", fit.finished());
        return JSON.writeValueAsString(root) + "\n";
    }

    private static void put(ObjectNode node, String key, double value) {
        if (Double.isFinite(value)) {
            node.put(key, value);
        } else {
            node.putNull(key);
        }
    }
}
