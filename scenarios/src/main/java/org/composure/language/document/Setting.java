package org.composure.language.document;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * One value set from outside of the file: {@code contactTypes.billing.patience.exponential="2 min"}.
 *
 * <p>The path has the keys of the file; members of a list are meant by their {@code name} or by position, {@code [0]}.
 * Keys with dots are put in quotes.
 */
public final class Setting {

    private static final Pattern STEP =
            Pattern.compile("\\G(?:^|\\.)(?:\"([^\"]+)\"|([^.\\[\\]\"]+))|\\G\\[(\\d{1,6})\\]");

    private final Place place;
    private final List<String> steps;
    private final @Nullable Node value;

    private Setting(Place place, List<String> steps, @Nullable Node value) {
        this.place = place;
        this.steps = steps;
        this.value = value;
    }

    /** A setting; problems with its path or its value are noted, and it then changes nothing. */
    public static Setting parse(String path, String value, Problems problems) {
        String words = "--set %s=%s".formatted(path, value);
        Place place = Place.whole(words);
        List<String> steps = steps(path);
        if (steps.isEmpty() || steps.size() > YamlDocument.DEPTH_MAX) {
            problems.add(
                    place,
                    "the path",
                    Flow.quoted(path),
                    "a path is made of keys of the file, like contactTypes.billing.patience",
                    null);
            return new Setting(place, List.of(), null);
        }
        Node.Scalar asText = new Node.Scalar(place, value.strip(), true);
        Node parsed = asText.isNull() ? asText : YamlDocument.parse(value, words, problems);
        return new Setting(place, steps, parsed == null ? null : at(parsed, place));
    }

    private static List<String> steps(String path) {
        List<String> steps = new ArrayList<>();
        Matcher matcher = STEP.matcher(path);
        int end = 0;
        while (matcher.find()) {
            String key = matcher.group(1) != null ? matcher.group(1) : matcher.group(2);
            steps.add(key == null ? "[" + matcher.group(3) + "]" : key);
            end = matcher.end();
        }
        return end == path.length() ? steps : List.of();
    }

    /** The whole value stands where the setting stands: lines and columns within it would only confuse. */
    private static Node at(Node node, Place place) {
        if (node instanceof Node.Scalar scalar) {
            return new Node.Scalar(place, scalar.text(), scalar.plain());
        }
        if (node instanceof Node.Listing listing) {
            return new Node.Listing(
                    place, listing.items().stream().map(item -> at(item, place)).toList());
        }
        Map<String, Node.Entry> entries = new LinkedHashMap<>();
        ((Node.Mapping) node)
                .entries()
                .forEach((key, entry) -> entries.put(key, new Node.Entry(place, at(entry.value(), place))));
        return new Node.Mapping(place, entries);
    }

    /** The document with the value set. */
    public Node over(Node document, Overlay.Rivals rivals, Problems problems) {
        return value == null ? document : over(document, 0, value, rivals, problems);
    }

    private Node over(Node node, int depth, Node set, Overlay.Rivals rivals, Problems problems) {
        if (depth == steps.size()) {
            return set;
        }
        String step = steps.get(depth);
        if (node instanceof Node.Listing listing) {
            return member(listing, step, depth, set, rivals, problems);
        }
        Map<String, Node.Entry> entries =
                new LinkedHashMap<>(node instanceof Node.Mapping mapping ? mapping.entries() : Map.of());
        Node.Entry old = entries.get(step);
        Node below = old == null ? new Node.Mapping(place, Map.of()) : old.value();
        Node changed = over(below, depth + 1, set, rivals, problems);
        entries.keySet().removeIf(there -> !there.equals(step) && rivals.drivesOut(step, there));
        if (changed.saysNothing()) {
            entries.remove(step);
        } else {
            entries.put(step, new Node.Entry(old == null ? place : old.keyPlace(), changed));
        }
        return new Node.Mapping(node instanceof Node.Mapping ? node.place() : place, entries);
    }

    private Node member(
            Node.Listing listing, String step, int depth, Node set, Overlay.Rivals rivals, Problems problems) {
        List<String> names = new ArrayList<>();
        for (Node item : listing.items()) {
            boolean named = item instanceof Node.Mapping m && m.get("name") instanceof Node.Scalar;
            names.add(named && ((Node.Mapping) item).get("name") instanceof Node.Scalar name ? name.text() : "");
        }
        int index = step.startsWith("[") ? Integer.parseInt(step.substring(1, step.length() - 1)) : names.indexOf(step);
        if (index < 0 || index >= listing.items().size()) {
            problems.add(
                    place,
                    "the path",
                    Flow.quoted(String.join(".", steps)),
                    "there is no %s among %s".formatted(step, String.join(", ", names)),
                    NearestName.among(names, step)
                            .map("you meant \"%s\""::formatted)
                            .orElse(null));
            return listing;
        }
        List<Node> items = new ArrayList<>(listing.items());
        Node changed = over(items.get(index), depth + 1, set, rivals, problems);
        if (changed.saysNothing()) {
            items.remove(index);
        } else {
            items.set(index, changed);
        }
        return new Node.Listing(listing.place(), items);
    }
}
