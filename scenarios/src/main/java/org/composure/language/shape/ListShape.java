package org.composure.language.shape;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.composure.language.document.Node;
import org.jspecify.annotations.Nullable;

/**
 * Values in a row.
 *
 * @param <T> of each
 */
public final class ListShape<T> implements Shape<List<T>> {

    private final String what;
    private final Shape<T> item;
    private final int countMin;
    private final int countMax;
    private final boolean named;

    private ListShape(String what, Shape<T> item, int countMin, int countMax, boolean named) {
        this.what = what;
        this.item = item;
        this.countMin = countMin;
        this.countMax = countMax;
        this.named = named;
    }

    /**
     * Values without names.
     *
     * @param what they are, in the plural
     */
    public static <T> ListShape<T> of(String what, Shape<T> item, int countMin, int countMax) {
        return new ListShape<>(what, item, countMin, countMax, false);
    }

    /** Maps whose {@code name} must differ. */
    public static <T> ListShape<T> named(String what, Shape<T> item, int countMin, int countMax) {
        return new ListShape<>(what, item, countMin, countMax, true);
    }

    @Override
    public @Nullable List<T> read(Spot spot) {
        if (!(spot.node() instanceof Node.Listing listing)) {
            spot.problem("%s are a list".formatted(what), "put a dash before each, or [ ] around");
            return null;
        }
        int count = listing.items().size();
        if (count < countMin || count > countMax) {
            String rule = count > countMax
                    ? "there may be at most %d %s".formatted(countMax, what)
                    : countMin == 1
                            ? "the list of %s must not be empty".formatted(what)
                            : "there must be at least %d %s".formatted(countMin, what);
            spot.reading().problems().add(listing.place(), spot.path(), "a list of " + count, rule, null);
            return null;
        }
        return readItems(spot, listing);
    }

    private @Nullable List<T> readItems(Spot spot, Node.Listing listing) {
        List<T> values = new ArrayList<>();
        Map<String, Integer> seen = new HashMap<>();
        int before = spot.reading().problemCount();
        for (int i = 0; i < listing.items().size(); i++) {
            Spot at = spot.item(i, listing.items().get(i));
            if (named) {
                refuseTwin(at, seen, i);
            }
            T value = item.read(at);
            if (value != null) {
                values.add(value);
            }
        }
        return spot.reading().problemCount() > before
                        || values.size() < listing.items().size()
                ? null
                : values;
    }

    private void refuseTwin(Spot at, Map<String, Integer> seen, int index) {
        if (at.node() instanceof Node.Mapping mapping && mapping.get("name") instanceof Node.Scalar name) {
            Integer first = seen.putIfAbsent(name.text(), index);
            if (first != null) {
                at.key("name", name)
                        .problem(
                                "names of %s must differ, and number %d has this name too".formatted(what, first + 1),
                                null);
            }
        }
    }

    @Override
    public Map<String, Object> schema(SchemaDefinitions definitions) {
        return SchemaDefinitions.object(
                "type", "array", "items", item.schema(definitions), "minItems", countMin, "maxItems", countMax);
    }
}
