package org.composure.language.shape;

import org.composure.language.document.Flow;
import org.composure.language.document.Node;
import org.composure.language.document.Overlay;
import org.composure.language.document.Problems;
import org.composure.scenario.Assumption;
import org.jspecify.annotations.Nullable;

/**
 * What stands under one key: the value alone, or {@code { value: 90 s, low: 60 s, high: 2 min, source: …, grade: … }} to
 * carry its plausible range and its origin.
 */
final class Value<T> {

    private static final Overlay.Rivals NONE = (added, there) -> false;

    private final Key<T> key;
    private final Spot spot;
    private final @Nullable Node byDefault;

    /** @param byDefault what stands there when nothing is written; lends its range, and what a partial map leaves out */
    Value(Key<T> key, Spot spot, @Nullable Node byDefault) {
        this.key = key;
        this.spot = spot;
        this.byDefault = byDefault;
    }

    /** The value; null after noting a problem. */
    @Nullable
    T read() {
        Spot inner = key.assumption() ? spot.with(unwrapped(spot.node())) : spot;
        if (key.partial()) {
            inner = inner.with(completed(inner.node()));
        }
        T value = key.shape().read(inner);
        if (value != null && key.assumption()) {
            assume(value, inner);
        }
        return value;
    }

    private static boolean isWrapped(@Nullable Node node) {
        return node instanceof Node.Mapping mapping
                && mapping.get("value") != null
                && MapKeys.WRAPPING.containsAll(mapping.entries().keySet());
    }

    private static Node unwrapped(Node node) {
        Node value = isWrapped(node) && node instanceof Node.Mapping mapping ? mapping.get("value") : null;
        return value == null ? node : value;
    }

    /** A map that says only what differs, with the rest from the default. */
    private Node completed(Node said) {
        if (byDefault != null
                && said instanceof Node.Mapping
                && unwrapped(byDefault) instanceof Node.Mapping usual
                && usual != said) {
            Node whole = new Overlay(NONE, new Problems()).over(usual.without(MapKeys.ORIGIN), said);
            return whole instanceof Node.Mapping mapping ? new Node.Mapping(said.place(), mapping.entries()) : said;
        }
        return said;
    }

    private void assume(T value, Spot inner) {
        String low = bound("low", value);
        String high = bound("high", value);
        spot.reading()
                .assume(new Assumption(
                        inner.path().toString(),
                        Flow.whole(inner.node(), MapKeys.ORIGIN),
                        inner.origin().grade(),
                        inner.origin().source(),
                        low,
                        high));
    }

    /** One end of the plausible range as it is written, here or else by default; null if nobody says. */
    private @Nullable String bound(String end, T value) {
        Node usual = end(byDefault, end);
        if (spot.node() == byDefault) {
            return usual == null ? null : Flow.whole(usual, MapKeys.ORIGIN);
        }
        Node written = end(spot.node(), end);
        if (written != null) {
            if (isBeyond(end, written, value)) {
                spot.key(end, written).problem("a plausible range must hold the value itself");
            }
            return Flow.whole(written, MapKeys.ORIGIN);
        }
        return usual == null || isBeyond(end, usual, value) ? null : Flow.whole(usual, MapKeys.ORIGIN);
    }

    /** Whether an end of a range lies on the wrong side of the value; notes a problem when it cannot be read. */
    private boolean isBeyond(String end, Node bound, T value) {
        return key.shape().read(spot.key(end, bound)) instanceof Double limit
                && value instanceof Double number
                && (end.equals("low") ? limit > number : limit < number);
    }

    private static @Nullable Node end(@Nullable Node node, String end) {
        return isWrapped(node) && node instanceof Node.Mapping mapping ? mapping.get(end) : null;
    }
}
