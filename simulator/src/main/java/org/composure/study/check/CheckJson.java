package org.composure.study.check;

import java.util.Locale;
import org.composure.study.laws.Law;
import org.composure.study.laws.LawFinding;
import org.composure.study.targets.TargetsJson;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** The result file of a check. */
public final class CheckJson {

    private static final JsonMapper JSON =
            JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

    private CheckJson() {}

    public static String text(CheckAnswer answer) {
        ObjectNode root = JSON.createObjectNode();
        ArrayNode points = root.putArray("points");
        for (Reference reference : answer.references()) {
            ObjectNode point = points.addObject();
            point.put("id", reference.point().id());
            point.put("status", reference.status().word());
            point.put("reference", reference.point().value());
            put(point, "measured", reference.measured());
            put(point, "halfWidth", reference.halfWidth());
            put(point, "z", reference.z());
            point.put("model", reference.point().model());
            point.put("metric", reference.point().metric());
            point.put("kind", reference.point().kind());
            if (!reference.why().isEmpty()) {
                point.put("why", reference.why());
            }
        }
        root.put("passed", answer.count(Reference.Status.PASS));
        root.put("failed", answer.count(Reference.Status.FAIL));
        root.put("unsupported", answer.count(Reference.Status.UNSUPPORTED));
        ArrayNode promises = root.putArray("promises");
        for (Finding finding : answer.findings()) {
            ObjectNode promise = promises.addObject();
            promise.put("promise", finding.promise());
            promise.put("kept", finding.kept());
            promise.put("detail", finding.detail());
        }
        ArrayNode laws = root.putArray("laws");
        answer.laws().forEach(finding -> putLaw(laws.addObject(), finding));
        TargetsJson.put(root.putArray("targets"), answer.targets());
        root.put("finished", answer.finished());
        return JSON.writeValueAsString(root) + "\n";
    }

    private static void putLaw(ObjectNode node, LawFinding finding) {
        Law law = finding.law();
        node.put("number", law.number());
        node.put("law", law.sentence());
        node.put("evidence", law.evidence().name().toLowerCase(Locale.ROOT));
        node.put("status", finding.status().word());
        ArrayNode claims = node.putArray("claims");
        for (LawFinding.Found found : finding.claims()) {
            ObjectNode claim = claims.addObject();
            claim.put("claim", found.claim().text());
            claim.put("holds", found.holds());
            claim.put("expected", found.claim().expected());
            put(claim, "mean", found.estimate().mean());
            put(claim, "halfWidth", found.estimate().halfWidth());
            if (found.claim().isNull()) {
                claim.put("band", found.claim().band());
            }
            claim.put("agreeing", found.agreeing());
            claim.put("seeds", found.seeds());
        }
        if (!law.isExpected()) {
            node.put("why", law.exception());
        }
    }

    private static void put(ObjectNode node, String key, @Nullable Double value) {
        if (value == null || !Double.isFinite(value)) {
            node.putNull(key);
        } else {
            node.put(key, value);
        }
    }
}
