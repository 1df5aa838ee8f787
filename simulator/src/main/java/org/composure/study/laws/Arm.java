package org.composure.study.laws;

import java.util.Map;
import java.util.TreeMap;

/**
 * One of the centres a law compares.
 *
 * @param name in a word or two
 * @param file of the library
 * @param settings laid over it, as {@code --set path=value} gives them
 */
public record Arm(String name, String file, Map<String, String> settings) {
    public Arm {
        settings = java.util.Collections.unmodifiableMap(new TreeMap<>(settings));
    }

    /** What makes two arms of different laws the same centre. */
    String centre() {
        return file + settings;
    }
}
