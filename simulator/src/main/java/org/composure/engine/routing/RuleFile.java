package org.composure.engine.routing;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.apache.commons.jexl3.JexlBuilder;
import org.apache.commons.jexl3.JexlEngine;
import org.apache.commons.jexl3.JexlException;
import org.apache.commons.jexl3.JexlExpression;
import org.apache.commons.jexl3.JexlFeatures;
import org.apache.commons.jexl3.introspection.JexlPermissions;
import org.composure.scenario.OwnPolicy;
import org.jspecify.annotations.Nullable;

/**
 * A policy as expressions: {@code priority}, {@code agent} and {@code eligible}, one a line.
 *
 * <p>The language is Apache Commons JEXL without loops, assignments, methods and classes, so that an expression always ends and reaches nothing but
 * its words.
 *
 * @param priority the greatest is served first, or null for who has waited longest
 * @param agent the greatest takes an arrival, or null for who has been idle longest
 * @param eligible whether a team may take somebody, or null for whoever has the skill
 */
record RuleFile(
        @Nullable JexlExpression priority,
        @Nullable JexlExpression agent,
        @Nullable JexlExpression eligible) {

    private static final List<String> KEYS = List.of("priority", "agent", "eligible");

    private static final Map<String, Set<String>> WORDS = Map.of(
            "priority", Set.of("type", "team", "level", "speed", "waited", "waiting"),
            "eligible", Set.of("type", "team", "level", "speed", "waited", "waiting"),
            "agent", Set.of("type", "team", "level", "speed", "idle", "free"));

    private static final JexlEngine ENGINE = new JexlBuilder()
            .permissions(JexlPermissions.RESTRICTED)
            .features(new JexlFeatures()
                    .loops(false)
                    .newInstance(false)
                    .sideEffect(false)
                    .sideEffectGlobal(false)
                    .methodCall(false)
                    .lambda(false)
                    .pragma(false)
                    .annotation(false)
                    .script(false))
            .strict(true)
            .silent(false)
            .create();

    /**
     * The expressions in a text of lines {@code key: expression}; lines with # and empty ones do not count.
     *
     * @throws PolicyFault with every problem and its line
     */
    static RuleFile of(OwnPolicy own) {
        Map<String, JexlExpression> found = new TreeMap<>();
        StringBuilder problems = new StringBuilder();
        int number = 0;
        for (String line : own.text().lines().toList()) {
            number++;
            if (line.isBlank() || line.strip().startsWith("#")) {
                continue;
            }
            String problem = read(line, found);
            if (problem != null) {
                problems.append("\n%s:%d: %s".formatted(own.name(), number, problem));
            }
        }
        if (found.isEmpty() && problems.isEmpty()) {
            problems.append("\n%s: there is no rule. Maybe priority: waited * level".formatted(own.name()));
        }
        if (!problems.isEmpty()) {
            throw new PolicyFault("The policy %s cannot be read:%s".formatted(own.name(), problems));
        }
        return new RuleFile(found.get("priority"), found.get("agent"), found.get("eligible"));
    }

    /** Takes up one line; says what is wrong with it, or null. */
    private static @Nullable String read(String line, Map<String, JexlExpression> found) {
        int colon = line.indexOf(':');
        String key = colon < 0 ? line.strip() : line.substring(0, colon).strip();
        if (colon < 0 || !KEYS.contains(key)) {
            return "\"%s\" is none of %s, each followed by a colon and an expression."
                    .formatted(key, String.join(", ", KEYS));
        }
        if (found.containsKey(key)) {
            return "%s is there twice.".formatted(key);
        }
        try {
            JexlExpression expression =
                    ENGINE.createExpression(unquoted(line.substring(colon + 1).strip()));
            found.put(key, expression);
            return unknownWord(key, expression);
        } catch (JexlException e) {
            return "the expression of %s cannot be read: %s".formatted(key, reason(e));
        }
    }

    private static String unquoted(String text) {
        boolean quoted = text.length() > 1 && text.startsWith("\"") && text.endsWith("\"");
        return quoted ? text.substring(1, text.length() - 1) : text;
    }

    private static @Nullable String unknownWord(String key, JexlExpression expression) {
        for (List<String> variable :
                ENGINE.createScript(expression.getSourceText()).getVariables()) {
            String word = String.join(".", variable);
            if (!WORDS.getOrDefault(key, Set.of()).contains(word)) {
                return "%s does not know \"%s\". Its words are %s."
                        .formatted(key, word, String.join(", ", new TreeMap<>(words(key)).keySet()));
            }
        }
        return null;
    }

    private static Map<String, String> words(String key) {
        Map<String, String> words = new TreeMap<>();
        WORDS.getOrDefault(key, Set.of()).forEach(word -> words.put(word, word));
        return words;
    }

    private static String reason(JexlException e) {
        String message = String.valueOf(e.getMessage());
        return message.substring(message.indexOf('@') + 1).lines().findFirst().orElse(message);
    }
}
