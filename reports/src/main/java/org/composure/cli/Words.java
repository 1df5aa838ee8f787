package org.composure.cli;

import java.util.ArrayList;
import java.util.List;

/** Prose in lines of limited length. */
final class Words {
    private Words() {}

    /** Lines of at most {@code width} characters, broken between words; a longer word has a line of its own. */
    static List<String> wrapped(String prose, int width) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        for (String word : prose.strip().split("\\s+", -1)) {
            if (!line.isEmpty() && line.length() + 1 + word.length() > width) {
                lines.add(line.toString());
                line.setLength(0);
            }
            line.append(line.isEmpty() ? "" : " ").append(word);
        }
        lines.add(line.toString());
        return lines;
    }
}
