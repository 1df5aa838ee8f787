package org.composure.language.document;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Lays one document over another: maps merge, lists of named things merge by {@code name}, {@code null} removes, and
 * everything else is replaced. Every value keeps the place where it was written.
 */
public final class Overlay {

    /** Says which keys cannot stand beside each other, so that a new one takes the place of an old one. */
    @FunctionalInterface
    public interface Rivals {
        /** Whether a key that is added drives out another that is there. */
        boolean drivesOut(String added, String there);
    }

    private final Rivals rivals;
    private final Problems problems;

    public Overlay(Rivals rivals, Problems problems) {
        this.rivals = rivals;
        this.problems = problems;
    }

    /** The base with the changes made. */
    public Node over(Node base, Node change) {
        return over(base, change, DocPath.ROOT);
    }

    private Node over(Node base, Node change, DocPath path) {
        if (base instanceof Node.Mapping below && change instanceof Node.Mapping above) {
            return mapping(below, above, path);
        }
        if (base instanceof Node.Listing below && named(below)) {
            if (change instanceof Node.Listing above && named(above)) {
                return listing(below, above, path);
            }
            if (change instanceof Node.Mapping above) {
                return listing(below, asList(above), path);
            }
        }
        return change instanceof Node.Mapping above ? withoutNulls(above) : change;
    }

    private Node mapping(Node.Mapping below, Node.Mapping above, DocPath path) {
        Map<String, Node.Entry> merged = new LinkedHashMap<>(below.entries());
        boolean emptied = false;
        for (var entry : above.entries().entrySet()) {
            String key = entry.getKey();
            Node change = entry.getValue().value();
            Node.Entry old = merged.get(key);
            if (change.saysNothing()) {
                if (old == null) {
                    refuseRemoval(entry.getValue().keyPlace(), path.key(key), merged.keySet(), key);
                }
                merged.remove(key);
                emptied = true;
                continue;
            }
            merged.keySet()
                    .removeIf(there ->
                            !there.equals(key) && !above.entries().containsKey(there) && rivals.drivesOut(key, there));
            Node value = old == null ? cleaned(change) : over(old.value(), change, path.key(key));
            merged.put(key, new Node.Entry(entry.getValue().keyPlace(), value));
        }
        Place place = above.entries().isEmpty() || emptied ? below.place() : above.place();
        return new Node.Mapping(place, merged);
    }

    private void refuseRemoval(Place place, DocPath path, Iterable<String> there, String key) {
        List<String> known = new ArrayList<>();
        there.forEach(known::add);
        problems.add(
                place,
                path,
                "null",
                "there is nothing of that name to remove",
                NearestName.among(known, key).map("you meant \"%s\""::formatted).orElse(null));
    }

    private Node listing(Node.Listing below, Node.Listing above, DocPath path) {
        Map<String, Node> merged = new LinkedHashMap<>();
        below.items().forEach(item -> merged.put(nameOf(item), item));
        for (Node change : above.items()) {
            String name = nameOf(change);
            Node old = merged.get(name);
            if (removes(change)) {
                if (old == null) {
                    refuseRemoval(change.place(), path.key(name), merged.keySet(), name);
                }
                merged.remove(name);
            } else {
                DocPath here = path.key(name);
                merged.put(name, old == null ? cleaned(change) : over(old, change, here));
            }
        }
        return new Node.Listing(below.place(), List.copyOf(merged.values()));
    }

    /** A map over a list of named things speaks of them by name; null below a name removes. */
    private static Node.Listing asList(Node.Mapping byName) {
        List<Node> items = new ArrayList<>();
        for (var entry : byName.entries().entrySet()) {
            Place keyPlace = entry.getValue().keyPlace();
            Map<String, Node.Entry> fields = new LinkedHashMap<>();
            fields.put("name", new Node.Entry(keyPlace, new Node.Scalar(keyPlace, entry.getKey(), false)));
            if (entry.getValue().value() instanceof Node.Mapping mapping) {
                fields.putAll(mapping.entries());
            } else if (entry.getValue().value().saysNothing()) {
                fields.put(REMOVED, entry.getValue());
            } else {
                fields.put(entry.getKey(), entry.getValue());
            }
            items.add(new Node.Mapping(keyPlace, fields));
        }
        return new Node.Listing(byName.place(), items);
    }

    /** No key of a document is empty by accident: the parser gives this one to nobody but {@code "": …}. */
    private static final String REMOVED = "";

    private static boolean removes(Node item) {
        return item instanceof Node.Mapping mapping
                && mapping.entries().size() == 2
                && mapping.get(REMOVED) instanceof Node.Scalar scalar
                && scalar.isNull();
    }

    private static boolean named(Node.Listing list) {
        return !list.items().isEmpty()
                && list.items().stream().allMatch(item -> !nameOf(item).isEmpty());
    }

    private static String nameOf(Node item) {
        return item instanceof Node.Mapping mapping && mapping.get("name") instanceof Node.Scalar name
                ? name.text()
                : "";
    }

    private static Node cleaned(Node change) {
        return change instanceof Node.Mapping mapping ? withoutNulls(mapping) : change;
    }

    /** Removing what was never there leaves nothing behind. */
    private static Node withoutNulls(Node.Mapping mapping) {
        List<String> nulls = mapping.entries().entrySet().stream()
                .filter(entry -> entry.getValue().value().saysNothing())
                .map(Map.Entry::getKey)
                .toList();
        return nulls.isEmpty() ? mapping : mapping.without(nulls);
    }
}
