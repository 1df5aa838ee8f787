package org.composure.study.check;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Reads reference points: a JSON object with a list {@code points}, or that list alone. */
public final class PointsFile {

    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .build();

    /** Quantile of the normal law that turns a standard error into a 95 % half-width. */
    private static final double Z95 = 1.959963984540054;

    private PointsFile() {}

    /**
     * Reads all points.
     *
     * @throws BadPointsException naming every entry that is not a point
     */
    public static List<ReferencePoint> read(String json) {
        JsonNode root;
        try {
            root = JSON.readTree(json);
        } catch (JacksonException notJson) {
            throw new BadPointsException(List.of(notJson(notJson)));
        }
        JsonNode list = root.isArray() ? root : root.path("points");
        if (!list.isArray()) {
            throw new BadPointsException(List.of("It must hold a list called \"points\"."));
        }
        List<ReferencePoint> points = new ArrayList<>();
        List<String> problems = new ArrayList<>();
        for (int i = 0; i < list.size(); i++) {
            String problem = problemOf(list.get(i));
            if (problem == null) {
                points.add(point(list.get(i)));
            } else {
                problems.add("points[%d] %s".formatted(i, problem));
            }
        }
        if (!problems.isEmpty()) {
            throw new BadPointsException(problems);
        }
        return points;
    }

    /** The parser's own words without its talk of sources, and the place. */
    private static String notJson(JacksonException problem) {
        String words = problem.getOriginalMessage().replaceAll(" ?\\((start marker|for|code)[^)]*\\).*", "");
        TokenStreamLocation place = problem.getLocation();
        String where = place == null ? "" : " (line %d, column %d)".formatted(place.getLineNr(), place.getColumnNr());
        return "It is not JSON: %s%s.".formatted(words, where);
    }

    private static @Nullable String problemOf(JsonNode node) {
        if (!node.isObject()) {
            return "must be an object.";
        }
        for (String key : List.of("id", "model", "metric")) {
            if (!node.path(key).isString()) {
                return "must have a text called \"%s\".".formatted(key);
            }
        }
        if (!node.path("value").isNumber()) {
            return "must have a number called \"value\".";
        }
        return null;
    }

    private static ReferencePoint point(JsonNode node) {
        return new ReferencePoint(
                node.path("id").stringValue(),
                node.path("model").stringValue(),
                new Parameters(map(node.path("parameters"))),
                node.path("metric").stringValue(),
                node.path("value").doubleValue(),
                node.path("kind").stringValue("exact"),
                halfWidth(node),
                rounding(node.path("value").decimalValue(), node.path("kind").stringValue("exact")),
                node.path("citation").stringValue(""),
                node.path("note").stringValue(""));
    }

    /** The 95 % half-width, from what the source gives: itself, an interval at some level, or a standard deviation. */
    private static @Nullable Double halfWidth(JsonNode node) {
        if (node.path("half_width_95").isNumber()) {
            return node.path("half_width_95").doubleValue();
        }
        JsonNode interval = node.path("ci");
        if (interval.size() == 2) {
            double level = node.path("ci_level").doubleValue(95);
            double width = interval.get(1).doubleValue() - interval.get(0).doubleValue();
            return width / 2 * (level == 90 ? Z95 / 1.6448536269514722 : level == 99 ? Z95 / 2.5758293035489004 : 1);
        }
        if (node.path("sd_between_replications").isNumber() && node.path("n").isNumber()) {
            return Z95
                    * node.path("sd_between_replications").doubleValue()
                    / Math.sqrt(node.path("n").doubleValue());
        }
        return null;
    }

    /** Half a unit of the last digit; of a computed value one percent at most, since 0.5 may well be all there is. */
    private static double rounding(BigDecimal printed, String kind) {
        double half = printed.precision() > 9 || printed.scale() <= 0 ? 0 : StrictMath.pow(10, -printed.scale()) / 2;
        return kind.equals("exact") ? Math.min(half, Math.abs(printed.doubleValue()) / 100) : half;
    }

    private static Map<String, Object> map(JsonNode node) {
        Map<String, Object> map = new LinkedHashMap<>();
        node.properties().forEach(entry -> map.put(entry.getKey(), plain(entry.getValue())));
        return map;
    }

    private static Object plain(JsonNode node) {
        if (node.isNumber()) {
            return node.doubleValue();
        }
        if (node.isBoolean()) {
            return node.booleanValue();
        }
        if (node.isArray()) {
            List<Object> list = new ArrayList<>();
            node.forEach(element -> list.add(plain(element)));
            return list;
        }
        return node.isObject() ? map(node) : node.isString() ? node.stringValue() : node.toString();
    }
}
