package org.composure.language.document;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A place inside a document, e.g. {@code contactTypes[1].patience.exponential.mean}.
 *
 * @param steps keys, and positions as {@code [1]}
 */
public record DocPath(List<String> steps) {

    /** The whole document. */
    public static final DocPath ROOT = new DocPath(List.of());

    private static final Pattern PLAIN = Pattern.compile("[\\p{L}\\p{N}_ /+-]*");

    public DocPath {
        steps = List.copyOf(steps);
    }

    /** One step down to a key; the empty key stands for the place itself. */
    public DocPath key(String key) {
        if (key.isEmpty()) {
            return this;
        }
        return plus(PLAIN.matcher(key).matches() ? key : '"' + key + '"');
    }

    /** One step down to an item of a list, counted from 0. */
    public DocPath item(int index) {
        return plus("[" + index + "]");
    }

    private DocPath plus(String step) {
        List<String> longer = new ArrayList<>(steps);
        longer.add(step);
        return new DocPath(longer);
    }

    /**
     * The nearest existing node on the way from a root to this path: the node itself if it is there, else the deepest one
     * above it.
     */
    public Node nearestIn(Node root) {
        Node node = root;
        for (String step : steps) {
            Node next = down(node, step);
            if (next == null) {
                return node;
            }
            node = next;
        }
        return node;
    }

    private static @Nullable Node down(Node node, String step) {
        if (node instanceof Node.Mapping mapping) {
            return mapping.get(step.startsWith("\"") ? step.substring(1, step.length() - 1) : step);
        }
        if (node instanceof Node.Listing listing && step.startsWith("[")) {
            int index = Integer.parseInt(step.substring(1, step.length() - 1));
            return index < listing.items().size() ? listing.items().get(index) : null;
        }
        return null;
    }

    @Override
    public String toString() {
        if (steps.isEmpty()) {
            return "the scenario";
        }
        StringBuilder text = new StringBuilder();
        for (String step : steps) {
            if (!step.startsWith("[") && !text.isEmpty()) {
                text.append('.');
            }
            text.append(step);
        }
        return text.toString();
    }
}
