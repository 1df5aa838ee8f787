package org.composure.language.document;

import org.jspecify.annotations.Nullable;

/** Guesses the likeliest slip behind text that is not YAML, from the line where reading stopped. */
final class SyntaxHint {
    private SyntaxHint() {}

    static @Nullable String of(String text, Place where) {
        String line =
                text.lines().skip(Math.max(0, where.line() - 1)).findFirst().orElse("");
        if (line.startsWith("\t") || line.stripLeading().startsWith("\t")) {
            return "indent with spaces, not tabs";
        }
        if (line.contains(": %") || line.contains("[%")) {
            return "put the value in quotes, or the number before the %";
        }
        if (count(line, '"') % 2 == 1 || count(line, '\'') % 2 == 1) {
            return "a quote is not closed";
        }
        if (count(text, '{') != count(text, '}') || count(text, '[') != count(text, ']')) {
            return "a brace or bracket is not closed";
        }
        return line.indexOf(':') != line.lastIndexOf(':') ? "put text with a colon in quotes" : null;
    }

    private static long count(String text, char wanted) {
        return text.chars().filter(c -> c == wanted).count();
    }
}
