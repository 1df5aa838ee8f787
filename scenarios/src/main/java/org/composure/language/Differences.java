package org.composure.language;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.composure.language.Story.Change;
import org.composure.language.document.DocPath;
import org.composure.language.document.Flow;
import org.composure.language.document.Node;
import org.jspecify.annotations.Nullable;

/** What differs between two resolved documents, value by value. */
final class Differences {

    /** What is said about a scenario rather than in it. */
    private static final Set<String> ABOUT = Set.of("name", "title", "question");

    private static final Set<String> ORIGIN = Set.of("source", "grade");

    private final List<Change> changes = new ArrayList<>();

    static List<Change> between(Node base, Node alternative) {
        Differences differences = new Differences();
        if (base instanceof Node.Mapping below && alternative instanceof Node.Mapping above) {
            differences.maps(below.without(ABOUT), above.without(ABOUT), DocPath.ROOT);
        }
        return List.copyOf(differences.changes);
    }

    private void compare(@Nullable Node from, @Nullable Node to, DocPath path) {
        if (from instanceof Node.Mapping below && to instanceof Node.Mapping above) {
            maps(below, above, path);
            return;
        }
        Map<String, Node> namedFrom = named(from);
        Map<String, Node> namedTo = named(to);
        if (!namedFrom.isEmpty() && !namedTo.isEmpty()) {
            each(namedFrom, namedTo, path);
            return;
        }
        String before = text(from);
        String after = text(to);
        if (!before.equals(after)) {
            changes.add(new Change(path.toString(), before, after));
        }
    }

    private void maps(Node.Mapping below, Node.Mapping above, DocPath path) {
        each(values(below.without(ORIGIN)), values(above.without(ORIGIN)), path);
    }

    private void each(Map<String, Node> from, Map<String, Node> to, DocPath path) {
        Set<String> keys = new LinkedHashSet<>(from.keySet());
        keys.addAll(to.keySet());
        for (String key : keys) {
            compare(from.get(key), to.get(key), path.key(key));
        }
    }

    private static Map<String, Node> values(Node.Mapping mapping) {
        Map<String, Node> values = new LinkedHashMap<>();
        mapping.entries().forEach((key, entry) -> values.put(key, entry.value()));
        return values;
    }

    /** The items of a list by name; empty when it is no list of named things. */
    private static Map<String, Node> named(@Nullable Node node) {
        Map<String, Node> byName = new LinkedHashMap<>();
        if (node instanceof Node.Listing listing) {
            for (Node item : listing.items()) {
                if (!(item instanceof Node.Mapping mapping) || !(mapping.get("name") instanceof Node.Scalar name)) {
                    return Map.of();
                }
                byName.put(name.text(), item);
            }
        }
        return byName;
    }

    private static String text(@Nullable Node node) {
        if (node == null || node.saysNothing()) {
            return Change.SILENT;
        }
        return node instanceof Node.Scalar scalar ? scalar.text() : Flow.whole(node, ORIGIN);
    }
}
