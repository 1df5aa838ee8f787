package org.composure.language.document;

import java.util.Set;
import java.util.regex.Pattern;

/** Prints a node on one line, the way people write YAML. */
public final class Flow {
    private Flow() {}

    /** As much as fits a terminal line. */
    private static final int SHORT = 70;

    private static final Pattern NUMBER_WITH_UNIT =
            Pattern.compile("[-+.]?\\d[\\d.,eE+-]*(?: ?[\\p{L}%/]{1,12})?|[-+]?\\.?(?i:nan|inf|infinity)");

    /** For messages: cut when long. */
    public static String shortened(Node node) {
        String text = print(node, Set.of(), 4 * SHORT);
        return text.length() <= SHORT ? text : text.substring(0, SHORT - 1) + "…";
    }

    /** All of it, without some keys of its top level. */
    public static String whole(Node node, Set<String> without) {
        return print(node, without, 10_000);
    }

    /** A scalar as it should be shown: numbers bare, words in quotes. */
    public static String quoted(String text) {
        String oneLine = text.replace("\n", "\\n").replace("\r", "\\r").replace("\t", "\\t");
        return NUMBER_WITH_UNIT.matcher(text).matches() ? text : '"' + oneLine + '"';
    }

    private static String print(Node node, Set<String> without, int room) {
        StringBuilder text = new StringBuilder();
        print(node, without, text, room);
        return text.toString();
    }

    private static void print(Node node, Set<String> without, StringBuilder text, int room) {
        if (text.length() > room) {
            return;
        }
        if (node instanceof Node.Scalar scalar) {
            text.append(scalar.isNull() ? "null" : quoted(scalar.text()));
        } else if (node instanceof Node.Listing listing) {
            text.append('[');
            String gap = "";
            for (Node item : listing.items()) {
                print(item, Set.of(), text.append(gap), room);
                gap = ", ";
                if (text.length() > room) {
                    break;
                }
            }
            text.append(']');
        } else if (node instanceof Node.Mapping mapping) {
            String gap = "{ ";
            for (var entry : mapping.entries().entrySet()) {
                if (without.contains(entry.getKey())) {
                    continue;
                }
                text.append(gap).append(entry.getKey()).append(": ");
                print(entry.getValue().value(), Set.of(), text, room);
                gap = ", ";
                if (text.length() > room) {
                    break;
                }
            }
            text.append(gap.equals(", ") ? " }" : "{}");
        }
    }
}
