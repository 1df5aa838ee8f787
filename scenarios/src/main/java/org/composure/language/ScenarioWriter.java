package org.composure.language;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.composure.scenario.Assumption;
import org.composure.scenario.Scenario;

/** Writes scenarios as files that read back as the same scenario, and fingerprints them. */
public final class ScenarioWriter {
    private ScenarioWriter() {}

    private static final Pattern PLAIN = Pattern.compile("[A-Za-z0-9.][A-Za-z0-9 ./%_+-]*");
    private static final Pattern LIKE_NOTHING = Pattern.compile("(?i)null|~|-.*|.* ");

    /** A whole scenario file with every value written out, sources and grades included. */
    public static String yaml(Scenario scenario) {
        StringBuilder text = new StringBuilder();
        block(withOrigins(scenario), 0, text);
        return text.toString();
    }

    /**
     * Fingerprint of what is asked: SHA-256 over the canonical document, in hexadecimal. Units, formatting and order of
     * keys do not matter, values that come from defaults count, and the file's name does not.
     */
    public static String hash(Scenario scenario) {
        Map<String, Object> tree = withOrigins(scenario);
        tree.remove("name");
        StringBuilder canonical = new StringBuilder();
        sorted(tree, canonical);
        try {
            MessageDigest sha = MessageDigest.getInstance("SHA-256");
            return HexFormat.of().formatHex(sha.digest(canonical.toString().getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java knows SHA-256.", e);
        }
    }

    private static Map<String, Object> withOrigins(Scenario scenario) {
        Map<String, Object> tree = ScenarioTree.of(scenario);
        for (Assumption assumption : scenario.assumptions()) {
            if (assumption.grade() != Assumption.Grade.GUESSED
                    || !assumption.source().isEmpty()) {
                Origins.attach(tree, assumption);
            }
        }
        return tree;
    }

    private static void sorted(Object value, StringBuilder text) {
        if (value instanceof Map<?, ?> map) {
            text.append('{');
            new TreeMap<>(map).forEach((key, item) -> {
                text.append(quoted(String.valueOf(key))).append(':');
                sorted(item, text);
                text.append(',');
            });
            text.append('}');
        } else if (value instanceof List<?> list) {
            text.append('[');
            list.forEach(item -> {
                sorted(item, text);
                text.append(',');
            });
            text.append(']');
        } else {
            text.append(quoted(String.valueOf(value)));
        }
    }

    private static void block(Map<?, ?> map, int indent, StringBuilder text) {
        map.forEach((key, value) -> {
            text.append(" ".repeat(indent)).append(scalar(String.valueOf(key))).append(':');
            if (value instanceof Map<?, ?> inner && isLarge(inner)) {
                text.append('\n');
                block(inner, indent + 2, text);
            } else if (value instanceof List<?> list && list.stream().anyMatch(Map.class::isInstance)) {
                text.append('\n');
                items(list, indent + 2, text);
            } else {
                flow(value, text.append(' '));
                text.append('\n');
            }
        });
    }

    private static boolean isLarge(Map<?, ?> map) {
        return map.values().stream().anyMatch(value -> value instanceof Map || value instanceof List);
    }

    private static void items(List<?> list, int indent, StringBuilder text) {
        for (Object item : list) {
            int start = text.length();
            if (item instanceof Map<?, ?> map) {
                block(map, indent + 2, text);
                text.setCharAt(start + indent, '-');
            } else {
                flow(item, text.append(" ".repeat(indent)).append("- "));
                text.append('\n');
            }
        }
    }

    private static void flow(Object value, StringBuilder text) {
        if (value instanceof Map<?, ?> map) {
            String gap = "{ ";
            for (var entry : map.entrySet()) {
                text.append(gap).append(scalar(String.valueOf(entry.getKey()))).append(": ");
                flow(entry.getValue(), text);
                gap = ", ";
            }
            text.append(map.isEmpty() ? "{}" : " }");
        } else if (value instanceof List<?> list) {
            text.append('[');
            String gap = "";
            for (Object item : list) {
                flow(item, text.append(gap));
                gap = ", ";
            }
            text.append(']');
        } else {
            text.append(scalar(String.valueOf(value)));
        }
    }

    private static String scalar(String text) {
        boolean plain =
                PLAIN.matcher(text).matches() && !LIKE_NOTHING.matcher(text).matches();
        return plain ? text : quoted(text);
    }

    private static String quoted(String text) {
        StringBuilder quoted = new StringBuilder("\"");
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '"' -> quoted.append("\\\"");
                case '\\' -> quoted.append("\\\\");
                case '\n' -> quoted.append("\\n");
                default -> {
                    boolean readable = c >= ' ' && c != 0x7f && !(c >= 0x80 && c < 0xa0) && c != 0x2028 && c != 0x2029;
                    quoted.append(readable ? String.valueOf(c) : String.format(Locale.ROOT, "\\u%04x", (int) c));
                }
            }
        }
        return quoted.append('"').toString();
    }
}
