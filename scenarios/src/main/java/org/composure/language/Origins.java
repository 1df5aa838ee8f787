package org.composure.language;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.composure.language.document.Node;
import org.composure.language.document.Problems;
import org.composure.language.document.YamlDocument;
import org.composure.scenario.Assumption;
import org.jspecify.annotations.Nullable;

/** Puts the source and grade of an assumption back into the tree it was read from. */
final class Origins {
    private Origins() {}

    private static final Pattern STEP = Pattern.compile("\\G\\.?(?:\"([^\"]*)\"|([^.\\[\"]+)|\\[(\\d+)\\])");

    /** Attaches one; a path the tree does not have is passed over, since the tree writes some things another way. */
    static void attach(Map<String, Object> tree, Assumption assumption) {
        List<String> steps = steps(assumption.path());
        if (!steps.isEmpty()) {
            Object last = put(tree, steps, 0, assumption);
            if (last != tree) {
                throw new IllegalStateException("The root of a tree stays what it is.");
            }
        }
    }

    private static List<String> steps(String path) {
        List<String> steps = new ArrayList<>();
        Matcher matcher = STEP.matcher(path);
        while (matcher.find()) {
            String key = matcher.group(1) != null ? matcher.group(1) : matcher.group(2);
            String step = key != null ? key : "[" + matcher.group(3);
            steps.add(step.equals("shifts") ? "agents" : step);
        }
        return steps;
    }

    @SuppressWarnings("unchecked") // trees are maps from texts, lists and texts, as ScenarioTree makes them
    private static Object put(Object node, List<String> steps, int depth, Assumption assumption) {
        if (depth == steps.size()) {
            return marked(node, assumption);
        }
        String step = steps.get(depth);
        if (node instanceof Map<?, ?> map && map.get(step) != null) {
            Map<String, Object> inner = (Map<String, Object>) map;
            inner.put(step, put(map.get(step), steps, depth + 1, assumption));
            return inner;
        }
        if (node instanceof List<?> list && step.startsWith("[")) {
            int index = Integer.parseInt(step.substring(1));
            if (index < list.size()) {
                List<Object> items = new ArrayList<>(list);
                items.set(index, put(items.get(index), steps, depth + 1, assumption));
                return items;
            }
        }
        return node;
    }

    private static Object marked(Object node, Assumption assumption) {
        Map<String, Object> marked = new LinkedHashMap<>();
        if (node instanceof Map<?, ?> map) {
            map.forEach((key, value) -> marked.put(String.valueOf(key), value));
        } else {
            marked.put("value", node);
        }
        putBound(marked, "low", assumption.low());
        putBound(marked, "high", assumption.high());
        if (!assumption.source().isEmpty()) {
            marked.put("source", assumption.source());
        }
        marked.put("grade", assumption.grade().name().toLowerCase(Locale.ROOT));
        return marked;
    }

    private static void putBound(Map<String, Object> marked, String end, @Nullable String bound) {
        Node node =
                bound == null || !marked.containsKey("value") ? null : YamlDocument.parse(bound, end, new Problems());
        if (node != null) {
            marked.put(end, plain(node));
        }
    }

    private static Object plain(Node node) {
        if (node instanceof Node.Mapping mapping) {
            Map<String, Object> map = new LinkedHashMap<>();
            mapping.entries().forEach((key, entry) -> map.put(key, plain(entry.value())));
            return map;
        }
        if (node instanceof Node.Listing listing) {
            return listing.items().stream().map(Origins::plain).toList();
        }
        return node instanceof Node.Scalar scalar ? scalar.text() : "";
    }
}
