package org.composure.table;

import java.util.ArrayList;
import java.util.List;

/** Sentences in lines that fit a terminal. */
final class Prose {

    /** Characters of a line, at most. */
    static final int WIDTH = 100;

    private Prose() {}

    /** Lines that begin with {@code first}, the next ones with as many spaces; a word longer than a line is left whole. */
    static String wrapped(String first, String sentence) {
        List<String> lines = new ArrayList<>();
        String indent = " ".repeat(first.codePointCount(0, first.length()));
        StringBuilder line = new StringBuilder(first);
        boolean fresh = true;
        for (String word : sentence.strip().split("\\s+", -1)) {
            if (!fresh && line.codePointCount(0, line.length()) + 1 + word.length() > WIDTH) {
                lines.add(line.toString());
                line = new StringBuilder(indent);
                fresh = true;
            }
            line.append(fresh ? "" : " ").append(word);
            fresh = false;
        }
        lines.add(line.toString().stripTrailing());
        return String.join("\n", lines) + "\n";
    }

    /** The words, or as many of them as fit. */
    static String clipped(String words, int width) {
        String line = words.strip().replaceAll("\\s+", " ");
        return line.codePointCount(0, line.length()) <= width
                ? line
                : line.substring(0, line.offsetByCodePoints(0, width - 1)) + "…";
    }
}
