package org.composure.language.shape;

import java.util.Locale;
import java.util.Set;

/** Fits the words of a broken rule into the sentence of a problem. */
final class Sentences {
    private Sentences() {}

    private static final Set<String> UNCOUNTED = Set.of(
            "arrivals",
            "busyness",
            "incidents",
            "balking",
            "silent abandonment",
            "routing",
            "opening hours",
            "hours of a shift",
            "customers",
            "issues",
            "feelings",
            "waiting",
            "hanging up",
            "memory",
            "paths",
            "sensing",
            "care",
            "surveys",
            "loyalty",
            "recovery",
            "word of mouth",
            "money",
            "reactions");

    /** A kind of thing with its article. */
    static String a(String kind) {
        if (UNCOUNTED.contains(kind)) {
            return kind;
        }
        return ("aeiouE".indexOf(kind.charAt(0)) >= 0 ? "an " : "a ") + kind;
    }

    /** The message of a record that refused its values, without capital and full stop. */
    static String asRule(IllegalArgumentException e) {
        String message = e.getMessage();
        if (message == null || message.isEmpty()) {
            return "these values do not fit together";
        }
        String start = message.substring(0, 1).toLowerCase(Locale.ROOT) + message.substring(1);
        return start.endsWith(".") ? start.substring(0, start.length() - 1) : start;
    }

    /** The key under which {@code defaults.yaml} speaks of a kind of thing: {@code contactType} for a contact type. */
    static String camelCase(String kind) {
        StringBuilder key = new StringBuilder();
        boolean start = false;
        for (int i = 0; i < kind.length(); i++) {
            char c = kind.charAt(i);
            if (c == ' ') {
                start = true;
            } else {
                key.append(start ? Character.toUpperCase(c) : c);
                start = false;
            }
        }
        return key.toString();
    }
}
