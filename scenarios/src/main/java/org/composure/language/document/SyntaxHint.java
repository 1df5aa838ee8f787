package org.composure.language.document;

import org.jspecify.annotations.Nullable;

/** Guesses the likeliest slip behind text that is not YAML, from the line where reading stopped. */
final class SyntaxHint {
    private SyntaxHint() {}

    static @Nullable String of(String text, Place where, String said) {
        String line =
                text.lines().skip(Math.max(0, where.line() - 1)).findFirst().orElse("");
        if (line.startsWith("\t") || line.stripLeading().startsWith("\t")) {
            return "indent with spaces, not tabs";
        }
        if (line.contains(": %") || line.contains("[%")) {
            return "put the value in quotes, or the number before the %";
        }
        if (said.contains("expected <block end>")) {
            return "the line is indented differently from its neighbours";
        }
        if (count(line, '"') % 2 == 1 || count(line, '\'') % 2 == 1) {
            return "a quote is not closed";
        }
        if (count(text, '{') != count(text, '}') || count(text, '[') != count(text, ']')) {
            return "a brace or bracket is not closed";
        }
        if (said.contains("expected ','")) {
            return "a comma is missing";
        }
        return line.indexOf(':') != line.lastIndexOf(':') ? "put text with a colon in quotes" : null;
    }

    private static long count(String text, char wanted) {
        return text.chars().filter(c -> c == wanted).count();
    }
}
